// Where an event stands relative to a day. A window that has passed is neither upcoming nor held: it is just passed.
import { type Day, daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import type { State } from "./history.ts";
import type { Status } from "./vocabulary.ts";

/**
 * `upcoming`: some of its days lie ahead · `now`: it goes on · `undated`: nobody has said when · `off`: called off or put
 * off · `over`: held · `passed`: its last possible day is gone and no outcome is recorded.
 */
export type Phase = "upcoming" | "now" | "undated" | "off" | "over" | "passed";

/** What is talked of or planned, and not settled. */
export const STILL_TALKED_OF: ReadonlySet<Status> = new Set(["floated", "agreed", "planned", "tentative"]);

/** What is not held as it was to be: for good, or until another date is named. */
export const OFF_STATUSES: ReadonlySet<Status> = new Set<Status>(["cancelled", "lapsed", "postponed"]);

export function phaseOf(state: State, today: Day): Phase {
  switch (state.status) {
    case "held":
      return "over";
    case "cancelled":
    case "lapsed":
      return "off";
    case "under-way":
      return hasPassed(state, today) || isForgotten(state, today) ? "passed" : "now";
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
    case "confirmed":
    case "postponed":
      return phaseByDate(state, today);
  }
}

/** Days after which what was said to go on, with no last day, goes on no more as far as anybody can tell. */
const UNDER_WAY_DAYS = 60;

function isForgotten(state: State, today: Day): boolean {
  return finalDay(state) === undefined && daysBetween(state.since.by, today) > UNDER_WAY_DAYS;
}

/** What has no date and has not been spoken of for longer than this, in days, is not expected by anyone. */
export const SPOKEN_WITHIN_DAYS = 400;

/** What nobody has named a day for is awaited for half a year after it was last spoken of. Days. */
const AWAITED_DAYS = 183;

/** Whether it is the next of its kind that somebody may ask for: it goes on, or is to come, and somebody still speaks of it. */
export function isExpected(state: State, today: Day): boolean {
  const phase = phaseOf(state, today);
  if (phase === "now" || phase === "upcoming") return true;
  return phase === "undated" && daysBetween(state.since.by, today) <= AWAITED_DAYS;
}

/** Whether it has lost its date and another one is still waited for: then it is spoken of as much as what is to come. */
export function isPutOffLately(state: State, today: Day): boolean {
  const isOff = state.status === "postponed" && phaseOf(state, today) === "off";
  return isOff && daysBetween(state.since.by, today) <= AWAITED_DAYS;
}

/**
 * Whether it can be told as the last of its kind: it took place, goes on, or its firm days are gone and nobody recorded what came of
 * them. A day that was never firm is none on which anything happened.
 */
export function hasBeen(state: State, today: Day): boolean {
  const phase = phaseOf(state, today);
  if (phase !== "passed") return phase === "over" || phase === "now";
  return state.status === "confirmed" || state.status === "under-way";
}

/** Whether it has not begun and is not called off; what was put off may still come. */
export function liesAhead(state: State, today: Day): boolean {
  const phase = phaseOf(state, today);
  return state.status === "postponed" || phase === "upcoming" || phase === "undated";
}

function phaseByDate(state: State, today: Day): Phase {
  if (state.date === undefined || hasNoEnd(state.date, today)) return state.status === "postponed" ? "off" : "undated";
  return hasPassed(state, today) ? "passed" : "upcoming";
}

/** “4 November 2020 or later” says nothing any more once that day has come. */
function hasNoEnd(date: Edtf, today: Day): boolean {
  const first = earliest(date);
  return latest(date) === undefined && (first === undefined || first <= today);
}

function hasPassed(state: State, today: Day): boolean {
  const last = finalDay(state);
  return last !== undefined && last < today;
}

/**
 * The last day on which it could take place, that of the meeting where it is a way to one; undefined when no day is known after which
 * it could not.
 */
export function finalDay({ date, end, meetingOn }: Pick<State, "date" | "end" | "meetingOn">): Day | undefined {
  const on = meetingOn ?? date;
  return end?.slice(0, 10) ?? (on === undefined ? undefined : latest(on));
}

/** The day by which an event stands among others that are over or off: its date, or when it was last spoken of. */
export function dayAmongOthers({ date, since }: Pick<State, "date" | "since">): Day {
  return (date && (earliest(date) ?? latest(date))) ?? since.by;
}

/** The first day on which it could take place, for sorting; undefined when any day could be. */
export function firstPossibleDay(state: State): Day | undefined {
  return state.date === undefined ? undefined : earliest(state.date);
}
