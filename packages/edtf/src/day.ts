// Calendar days as text: proleptic Gregorian, years 0001 to 9999, so that comparing text compares days.

/** One calendar day, "YYYY-MM-DD". */
export type Day = string;

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month; `month` is 1 to 12. Throws RangeError for another month. */
export function monthLength(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`no month ${month}`);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : length;
}

/** True if the text is a day that exists, from 0001-01-01 to 9999-12-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** “-01” to “-31”: days are written by the thousand, to be compared. */
const DAY_PARTS = Array.from({ length: 32 }, (_, number) => `-${pad(number, 2)}`);

/** The day with these numbers, which must exist. */
export function dayOf(year: number, month: number, day: number): Day {
  return (year > 999 ? String(year) : pad(year, 4)) + (DAY_PARTS[month] ?? "") + (DAY_PARTS[day] ?? "");
}

/** Year (1 to 9999), month (1 to 12) and day of month of a day, as numbers. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** No day is named before it or after it: years have four digits. */
const FIRST_DAY: Day = "0001-01-01";
const LAST_DAY: Day = "9999-12-31";

/**
 * The day `n` days later, or earlier when `n` is negative; where there is none in the years 0001 to 9999, the last or the
 * first of all days. Throws a RangeError for a day that does not exist.
 */
export function addDays(day: Day, n: number): Day {
  const moved = new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);
  return isDay(moved) ? moved : n < 0 ? FIRST_DAY : LAST_DAY;
}

/** How many days after `from` the day `to` is; negative when it is before, NaN when one of them does not exist. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The weekday of a day, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): Weekday {
  // getUTCDay counts from Sunday 0 to Saturday 6, so the result is within 1 to 7.
  return (new Date(day).getUTCDay() || 7) as Weekday;
}

/** A number as text with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
