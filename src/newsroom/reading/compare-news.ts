// What a headline adds to what the archive says of an event on that day: something new, the same, or what it excludes. Pure.

import { type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { type State, within } from "../../archive/history.ts";
import type { Status } from "../../archive/vocabulary.ts";

/** How far a course that goes well has come. */
const COURSE: readonly Status[] = ["floated", "agreed", "planned", "tentative", "confirmed", "under-way", "held"];

export type ToldOfEvent = {
  readonly status: Status | undefined;
  readonly date: Edtf | undefined;
  /** That it will be is denied. */
  readonly denied: boolean;
  /** A party says so, or the words say that it moves. */
  readonly firm: boolean;
};

export function newsBeside(state: State, { status, date, denied, firm }: ToldOfEvent): "new" | "known" | "contradicts" {
  const off = state.status === "cancelled" || state.status === "postponed" || state.status === "lapsed";
  if (denied) return off ? "known" : state.status === "held" ? "known" : "contradicts";
  const compared = compareWithKnown(state, date);
  if (status === undefined) return compared;
  if (status === "cancelled" || status === "postponed" || status === "lapsed")
    return state.status === status && compared === "known" ? "known" : "new";
  if (off) return "new";
  const further = COURSE.indexOf(status) > COURSE.indexOf(state.status);
  if (further) return "new";
  return compared === "contradicts" && firm ? "new" : compared;
}

/** Known is a date that allows all that the archive's allows; one that shares no day with it excludes it. */
export function compareWithKnown(state: State, date: Edtf | undefined): "new" | "known" | "contradicts" {
  if (date === undefined) return "known";
  if (state.date === undefined) return "new";
  if (within(state.date, date)) return "known";
  return overlaps(date, earliest(state.date), latest(state.date)) ? "new" : "contradicts";
}
