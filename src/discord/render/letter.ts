// A direct message to a person: their reminders, then what changed of what they follow, was → is.
import type { Archive } from "../../archive/archive.ts";
import { stateAsOf } from "../../archive/history.ts";
import { phraseState } from "../../archive/phrase.ts";
import type { DigestItem } from "../../digest/digest.ts";
import type { News, Reminding } from "../../follow/news.ts";
import { phraseBefore } from "../../follow/phrase.ts";
import { titleOf } from "../../follow/target.ts";
import type { Ask } from "../../view.ts";
import { assembleAll, type Body } from "./card.ts";
import { itemBlock } from "./digest.ts";
import { quoteBlock } from "./digest-quotes.ts";
import { stopFollow } from "./following.ts";
import { changeLine, sourceLine, statusLine, whenLines } from "./lines.ts";
import { plain, stamp } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

/** Events told in full; what changed beside them is told in a line each. */
const FULL = 10;

/** Events, and follows, that get a button. */
const BUTTONS = 5;

/** Lines that are kept together. */
const LINES = 8;

/** All pages of a letter. `marker(page)` is the component id by which a page is found again. */
export function letterPages(news: News, archive: Archive, marker: (page: number) => number): readonly Body[] {
  const { items, quotes, reminders, follows, user } = news;
  const reminded = reminders.map((reminding) => reminderBlock(reminding, news, archive));
  const changed = [
    ...items.slice(0, FULL).map((item) => itemBlock(item, archive)),
    ...briefBlocks(items.slice(FULL), archive),
    ...quotes.map((quote) => quoteBlock(quote, archive)),
  ];
  const events = [...reminders.map(({ reminder: { event } }) => event), ...items.map(({ event }) => event)];
  const known = [...new Set(events)].filter((id) => archive.events.has(id));
  const names = follows.map(({ target }) => titleOf(target, archive));
  return assembleAll(
    {
      accent: PLAIN,
      heading: changed.length === 0 ? "## Reminder" : "## What changed",
      blocks: [...reminded, ...changed],
      footer:
        names.length === 0
          ? "/following lists and stops your reminders"
          : `You follow ${plain(names.slice(0, BUTTONS).join(", "))}${names.length > BUTTONS ? ` and ${names.length - BUTTONS} more` : ""} · /following`,
      asks: known.slice(0, BUTTONS).map((id): Ask => {
        const label = titleOf({ kind: "event", id }, archive);
        return { label, question: { about: "event", id, page: 0 } };
      }),
      orders: follows.slice(0, BUTTONS).map((follow) => stopFollow(follow, user, archive)),
    },
    marker,
  );
}

function briefBlocks(items: readonly DigestItem[], archive: Archive): readonly string[] {
  const lines = items.map(({ title, before, after }) => `${plain(title)}: ${changeLine(before, after, archive)}`);
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, block) =>
    lines.slice(block * LINES, (block + 1) * LINES).join("\n"),
  );
}

function reminderBlock(reminding: Reminding, { now }: News, archive: Archive): string {
  const { event: id, before } = reminding.reminder;
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  const title = `**${plain(titleOf({ kind: "event", id }, archive))}**`;
  const asked = `you asked to be reminded ${phraseBefore(before)}`;
  if (event === undefined || state === undefined || reminding.kind === "gone") {
    return `${title}\nIt is no longer in the archive, so your reminder ${phraseBefore(before)} ends.`;
  }
  const sources = sourceLine(event.developments.at(-1)?.sources ?? [], archive);
  if (reminding.kind !== "due") {
    const ends = reminding.kind === "off" ? "It was called off" : "It has begun before a reminder could come";
    return `${title}\n${ends}, so your reminder ${phraseBefore(before)} ends.\n${plain(phraseState(state, archive))}\n${sources}`;
  }
  const { start, exact } = reminding;
  const begun = start <= now;
  const when = exact
    ? `${begun ? "It began" : "It begins"} ${stamp(start, "R")}.`
    : `${begun ? "Its day began" : "Its day begins"} ${stamp(start, "R")}; no hour is named.`;
  return [
    title,
    ...whenLines(state, archive, new Date(now).toISOString().slice(0, 10)),
    statusLine(state, archive),
    when,
    `-# ${begun ? "This comes late: " : ""}${asked}`.replace("-# you", "-# You"),
    sources,
  ].join("\n");
}
