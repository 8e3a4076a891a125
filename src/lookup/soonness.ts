// When something that lies ahead may come: what orders it, and whether a stretch of days is sure to have it.
import { addDays, type Day, daysBetween, earliest, latest, precisionOf } from "../archive/dates.ts";
import type { State } from "../archive/history.ts";

/** Days from today, for each length of time that can be asked for. */
export const DAYS_WITHIN = { week: 7, month: 31, quarter: 92, year: 366 } as const;

/** After every day that is told. */
const NO_DAY = "9999-12-31";

/** Days that are told, however many; not one of several. */
function isTold({ date }: State): boolean {
  const precision = date === undefined ? undefined : precisionOf(date);
  return precision === "day" || precision === "days";
}

/**
 * The day by which what lies ahead on `today` is ordered: when it may first happen. A window that has no beginning, or one that
 * is past, says no more than “by then”: it counts by its last day.
 */
export function comesOn(state: State, today: Day): Day {
  const { date } = state;
  if (date === undefined) return NO_DAY;
  const [first, last] = [earliest(date), latest(date)];
  if (first === undefined || (first < today && !isTold(state))) return last ?? NO_DAY;
  return first;
}

/**
 * How what lies ahead stands to the `days` days after `today`. `in`: on days that are told and begin by then, some time before
 * they are over, or on one day of a window that begins in them and is no longer than they are. `maybe`: a wider window reaches
 * into them. undefined: it cannot come so soon.
 */
export function standingWithin(state: State, today: Day, days: number): "in" | "maybe" | undefined {
  if (state.date === undefined) return undefined;
  const [first, last] = [earliest(state.date), latest(state.date)];
  const until = addDays(today, days);
  if (first !== undefined && first > until) return undefined;
  if (isTold(state) || (last !== undefined && last <= until)) return "in";
  const narrow = first !== undefined && first >= today && last !== undefined && daysBetween(first, last) < days;
  return narrow ? "in" : "maybe";
}
