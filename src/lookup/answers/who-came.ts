// Of several events which those are to which all who are named came. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { State } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import type { EventAt } from "../../core/view.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";
import { areInName, isMeetingWithFew } from "./own-meetings.ts";

/** “Summits that Putin skipped.” Of several who may be meant, “the pope”, all are. */
export function isAway({ declined }: Pick<State, "declined">, { subjects = [] }: EventQuery): boolean {
  const ids = new Set<string>(declined);
  return subjects.some((refs) => refs.split("|").every((ref) => ids.has(splitRef(ref).id)));
}

/** “Meetings with the Americans that China turned down”: of a list with `by` what those declined, or people of theirs where few were to meet, and with whoever is named besides no larger meeting. */
export function isAwayFrom(one: EventAt, query: EventQuery, archive: Archive): boolean {
  const { by, focus, subjects = [] } = query;
  // Of who was there for them, `by` tells whom the rows are about.
  if (by === undefined || focus === "who") return isAway(one.state, query) || isOnlyByVideo(one, query);
  const ids = new Set<string>(by.split("|").map((ref) => splitRef(ref).id));
  const { declined } = one.state;
  if (subjects.length < 2 && declined.some((id) => ids.has(id))) return true;
  const named = subjects.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id));
  return (
    declined.some((id) => ids.has(id) || ids.has(archive.actors.get(id)?.country ?? "")) &&
    isMeetingWithFew(one, named, archive)
  );
}

/** “Why didn’t Putin go to Johannesburg”: who had declined, and then spoke by video, was not in the place that is named either. */
function isOnlyByVideo({ event, state }: EventAt, { which, places, subjects = [], asOf }: EventQuery): boolean {
  if (which !== "one" || (places === undefined && subjects.length < 2) || state.format !== "hybrid") return false;
  return knownBy(event, asOf).some(({ declined = [] }) => isAway({ declined }, { subjects }));
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
