// The title of a digest: its most important news in few words, by rule. A date is said no more exactly than it is known.

import { compareEdtf, type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventKind } from "../../../archive/schema.ts";
import { type Digest, type DigestItem, type Group, WITHOUT_CHANGE } from "../../../digest/digest.ts";
import { fitTo } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";

/** Two lines of a phone, or three where one piece of news is that long; in UTF-16 units. */
const MAX_TITLE = 90;

type HeadlineRecords = Pick<Archive, "events" | "actors">;

/** Without markup. */
export function digestTitle(digest: Digest, archive: HeadlineRecords, words: Words): string {
  const { groups, quotes, day, period, welcome } = digest;
  if (welcome !== undefined) return words.broadcast.welcome();
  const told = groups.filter(({ group }) => !WITHOUT_CHANGE.has(group));
  const entries = told.flatMap(({ group, items }) => items.map((item) => ({ group, item })));
  if (entries.length > 0) return changesTitle(entries, day, archive, words);
  const remarks = groups.flatMap(({ items }) => items.map(({ title }) => title));
  if (remarks.length > 0) return words.headline.remarksOnly({ titles: inOneLine(remarks) });
  const names = [...new Set(quotes.map(({ speaker }) => nameOf(archive, speaker)))];
  if (names.length > 0) return words.headline.quotesOnly({ count: quotes.length, names: inOneLine(names) });
  return words.broadcast.quietSince({ day: words.dates.day(period.firstDay) });
}

/** “2 changes: EPC summit set for 3 December · BRICS summit put off to 2027”; one alone without a count. */
export function changesTitle(
  entries: readonly { readonly group: Group; readonly item: DigestItem }[],
  today: Day,
  archive: HeadlineRecords,
  words: Words,
): string {
  const news = entries.map(({ group, item }) => headlineOf(group, item, today, archive, words));
  const [only = "", ...others] = news;
  if (others.length === 0) return fitTo(only, MAX_TITLE);
  return words.headline.counted({ count: news.length, news: inOneLine(news) });
}

/** As many of them as a title has room for: the first, then each that still fits. */
function inOneLine(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  let line = fitTo(first, MAX_TITLE);
  for (const text of others) {
    const longer = `${line} · ${text}`;
    if (longer.length <= MAX_TITLE) line = longer;
  }
  return line;
}

/** One piece of news: what it says is true under the heading of its group. */
export function headlineOf(group: Group, item: DigestItem, today: Day, archive: HeadlineRecords, words: Words): string {
  const { title, before, after, changes } = item;
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
      if (when === undefined) return headline.undated({ title, status: after.status });
      return after.status === "tentative" ? headline.tentative(when) : headline.dated(when);
    case "firmer":
      return headline.further({ title, status: after.status });
    case "started":
      return headline.started({ title });
    case "happened":
      return takesPlace(archive.events.get(item.event)?.kind)
        ? headline.happened({ title })
        : headline.happenedOther({ title });
    case "changed":
      return after.place !== null && before?.place?.name !== after.place.name
        ? headline.movedTo({ title, place: after.place.name })
        : headline.changed({ title });
    case "corrections":
      return headline.corrected({ title });
    case "remarks":
      return headline.remarksOnly({ titles: title });
    case "record":
      return headline.record({ title });
  }
}

type When = {
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

/** Only what is confirmed is moved or set; anything else is said to be as unsure as it is. */
function newDate({ changes, before }: DigestItem, when: When, { headline }: Words): string {
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
