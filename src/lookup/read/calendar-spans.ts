// The weeks, months, seasons and years around a day.

import { addDays, type Day, monthLength, weekdayOf } from "@attache/edtf";

/** First and last day. */
export type Span = { readonly from: Day; readonly to: Day };

/** Of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Monday to Sunday: the week of that day, or so many after it. */
export function weekSpan(today: Day, ahead: number): Span {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * ahead);
  return { from: monday, to: addDays(monday, 6) };
}

/** Saturday and Sunday of this week, or of weeks from it. */
export function weekendNear(today: Day, ahead: number): Span {
  const { to } = weekSpan(today, ahead);
  return { from: addDays(to, -1), to };
}

/** The month of that day, or so many after it; undefined beyond the calendar. */
export function monthNear(today: Day, ahead: number): Span | undefined {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return spanOfMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** A month by its number, from 1; undefined for one that there is not. */
export function spanOfMonth(inYear: number, number: number): Span | undefined {
  if (number < 1 || number > 12 || inYear < 1000) return undefined;
  const written = `${inYear}-${String(number).padStart(2, "0")}`;
  return { from: `${written}-01`, to: `${written}-${monthLength(inYear, number)}` };
}

/** undefined before the year 1000, which nobody means. */
export function yearSpan(number: number): Span | undefined {
  if (number < 1000) return undefined;
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

/** What is left of the week, the month or else the year of that day. */
export function restOfSpan(unit = "", today: Day): Span | undefined {
  const whole = unit === "week" ? weekSpan(today, 0) : unit === "month" ? monthNear(today, 0) : yearSpan(yearOf(today));
  return whole === undefined ? undefined : { from: today, to: whole.to };
}

/** The first months of the meteorological seasons of the north. */
const SEASON_BEGINS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Of the north; a winter ends in the year after. */
export function seasonSpan(name = "", inYear: number): Span | undefined {
  const first = SEASON_BEGINS[name] ?? 0;
  const [begin, end] = [
    spanOfMonth(inYear, first),
    first === 12 ? spanOfMonth(inYear + 1, 2) : spanOfMonth(inYear, first + 2),
  ];
  return begin === undefined || end === undefined ? undefined : { from: begin.from, to: end.to };
}

/** From 1 to 4. */
export function quarterSpan(inYear: number, quarter: number): Span | undefined {
  const [first, last] = [spanOfMonth(inYear, quarter * 3 - 2), spanOfMonth(inYear, quarter * 3)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
