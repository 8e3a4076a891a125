// Meetings of those who are named, told from larger ones at which they were too. Pure.

import type { Archive } from "../../archive/archive.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";
import { kindsInName } from "./event-texts.ts";
import { isInName } from "./names-in-titles.ts";
import { areAllPeople, havePeopleMet, statesBetween } from "./subject-check.ts";

/** Who lists when two people met does not mean every summit of many at which both were. */
export function isBilateral({ which, subjects = [], kinds }: EventQuery, archive: Archive): boolean {
  const isPerson = (refs: string) =>
    refs.split("|").some((ref) => archive.actors.get(splitRef(ref).id)?.kind === "person");
  return (which === "all" || which === "count") && kinds !== undefined && subjects.filter(isPerson).length > 1;
}

/** Whether people are named, and not only states or bodies. */
export function isOfPeople(subjects: EventQuery["subjects"] = [], archive: Archive): boolean {
  return subjects.some((refs) => areAllPeople([refs], archive));
}

/** Whether no more than a handful of states took part. */
export function isOfFewStates({ event, state }: FoundEvent, archive: Archive): boolean {
  const states = new Set(state.participants.map(({ actor }) => countryOf(actor, archive) ?? actor));
  return !isOfMany(event) && states.size <= FEW + 1;
}

/** Whether it was to bring those who are given together with no more than so many states or bodies besides, whoever declined. */
export function isMeetingWithFew(
  { event, state }: EventAt,
  actors: readonly string[],
  archive: Archive,
  most = 1,
): boolean {
  if (isOfMany(event) || event.kind === "conference") return false;
  const theirs = new Set(actors.map((id) => countryOf(id, archive) ?? id));
  const invited = [...state.participants.map(({ actor }) => actor), ...state.declined];
  return new Set(invited.map((id) => countryOf(id, archive) ?? id)).difference(theirs).size <= most;
}

/**
 * “The Astana talks”, of nobody who is named: no summit of many that was there. “Trade talks between India and China”: none at which both
 * were. “US–China trade talks”, of a matter of the two: no meeting at which it only was one of several.
 */
export function talksCheck(
  { kinds, places, subjects, series, which }: EventQuery,
  archive: Archive,
): (at: EventAt) => boolean {
  if (kinds?.[0] !== "talks" || series !== undefined) return () => true;
  if (subjects === undefined) return ({ event }) => places === undefined || !isOfMany(event) || event.kind === "talks";
  const topics = subjects.filter((refs) => refs.startsWith("topic:")).map((refs) => splitRef(refs).id);
  const isMatterOfTwo = topics.length > 1 && topics.some((topic) => statesBetween(topic, archive).length > 1);
  if (which !== "one" && isMatterOfTwo)
    return ({ event }) => event.kind === "talks" || kindsInName(event).includes("talks");
  const parties = subjects.filter((refs) => refs.startsWith("actor:"));
  if (parties.length < 2 || topics.length === 0) return () => true;
  const ids = parties.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id));
  return (one) => isMeetingWithFew(one, ids, archive, WITH_HOST_AND_MEDIATOR);
}

const WITH_HOST_AND_MEDIATOR = 2;

/** Who did not come has met nobody there. Who came or did not is asked of an event, and not of two people. */
export function isMeetingOfTwo(
  { subjects = [], focus, away, kinds, places, names, series, from, to }: EventQuery,
  archive: Archive,
): boolean {
  // Where and when may name an event to which one of them did not come; “Biden Putin” does not.
  const isBare = [places, names, series, from, to].every((part) => part === undefined);
  return (
    away !== true &&
    focus !== "who" &&
    focus !== "why" &&
    (kinds !== undefined || isBare) &&
    subjects.filter((refs) => areAllPeople([refs], archive)).length > 1
  );
}

/** “How many summits did Xi attend”, “Xi's last meeting”: none to which he did not come. */
export function areTheirMeetings({ which, subjects = [], kinds, away }: EventQuery, archive: Archive): boolean {
  return which !== "one" && away !== true && kinds !== undefined && isOfPeople(subjects, archive);
}

/** Two or three may bring somebody along. */
const FEW = 3;

/** “The Latin America summit”: of a part of the world, of which no visit of one of its states is a summit. */
export function isSummitOfRegion({ subjects = [], kinds }: EventQuery, { topics }: Archive): boolean {
  const isRegion = (ref: string) => statesOfRegion(keyOf(topics.get(splitRef(ref).id)?.name ?? "")) !== undefined;
  return (
    kinds?.length === 1 &&
    kinds[0] === "summit" &&
    subjects.length > 0 &&
    subjects.every((refs) => refs.split("|").every(isRegion))
  );
}

/** An edition of a recurring summit; talks may recur between two. */
export function isOfMany({ series, kind }: Event): boolean {
  return series !== undefined && (kind === "summit" || kind === "conference" || kind === "meeting");
}

