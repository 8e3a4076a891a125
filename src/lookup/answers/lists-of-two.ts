// Which meetings belong in a list of those of two who are named, and how many larger ones are left out of it. Pure.

import { addDays, earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { keyOf, nameKeysOf, namesOf, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import type { EventAt } from "../../core/view.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";
import { isNamed } from "./event-texts.ts";
import { isInName } from "./names-in-titles.ts";
import { areInName, isBilateral, isOfMany, isTheirs, statesNamed } from "./own-meetings.ts";
import { areAllPeople, statesBetween } from "./subject-check.ts";

/** A group without a body of its own that meets about the country of one of them: “coalition of the willing”, with Zelensky. */
export function isAboutOneOfThem(event: Event, query: EventQuery, archive: Archive): boolean {
  const states = statesNamed(query, archive);
  if (states === undefined || event.series === undefined || event.kind === "conference") return false;
  const called = (topic: string) =>
    recordsCalled(keyOf(namesOf({ kind: "topic", id: topic } as never, archive)[0] ?? ""), archive);
  const isBody = namesOf({ kind: "topic", id: event.series } as never, archive)
    .flatMap((name) => recordsCalled(keyOf(name), archive))
    .some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "organisation");
  return (
    !isBody && event.topics.some((topic) => called(topic).some(({ kind, id }) => kind === "actor" && states.has(id)))
  );
}

/** “Yellen and Liu He”: one that is called after two who met, and not after both of those who are asked about, who only sat in their delegations. */
export function isMeetingOfOthers({ event, state }: EventAt, subjects: readonly string[], archive: Archive): boolean {
  const called = state.participants.filter(
    ({ actor }) => archive.actors.get(actor)?.kind === "person" && isInName(event, `actor:${actor}`, archive),
  );
  return called.length > 1 && !areInName(event, subjects, archive);
}

/** Of two people, whatever is asked of their meetings, none of others, unless there is no other. */
export function withoutMeetingsOfOthers(
  query: EventQuery,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  const { subjects = [], focus, away } = query;
  if (subjects.length !== 2 || away === true || focus === "who" || focus === "why") return found;
  if (!areAllPeople(subjects, archive)) return found;
  const own = found.filter((one) => !isMeetingOfOthers(one, subjects, archive));
  return own.length > 0 ? own : found;
}

/** Of a list of meetings of two people, states or bodies, those that are theirs; the list as it is where something else narrows it. */
export function ofTheTwo(query: EventQuery, found: readonly FoundEvent[], archive: Archive): readonly FoundEvent[] {
  const { subjects = [] } = query;
  if (isBilateral(query, archive)) return found.filter((one) => !isMeetingOfOthers(one, subjects, archive));
  if (!areTwoStatesOrBodies(query, archive)) return found;
  return found.filter((one) => !isOfManySides(query, one, archive) || isOfOnlyTwo(query, one, archive));
}

/** Three others may sit with two: Britain, France and Germany, the United States and Ukraine. */
const MOST_WITH_TWO = 3;

/** A gathering of many, or talks with more others than a handful, not on the relations of those two: nobody says that they met there. */
export function isOfManySides(query: EventQuery, one: EventAt, archive: Archive): boolean {
  if (isConvenedOfMany(one, archive)) return true;
  const states = statesNamed(query, archive);
  const sides = new Set(one.state.participants.map(({ actor }) => archive.actors.get(actor)?.country ?? actor));
  if (states?.size !== 2 || sides.difference(states).size <= MOST_WITH_TWO) return false;
  const isOnThem = (between: readonly string[]) => between.length === 2 && between.every((id) => states.has(id));
  return !one.event.topics.some((topic) => isOnThem(statesBetween(topic, archive)));
}

/** “How many times did Indian and Pakistani delegations meet”: only at larger meetings, as far as the archive tells. */
export function areOnlyOfMany(query: EventQuery, found: readonly FoundEvent[], archive: Archive): boolean {
  if (found.length === 0 || !areTwoStatesOrBodies(query, archive)) return false;
  return found.every((one) => isOfManySides(query, one, archive) && !isOfOnlyTwo(query, one, archive));
}

/** “US–Ukraine talks”: on the relations of two, which a larger meeting may be on too, as of the two themselves. */
export function asOfTwo<Query extends EventQuery>(query: Query, archive: Archive): Query {
  const [refs = "", ...others] = query.subjects ?? [];
  if (others.length > 0 || refs.includes("|") || !refs.startsWith("topic:")) return query;
  const two = statesBetween(splitRef(refs).id, archive);
  return two.length === 2 ? { ...query, subjects: two.map((id) => `actor:${id}`) } : query;
}

/** Whether it is called after both, or nobody else was there. */
export function isOfOnlyTwo(query: EventQuery, one: FoundEvent, archive: Archive): boolean {
  const states = statesNamed(query, archive);
  return (
    areInName(one.event, query.subjects ?? [], archive) || (states !== undefined && isTheirs(one, states, archive))
  );
}

/** “Did Putin go to Istanbul to meet Zelensky”: that others of both sides met there, whoever spoke of coming, does not tell it. */
export function areTalksOfDelegations(query: EventQuery, found: readonly FoundEvent[], archive: Archive): boolean {
  const { subjects = [], focus, which } = query;
  if (which !== "one" || focus !== "whether" || found.length === 0) return false;
  if (subjects.length !== 2 || !areAllPeople(subjects, archive)) return false;
  const ids = new Set(subjects.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string)));
  return found.every(
    ({ event, state }) =>
      ![...state.participants.map(({ actor }) => actor as string), ...state.declined].some((id) => ids.has(id)) &&
      !areInName(event, subjects, archive),
  );
}

