// Meetings of those who are named, told from larger ones at which they were too. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";

/** Who lists when two people met does not mean every summit of many at which both were. */
export function isBilateral({ which, subjects = [], kinds }: EventQuery, archive: Archive): boolean {
  const isPerson = (refs: string) =>
    refs.split("|").some((ref) => archive.actors.get(splitRef(ref).id)?.kind === "person");
  return (which === "all" || which === "count") && kinds !== undefined && subjects.filter(isPerson).length > 1;
}

/** An edition of a recurring summit; talks may recur between two. */
export function isOfMany({ series, kind }: Event): boolean {
  return series !== undefined && (kind === "summit" || kind === "conference" || kind === "meeting");
}

/**
 * Of events that bring together those who are named, those that are theirs alone; all where there are none, or where not two people
 * or states are named. Who asks when two met last does not mean a summit of twenty at which both were.
 */
export function theirOwnFirst(
  { subjects = [] }: EventQuery,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  const countryOf = (id: string) => {
    const actor = archive.actors.get(id);
    return actor?.kind === "person" ? actor.country : actor?.kind === "state" ? id : undefined;
  };
  const named = subjects.map((refs) => refs.split("|").flatMap((ref) => countryOf(splitRef(ref).id) ?? []));
  if (named.length < 2 || named.some((countries) => countries.length === 0)) return found;
  const theirs = new Set(named.flat());
  const own = found.filter(({ state }) => state.participants.every(({ actor }) => theirs.has(countryOf(actor) ?? "")));
  return own.length > 0 ? own : found;
}
