// What a headline adds to what the archive says of an event on that day: something new, the same, or what it excludes. Pure.

import { type Edtf, earliest, isExactDay, latest, overlaps } from "@attache/edtf";
import { type State, within } from "../../archive/history.ts";
import type { Status } from "../../archive/vocabulary.ts";

/** How far a course that goes well has come. */
const COURSE: readonly Status[] = ["floated", "agreed", "planned", "tentative", "confirmed", "under-way", "held"];

export type ToldOfEvent = {
  readonly status: Status | undefined;
  readonly date: Edtf | undefined;
  /** That it will be is denied. */
  readonly denied: boolean;
  /** What is denied is that somebody comes; who, by ids. */
  readonly attendance: boolean;
  readonly away: readonly string[];
  /** A party says so, or the words say that it moves. */
  readonly firm: boolean;
};

export function newsBeside(state: State, told: ToldOfEvent): "new" | "known" | "contradicts" {
  const { status, date, denied, firm } = told;
  const off = state.status === "cancelled" || state.status === "postponed" || state.status === "lapsed";
  if (denied) return newsOfDenial(state, told, off);
  const compared = compareWithKnown(state, date);
  if (status === undefined) return compared;
  if (status === "cancelled" || status === "postponed" || status === "lapsed")
    return state.status === status && compared === "known" ? "known" : "new";
  if (off || goesFurther(status, state, date)) return "new";
  return compared === "contradicts" && firm ? "new" : compared;
}

/** That somebody stays away is new, that the whole is not to be contradicts. */
function newsOfDenial(state: State, { attendance, away }: ToldOfEvent, off: boolean): "new" | "known" | "contradicts" {
  if (attendance) return away.some((id) => state.declined.some((one) => one === id)) ? "known" : "new";
  return off || state.status === "held" || state.date === undefined ? "known" : "contradicts";
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
