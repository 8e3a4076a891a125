// The first and last day that a value can touch, and the order of values that follows from them.
import { type Day, dayOf, monthLength } from "./day.ts";
import { formatEdtf } from "./format.ts";
import { seasonOf } from "./seasons.ts";
import type { Edtf, EdtfDate, IntervalEnd, Member } from "./value.ts";

const LAST_YEAR = 9999;

/**
 * The first day that the value can touch; undefined when that side is open or unknown. A qualifier (`?`, `~`, `%`) does
 * not widen the bounds: "about May" has those of May. Seasons (21–32) are whole months, read as northern unless the code
 * says southern. For a set it is the first day of all members, also of a one-of set. Never throws for a parsed value.
 */
export function earliest(value: Edtf | Member): Day | undefined {
  switch (value.kind) {
    case "interval":
      return firstOfBounds(value.start);
    case "range":
      return value.from === undefined ? undefined : firstDayOfDate(value.from);
    case "one-of":
    case "all-of":
      return least(value.members.map(earliest));
    default:
      return firstDayOfDate(value);
  }
}

/** The last day that the value can touch; undefined when that side is open or unknown. Otherwise as `earliest`. */
export function latest(value: Edtf | Member): Day | undefined {
  switch (value.kind) {
    case "interval":
      return lastOf(value.end);
    case "range":
      return value.to === undefined ? undefined : lastDay(value.to);
    case "one-of":
    case "all-of":
      return greatest(value.members.map(latest));
    default:
      return lastDay(value);
  }
}

/**
 * True if the value can touch a day from `from` to `to`, both included; undefined leaves that side open. A set is asked
 * member by member, so the gap between "14 May or 3 June" is a gap. Bounds that stand the wrong way round touch nothing.
 */
export function overlaps(value: Edtf | Member, from: Day | undefined, to: Day | undefined): boolean {
  if (value.kind === "one-of" || value.kind === "all-of") {
    return value.members.some((member) => overlaps(member, from, to));
  }
  return notAfter(from, to) && notAfter(earliest(value), to) && notAfter(from, latest(value));
}

/**
 * A total order: by first day, then by last day, then by canonical text. An open or unknown start comes before every
 * day, an open or unknown end after every day. Zero only for values that are written alike.
 */
export function compareEdtf(a: Edtf | Member, b: Edtf | Member): number {
  return (
    compareText(earliest(a) ?? BEFORE_ALL_DAYS, earliest(b) ?? BEFORE_ALL_DAYS) ||
    compareText(latest(a) ?? AFTER_ALL_DAYS, latest(b) ?? AFTER_ALL_DAYS) ||
    compareText(formatEdtf(a), formatEdtf(b))
  );
}

/** True if both say the same: they would be written alike, qualifiers included. `2021-11` and `[2021-11-01..2021-11-30]` differ. */
export function sameEdtf(a: Edtf | Member, b: Edtf | Member): boolean {
  return a === b || (a.kind === b.kind && formatEdtf(a) === formatEdtf(b));
}

// Sort before and after every digit.
const BEFORE_ALL_DAYS = "";
const AFTER_ALL_DAYS = "~";

function firstDayOfDate(date: EdtfDate): Day {
  switch (date.kind) {
    case "day":
      return dayOf(date.year, date.month, date.day);
    case "month":
    case "day-of-month":
      return dayOf(date.year, date.month, 1);
    case "season":
      return dayOf(date.year, seasonOf(date.code).month, 1);
    default:
      return dayOf(Math.max(date.year, 1), 1, 1);
  }
}

function lastDay(date: EdtfDate): Day {
  switch (date.kind) {
    case "day":
      return dayOf(date.year, date.month, date.day);
    case "month":
    case "day-of-month":
      return endOfMonth(date.year, date.month);
    case "season": {
      const { month, months } = seasonOf(date.code);
      return endOfMonth(date.year, month + months - 1);
    }
    case "decade":
      return endOfMonth(date.year + 9, 12);
    case "century":
      return endOfMonth(date.year + 99, 12);
    default:
      return endOfMonth(date.year, 12);
  }
}

// A month above 12 lies in the next year, unless that would be the year 10000.
function endOfMonth(year: number, month: number): Day {
  if (month > 12) return year < LAST_YEAR ? endOfMonth(year + 1, month - 12) : endOfMonth(year, 12);
  return dayOf(year, month, monthLength(year, month));
}

function firstOfBounds(end: IntervalEnd): Day | undefined {
  return end.kind === "open" || end.kind === "unknown" ? undefined : firstDayOfDate(end);
}

function lastOf(end: IntervalEnd): Day | undefined {
  return end.kind === "open" || end.kind === "unknown" ? undefined : lastDay(end);
}

function notAfter(a: Day | undefined, b: Day | undefined): boolean {
  return a === undefined || b === undefined || a <= b;
}

// A day without a value is beyond every other on its side, so one of them settles it.
function least(days: readonly (Day | undefined)[]): Day | undefined {
  return days.includes(undefined) ? undefined : days.toSorted().at(0);
}

function greatest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
