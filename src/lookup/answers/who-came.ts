// Of several events which those are to which all who are named came. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { State } from "../../archive/history.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";
import { areInName } from "./own-meetings.ts";

/** “Summits that Putin skipped.” Of several who may be meant, “the pope”, all are. */
export function isAway({ declined }: State, { subjects = [] }: EventQuery): boolean {
  const ids = new Set<string>(declined);
  return subjects.some((refs) => refs.split("|").every((ref) => ids.has(splitRef(ref).id)));
}

/** Where a place or time is named, those to which all who are named came, and in a place none by video, with what is called after them; where there are none, what they were to come to. */
export function ofThoseWhoCame(
  found: readonly FoundEvent[],
  query: EventQuery,
  archive: Archive,
): readonly FoundEvent[] {
  if (!isOfPlaceOrTime(query)) return found;
  const isOfPlace = (query.places ?? query.names) !== undefined;
  const came = found.filter(
    ({ event, state }) =>
      areInName(event, query.subjects ?? [], archive) ||
      (!isAway(state, query) && !(isOfPlace && state.format === "virtual")),
  );
  return came.length > 0 ? came : found;
}

/** Whether a place, a name or a time tells which event is meant. */
export function isOfPlaceOrTime({ places, names, from, to }: EventQuery): boolean {
  return [places, names, from, to].some((part) => part !== undefined);
}
