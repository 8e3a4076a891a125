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
export function agendaPage(content: AgendaContent, archive: Archive, words: Words, marker: number): MessageBody {
  const say = words.agenda;
  const blocks = [
    ...section(say.goingOn(), content.now.map(line)),
    ...section(content.now.length === 0 ? undefined : say.ahead(), content.ahead.map(line)),
    ...section(say.calledOff(), content.off.map(offLine)),
    ...section(say.roughly(), content.rough.map(line)),
  ];
  const shown = firstThatFit(blocks);
  const rest = blocks.length - shown.length;
  const parts = [
    ...(content.now.length + content.ahead.length + content.rough.length === 0
      ? [say.nothing({ days: content.days })]
      : []),
    ...shown,
    ...(rest === 0 ? [] : [`-# ${say.more({ count: rest })}`]),
  ];
  const [body] = assembleAll(
    {
      accent: PLAIN_ACCENT,
      heading: `## ${plain(describeHeading(say.title(), content, archive, words))}\n-# ${agendaSpan(content.days, words)}`,
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
    const open = describeOpen(state, content.today, words);
    const date = describeWhenFirst(state, archive, words) ?? words.state.noDateKnown();
    const tail = open === undefined || state.date === undefined ? "" : ` · ${open}`;
    return `**${capital(plain(date))}**${tail}\n${plain(title)}\n-# ${status({ state })}`;
  }

  function offLine({ title, state }: AgendaItem): string {
    const date = describeWhenFirst(state, archive, words);
    const was = date === undefined ? "" : `**${capital(plain(date))}**\n`;
    const known = { status: status({ state }), day: words.dates.day(state.since) };
    return `${was}${plain(title)}\n-# ${words.state.statusKnownSince(known)}`;
  }

  function status({ state }: Pick<AgendaItem, "state">): string {
    return capital(plain(describeStatus(state, archive, words)));
  }
}

/** “The next 90 days”: from today up to that day. */
export function agendaSpan(days: number, { agenda }: Words): string {
  return agenda.span({ days });
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
  const time = stamp(changedAt, "f");
  if (reaches === undefined) return words.agenda.asOf({ time });
  return words.agenda.asOfReaching({ time, day: words.dates.day(reaches) });
}
