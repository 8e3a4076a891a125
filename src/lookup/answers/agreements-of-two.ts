// “Was the UK–India trade deal signed”: an agreement is of those who made it. What others agreed where one of the two was, or is only spoken of, is none of theirs, and no summit of many is. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence } from "./actors-named.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { isConvenedOfMany } from "./lists-of-two.ts";
import { isInName } from "./names-in-titles.ts";
import { isMeetingWithFew } from "./own-meetings.ts";
import { type Fits, statesBetween } from "./subject-check.ts";

/** Who may be meant by one side of an agreement. */
export type Side = readonly string[];

/** The two or more who are named as sides; none where there are fewer. */
export function sidesIn(subjects: readonly string[], archive: Archive): readonly Side[] {
  const sides = subjects.flatMap((refs): readonly Side[] => {
    const named = refs.split("|").map((ref) => splitRef(ref));
    const between = named.flatMap(({ kind, id }) => (kind === "topic" ? statesBetween(id, archive) : []));
    if (between.length === 2) return between.map((id) => [id]);
    const actors = named.filter(({ kind }) => kind === "actor").map(({ id }): string => id);
    return actors.length === 0 ? [] : [actors];
  });
  const told = [...new Map(sides.map((side) => [side.join("|"), side])).values()];
  return told.length < 2 ? [] : told;
}

/** Whether an event can be an agreement of those who are named, where two are. */
export function agreementCheck({ kinds, subjects = [], series }: EventQuery, archive: Archive): Fits {
  const sides = kinds?.[0] === "agreement" && series === undefined ? sidesIn(subjects, archive) : [];
  return (one) => sides.length === 0 || isAgreementOf(one, sides, archive);
}

/** Whether each of them takes part or is in its name, with few besides, and it is about no other two. */
export function isAgreementOf(one: EventAt, sides: readonly Side[], archive: Archive): boolean {
  const { event, state } = one;
  const pairs = event.topics.map((topic) => statesBetween(topic, archive)).filter(({ length }) => length > 1);
  const statesOf = (side: Side) => [...side, ...side.flatMap((id) => archive.actors.get(id as never)?.country ?? [])];
  const isAbout = (states: readonly string[]) =>
    sides.every((side) => statesOf(side).some((id) => states.includes(id)));
  // “EU–China summit”: of no others, though it is held again and again.
  if (event.series !== undefined && isAbout(statesBetween(event.series, archive))) return true;
  if (isConvenedOfMany(one, archive)) return false;
  const isCalledAfter = (side: Side) => side.some((id) => isInName(event, `actor:${id}`, archive));
  // However many went between them.
  if (sides.every(isCalledAfter)) return true;
  if (pairs.length > 0) return pairs.some(isAbout) && isMeetingWithFew(one, pairs.flat(), archive, MOST_GO_BETWEENS);
  const came = state.participants.flatMap(({ actor }): readonly string[] => [
    actor,
    archive.actors.get(actor)?.country ?? actor,
  ]);
  const isThere = (side: Side) => statesOf(side).some((id) => came.includes(id)) || isCalledAfter(side);
  return sides.every(isThere) && isMeetingWithFew(one, sides.flat(), archive);
}

/** Whoever receives them, and whoever goes between them. */
const MOST_GO_BETWEENS = 2;

/** “Putin Kim treaty”, “Singapore declaration Trump Kim”: where two of the sides take part and nobody else does, in the state of a third that is named or anywhere. */
export function isOnlyBetween({ event, state }: EventAt, sides: readonly Side[], archive: Archive): boolean {
  const stateOf = (id: string): string => archive.actors.get(id as never)?.country ?? id;
  const states = sides.map((side) => side.map(stateOf));
  const came = state.participants.map(({ actor }) => stateOf(actor));
  const there = states.filter((side) => came.some((id) => side.includes(id)));
  const isHost = (side: Side) => side.includes(event.place?.country ?? "");
  return (
    there.length > 1 &&
    states.every((side) => there.includes(side) || isHost(side)) &&
    came.every((id) => states.flat().includes(id))
  );
}

/** Whether a sentence of a step tells of something of theirs, and names nobody else. */
export function namesSides({ summary }: Development, sides: readonly Side[], archive: Archive): boolean {
  const all = sides.flat();
  const isTheirs = (id: string) => all.includes(id) || all.includes(archive.actors.get(id as never)?.country ?? id);
  return summaryClauses(summary).some((sentence) => {
    const named = actorsInSentence(sentence, archive);
    return named.every(isTheirs) && sides.every((side) => side.some((id) => named.includes(id)));
  });
}
