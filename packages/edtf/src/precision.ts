// How exact a value is, and which stretches of days have a name of their own.
import { earliest, latest } from "./bounds.ts";
import { type Day, daysBetween, partsOf, weekdayOf } from "./day.ts";
import { seasonOf } from "./seasons.ts";
import type { AllOf, Edtf, EdtfDate, Interval, IntervalEnd, Member, OneOf, Range } from "./value.ts";

/**
 * From the most to the least exact.
 * - `day` to `century`: the value names such a stretch of the calendar. A day with open digits is as exact as the month or
 *   year that it lies in. `third` and `half` are those of a year.
 * - `days`: it lasts several days, or takes place on several, and every one is told.
 * - `window`: one of several dates, which together are not a stretch with a name.
 * - `open`: at one side there is no last date, or it is not known.
 */
const PRECISIONS = [
  "day",
  "days",
  "week",
  "month",
  "quarter",
  "season",
  "third",
  "half",
  "year",
  "decade",
  "century",
  "window",
  "open",
] as const;

/** How exact a value is; see the list for what each means. */
export type Precision = (typeof PRECISIONS)[number];

/**
 * How exact a value is; qualifiers do not count. An interval or an all-of set is as exact as its least exact date; a
 * one-of range that fills a week (Monday to Sunday), month, quarter, half or year is as exact as that.
 */
export function precisionOf(value: Edtf): Precision {
  switch (value.kind) {
    case "interval":
      return precisionOfInterval(value);
    case "one-of":
      return precisionOfChoice(value);
    case "all-of":
      return precisionOfAll(value);
    default:
      return precisionOfDate(value);
  }
}

/** True if the value fixes one day without reservation: a day, or an interval that begins and ends on it. */
export function isExactDay(value: Edtf): boolean {
  if (value.kind === "interval") return isSureDay(value.start) && isSureDay(value.end) && precisionOf(value) === "day";
  return isSureDay(value);
}

function isSureDay(value: Edtf | IntervalEnd): boolean {
  return value.kind === "day" && value.qualifier === "";
}

/** True if the source has a reservation (`?`, `~` or `%`) about the value or any date in it. */
export function isQualified(value: Edtf | Member | IntervalEnd): boolean {
  switch (value.kind) {
    case "interval":
      return isQualified(value.start) || isQualified(value.end);
    case "one-of":
    case "all-of":
      return value.members.some(isQualified);
    case "range":
      return [value.from, value.to].some((date) => date !== undefined && isQualified(date));
    case "open":
    case "unknown":
      return false;
    default:
      return value.qualifier !== "";
  }
}

function precisionOfDate(date: EdtfDate): Precision {
  switch (date.kind) {
    case "day-of-month":
      return "month";
    case "day-of-year":
    case "month-of-year":
      return "year";
    case "season": {
      const { division } = seasonOf(date.code);
      return division === "northern season" || division === "southern season" ? "season" : division;
    }
    default:
      return date.kind;
  }
}

function precisionOfInterval({ start, end }: Interval): Precision {
  if (start.kind === "open" || start.kind === "unknown" || end.kind === "open" || end.kind === "unknown") return "open";
  if (start.kind === "day" && end.kind === "day") {
    return start.year === end.year && start.month === end.month && start.day === end.day ? "day" : "days";
  }
  return coarsest([precisionOfDate(start), precisionOfDate(end)]);
}

function precisionOfChoice({ members }: OneOf): Precision {
  if (members.some(isOpen)) return "open";
  const [only, ...others] = members;
  if (only?.kind !== "range" || others.length > 0) return "window";
  const bounds = sureBounds(only);
  if (bounds === undefined) return "window";
  if (isWeek(...bounds)) return "week";
  const span = calendarSpan(...bounds);
  return span === undefined ? "window" : precisionOfDate(span);
}

function precisionOfAll({ members }: AllOf): Precision {
  if (members.some(isOpen)) return "open";
  const dates = members.flatMap((member) => (member.kind === "range" ? [member.from, member.to] : [member]));
  return coarsest(["days", ...dates.map((date) => (date === undefined ? "open" : precisionOfDate(date)))]);
}

function isOpen(member: Member): boolean {
  return member.kind === "range" && (member.from === undefined || member.to === undefined);
}

function coarsest(found: readonly Precision[]): Precision {
  return found.reduce((a, b) => (PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? b : a));
}

/** True if the days from `first` to `last` are one week, Monday to Sunday (ISO 8601). */
export function isWeek(first: Day, last: Day): boolean {
  return weekdayOf(first) === 1 && daysBetween(first, last) === 6;
}

/** The month, quarter (33–36), half (40, 41) or year that begins on `first` and ends on `last`; undefined if none does. */
export function calendarSpan(first: Day, last: Day): EdtfDate | undefined {
  const { year, month } = partsOf(first);
  const spans: readonly EdtfDate[] = [
    { kind: "month", year, month, qualifier: "" },
    ...[33, 34, 35, 36, 40, 41].map((code) => ({ kind: "season", year, code, qualifier: "" }) as const),
    { kind: "year", year, qualifier: "" },
  ];
  return spans.find((span) => earliest(span) === first && latest(span) === last);
}

/** First and last day of a range that is closed and free of reservations; undefined for another. */
export function sureBounds(range: Range): readonly [Day, Day] | undefined {
  if (range.from?.qualifier !== "" || range.to?.qualifier !== "") return undefined;
  const [first, last] = [earliest(range), latest(range)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
