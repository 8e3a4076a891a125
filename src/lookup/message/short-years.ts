// “APEC in '23”, “G20 23”: the last two figures of a year for all four.

import { type Day, earliest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { ordinalToken } from "../../archive/calendar-words.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";

/** Not “the '15 minutes'”: no other apostrophe closes it. */
const WITH_APOSTROPHE = /(?<=\S\s)'(?<short>\d\d)(?=[\s?!.,;)]|$)(?![^']*'(?!\p{L}))/gu;

const MEETING_NOUN = "summit|meeting|conference|dialogue|talks|week";

/** Behind a name, with what is asked of it or nothing; a number before anything else counts that: “G7 24 hours later”. */
const BEHIND_NAME = whereItMayFit(
  new RegExp(
    `^(?<before>[^"“”]*?[\\p{L}\\p{N}])(?<link> (?:(?:in|of|for) )?)(?<short>\\d\\d)(?<behind>(?: (?:${MEETING_NOUN}))?(?:[\\s?!.,]*$|,? (?:when|where|who|why|what|how|date|dates|host|hosts|venue|location|place|result|outcome|participants|attendees|quotes)\\b.*$))`,
    "iu",
  ),
);

const MEETING = new RegExp(`^(?:${MEETING_NOUN})$`, "iu");

const MOST_WORDS_OF_SERIES = 5;

/** A year that somebody shortens lies no further ahead. */
const YEARS_AHEAD = 10;

/** As it would be typed by somebody with time; `line` where no year is shortened, or the number may be that of an edition as well. */
export function withYearsInFull(line: string, archive: Archive, today: Day): string {
  const mostRecent = Number(today.slice(0, 4)) + YEARS_AHEAD;
  const inFull = (short: string) => (2000 + Number(short) > mostRecent ? `19${short}` : `20${short}`);
  const plain = /["“”]/u.test(line) ? line : line.replace(WITH_APOSTROPHE, (_, short: string) => inFull(short));
  const { before = "", link = "", short, behind = "" } = BEHIND_NAME.exec(plain)?.groups ?? {};
  const series = short === undefined ? undefined : seriesAtEnd(before, archive);
  if (short === undefined || series === undefined) return plain;
  const { id, name } = series;
  const year = inFull(short);
  if (isCountedInName(id, name, archive)) return plain;
  const edition = editionInTitle(name, Number(short), archive);
  if (edition === undefined) return year.startsWith("19") ? plain : `${before}${link}${year}${behind}`;
  return isInYear(id, year, archive) ? plain : `${before.slice(0, -series.typed.length)}${edition}${behind}`;
}

/** The recurring meeting by whose name a line ends, with or without the word for a meeting. */
function seriesAtEnd(line: string, archive: Archive): { id: string; name: string; typed: string } | undefined {
  const words = line.split(" ");
  const withoutNoun = MEETING.test(words.at(-1) ?? "") ? [words.slice(0, -1)] : [];
  for (const typed of [words, ...withoutNoun])
    for (let length = Math.min(MOST_WORDS_OF_SERIES, typed.length); length > 0; length--) {
      const name = keyOf(typed.slice(-length).join(" "));
      const topic = recordsCalled(name, archive).find(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
      const from = typed.length - length;
      if (topic !== undefined) return { id: topic.id, name, typed: words.slice(from).join(" ") };
    }
  return undefined;
}

/** “16th BRICS summit” for “BRICS 16”. */
function editionInTitle(name: string, nth: number, archive: Archive): string | undefined {
  return ["", ...MEETING_NOUN.split("|").map((noun) => ` ${noun}`)]
    .map((noun) => `${ordinalToken(nth)} ${name}${noun}`)
    .find((title) => recordsCalled(title, archive).some(({ kind }) => kind === "event"));
}

/** “COP30”: no number behind this name is a year. */
function isCountedInName(series: string, name: string, archive: Archive): boolean {
  return (eventsBySubject.of(archive).series.get(series) ?? []).some(({ title, also }) =>
    [title, ...also].map(keyOf).some((key) => key.startsWith(name) && /^ ?\d\d$/.test(key.slice(name.length))),
  );
}

function isInYear(series: string, year: string, archive: Archive): boolean {
  return (eventsBySubject.of(archive).series.get(series) ?? []).some(({ developments }) =>
    developments.some(({ date }) => date != null && earliest(date)?.startsWith(year)),
  );
}
