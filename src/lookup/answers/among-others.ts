// Two are named who are to have met, and nothing brought them together but larger meetings, at which they were among others. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt, View } from "../../core/view.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { eventSteps } from "./answer-event.ts";
import { apartFrom, peopleAsked } from "./apart.ts";
import { type EventQuery, type FoundEvent, splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import {
  areTwoStatesOrBodies,
  isAboutOneOfThem,
  isBareCountOfTwo,
  isConvenedOfMany,
  isMeetingOfOthers,
  isOfManySides,
  isOfOnlyTwo,
  ofTheTwo,
  onlyTheTwo,
  withoutGatherings,
} from "./lists-of-two.ts";
import { isInName, titleNamesOf } from "./names-in-titles.ts";
import { areInName, isBilateral, isOfMany, isTheirs, statesNamed } from "./own-meetings.ts";
import { areAllPeople } from "./subject-check.ts";

type EventsView = Extract<View, { kind: "events" }>;

/** Two or three may bring somebody along. */
const FEW = 3;

/** Whether two are named who are to have met, and the event is a larger one, at which they were among others. */
export function isAmongOthers(asked: EventQuery, one: EventAt, archive: Archive): boolean {
  const query = onlyTheTwo(asked);
  const { subjects = [], focus, away, which, by } = query;
  // “Did Kenyatta go to the Tigray talks”: one is named, and what the talks are of.
  if (by !== undefined && subjects.includes(by) && subjects.some((refs) => refs.includes("topic:"))) return false;
  if (away === true || focus === "who" || focus === "why") return false;
  // “When did Russia and Ukraine last hold talks”: that the last were with others says not that there are none of their own.
  if (which !== "one" && hasOwnOfTwo(query, archive)) return false;
  return isWhereOrWhen(query)
    ? areTwo(subjects, archive) && isOfMore(query, one, archive) && !areInName(one.event, subjects, archive)
    : (query.kinds !== undefined || (which === "one" && areTwo(subjects, archive))) && isOfMore(query, one, archive);
}

function hasOwnOfTwo({ from: _from, to: _to, ...query }: EventQuery, archive: Archive): boolean {
  return (
    (query.which === "last" || query.which === "next") &&
    findEvents({ ...query, which: "one" }, archive).some((own) => !isOfMore(query, own, archive))
  );
}

/** “Harris Zelensky Munich”: a place or time may name a larger meeting, and does not make it one of the two. */
function isWhereOrWhen({ places, names, from, to }: EventQuery): boolean {
  return [places, names, from, to].some((part) => part !== undefined);
}

function isOfMore(query: EventQuery, { event, state }: EventAt, archive: Archive): boolean {
  const { subjects = [] } = query;
  const states = statesNamed(query, archive);
  const one = { event, state, score: 0 };
  const isLarge = isOfMany(event) || event.kind === "conference" || state.participants.length > FEW;
  // Who heads a body is of no state: a summit of that body with somebody is theirs, and one of many is not.
  const areMany = event.kind === "conference" || state.participants.length > FEW;
  if (areTwo(subjects, archive) && isMeetingOfOthers(one, subjects, archive)) return true;
  if (states === undefined) return areMany && areTwo(subjects, archive) && !areInName(event, subjects, archive);
  return states.size === 2 && !isTheirs(one, states, archive) && (isLarge || isOfOthers(one, query, archive));
}

/** Two people, and nobody else. */
function areTwo(subjects: readonly string[], archive: Archive): boolean {
  return subjects.length === 2 && areAllPeople(subjects, archive);
}

/** One that has the name of somebody else of another state, and not those of both who are asked about: a meeting of others. */
function isOfOthers({ event, state }: FoundEvent, { subjects = [] }: EventQuery, archive: Archive): boolean {
  if (subjects.length < 2 || !areAllPeople(subjects, archive)) return false;
  const asked = new Set(subjects.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string)));
  const others = state.participants.filter(
    ({ actor }) => !asked.has(actor) && archive.actors.get(actor)?.kind === "person",
  );
  return others.some(({ actor }) => isInName(event, `actor:${actor}`, archive)) && !areInName(event, subjects, archive);
}

/** “Xi and Putin meetings”: none of the summits of many, in a series or not; talks of four are talks of each two of them. */
export function withoutLarger(
  query: EventQuery,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  if (!isBilateral(query, archive)) return found;
  return found.filter(
    (one) =>
      isAboutOneOfThem(one.event, query, archive) ||
      !(isConvenedOfMany(one, archive) && isAmongOthers(query, one, archive)),
  );
}

/** Of a list, what is of two who are named; “India and Russia summits” where each was one’s visit to the other. */
export function inListOfTwo(query: EventQuery, found: readonly FoundEvent[], archive: Archive): readonly FoundEvent[] {
  const theirs = ofTheTwo(query, withoutLarger(query, withoutGatherings(query, found, archive), archive), archive);
  if (theirs.length > 0 || found.length === 0 || isBilateral(query, archive)) return theirs;
  const own = findEvents({ ...query, kinds: [...ALIKE] }, archive).filter((one) => isOfOnlyTwo(query, one, archive));
  return own.length > 0 ? own : found;
}

