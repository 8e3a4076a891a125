// The message of an agenda: what lies ahead, week by week, on one page that people keep pinned.

import { addDays, earliest, edtfOfDay, isExactDay, partsOf, precisionOf, weekdayOf } from "@attache/edtf";
import type { AgendaContent, AgendaItem, AgendaPart } from "../../../agenda/agenda-content.ts";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import type { SourceId } from "../../../archive/fields.ts";
import { windowBehind } from "../../../archive/history.ts";
import { trustedFirst } from "../../../archive/trusted-first.ts";
import type { Ask } from "../../../core/view.ts";
import { describeKnown } from "../../../wording/describe-known.ts";
import { describeHeading } from "../../../wording/describe-limits.ts";
import { describeDateSurely, describeStatusSeen } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, reachLine } from "../lines.ts";
import { assembleAll, type MessageBody } from "../message/card.ts";
import { capital, link, plain } from "../message/markdown.ts";
import { OUTDATED_ACCENT, PLAIN_ACCENT } from "../message/theme.ts";

/** What a message takes together with heading and footer: of Discord's 4,000 characters and about 10,170 bytes. */
const AGENDA_CHARACTERS = 3000;
const AGENDA_BYTES = 7500;

/** More than these are no overview, and no longer fit a phone. */
const MAX_AGENDA_ITEMS = 10;

/** What was called off lately leaves room for what lies ahead. */
const MAX_OFF = 3;

/** One message, always. `marker` is the component id by which it is found again. */
export function agendaPage(content: AgendaContent, archive: Archive, words: Words, marker: number): MessageBody {
  const { topic, actor, today, sections } = content;
  const blocks = sections.flatMap((section) =>
    section.items
      .slice(0, section.part === "off" ? MAX_OFF : undefined)
      .map((item) => ({ section, text: itemText(item, section, content, archive, words) })),
  );
  const shown = firstThatFit(blocks.map(({ text }) => text));
  const rest = blocks.slice(shown.length).filter(({ section }) => section.part !== "off").length;
  const warning = freshnessLine(archive, { today }, words);
  const outdated = warning !== "";
  const freshness = outdated ? warning : reachLine(archive, words);
  const nothing = sections.some(({ part }) => part === "now" || part === "week" || part === "no-week")
    ? []
    : [words.agenda.nothing({ days: content.days })];
  const parts = shown.map((text, index) => {
    const section = blocks[index]?.section;
    const begins = section !== undefined && section !== blocks[index - 1]?.section;
    return begins ? `### ${sectionTitle(section, content, words)}\n${text}` : text;
  });
  const [body] = assembleAll(
    {
      accent: outdated ? OUTDATED_ACCENT : PLAIN_ACCENT,
      heading: [
        `## ${plain(describeHeading(words.agenda.title(), content, archive, words))}`,
        `-# ${agendaSpan(content, words)}`,
        ...(outdated ? [freshness] : []),
      ].join("\n"),
      blocks: [[...nothing, ...parts].join("\n")],
      ...(outdated ? {} : { footer: freshness }),
      asks: [restAsk({ topic, actor, rest }, words)],
    },
    () => marker,
    words,
  );
  // One block that fits makes one page.
  if (body === undefined) throw new RangeError("an agenda without a page");
  return body;
}

/** “The next 90 days”: from today up to that day; it says so when more than that is told. */
export function agendaSpan(
  { days, reachesBeyond }: Pick<AgendaContent, "days" | "reachesBeyond">,
  words: Words,
): string {
  return reachesBeyond ? words.agenda.spanAndLater({ days }) : words.agenda.span({ days });
}

function sectionTitle(part: AgendaPart, { today }: AgendaContent, { agenda, dates }: Words): string {
  switch (part.part) {
    case "now":
      return agenda.goingOn();
    case "off":
      return agenda.calledOff();
    case "no-week":
      return agenda.noFirmWeek();
    case "this-year":
      return agenda.laterThisYear();
    case "open":
      return agenda.timeOpen();
    case "later":
      return agenda.yearOrLater({ year: String(partsOf(today).year + 1) });
    case "week": {
      const thisWeek = addDays(today, 1 - weekdayOf(today));
      if (part.monday === thisWeek) return agenda.thisWeek();
      if (part.monday === addDays(thisWeek, 7)) return agenda.nextWeek();
      return agenda.weekOf({ day: dates.shortEdtf(edtfOfDay(part.monday), partsOf(today).year) });
    }
  }
}

/** Date and title, then how settled it is and where that can be read. */
function itemText(
  item: AgendaItem,
  section: AgendaPart,
  content: AgendaContent,
  archive: Archive,
  words: Words,
): string {
  const { event: id, state } = item;
  const event = archive.events.get(id);
  const status = capital(plain(describeStatusSeen(state, content.today, archive, words)));
  const isOff = section.part === "off";
  const known = isOff ? words.state.statusKnown({ status, since: describeKnown(state.since, words) }) : status;
  const source = sourceLink((event && decidingDevelopment(event, undefined)?.sources) ?? [], archive, words);
  const title = isOff && state.status !== "postponed" ? `~~${plain(item.title)}~~` : plain(item.title);
  const date = agendaDate(item, section, content, archive, words);
  return `${date === "" ? "" : `**${capital(plain(date))}** · `}${title}\n-# ${known} · ${source}`;
}

/** Where it can be read, by the name of the publisher alone: the first that a reader can trust and open. */
function sourceLink(ids: readonly SourceId[], archive: Archive, words: Words): string {
  const first = trustedFirst(ids, archive).find(({ url }) => url !== undefined);
  return first?.url === undefined ? words.sources.noneGiven() : link(first.publisher, first.url);
}

/** “Fri 12 Nov”; of what takes place on any day of the week that stands above it, that its day is open. */
function agendaDate(
  { state }: AgendaItem,
  section: AgendaPart,
  { today }: AgendaContent,
  archive: Archive,
  words: Words,
): string {
  const { date } = state;
  if (date === undefined) return "";
  if (state.start !== undefined || state.partOfDay !== undefined || windowBehind(state) !== undefined)
    return describeDateSurely(state, archive, words) ?? "";
  if (section.part === "week" && precisionOf(date) === "week") return words.agenda.noDayYet();
  const short = words.dates.shortEdtf(date, partsOf(today).year);
  const day = isExactDay(date) ? earliest(date) : undefined;
  if (day === undefined) return short;
  return words.agenda.onWeekday({ weekday: words.dates.shortWeekdays[weekdayOf(day) - 1] ?? "", day: short });
}

/** To all that this message has no room for. */
function restAsk(
  { topic, actor, rest }: Pick<AgendaContent, "topic" | "actor"> & { readonly rest: number },
  words: Words,
): Ask {
  const filter = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  return { label: words.agenda.rest({ count: rest }), question: { about: "next", page: 0, ...filter } };
}

/** As many as a message takes, in order. */
function firstThatFit(texts: readonly string[]): readonly string[] {
  let [characters, bytes] = [0, 0];
  const end = texts.findIndex((text, index) => {
    characters += text.length + 2;
    bytes += Buffer.byteLength(text) + 2;
    return index >= MAX_AGENDA_ITEMS || characters > AGENDA_CHARACTERS || bytes > AGENDA_BYTES;
  });
  return end === -1 ? texts : texts.slice(0, end);
}
