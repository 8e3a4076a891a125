// Calendar months as text, so that comparing text compares months.
import { type Day, isDay, monthLength, pad } from "./day.ts";

/** One month, "YYYY-MM", of the years 0001 to 9999. */
export type Month = string;

/** True if the text is a month that exists. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The first day of a month. */
export function firstDayOfMonth(month: Month): Day {
  return `${month}-01`;
}

/** The last day of a month. Throws RangeError for a month that does not exist. */
export function lastDayOfMonth(month: Month): Day {
  return `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** The month `n` months later, or earlier when `n` is negative; undefined outside the years 0001 to 9999. */
export function addMonths(month: Month, n: number): Month | undefined {
  const count = monthIndex(month) + n;
  const text = `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;
  return isMonth(text) ? text : undefined;
}

/** How many months after `from` the month `to` is; negative when it is before. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** Counted from January of the year 0. */
function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
