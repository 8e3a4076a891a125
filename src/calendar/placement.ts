// Where in a calendar what is known of a date can stand, without saying more than is known.
import {
  type AllOf,
  type Day,
  daysBetween,
  type Edtf,
  earliest,
  isQualified,
  latest,
  precisionOf,
} from "@attache/edtf";
import type { State } from "../archive/history.ts";

/** Milliseconds since 1970, whole seconds; no end: a moment, and how long it lasted is not known. */
type Instants = { readonly kind: "instants"; readonly start: number; readonly end: number | undefined };

/** Whole days, both included. */
type WholeDays = { readonly kind: "days"; readonly first: Day; readonly last: Day };

/**
 * `settled`: it takes place at these hours or on all of these days · `open`: on days within a week that are told with a
 * reservation, or on one of them · `vague`: on one of more days than a week has, or one side is open.
 */
export type Certainty = "settled" | "open" | "vague";

export type Placement = {
  readonly when: Instants | WholeDays;
  readonly certainty: Certainty;
  /** Whether `when` alone tells the date; where it does not, words have to. */
  readonly plain: boolean;
};

/** Days; what is known no better than this is left out unless it is asked for. */
const WEEK_DAYS = 7;

/** undefined: no date is known. */
export function placementOf(state: State): Placement | undefined {
  const instants = instantsOf(state);
  if (instants !== undefined) return { when: instants, certainty: "settled", plain: true };
  return state.date === undefined ? undefined : placeDate(state.date);
}

/**
 * The beginning of what lasts several days is not the whole of it: those stay days until its end is an instant too.
 */
function instantsOf({ start, end, date }: State): Instants | undefined {
  if (start === undefined) return undefined;
  const [from, to] = [wholeSeconds(start), end === undefined ? undefined : wholeSeconds(end)];
  if (to !== undefined && to > from) return { kind: "instants", start: from, end: to };
  const lasts = date !== undefined && (date.kind === "interval" || date.kind === "all-of");
  return lasts && earliest(date) !== latest(date) ? undefined : { kind: "instants", start: from, end: undefined };
}

/** The resolution of iCalendar: RFC 5545, 3.3.12. */
function wholeSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) * 1000;
}

/** What has one open side stands on the day at the other: a deadline on its last day. */
function placeDate(date: Edtf): Placement | undefined {
  if (date.kind === "all-of" && precisionOf(date) === "days") return placeAll(date);
  const [first, last] = [earliest(date) ?? latest(date), latest(date) ?? earliest(date)];
  if (first === undefined || last === undefined) return undefined;
  const certainty = certaintyOf(date, daysBetween(first, last) + 1);
  return { when: { kind: "days", first, last }, certainty, plain: certainty === "settled" };
}

/** Days with a gap stand on those before it: the gap is not part of the event. */
function placeAll({ members, ...date }: AllOf): Placement | undefined {
  const gap = members.findIndex((member, index) => {
    const [before, from] = [latest(members[index - 1] ?? member), earliest(member)];
    return index > 0 && before !== undefined && from !== undefined && daysBetween(before, from) > 1;
  });
  const run: AllOf = { ...date, members: gap === -1 ? members : members.slice(0, gap) };
  const [first, last] = [earliest(run), latest(run)];
  if (first === undefined || last === undefined) return undefined;
  const certainty = isQualified({ ...date, members }) ? "open" : "settled";
  return { when: { kind: "days", first, last }, certainty, plain: certainty === "settled" && gap === -1 };
}

/** `length` in days. */
function certaintyOf(date: Edtf, length: number): Certainty {
  const precision = precisionOf(date);
  if (precision === "open") return "vague";
  const named = precision === "day" || precision === "days";
  if (named && !isQualified(date)) return "settled";
  return length <= WEEK_DAYS || named ? "open" : "vague";
}