/** What a list of meetings of two people leaves out, though both of them took part in it; of two states or bodies, the gatherings of many. */
export function leftOutOf(query: EventQuery, listed: readonly FoundEvent[], archive: Archive): readonly FoundEvent[] {
  if (areTwoStatesOrBodies(query, archive)) return gatheringsBesides(query, listed, archive);
  if (!isBilateral(query, archive) && !isBareCountOfTwo(query, archive)) return [];
  const people = peopleAsked(query.subjects, archive);
  const isThere =
    ({ state }: EventAt) =>
    (refs: string) =>
      refs.split("|").some((ref) => state.participants.some(({ actor }) => actor === splitRef(ref).id));
  const ids = new Set(listed.map(({ event }) => event.id));
  return findEvents({ ...query, which: "next" }, archive).filter(
    (one) => !ids.has(one.event.id) && people.length === 2 && people.every(isThere(one)),
  );
}

function gatheringsBesides(query: EventQuery, listed: readonly FoundEvent[], archive: Archive): readonly FoundEvent[] {
  const ids = new Set(listed.map(({ event }) => event.id));
  const sides = (query.subjects ?? []).map((refs) => refs.split("|").map((ref) => splitRef(ref).id as string));
  return findEvents(query, archive).filter((one) => {
    const came = one.state.participants.flatMap(({ actor }) => [actor, archive.actors.get(actor)?.country ?? actor]);
    const areThere = sides.every((side) => came.some((id) => side.includes(id)));
    return areThere && !ids.has(one.event.id) && isOfManySides(query, one, archive);
  });
}

/** Whether a summit of two is asked for, and there are only larger ones, at which both were. */
export function areSummitsOfMany(query: EventQuery, found: readonly FoundEvent[], archive: Archive): boolean {
  const isSummit = query.kinds?.length === 1 && query.kinds[0] === "summit" && !isWhereOrWhen(query);
  return isSummit && found.length > 0 && found.every((one) => isAmongOthers(query, one, archive));
}

/**
 * The answer; that it is of larger meetings, where not one of the events is of only those who are named. A summit of many of which
 * nobody tells that the two met there is listed as one at which both were: its day is not when they met.
 */
export function toldAmongOthers(query: EventQuery, told: readonly FoundEvent[], view: View, archive: Archive): View {
  if ((view.kind === "event" || view.kind === "events") && isVisitToMany(query, told))
    return { ...view, amongOthers: "visit" };
  const areAll = told.length > 0 && told.every((one) => isAmongOthers(query, one, archive));
  if (!areAll || (view.kind !== "event" && view.kind !== "events")) return view;
  const people = peopleAsked(query.subjects, archive);
  const areApart = (event: Event, asOf: Day | undefined) =>
    apartFrom(people, eventSteps(event, asOf), archive).length > 0;
  if (view.kind === "events") {
    const isAnyApart = view.events.some(({ event }) => areApart(event, view.question.asOf));
    return { ...view, amongOthers: isAnyApart ? "apart" : true };
  }
  if (!areApart(view.at.event, view.question.asOf)) return { ...view, amongOthers: true };
  return { ...view, amongOthers: "apart", question: { ...view.question, by: people.join("|") } };
}

/** “When was Scholz's visit to Washington”: what brought somebody there was no visit of theirs, but a larger meeting. */
function isVisitToMany(
  { which, kinds, subjects = [], places, from, to }: EventQuery,
  told: readonly FoundEvent[],
): boolean {
  const [guest, ...others] = subjects;
  const isOfGuest = guest?.startsWith("guest:") === true && others.length === 0;
  const isVisit = which === "one" && kinds?.join() === "visit" && places !== undefined && isOfGuest;
  // On a day that is named, what was there then is meant.
  if (from !== undefined || to !== undefined) return false;
  return isVisit && told.length > 0 && told.every(({ event }) => isOfMany(event));
}

/** An event that is told as one at which both were among others, as a list of it; undefined where its own steps say that the two met there. */
export function listedAmongOthers(
  view: Extract<View, { kind: "event" }>,
  question: EventsView["question"],
  archive: Archive,
): EventsView | undefined {
  const { event } = view.at;
  const isOpen = view.amongOthers === undefined || !isConvenedOfMany(view.at, archive) || view.missed !== undefined;
  if (isOpen || tellsThatTheyMet(event, question, archive)) return undefined;
  return { kind: "events", question, amongOthers: view.amongOthers, events: [view.at], today: view.today };
}

const MET = /\b(?:meets?|met|meeting|talks?|talked|bilateral|sit down|sat down|shake hands|shook hands|handshake)\b/u;

/** Whether one sentence of it says that both of them met. */
export function tellsThatTheyMet(event: Event, { subjects = [], asOf }: EventQuery, archive: Archive): boolean {
  return knownBy(event, asOf).some(({ summary }) =>
    summary.split(/[.;](?:\s|$)/).some((sentence) => {
      const text = ` ${keyOf(sentence)} `;
      return (
        MET.test(text) && subjects.every((refs) => titleNamesOf(refs, archive).some((name) => text.includes(name)))
      );
    }),
  );
}
