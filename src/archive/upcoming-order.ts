// When something that lies ahead may come: what orders it, and whether a stretch of days is sure to have it. Pure.
import { type Day, daysBetween, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { areToldDays, type State } from "./history.ts";

/** After every day that is told. */
const NO_DAY = "9999-12-31";

/** Whether it has a date, and one of days that are told. */
export function isTold({ date }: Pick<State, "date">): boolean {
  return date !== undefined && areToldDays(date);
}

/**
 * What is left of a date on `today`: of a set without those of its days that are over. A conference in two parts, of which the first is
 * over, comes on the days of the second.
 */
export function leftOf(date: Edtf, today: Day): Edtf {
  if (date.kind !== "all-of" && date.kind !== "one-of") return date;
  const members = date.members.filter((member) => (latest(member) ?? today) >= today);
  return members.length === 0 ? date : { ...date, members };
}

/**
 * The day by which what lies ahead on `today` is ordered: when it may first happen. A window that has no beginning, or one that
 * is past, says no more than “by then”: it counts by its last day.
 */
export function comesOn(state: State, today: Day): Day {
  const date = state.meetingOn ?? state.date;
  if (date === undefined) return NO_DAY;
  const left = leftOf(date, today);
  const [first, last] = [earliest(left), latest(left)];
  if (first === undefined || (first < today && !isTold({ date }))) return last ?? NO_DAY;
  return first;
}

/**
 * How what lies ahead stands to the days `from` to `to`, which do not begin before `today`. `in`: on days that are told and touch
 * them, or on one day of a window that lies in them, or begins in them and is shorter than they are. `maybe`: a wider window
 * reaches into them. undefined: it cannot fall in them.
 */
export function certaintyWithin(
  state: State,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
): "in" | "maybe" | undefined {
  const date = state.meetingOn ?? state.date;
  if (date === undefined || !overlaps(date, from, to)) return undefined;
  if (isTold({ date })) return "in";
  const left = leftOf(date, today);
  const [first, last] = [earliest(left), latest(left)];
  const begins = first === undefined || first < today ? today : first;
  if (last === undefined || begins < from) return "maybe";
  return last <= to || (begins === first && daysBetween(first, last) < daysBetween(from, to)) ? "in" : "maybe";
}

/** Whether it is on days that are told and touch the days `from` to `to`, or on some day of them; false where none are asked about, or it has no date. */
export function isSurelyWithin(
  { meetingOn, date }: State,
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): boolean {
  const on = meetingOn ?? date;
  if (on === undefined || from === undefined || to === undefined) return false;
  const [first, last] = [earliest(on), latest(on)];
  if (isTold({ date: on })) return overlaps(on, from, to);
  return first !== undefined && last !== undefined && first >= from && last <= to;
}
