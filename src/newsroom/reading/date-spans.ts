// Stretches of days that words of a headline name, as EDTF. Each is as wide as the words allow. Pure.

import {
  addDays,
  type Day,
  daysBetween,
  type Edtf,
  edtfBetween,
  edtfOfDay,
  isDay,
  monthLength,
  weekdayOf,
} from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";

/** The day of the item in its publisher's zone, and whether its verb tells of what is past. */
export type DateContext = { readonly today: Day; readonly past: boolean };

/** One day of a stretch; the day itself when it has only one. An undefined side is open. */
export function oneDayOfSpan(from: Day | undefined, to: Day | undefined): Edtf | undefined {
  if (from !== undefined && to !== undefined) {
    if (from > to) return undefined;
    if (from === to) return edtfOfDay(from);
  }
  return edtfIn(`[${from ?? ""}..${to ?? ""}]`);
}

/** All days from the first to the last. */
export function lastsFrom(from: Day | undefined, to: Day | undefined): Edtf | undefined {
  return from === undefined || to === undefined ? undefined : edtfBetween(from, to);
}

export function oneOfTheDays(days: readonly (Day | undefined)[]): Edtf | undefined {
  return days.some((day) => day === undefined) ? undefined : edtfIn(`[${days.join(",")}]`);
}

/** Monday to Sunday of the week of a day, some weeks on. */
export function weekSpan(day: Day, ahead: number): { readonly from: Day; readonly to: Day } {
  const from = addDays(day, 1 - weekdayOf(day) + 7 * ahead);
  return { from, to: addDays(from, 6) };
}

/** What is left of “this week”; said on a Sunday it may be the week that begins then. */
export function restOfWeek(today: Day): { readonly from: Day; readonly to: Day } {
  const { to } = weekSpan(today, 0);
  return { from: today, to: today === to ? addDays(to, 7) : to };
}

/** A month as `YYYY-MM`, some months on. */
export function monthsOn(day: Day, ahead: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + ahead;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** `YYYY-MM-DD` of a month and a day's number; undefined for a day that does not exist. */
export function dayOfMonth(month: string | undefined, day: string): Day | undefined {
  const written = `${month}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}

/**
 * The month of this number that is meant without a year: the next one, this month included, or the last one of what is past. Something
 * announced for a month just gone is a year away.
 */
export function monthOfYear(month: number, { today, past }: DateContext): string {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const inYear = past ? (month <= now ? year : year - 1) : month >= now ? year : year + 1;
  return `${inYear}-${String(month).padStart(2, "0")}`;
}

/** Days that lie so near on the wrong side of today are hardly meant in another year: rather it is not known which is. */
const HARDLY_A_YEAR_DAYS = 45;

/**
 * The same for a day in it: what lies ahead is not before today, what is past is not after it. undefined where that would be nearly a
 * year away.
 */
export function dayOfYear(month: number, day: string, context: DateContext): Day | undefined {
  const year = Number(context.today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap(
    (one) => dayOfMonth(`${one}-${String(month).padStart(2, "0")}`, day) ?? [],
  );
  const { today, past } = context;
  const meant = past ? days.findLast((one) => one <= today) : days.find((one) => one >= today);
  const other = past ? days.find((one) => one > today) : days.findLast((one) => one < today);
  return other !== undefined && Math.abs(daysBetween(other, today)) <= HARDLY_A_YEAR_DAYS ? undefined : meant;
}

/** Of a month its first, middle or last part, as one of its days: ten days each, and what is left. */
export function partOfMonth(month: string, part: "early" | "mid" | "late"): Edtf | undefined {
  const end = monthLength(Number(month.slice(0, 4)), Number(month.slice(5)));
  const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, end];
  return oneDayOfSpan(dayOfMonth(month, String(from)), dayOfMonth(month, String(to)));
}

/** The weekday (1 Monday … 7 Sunday) that is meant: the next, today included, or the last of what is past. */
export function weekdayNear(weekday: number, { today, past }: DateContext): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, past ? (ahead === 0 ? 0 : ahead - 7) : ahead);
}

export function lastDayOfMonthText(month: string): Day {
  return `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}
