// The events that fit all that a question names: who and what, where, when, of which kind, and how it stands. Pure.

import { type Day, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { knownBy, knownOn, type State, stateAsOf } from "../../archive/history.ts";
import type { Event, Status } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { keyOf, namesOf, recordsCalled, titleOf } from "../names/whole-names.ts";
import { isAt } from "../parts/find-places.ts";
import { ALIKE } from "../parts/lexicon.ts";

export type EventQuery = Pick<
  QuestionAbout<"events">,
  "subjects" | "series" | "places" | "kinds" | "names" | "words" | "from" | "to" | "asOf"
> & {
  readonly statuses?: readonly Status[] | undefined;
  /** Of one event more is known than its date; of a list only what falls in the time is wanted. */
  readonly which?: QuestionAbout<"events">["which"];
};

/** `score`: how well the words fit, 0 without words. */
export type FoundEvent = EventAt & { readonly score: number };

/** In no order. What does not have every part of the query is never among them. */
export function findEvents(query: EventQuery, archive: Archive): readonly FoundEvent[] {
  const known = [...archive.events.values()].flatMap((event): FoundEvent[] => {
    const state = stateAsOf(event, query.asOf);
    return state === undefined ? [] : [{ event, state, score: 0 }];
  });
  const found = ranked(fitting(known, query, archive, false), query, archive);
  if (found.length > 0 && query.which !== "one") return found;
  const strict = new Set(found.map(({ event }) => event.id));
  const others = fitting(known, query, archive, true).filter(({ event }) => !strict.has(event.id));
  return [...found, ...ranked(others, query, archive).map((one) => ({ ...one, score: one.score - MENTIONED_ONLY }))];
}

/** Who is only spoken of is less likely meant than who takes part; see `ranked` for the measure. */
const MENTIONED_ONLY = 3;

/** `mentioned`: who is only spoken of counts too, for what has all the other parts. */
function fitting(
  known: readonly FoundEvent[],
  query: EventQuery,
  archive: Archive,
  mentioned: boolean,
): readonly FoundEvent[] {
  const checks = [
    ...(query.subjects ?? []).map((refs) => subjectCheck(refs, query, archive, mentioned)),
    placeCheck(query, archive),
    ({ event }: EventAt) => (query.names ?? []).every((name) => ` ${textOf(event, query.asOf)} `.includes(` ${name}`)),
    ({ event }: EventAt) => query.series === undefined || event.series === query.series,
    ({ event }: EventAt) => query.kinds === undefined || isOfKind(event, query.kinds, query.which),
    (one: EventAt) => isThen(one, query),
  ];
  return known.filter((one) => checks.every((fits) => fits(one)));
}

/** One event is in every place that is named, Venice and Italy; a list has those of each. */
function placeCheck({ places = [], which }: EventQuery, archive: Archive): Fits {
  const there = (event: Event) => (place: string) => isAt(event, place, archive) || isNamed(event, place);
  const isList = which === "all" || which === "count";
  return ({ event }) => (isList && places.length > 1 ? places.some(there(event)) : places.every(there(event)));
}

type Fits = (one: EventAt) => boolean;

function subjectCheck(refs: string, query: EventQuery, archive: Archive, mentioned: boolean): Fits {
  const alternatives = refs.split("|");
  if (!mentioned) return ({ event }) => alternatives.some((ref) => concerns(event, ref, query, archive));
  const names = alternatives.flatMap((ref) => {
    const { kind, id } = splitRef(ref);
    const actor = kind === "actor" ? [...archive.actors.values()].find((one) => one.id === id) : undefined;
    return [titleOf({ kind, id }, archive), ...(actor?.familyName === undefined ? [] : [actor.familyName])].map(keyOf);
  });
  return ({ event }) =>
    alternatives.some((ref) => concerns(event, ref, query, archive)) ||
    names.some((name) => ` ${textOf(event, query.asOf)} `.includes(` ${name} `));
}

/** “topic:gaza” → its kind and id. */
export function splitRef(ref: string): { readonly kind: "event" | "topic" | "actor"; readonly id: string } {
  const [kind, id = ""] = ref.split(":");
  return { kind: kind === "event" ? kind : kind === "actor" ? kind : "topic", id };
}

/** A state is concerned by what takes place there, too. */
function concerns(event: Event, ref: string, { asOf }: EventQuery, archive: Archive): boolean {
  if (ref.startsWith("series:")) return event.series === ref.slice("series:".length);
  const { kind, id } = splitRef(ref);
  if (kind === "event") return event.id === id;
  if (kind === "topic") return event.topics.some((topic) => topic === id) || isBetweenStates(event, id, asOf, archive);
  if (eventConcerns(event, { actor: id }, archive, { asOf })) return true;
  const actor = [...archive.actors.values()].find((one) => one.id === id);
  if (actor === undefined || actor.kind === "person") return false;
  return isAt(event, keyOf(actor.name), archive) || isNamed(event, keyOf(actor.name));
}

/** “US-Ukraine” is between two, and a meeting of both with a third is one of theirs. */
function isBetweenStates(event: Event, topic: string, asOf: Day | undefined, archive: Archive): boolean {
  const states = topic.split("-").map((word) => recordsCalled(word, archive).find(({ kind }) => kind === "actor")?.id);
  return (
    states.length === 2 &&
    states.every((state) => state !== undefined && eventConcerns(event, { actor: state }, archive, { asOf }))
  );
}

/** Whether it is called by the place, though it did not take place there: “the Alaska summit”. */
function isNamed(event: Event, place: string): boolean {
  return [event.title, ...event.also].some((name) => ` ${keyOf(name)} `.includes(` ${place} `));
}

/** One report calls it a summit, another a meeting. A call is neither, and an agreement is an agreement by its kind or name. */
function isOfKind(event: Event, kinds: NonNullable<EventQuery["kinds"]>, which: EventQuery["which"]): boolean {
  if (kinds.includes(event.kind)) return true;
  // Who lists summits wants no visits; of one event, one report says summit, another talks.
  if (which !== "all" && which !== "count" && kinds.some((kind) => ALIKE.includes(kind)))
    return ALIKE.includes(event.kind);
  const names = [event.title, ...event.also].map(keyOf).join(" ");
  return (kinds.includes("summit") && event.series !== undefined) || kinds.some((kind) => names.includes(kind));
}

/** Whether its date touches the time, or that it was called off or put off became known then. Of one event, any date that it ever had. */
function isThen({ event, state }: EventAt, { which, from, to, statuses, asOf }: EventQuery): boolean {
  if (statuses !== undefined && which !== "one") return hadStatus(event, state, { statuses, from, to, asOf });
  if (from === undefined && to === undefined) return true;
  if (state.date !== undefined && overlaps(state.date, from, to)) return true;
  if (which !== "one") return false;
  return knownBy(event, asOf).some(
    (step) => (step.date != null && overlaps(step.date, from, to)) || isBetween(knownOn(step), from, to),
  );
}

function isBetween(day: Day, from: Day | undefined, to: Day | undefined): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** A status that it has; that it was put off counts though it was held later. In a time, what then was to be, or became known. */
function hadStatus(event: Event, state: State, { statuses = [], from, to, asOf }: EventQuery): boolean {
  const steps = knownBy(event, asOf).filter(({ status }) => status !== undefined && statuses.includes(status));
  const stands = statuses.includes(state.status);
  if (from === undefined && to === undefined) return stands || steps.some(({ status }) => status === "postponed");
  return (
    (stands && state.date !== undefined && latest(state.date) !== undefined && overlaps(state.date, from, to)) ||
    steps.some((step) => isBetween(knownOn(step), from, to))
  );
}

/** With how well they fit: the words, the kind that was said, the time of the event itself, and how it stands. */
function ranked(found: readonly FoundEvent[], query: EventQuery, archive: Archive): readonly FoundEvent[] {
  const typed = [...new Set(tokenize(query.words ?? ""))];
  return found.map((one) => ({
    ...one,
    score: wordScore(one.event, typed, query, archive) + traitScore(one, query, archive),
  }));
}

function wordScore(event: Event, typed: readonly string[], { asOf }: EventQuery, archive: Archive): number {
  if (typed.length === 0) return 0;
  const told = ` ${textOf(event, asOf)} `;
  const named = ` ${namesOf({ kind: "event", id: event.id }, archive).map(keyOf).join(" ")} `;
  return typed.reduce((sum, word) => sum + (named.includes(` ${word} `) ? 3 : told.includes(` ${word} `) ? 1 : 0), 0);
}

/** What a list is narrowed by only speaks for one event: it may have been called a visit by one and a summit by another. */
function traitScore(
  { event, state }: EventAt,
  { which, subjects, places, kinds, statuses, from, to, asOf }: EventQuery,
  archive: Archive,
): number {
  if (which !== "one") return 0;
  const isThatKind = kinds?.[0] === event.kind ? 1 : 0;
  const isTimed = from !== undefined || to !== undefined;
  const isThatTime = isTimed && state.date !== undefined && overlaps(state.date, from, to) ? 2 : 0;
  const stood = knownBy(event, asOf).some(({ status }) => status !== undefined && statuses?.includes(status) === true);
  const isEdition =
    event.series !== undefined && subjects?.some((refs) => refs.split("|").includes(`topic:${event.series}`)) === true
      ? 2
      : 0;
  const named = [...(subjects ?? []).map((refs) => namesIn(refs, archive)), ...(places ?? []).map((place) => [place])];
  const inTitle = named.filter((names) => names.some((name) => isNamed(event, name))).length;
  return isThatKind + isThatTime + isEdition + inTitle + (stood ? 2 : 0);
}

/** Whose name an event has in its title is likelier meant than another that concerns them too. */
function namesIn(refs: string, archive: Archive): readonly string[] {
  return refs.split("|").flatMap((ref) => {
    const { kind, id } = splitRef(ref);
    const family = kind === "actor" ? [...archive.actors.values()].find((one) => one.id === id)?.familyName : undefined;
    return kind === "event"
      ? []
      : [...namesOf({ kind, id }, archive), ...(family === undefined ? [] : [family])].map(keyOf);
  });
}

const TEXTS = new WeakMap<Event, Map<string, string>>();

/** All that is told of it, as words. */
function textOf(event: Event, asOf: Day | undefined): string {
  const texts = TEXTS.get(event) ?? new Map<string, string>();
  TEXTS.set(event, texts);
  const known = texts.get(asOf ?? "");
  if (known !== undefined) return known;
  const text = tokenize(
    [
      event.title,
      ...event.also,
      event.place?.name ?? "",
      ...knownBy(event, asOf).map(({ summary, place }) => `${summary} ${place?.name ?? ""}`),
    ].join(" "),
  ).join(" ");
  texts.set(asOf ?? "", text);
  return text;
}
