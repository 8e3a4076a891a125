// Dates in words, and how several of them are said together.
import {
  type CalendarDate,
  type Day,
  type EdtfDate,
  MONTH_NAMES,
  partsOf,
  type Qualifier,
  SEASON_NAMES,
  seasonOf,
} from "@attache/edtf";

/** One date in words: "15 November 2021", "about May 2026 (uncertain)", "the second quarter of 2027". */
export function describeDate(date: EdtfDate): string {
  return qualify(dateParts(date).join(" "), date.qualifier);
}

/** A day in words: "15 November 2021". */
export function describeDay(day: Day): string {
  return dateParts({ kind: "day", ...partsOf(day) }).join(" ");
}

/**
 * Several dates in one phrase. What they have in common is said once, at the end: "14", "15 May 2026". `join` puts the
 * texts together. A reservation that all of them share is made once; otherwise each date is said in full with its own.
 */
export function describeDates(dates: readonly EdtfDate[], join: (texts: readonly string[]) => string): string {
  const [shared = "", ...others] = new Set(dates.map((date) => date.qualifier));
  if (others.length > 0) return join(dates.map(describeDate));
  const alike = new Set(dates.map((date) => date.kind)).size === 1;
  return qualify(join(sayTailOnce(dates.map((date) => (alike ? dateParts(date) : wordsAmongOthers(date))))), shared);
}

/** "A", "A or B", "A, B or C". */
export function joinWith(texts: readonly string[], conjunction: "and" | "or"): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** The words of a date, from the particular to the general. */
function dateParts(date: CalendarDate): readonly string[] {
  const year = yearName(date.year);
  switch (date.kind) {
    case "day":
      return [String(date.day), monthName(date.month), year];
    case "month":
      return [monthName(date.month), year];
    case "season":
      return seasonParts(date.code, year);
    case "year":
      return [year];
    case "decade":
      // "The 1900s" may be a decade or a century.
      return [date.year >= 1000 && date.year % 100 !== 0 ? `the ${year}s` : describeYears(date.year, date.year + 9)];
    case "century":
      return [describeYears(date.year, date.year + 99)];
    case "day-of-month":
      return [`a day in ${monthName(date.month)}`, year];
    case "day-of-year":
      return [`a day in ${year}`];
    case "month-of-year":
      return [`a month in ${year}`];
  }
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** "spring", "2027"; "the northern winter", "of 2027"; "the last third", "of 2027". */
function seasonParts(code: number, year: string): readonly string[] {
  const { division, index } = seasonOf(code);
  const name = SEASON_NAMES[index - 1] ?? "";
  switch (division) {
    case "season":
      return [name, year];
    case "northern season":
      return [`the northern ${name}`, `of ${year}`];
    case "southern season":
      return [`the southern ${name}`, `of ${year}`];
    default:
      return [`the ${division === "third" && index === 3 ? "last" : ORDINALS[index - 1]} ${division}`, `of ${year}`];
  }
}

/** "May 2026 or 2027" would be taken for two Mays. */
function wordsAmongOthers(date: CalendarDate): readonly string[] {
  return date.kind === "year" ? [`the year ${yearName(date.year)}`] : dateParts(date);
}

/** Leaves the words that all have in common at the end to the last; every text keeps a word of its own. */
function sayTailOnce(phrases: readonly (readonly string[])[]): readonly string[] {
  const shortest = Math.min(...phrases.map((words) => words.length));
  const same = (back: number) => new Set(phrases.map((words) => words.at(-back))).size === 1;
  let tail = 0;
  while (tail < shortest - 1 && same(tail + 1)) tail++;
  return phrases.map((words, index) =>
    words.slice(0, index < phrases.length - 1 ? words.length - tail : undefined).join(" "),
  );
}

function qualify(text: string, qualifier: Qualifier): string {
  const about = qualifier === "~" || qualifier === "%" ? "about " : "";
  const uncertain = qualifier === "?" || qualifier === "%" ? " (uncertain)" : "";
  return about + text + uncertain;
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}

// "November 15" would be taken for a day.
function yearName(year: number): string {
  return year < 1000 ? `AD ${year}` : String(year);
}

function describeYears(first: number, last: number): string {
  return `the years ${yearName(Math.max(first, 1))} to ${last}`;
}
