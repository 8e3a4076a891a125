// Months of the calendar.
import { type Day, isDay, monthLength } from "./day.ts";

/** One month, "YYYY-MM", of the years 0001 to 9999: comparing text compares months. */
export type Month = string;

/** True if the text is a month that exists. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOfMonth(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOfMonth(month: Month): Day {
  return `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** The month `n` months later, or earlier when `n` is negative; undefined outside the years 0001 to 9999. */
export function addMonths(month: Month, n: number): Month | undefined {
  const count = monthIndex(month) + n;
  const text = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
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
