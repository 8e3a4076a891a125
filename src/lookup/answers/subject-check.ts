// Whether an event concerns who or what a question names: as a part of it, as its topic, as whoever goes there or receives. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { isAt } from "../../archive/events-by-place.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { type Named, nameKeysOf, recordNameKey, recordsCalled, titleOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { ABROAD } from "../parts/whose-leaders.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { isNamed, namesIn, textOf } from "./event-texts.ts";

export type Fits = (one: EventAt) => boolean;

/** Whether an event is one of whoever or whatever is named; `mentioned`: who is only spoken of counts too. */
export function subjectCheck(refs: string, query: EventQuery, archive: Archive, mentioned: boolean): Fits {
  const alternatives = refs.split("|");
  const checks = alternatives.map((ref) => concernCheck(ref, query, archive));
  const isBound = alternatives.some((ref) => /^(?:guest|host|at|confirms|from):/.test(ref));
  if (!mentioned || isBound) return (one) => checks.some((concerns) => concerns(one));
  const names = alternatives.flatMap((ref) => namesOfSubject(ref, archive)).map((name) => ` ${name} `);
  const isPerson = alternatives.some((ref) => archive.actors.get(splitRef(ref).id)?.kind === "person");
  // In a place, that one of them was not there is told by the meeting; else it is one of others at which both are spoken of.
  const isOfTwo = areTwoWhoMeet(query) || (query.places === undefined && havePeopleMet(query, archive));
  return (one) => {
    if (checks.some((concerns) => concerns(one))) return true;
    // A visit is of who goes and who receives: somebody else who is spoken of with them does not travel.
    if (isPerson && one.event.kind === "visit") return false;
    const text = isOfTwo ? namesIn(one.event) : textOf(one.event, query.asOf);
    return names.some((name) => text.includes(name));
  };
}

/** “Taliban US talks”: those of two, and no visit of others at which both are only spoken of. */
function areTwoWhoMeet({ subjects = [], kinds, focus, ...query }: EventQuery): boolean {
  const isBare = [query.series, query.places, query.names, query.from, query.to].every((one) => one === undefined);
  const areActors =
    subjects.length === 2 && subjects.every((refs) => refs.split("|").some((ref) => ref.startsWith("actor:")));
  return isBare && areActors && kinds !== undefined && focus === undefined;
}

/** “Where did Trump and Xi meet in January 2025”: two people who met, and nobody else. */
export function havePeopleMet({ subjects = [], kinds }: EventQuery, archive: Archive): boolean {
  return subjects.length === 2 && kinds?.length === ALIKE.length && areAllPeople(subjects, archive);
}

/** Whether people are named, whichever of several is meant, and nobody else. */
export function areAllPeople(subjects: readonly string[], { actors }: Archive): boolean {
  return subjects.every((refs) => refs.split("|").every((ref) => actors.get(splitRef(ref).id)?.kind === "person"));
}

/** By which it is spoken of, as `keyOf` has them. */
export function namesOfSubject(ref: string, archive: Archive): readonly string[] {
  const { kind, id } = splitRef(ref);
  const actor = kind === "actor" ? archive.actors.get(id) : undefined;
  return [titleOf({ kind, id }, archive), ...(actor?.familyName === undefined ? [] : [actor.familyName])].map(
    recordNameKey,
  );
}

/** A state is concerned by what takes place there, too. */
function concernCheck(ref: string, { asOf, which, subjects = [] }: EventQuery, archive: Archive): Fits {
  const series = ref.startsWith("series:") ? ref.slice("series:".length) : undefined;
  if (series !== undefined) {
    // “Extraordinary NATO summit”: beside the others, and called so.
    const names = nameKeysOf({ kind: "topic", id: series }, archive);
    return ({ event }) =>
      event.series === series || (event.kind === "summit" && names.some((name) => isNamed(event, name)));
  }
  if (ref.startsWith("at:")) return atEdition(ref.slice("at:".length), which === "next", archive);
  if (ref.startsWith("from:")) return comesFrom(regionOfRef(ref), archive);
  const { kind, id } = splitRef(ref);
  if (ref.startsWith("confirms:")) return ({ event }) => hasConfirmed(event, id, asOf, archive);
  if (kind === "event") return ({ event }) => event.id === id;
  if (kind === "topic") {
    const states = statesBetween(id, archive);
    return ({ event }) =>
      event.topics.some((topic) => topic === id) ||
      (states.length === 2 && states.every((state) => eventConcerns(event, { actor: state }, archive, { asOf })));
  }
  const actor = archive.actors.get(id);
  // What a state hosted need not have had it as a party: talks of others in Istanbul.
  const isOfOthers = subjects.length > 1;
  const areAllThere = actor?.kind === "state" && (which === "all" || which === "count" || isOfOthers);
  if (ref.startsWith("host:"))
    return (one) => isHome(one, id, archive) === true && (areAllThere || concerns(one, id, asOf, archive));
  if (ref.startsWith("guest:")) return (one) => isHome(one, id, archive) === false && concerns(one, id, asOf, archive);
  const place = actor === undefined || actor.kind === "person" ? undefined : recordNameKey(actor.name);
  // Titles have a state by its initials, too.
  const names = actor?.kind === "state" ? nameKeysOf({ kind: "actor", id }, archive) : [];
  return ({ event }) =>
    eventConcerns(event, { actor: id }, archive, { asOf }) ||
    (place !== undefined && (isAt(event, place, archive) || [place, ...names].some((name) => isNamed(event, name))));
}

