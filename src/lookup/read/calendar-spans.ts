// Weeks, months, quarters, seasons and years of the calendar as stretches of days. Pure.
import { addDays, type Day, monthLength, weekdayOf } from "@attache/edtf";

/** First and last day. */
export type Span = { readonly from: Day; readonly to: Day };

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function week(today: Day, ahead: number): Span {
  const monday = addDays(today, 1 - weekdayOf(today) + 7 * ahead);
  return { from: monday, to: addDays(monday, 6) };
}

export function month(today: Day, ahead: number): Span | undefined {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead;
  return monthSpan(Math.floor(count / 12), (count % 12) + 1);
}

/** The same day so many months later, or earlier; the last of a month that has not so many days. */
export function monthsFrom(day: Day, months: number): Day {
  const to = month(`${day.slice(0, 7)}-01`, months);
  return to === undefined || to.to.slice(8) < day.slice(8) ? (to?.to ?? day) : `${to.from.slice(0, 8)}${day.slice(8)}`;
}

/** So many days, weeks, months or years of the calendar later, or earlier; undefined for another unit, and where nobody asks. */
export function unitsFrom(day: Day, unit: string, count: number): Day | undefined {
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const days = { day: 1, week: 7 }[unit];
  if (Math.abs(count * (months === undefined ? (days ?? 0) : 31 * months)) > FARTHEST_DAYS) return undefined;
  if (months !== undefined) return monthsFrom(day, count * months);
  return days === undefined ? undefined : addDays(day, count * days);
}

/** Nobody asks further back or ahead, and the calendar ends somewhere. */
const FARTHEST_DAYS = 366_000;

export function year(number: number): Span | undefined {
  if (number < 1000) return undefined;
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

export function monthSpan(inYear: number, number: number): Span | undefined {
  if (number < 1 || number > 12 || inYear < 1000) return undefined;
  const written = `${inYear}-${String(number).padStart(2, "0")}`;
  return { from: `${written}-01`, to: `${written}-${monthLength(inYear, number)}` };
}

export function quarterOf(inYear: number, quarter: number): Span | undefined {
  const [first, last] = [monthSpan(inYear, quarter * 3 - 2), monthSpan(inYear, quarter * 3)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}

/** The first months of the meteorological seasons of the north. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

export function season(name = "", inYear: number): Span | undefined {
  const first = SEASONS[name] ?? 0;
  const [begin, end] = [
    monthSpan(inYear, first),
    first === 12 ? monthSpan(inYear + 1, 2) : monthSpan(inYear, first + 2),
  ];
  return begin === undefined || end === undefined ? undefined : { from: begin.from, to: end.to };
}

/** Saturday and Sunday of this week, or of weeks from it. */
export function weekend(today: Day, ahead: number): Span {
  const { to } = week(today, ahead);
  return { from: addDays(to, -1), to };
}

/** The first stretch of a span, the second, or another part: of a month its days to the 10th, 20th and end; of a year its quarters. */
export function thirdOf({ from, to }: Span, which: "early" | "middle" | "late"): Span {
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const at = (day: string) => (isMonth ? `${from.slice(0, 8)}${day.slice(3)}` : `${from.slice(0, 5)}${day}`);
  const ends = isMonth
    ? { early: "01-10", begin: "01-11", end: "01-20", late: "01-21" }
    : { early: "04-30", begin: "05-01", end: "08-31", late: "09-01" };
  if (which === "early") return { from, to: at(ends.early) };
  return which === "middle" ? { from: at(ends.begin), to: at(ends.end) } : { from: at(ends.late), to };
}

/** The first or second half of a month or a year. */
export function halfOf({ from, to }: Span, which: "first" | "second"): Span {
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const [last, next] = isMonth
    ? [`${from.slice(0, 8)}15`, `${from.slice(0, 8)}16`]
    : [`${from.slice(0, 4)}-06-30`, `${from.slice(0, 4)}-07-01`];
  return which === "first" ? { from, to: last } : { from: next, to };
}

/** Days of a “fortnight”, or that “48 hours” touch. */
export function daysIn24(time = ""): number {
  return time === "fortnight" ? 14 : Math.ceil(Number.parseInt(time, 10) / 24);
}

/** So many days up to today, or from today on. */
export function around(today: Day, way = "", days: number): Span {
  return way === "last" || way === "past"
    ? { from: addDays(today, -days), to: today }
    : { from: today, to: addDays(today, days) };
}

/** So many days at the beginning or the end of a longer time. */
export function edgeOf(span: Span | undefined, side = "first", days: number): Span | undefined {
  if (span === undefined) return undefined;
  return side === "last"
    ? { from: addDays(span.to, 1 - days), to: span.to }
    : { from: span.from, to: addDays(span.from, days - 1) };
}

export function newYear(inYear: number): Span {
  return { from: `${inYear}-01-01`, to: `${inYear}-01-01` };
}

/** Seven days each, from the first of the month; the last one, below zero, ends it. */
export function nthWeek(nth: number, whole: Span | undefined): Span | undefined {
  if (whole === undefined) return undefined;
  if (nth < 0) return { from: addDays(whole.to, -6), to: whole.to };
  return { from: addDays(whole.from, 7 * (nth - 1)), to: addDays(whole.from, 7 * nth - 1) };
}
