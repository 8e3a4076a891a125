// Stretches of days that have a name of their own.
import { earliest, latest } from "./bounds.ts";
import { type Day, daysBetween, partsOf, weekdayOf } from "./day.ts";
import type { EdtfDate, Range } from "./value.ts";

/** True if the days from `first` to `last` are one week, Monday to Sunday. */
export function isWeek(first: Day, last: Day): boolean {
  return weekdayOf(first) === 1 && daysBetween(first, last) === 6;
}

/** The month, quarter, half or year that begins on `first` and ends on `last`, if there is one. */
export function calendarSpan(first: Day, last: Day): EdtfDate | undefined {
  const { year, month } = partsOf(first);
  const spans: readonly EdtfDate[] = [
    { kind: "month", year, month, qualifier: "" },
    ...[33, 34, 35, 36, 40, 41].map((code) => ({ kind: "season", year, code, qualifier: "" }) as const),
    { kind: "year", year, qualifier: "" },
  ];
  return spans.find((span) => earliest(span) === first && latest(span) === last);
}

/** First and last day of a range that is closed and free of reservations. */
export function sureBounds(range: Range): readonly [Day, Day] | undefined {
  if (range.from?.qualifier !== "" || range.to?.qualifier !== "") return undefined;
  const [first, last] = [earliest(range), latest(range)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