/** “EU and China summits”, and nothing beside the two that narrows them. */
export function areTwoStatesOrBodies(
  { subjects = [], kinds, series, names, mentions }: EventQuery,
  archive: Archive,
): boolean {
  const isStateOrBody = (refs: string) =>
    refs.split("|").every((ref) => /^(?:actor|topic):/u.test(ref)) &&
    refs.split("|").some((ref) => /^(?:state|organisation)$/u.test(archive.actors.get(splitRef(ref).id)?.kind ?? ""));
  const isBare = [series, names, mentions].every((part) => part === undefined);
  return isBare && kinds !== undefined && subjects.length === 2 && subjects.every(isStateOrBody);
}

/** “Blinken and Wang Yi in Munich, how many times”: of two people, with no word for what is counted. */
export function isBareCountOfTwo({ which, subjects = [], kinds }: EventQuery, archive: Archive): boolean {
  const isPerson = (ref: string) => archive.actors.get(splitRef(ref).id)?.kind === "person";
  const areTwo = subjects.length === 2 && subjects.every((refs) => refs.split("|").every(isPerson));
  return areTwo && kinds === undefined && which === "count";
}

/** “Did the two meet at the summit”: where they are to have met is none of those who did. Whether both were there is no question of the two alone. */
export function onlyTheTwo(query: EventQuery): EventQuery {
  if (query.by?.includes("|")) return query;
  const who = query.subjects?.filter((refs) => !/^(?:event|at):/u.test(refs)) ?? [];
  return who.length === 2 ? { ...query, subjects: who } : query;
}

/** A gathering beside or at which two met counts once: by that meeting of theirs. */
export function withoutGatherings(
  query: EventQuery,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  if (!isBareCountOfTwo(query, archive)) return found;
  const own = found.filter((one) => !isConvenedOfMany(one, archive) && isOfOnlyTwo(query, one, archive));
  return found.filter((one) => !isConvenedOfMany(one, archive) || !own.some((theirs) => isBesideIt(theirs, one)));
}

/** Whether it was in the same country, on its days or the day before or after. */
export function isBesideIt(one: EventAt, gathering: EventAt): boolean {
  const countryOf = ({ event, state }: EventAt) => (state.place ?? event.place)?.country;
  const [{ date }, { date: days }] = [one.state, gathering.state];
  const [first, last] = days === undefined ? [] : [earliest(days), latest(days)];
  if (date === undefined || first === undefined || last === undefined) return false;
  return countryOf(one) === countryOf(gathering) && overlaps(date, addDays(first, -1), addDays(last, 1));
}

/** Two who talk may do so when one visits the other. */
export function withVisits(kinds: NonNullable<EventQuery["kinds"]>): NonNullable<EventQuery["kinds"]> {
  return kinds[0] === "talks" && !kinds.includes("visit") ? [...kinds, "visit"] : kinds;
}

/** In the Normandy format four talk with each other. */
const AT_A_TABLE = 4;

/** A gathering to which many are called together, of a body beside its editions too, and no talks of a handful. */
export function isConvenedOfMany({ event, state }: EventAt, archive: Archive): boolean {
  if (isOfMany(event) || event.kind === "conference") return true;
  return (
    (state.participants.length > AT_A_TABLE || bodyTakesPart({ event, state }, archive)) &&
    event.topics.some((id) => isSeriesTopic(id, archive) && isCalledAfterSeries(event, id, archive))
  );
}

/** “G20 leaders’ video summit”, of which few are named who were there. */
function bodyTakesPart({ event, state }: EventAt, { actors }: Archive): boolean {
  return event.kind === "summit" && state.participants.some(({ actor }) => actors.get(actor)?.kind === "organisation");
}

function isCalledAfterSeries(event: Event, topic: string, archive: Archive): boolean {
  return nameKeysOf({ kind: "topic", id: topic }, archive).some((name) => isNamed(event, name));
}