/** The states of two or more people or states that are named; undefined where something else is. */
export function statesNamed({ subjects = [] }: EventQuery, archive: Archive): ReadonlySet<string> | undefined {
  const named = subjects.map((refs) => refs.split("|").flatMap((ref) => countryOf(splitRef(ref).id, archive) ?? []));
  return named.length < 2 || named.some((countries) => countries.length === 0) ? undefined : new Set(named.flat());
}

function countryOf(id: string, archive: Archive): string | undefined {
  const actor = archive.actors.get(id);
  return actor?.kind === "person" ? actor.country : actor?.kind === "state" ? id : undefined;
}

/**
 * Whether nothing but larger meetings brings together two who are named, with no word of which one is meant: then no single one of
 * them is the answer.
 */
export function areAllOfMany(query: EventQuery, found: readonly FoundEvent[], archive: Archive): boolean {
  const { places, words, from, to, names } = query;
  if (found.length < 2 || [places, words, from, to, names].some((part) => part !== undefined)) return false;
  const states = statesNamed(query, archive);
  return (
    states !== undefined && found.every((one) => !isTheirs(one, states, archive) && !isCalledAfter(one, query, archive))
  );
}

export function isTheirs({ state }: FoundEvent, states: ReadonlySet<string>, archive: Archive): boolean {
  const invited = [...state.participants.map(({ actor }) => actor), ...state.declined];
  return invited.every((actor) => states.has(countryOf(actor, archive) ?? ""));
}

/** “Trump–Putin summit in Budapest”, “Russia–Ukraine talks in Istanbul”: a meeting of those whose names it has, whoever receives them. */
function isCalledAfter({ event, state }: EventAt, { subjects = [] }: EventQuery, archive: Archive): boolean {
  if (subjects.length < 2 || !areInName(event, subjects, archive)) return false;
  const home = (state.place ?? event.place)?.country;
  const states = new Set(
    subjects.flatMap((refs) => refs.split("|").map((ref) => countryOf(splitRef(ref).id, archive))),
  );
  const isHost = (actor: string) => home !== undefined && (archive.actors.get(actor)?.country ?? actor) === home;
  return state.participants.every(
    ({ actor }) => isHost(actor) || states.has(archive.actors.get(actor)?.country ?? actor),
  );
}

/**
 * Whether two people are asked about who met, and an event is a meeting of theirs, with one more state that receives or brings them together: no name
 * in a title makes one of several likelier.
 */
export function isOfThoseNamed({ event, state }: EventAt, query: EventQuery, archive: Archive): boolean {
  const { subjects = [] } = query;
  if (!havePeopleMet(query, archive) || isOfMany(event) || event.kind === "conference") return false;
  const came = new Set<string>(state.participants.map(({ actor }) => actor));
  const people = subjects.map((refs) => refs.split("|").map((ref) => splitRef(ref).id));
  if (!people.every((ids) => ids.some((id) => came.has(id)))) return false;
  const theirs = new Set(people.flatMap((ids) => ids.flatMap((id) => countryOf(id, archive) ?? [])));
  const others = new Set([...came].map((actor) => countryOf(actor, archive) ?? actor));
  return others.difference(theirs).size <= 1;
}

/** Whether the name of each of those that are named stands in one of its own. */
export function areInName(event: Event, subjects: readonly string[], archive: Archive): boolean {
  return subjects.every((refs) => isInName(event, refs, archive));
}

/**
 * Of events that bring together those who are named, those that are theirs alone; all where there are none, or where not two people
 * or states are named. Who asks when two met last does not mean a summit of twenty at which both were.
 */
export function theirOwnFirst(
  query: EventQuery,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  const states = statesNamed(query, archive);
  if (states === undefined) return found;
  const own = found.filter(
    (one) =>
      isTheirs(one, states, archive) || isCalledAfter(one, query, archive) || isOfThoseNamed(one, query, archive),
  );
  // “Trump, Zelensky and European leaders at the White House”: what was held and has both their names is theirs, whoever else was there.
  const isHeld = ({ state }: FoundEvent) => state.status === "held";
  const held = found.filter((one) => isHeld(one) && areInName(one.event, query.subjects ?? [], archive));
  return own.length > 0 ? [...own, ...held.filter((one) => !own.includes(one))] : found;
}

/** “US–Iran ceasefire”: of events on the relations of two states that are called so, those that have both in their name, if any do. */
export function ofThatPair(query: EventQuery, found: readonly FoundEvent[], archive: Archive): readonly FoundEvent[] {
  if (query.names === undefined || found.length < 2) return found;
  const pairs = (query.subjects ?? []).flatMap((refs) => {
    const states = refs.includes("|") || !refs.startsWith("topic:") ? [] : statesBetween(splitRef(refs).id, archive);
    return states.length === 2 ? [states.map((id) => `actor:${id}`)] : [];
  });
  const theirs = found.filter(({ event }) => pairs.some((states) => areInName(event, states, archive)));
  return theirs.length > 0 ? theirs : found;
}
