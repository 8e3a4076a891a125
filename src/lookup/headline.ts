// News in few words, by rule: the title of a digest, of a direct message, of an entry of a feed. A date is said no more exactly than it is known.

import { compareEdtf, type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { ChangeKind } from "../archive/change.ts";
import { nameOf } from "../archive/records.ts";
import type { EventKind } from "../archive/vocabulary.ts";
import { type DigestItem, type Group, type ShownDigest, WITHOUT_CHANGE, type WithdrawnItem } from "../digest/digest.ts";
import { fitTo } from "../text/truncate.ts";
import { describeStanding } from "../wording/describe-state.ts";
import type { Words } from "../wording/words.ts";

/** A title is two lines on a phone where it tells one piece of news, and hardly three where it tells several; in UTF-16 units. */
const MAX_HEADLINE = 66;
const MAX_TITLE = 84;

/** “12 changes: ”. */
const COUNT_ROOM = 12;
/** A title has room for three or four. Of so many pieces of news it says which still fit; those behind them are only counted. */
const MOST_IN_TITLE = 50;

/** Less of its name is not worth telling. */
const MIN_NAME = 20;

type HeadlineRecords = Pick<Archive, "events" | "actors">;

/** Without markup. */
export function digestTitle(digest: ShownDigest, archive: HeadlineRecords, words: Words): string {
  const { groups, quotes, withdrawn, day, period, welcome } = digest;
  if (welcome !== undefined) return words.broadcast.welcome();
  const told = groups.filter(({ group }) => !WITHOUT_CHANGE.has(group));
  const entries = told.flatMap(({ group, items }) => items.map((item) => ({ group, item })));
  if (entries.length > 0) return changesTitle(entries, day, archive, words);
  if (withdrawn.length > 0) return withdrawnHeadline(withdrawn, archive, words);
  const remarks = groups.flatMap(({ items }) => items.map(({ title }) => title));
  if (remarks.length > 0) return words.headline.remarksOnly({ titles: inOneLine(remarks) });
  const names = [...new Set(quotes.map(({ speaker }) => nameOf(archive, speaker)))];
  if (names.length > 0) return words.headline.quotesOnly({ count: quotes.length, names: inOneLine(names) });
  return words.broadcast.quietSince({ day: words.dates.day(period.firstDay) });
}

/** “Withdrawn: Modi–Macron talks”. */
export function withdrawnHeadline(
  items: readonly WithdrawnItem[],
  archive: Pick<Archive, "actors">,
  words: Words,
): string {
  const titles = items.map((item) =>
    item.kind === "event" ? item.title : words.headline.aQuote({ name: nameOf(archive, item.speaker) }),
  );
  return words.headline.withdrawn({ titles: inOneLine([...new Set(titles)]) });
}

/** “2 changes: EPC summit set for 3 December · BRICS summit put off to 2027”; one alone without a count. */
export function changesTitle(
  entries: readonly { readonly group: Group; readonly item: DigestItem }[],
  today: Day,
  archive: HeadlineRecords,
  words: Words,
): string {
  const news = entries
    .slice(0, MOST_IN_TITLE)
    .map(({ group, item }) => fittedHeadline(group, item, today, archive, words));
  const [only = "", ...others] = news;
  return others.length === 0 ? only : words.headline.counted({ count: entries.length, news: inOneLine(news) });
}

/** The name of an event may be cut short, and its news never. */
function fittedHeadline(...[group, item, ...context]: Parameters<typeof headlineOf>): string {
  const whole = headlineOf(group, item, ...context);
  if (whole.length <= MAX_HEADLINE) return whole;
  const room = MAX_HEADLINE - (whole.length - item.title.length);
  return headlineOf(group, { ...item, title: fitTo(item.title, Math.max(MIN_NAME, room)) }, ...context);
}

/** As many of them as a title has room for: the first, then each that still fits. */
function inOneLine(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let line = fitTo(first, MAX_TITLE);
  for (const text of others) {
    const longer = `${line} · ${text}`;
    if (longer.length <= MAX_TITLE - COUNT_ROOM) line = longer;
  }
  return line;
}

/** One piece of news: what it says is true under the heading of its group. */
export function headlineOf(group: Group, item: DigestItem, today: Day, archive: HeadlineRecords, words: Words): string {
  const { title, after, changes } = item;
  const { headline } = words;
  const when =
    after.date &&
    ({
      title,
      status: after.status,
      bounded: isBounded(after.date) ? "yes" : "no",
      date: words.dates.edtfIn(after.date, today.slice(0, 4)),
    } as const);
  switch (group) {
    case "off":
      return headline.off({ title });
    case "dropped":
      return headline.dropped({ title });
    case "put-off":
      return putOff(item, when?.date, words);
    case "back":
      return when === undefined ? headline.back({ title }) : headline.backFor(when);
    case "dates":
      return when === undefined ? headline.changed({ title }) : newDate(item, when, words);
    case "times":
      return headline.times({ title });
    case "uncertain":
      return changes.includes("date-dropped") ? headline.noDate({ title }) : headline.lessCertain({ title });
    case "confirmed":
      return when === undefined ? headline.confirmedUndated({ title }) : headline.confirmed(when);
    case "new":
      return arrival(item, when, words);
    case "firmer":
      return headline.further({ title, status: after.status });
    case "started":
      return headline.started({ title });
    case "happened":
      if (after.status === "held" && after.heldAs !== undefined)
        return headline.stands({ title, state: describeStanding(after, words) });
      return takesPlace(archive.events.get(item.event)?.kind)
        ? headline.happened({ title })
        : headline.happenedOther({ title });
    case "changed":
      return newPlace(item, words);
    case "passed":
      return headline.passed({ title });
    case "corrections":
      return correctedHeadline(item, when, words);
    case "remarks":
      return headline.remarksOnly({ titles: title });
    case "record":
      return headline.record({ title });
  }
}

const DATE_CHANGES: ReadonlySet<ChangeKind> = new Set([
  "moved-later",
  "moved-earlier",
  "firmed",
  "loosened",
  "widened",
  "ends-later",
  "days-changed",
  "set",
]);

type HeadlineDate = {
  readonly title: string;
  readonly status: DigestItem["after"]["status"];
  readonly bounded: "yes" | "no";
  readonly date: string;
};

function putOff({ title, before, after }: DigestItem, date: string | undefined, { headline }: Words): string {
  if (date === undefined || after.date === undefined) return headline.putOffOpen({ title });
  const later = before?.date === undefined || compareEdtf(after.date, before.date) > 0;
  return later ? headline.putOffTo({ title, date }) : headline.putOff({ title });
}

function arrival({ title, after }: DigestItem, when: HeadlineDate | undefined, { headline }: Words): string {
  if (when === undefined) return headline.undated({ title, status: after.status });
  return after.status === "tentative" ? headline.tentative(when) : headline.dated(when);
}

function newPlace({ title, before, after }: DigestItem, { headline }: Words): string {
  const { place } = after;
  if (place === null || before?.place?.name === place.name) return headline.changed({ title });
  return headline.movedTo({ title, place: place.name });
}

function correctedHeadline(
  { title, changes }: DigestItem,
  when: HeadlineDate | undefined,
  { headline }: Words,
): string {
  const ofDate = when !== undefined && changes.some((kind) => DATE_CHANGES.has(kind));
  return ofDate ? headline.correctedTo(when) : headline.corrected({ title });
}

/** Only what is confirmed is moved or set; anything else is said to be as unsure as it is. */
function newDate({ changes, before }: DigestItem, when: HeadlineDate, { headline }: Words): string {
  if (when.status === "tentative") return before?.date ? headline.nowTentative(when) : headline.tentative(when);
  const moved = changes.includes("moved-later") || changes.includes("moved-earlier");
  if (moved && when.status === "confirmed") return headline.moved(when);
  return moved || changes.includes("days-changed") ? headline.nowDated(when) : headline.dated(when);
}

function isBounded(date: Edtf): boolean {
  return earliest(date) !== undefined && latest(date) !== undefined;
}

/** A text or a vote does not take place as a meeting does. */
function takesPlace(kind: EventKind | undefined): boolean {
  return kind !== "statement" && kind !== "agreement" && kind !== "measure";
}
