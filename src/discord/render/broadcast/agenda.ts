// The message of an agenda: what lies ahead, the date first, on one page that people keep pinned.

import type { AgendaContent, AgendaItem } from "../../../agenda/agenda-content.ts";
import type { Archive } from "../../../archive/archive.ts";
import { describeHeading } from "../../../wording/describe-limits.ts";
import { describeOpen, describeStatus, describeWhenFirst } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { assembleAll, type MessageBody } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

/** What a message takes together with heading and footer: of Discord's 4,000 characters and about 10,170 bytes. */
const AGENDA_CHARACTERS = 2800;
const AGENDA_BYTES = 7500;

/** More than these are no overview. */
const MAX_ITEMS = 20;

/** One message, always. `marker` is the component id by which it is found again. */
export function agendaPage(standing: AgendaContent, archive: Archive, words: Words, marker: number): MessageBody {
  const blocks = [
    ...section("Going on", standing.now.map(line)),
    ...section(standing.now.length === 0 ? undefined : "Ahead", standing.ahead.map(line)),
    ...section("Called or put off", standing.off.map(offLine)),
    ...section("Only a rough time known", standing.rough.map(line)),
  ];
  const shown = firstThatFit(blocks);
  const rest = blocks.length - shown.length;
  const span = standing.days === 1 ? "today or tomorrow" : `in the next ${standing.days} days`;
  const nothing = `Nothing ${span} that the archive knows of.`;
  const parts = [
    ...(standing.now.length + standing.ahead.length + standing.rough.length === 0 ? [nothing] : []),
    ...shown,
    ...(rest === 0 ? [] : [`-# and ${rest} more: /next shows ${rest === 1 ? "it" : "them"}`]),
  ];
  const [body] = assembleAll(
    {
      accent: PLAIN_ACCENT,
      heading: `## ${plain(describeHeading("Agenda", standing, archive, words))}\n-# ${agendaSpan(standing.days, words)}`,
      blocks: [parts.join("\n\n")],
      footer: reachLine(archive, words),
    },
    () => marker,
    words,
  );
  // One block that fits makes one page.
  if (body === undefined) throw new RangeError("an agenda without a page");
  return body;

  function line({ title, state }: AgendaItem): string {
    const open = describeOpen(state, standing.today, words);
    const date = describeWhenFirst(state, archive, words) ?? "No date known";
    const tail = open === undefined || state.date === undefined ? "" : ` · ${open}`;
    return `**${capital(plain(date))}**${tail}\n${plain(title)}\n-# ${status({ state })}`;
  }

  function offLine({ title, state }: AgendaItem): string {
    const date = describeWhenFirst(state, archive, words);
    const was = date === undefined ? "" : `**${capital(plain(date))}**\n`;
    return `${was}${plain(title)}\n-# ${status({ state })}, known since ${words.dates.day(state.since)}`;
  }

  function status({ state }: Pick<AgendaItem, "state">): string {
    return capital(plain(describeStatus(state, archive, words)));
  }
}

/** “The next 90 days”: from today up to that day. */
export function agendaSpan(days: number, words: Words): string {
  return days === 1 ? "Today and tomorrow" : `The next ${days} days`;
}

function section(title: string | undefined, blocks: readonly string[]): readonly string[] {
  return blocks.map((block, index) => (index === 0 && title !== undefined ? `### ${title}\n${block}` : block));
}

function firstThatFit(blocks: readonly string[]): readonly string[] {
  let [characters, bytes] = [0, 0];
  const end = blocks.findIndex((block, index) => {
    characters += block.length + 2;
    bytes += Buffer.byteLength(block) + 2;
    return index >= MAX_ITEMS || characters > AGENDA_CHARACTERS || bytes > AGENDA_BYTES;
  });
  return end === -1 ? blocks : blocks.slice(0, end);
}

function reachLine({ changedAt, reaches }: Archive, words: Words): string {
  const reach = reaches === undefined ? "" : `, the archive reaches to ${words.dates.day(reaches)}`;
  return `As of ${stamp(changedAt, "f")}${reach}`;
}