/** An edition, or what is called after it: “Trump and Kim at APEC”. What only takes place beside one is neither, nor is the journey to it of one who is named in its title, but where that is to come. */
function atEdition(series: string, isAhead: boolean, archive: Archive): Fits {
  const names = nameKeysOf({ kind: "topic", id: series }, archive);
  return ({ event }) =>
    event.series === series || ((isAhead || event.kind !== "visit") && names.some((name) => isNamed(event, name)));
}

/** The name of the part of the world, as `keyOf` gives it. */
export function regionOfRef(ref: string): string {
  return splitRef(ref).id.replaceAll("-", " ");
}

/** Whether a state is one of the part of the world whose leaders are spoken of. Russia is in Europe, and its leaders are not spoken of as European ones. */
export function stateOfRegionCheck(region: string, { actors }: Archive): (country: string | undefined) => boolean {
  const states = statesOfRegion(region) ?? new Set();
  return (country) =>
    country !== undefined &&
    (region === ABROAD ? actors.get(country as never)?.kind === "state" : states.has(country)) &&
    !(region === "europe" && country === "russia");
}

/** Whether somebody from there is abroad. */
function comesFrom(region: string, archive: Archive): Fits {
  const { actors } = archive;
  const isOf = stateOfRegionCheck(region, archive);
  return ({ event, state }) => {
    const home = (state.place ?? event.place)?.country;
    const countries = state.participants.map(({ actor }) => actors.get(actor)?.country ?? actor);
    return home !== undefined && countries.some((country) => isOf(country) && country !== home);
  };
}

/** Whether an actor, or one of their state, has confirmed a date that it had. */
function hasConfirmed(event: Event, id: string, asOf: Day | undefined, { actors }: Archive): boolean {
  const actor = actors.get(id);
  const state = actor?.kind === "state" ? id : actor?.country;
  return knownBy(event, asOf).some(({ confirmedBy = [] }) =>
    confirmedBy.some((one) => one === id || one === state || actors.get(one)?.country === id),
  );
}

/** Whether it takes place in the country of the actor; undefined where it is in none that is known. */
function isHome({ event, state }: EventAt, id: string, { actors }: Archive): boolean | undefined {
  const place = state.place ?? event.place;
  const country = place?.country;
  const actor = actors.get(id);
  const home = actor?.kind === "person" ? actor.country : id;
  // Taipei is in no state that an archive has, and nobody of one is at home there.
  if (place != null && country === undefined && home !== undefined) return false;
  return country === undefined || home === undefined ? undefined : country === home;
}

function concerns({ event, state }: EventAt, id: string, asOf: Day | undefined, archive: Archive): boolean {
  if (archive.actors.get(id)?.kind === "person") return state.participants.some(({ actor }) => actor === id);
  return eventConcerns(event, { actor: id }, archive, { asOf });
}

/** “US-Ukraine” and “DR Congo–Rwanda” are between two, and a meeting of both with a third is one of theirs. None for other topics; of one that no other state is named in, the first. */
export function statesBetween(topic: string, archive: Archive): readonly string[] {
  const words = topic.split("-");
  const states = statesAt(words, 0, archive);
  if (states !== undefined && states.length !== 1) return states;
  const single = words.flatMap((word) => recordsCalled(word, archive).find(isActor)?.id ?? []);
  return single.length > 1 ? [] : single;
}

/** The longest names from a word on, side by side; undefined where one of the words is none of a name. The whole is no pair. */
function statesAt(words: readonly string[], from: number, archive: Archive): readonly string[] | undefined {
  if (from === words.length) return [];
  const longest = from === 0 ? words.length - 1 : words.length;
  for (let to = Math.min(longest, from + MOST_WORDS_OF_STATE); to > from; to -= 1) {
    const state = recordsCalled(words.slice(from, to).join(" "), archive).find(isActor)?.id;
    const others = state === undefined ? undefined : statesAt(words, to, archive);
    if (state !== undefined && others !== undefined) return [state, ...others];
  }
  return undefined;
}

const isActor = ({ kind }: Named): boolean => kind === "actor";
const MOST_WORDS_OF_STATE = 3;
