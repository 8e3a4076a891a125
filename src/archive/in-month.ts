// How what is known of a date stands to one month. Pure; it never makes a date more exact than it is.

import {
  type Day,
  daysBetween,
  type Edtf,
  earliest,
  firstDayOfMonth,
  isExactDay,
  isQualified,
  lastDayOfMonth,
  latest,
  type Month,
  overlaps,
  precisionOf,
} from "@attache/edtf";
import { type State, windowBehind } from "./history.ts";
import { firstDayOf } from "./known.ts";
import { firstHeard } from "./known-steps.ts";
import type { Event } from "./schema.ts";
import type { Status } from "./vocabulary.ts";

/**
 * `day`: on one day, which is told · `span`: on all of some days, which are told · `window`: on one of at most two weeks of days ·
 * `sometime`: on a day of this month, or from or until one, not known which · `perhaps`: in this month or in another.
 */
export type MonthStanding = "day" | "span" | "window" | "sometime" | "perhaps";

type KnownDate = { readonly event: Pick<Event, "developments">; readonly state: State };

/** One of more days than these is no stretch that the eye can follow. */
const NARROW_DAYS = 14;

/** Said of these, a date lies ahead. */
const EXPECTED: ReadonlySet<Status> = new Set(["floated", "agreed", "planned", "tentative", "confirmed", "postponed"]);

/**
 * The date by which the event stands in a calendar: a day that only unnamed sources name stands in the window that somebody stands
 * for, where the eye can follow that; in a month or a year it stands for itself.
 */
export function claimOf(state: State): Edtf | undefined {
  const window = windowBehind(state);
  return window !== undefined && isShort(window) ? window : state.date;
}

/**
 * undefined when it cannot fall in the month, or has no date. What is expected on `today` has not been before it, and did not take
 * place before it was said to be expected; “by the end of 2021” does not reach back before anyone spoke of it, and “2022 or
 * later” is not looked for in every later month.
 */
export function standingIn(known: KnownDate, month: Month, today: Day): MonthStanding | undefined {
  const claim = claimOf(known.state);
  if (claim === undefined || !canFallIn(claim, known, month, today)) return undefined;
  if (isExactDay(claim)) return "day";
  if (lastsForTold(claim)) return "span";
  if (isShort(claim)) return "window";
  return isSureOf(claim, known, month) ? "sometime" : "perhaps";
}

function canFallIn(claim: Edtf, known: KnownDate, month: Month, today: Day): boolean {
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  const { begins, ends } = reachOf(claim, known);
  if (!overlaps(claim, first, last) || begins > last || ends < first) return false;
  const { status, since } = known.state;
  if (lastsSeveralDays(claim) || !EXPECTED.has(status)) return true;
  const from = ends >= today ? today : firstDayOf(since);
  return ends < from || last >= from;
}

/** First and last day, also where a side is open. */
export function reachOf(
  claim: Edtf,
  { event }: Pick<KnownDate, "event">,
): { readonly begins: Day; readonly ends: Day } {
  const heard = firstHeard(event) ?? "";
  const ends = latest(claim) ?? earliest(claim) ?? heard;
  const [begins = ends] = [earliest(claim) ?? heard, ends].sort();
  return { begins, ends };
}

function lastsSeveralDays({ kind }: Edtf): boolean {
  return kind === "interval" || kind === "all-of";
}

function lastsForTold(claim: Edtf): boolean {
  if (claim.kind === "interval") return claim.start.kind === "day" && claim.end.kind === "day";
  return claim.kind === "all-of" && precisionOf(claim) === "days";
}

function isShort(claim: Edtf): boolean {
  const [first, last] = [earliest(claim), latest(claim)];
  if (first === undefined || last === undefined || daysBetween(first, last) >= NARROW_DAYS) return false;
  return claim.kind === "one-of" || claim.kind === "day";
}

/** Whether the month has a part in it however the date turns out; never when the source itself is not sure. */
function isSureOf(claim: Edtf, known: KnownDate, month: Month): boolean {
  if (isQualified(claim)) return false;
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  const isInside = (from: Day | undefined, to: Day | undefined) =>
    from !== undefined && to !== undefined && from >= first && to <= last;
  if (claim.kind === "all-of") return claim.members.some((member) => isInside(earliest(member), latest(member)));
  if (claim.kind !== "interval") return isInside(reachOf(claim, known).begins, latest(claim));
  const [start, end] = [boundsOf(claim.start), boundsOf(claim.end)];
  if (isInside(start?.from, start?.to) || isInside(end?.from, end?.to)) return true;
  return start !== undefined && end !== undefined && start.to <= last && end.from >= first;
}

type OpenEnd = Extract<Edtf, { kind: "interval" }>["start"];

function boundsOf(end: OpenEnd): { readonly from: Day; readonly to: Day } | undefined {
  if (end.kind === "open" || end.kind === "unknown") return undefined;
  const [from, to] = [earliest(end), latest(end)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
