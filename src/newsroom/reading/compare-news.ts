// What a headline adds to what the archive says of an event on that day: something new, the same, or what it excludes. Pure.

import { addDays, type Day, type Edtf, earliest, isExactDay, latest, overlaps } from "@attache/edtf";
import { type State, within } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { IndexedEvent } from "./indexed-event.ts";

/** How far a course that goes well has come. */
const COURSE: readonly Status[] = ["floated", "agreed", "planned", "tentative", "confirmed", "under-way", "held"];

export type ToldOfEvent = {
  readonly status: Status | undefined;
  readonly date: Edtf | undefined;
  /** That it will be is denied. */
  readonly denied: boolean;
  /** That it is off is only asked for, thought of or feared. */
  readonly open: boolean;
  /** What is denied is that somebody comes; who, by ids. */
  readonly attendance: boolean;
  readonly away: readonly string[];
  /** A party says so, or the words say that it moves. */
  readonly firm: boolean;
  /** The words say that it moves to another time. */
  readonly moved: boolean;
  /** What is denied is only that its time is known. */
  readonly undated: boolean;
  /** Words that are said of what is called off and of what is put off. */
  readonly loose: boolean;
  /** It is told to be so once more: “postponed again”. */
  readonly again: boolean;
  /** Somebody is asked to come to what takes place anyhow. */
  readonly invited: boolean;
  /** Ids of the states and organisations in whose name it is said. */
  readonly by: ReadonlySet<string>;
};

/** Days in which headlines still tell a step by one word where the archive has had another in between. */
const STEP_DAYS = 3;

/** `today`: the day of the headline. */
export function newsBeside(
  { state, event, sides }: Pick<IndexedEvent, "state" | "event" | "sides">,
  told: ToldOfEvent,
  today: Day,
): "new" | "known" | "contradicts" {
  const { status, date, denied, firm, moved } = told;
  const off = state.status === "cancelled" || state.status === "postponed" || state.status === "lapsed";
  if (told.open) return off ? "known" : "new";
  if (denied) return newsOfDenial(state, told, off, sides.size > 3);
  const compared = compareWithKnown(state, date);
  if (status === undefined) return told.invited ? "new" : compared;
  if (status === "cancelled" || status === "postponed" || status === "lapsed")
    return compared === "known" && isToldOff(status, { state, event }, told, today) ? "known" : "new";
  const move = moved ? newsOfMove(state, date, compared) : undefined;
  if (move !== undefined) return move;
  if (off || goesFurther(status, state, date) || isAnotherConfirming(status, state, told, sides, today)) return "new";
  if (told.invited) return "new";
  return compared === "contradicts" && firm ? "new" : compared;
}

/** That it moves to no time that is told is new; its new time is known where the archive has it. */
function newsOfMove(state: State, date: Edtf | undefined, compared: string): "new" | "known" | undefined {
  if (date === undefined) return "new";
  return state.status === "postponed" && state.date !== undefined && compared === "known" ? "known" : undefined;
}

/** Whether the archive says that it is off, or has said so within the last days by this word or another that papers use for it. */
function isToldOff(
  status: Status,
  { state, event }: Pick<IndexedEvent, "state" | "event">,
  { loose, again }: ToldOfEvent,
  today: Day,
): boolean {
  const before = addDays(today, -STEP_DAYS);
  if (again && state.since.by < before) return false;
  if (state.status === status) return true;
  if (state.status !== "cancelled" && state.status !== "postponed" && state.status !== "lapsed") return false;
  if (loose && state.since.by >= before) return true;
  return knownBy(event, addDays(today, -1)).some((step) => step.status === status && step.known.by >= before);
}

/** That somebody stays away is new, that the whole is not to be contradicts. */
function newsOfDenial(
  state: State,
  { attendance, away, undated }: ToldOfEvent,
  off: boolean,
  ofMany: boolean,
): "new" | "known" | "contradicts" {
  if (attendance || (ofMany && away.length > 0))
    return away.some((id) => state.declined.some((one) => one === id)) ? "known" : "new";
  const isUndecided = undated && (state.date === undefined || state.status === "floated");
  return off || state.status === "held" || isUndecided ? "known" : "contradicts";
}

/** What one side had said is confirmed by the other. */
function isAnotherConfirming(
  status: Status,
  state: State,
  { by }: ToldOfEvent,
  sides: ReadonlySet<string>,
  today: Day,
): boolean {
  if (status !== "confirmed") return false;
  // What was told within the last days is told again by other papers.
  if (state.status !== "confirmed") return state.since.by < addDays(today, -STEP_DAYS);
  const parties = [...by].filter((id) => sides.has(id));
  return (
    state.confirmedBy.length > 0 &&
    parties.length > 0 &&
    !parties.some((id) => state.confirmedBy.some((one) => one === id))
  );
}

/** Between agreed and confirmed the date tells what is new, unless a day that was only named is confirmed. */
function goesFurther(status: Status, state: State, date: Edtf | undefined): boolean {
  const [now, then] = [COURSE.indexOf(status), COURSE.indexOf(state.status)];
  if (now <= then) return false;
  if (COURSE.indexOf("agreed") > then || now > COURSE.indexOf("confirmed")) return true;
  return status === "confirmed" && state.status === "tentative" && date !== undefined && isExactDay(date);
}

/** Known is a date that allows all that the archive's allows; one that shares no day with it excludes it. */
export function compareWithKnown(state: State, date: Edtf | undefined): "new" | "known" | "contradicts" {
  if (date === undefined) return "known";
  if (state.date === undefined) return "new";
  if (within(state.date, date)) return "known";
  return overlaps(date, earliest(state.date), latest(state.date)) ? "new" : "contradicts";
}
