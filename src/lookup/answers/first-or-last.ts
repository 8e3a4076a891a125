// Which of the events that fit is the first or the last, and what has to be told of that. Pure.

import { type Day, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { State } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { mayMissNews } from "../../archive/may-miss-news.ts";
import { dayAmongOthers, firstPossibleDay, hasBeen, isExpected, OFF_STATUSES, phaseOf } from "../../archive/phase.ts";
import { comesOn } from "../../archive/upcoming-order.ts";
import { OFFICIALLY } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { compareText } from "../../text/compare-text.ts";
import { tokenize } from "../../text/tokens.ts";
import type { FoundEvent } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { firstToldToCome } from "./first-told-to-come.ts";
import { havePeopleMet } from "./subject-check.ts";
import { asksTalksInTurn } from "./talks-on-matter.ts";

/** `held`: the last that took place; `due`: what was to be after it, of which no outcome is recorded. */
export type LastHeld = { readonly held: FoundEvent; readonly due: FoundEvent };

/**
 * “When did Trump and Xi last meet”. Of events in the order in which they are meant as the last; undefined where the first of them took place, or
 * nothing before it fits as well. Who asks for the last of a series is told of the edition that was due, for those take place unless they are called
 * off; a meeting that was to be may have come to nothing.
 */
export function lastHeld(
  { which, series }: QuestionAbout<"events">,
  ordered: readonly FoundEvent[],
  today: Day,
): LastHeld | undefined {
  const [due, ...others] = ordered;
  if (which !== "last" || series !== undefined || due === undefined) return undefined;
  if (phaseOf(due.state, today) !== "passed") return undefined;
  const held = others.find(({ state, score }) => score >= due.score && phaseOf(state, today) === "over");
  return held === undefined ? undefined : { held, due };
}

/**
 * “The last BRICS summit”, “the last chogm held”: the one that was, and the latest edition that was due after it, or may have taken place since the archive ends because nobody
 * knows its day; undefined where no such is asked for, or none was due since.
 */
export function heldAndDue(
  question: QuestionAbout<"events">,
  held: FoundEvent,
  today: Day,
  archive: Archive,
): LastHeld | undefined {
  const { statuses, ...any } = question;
  const isOfHeld = statuses === undefined || statuses.join() === "held";
  if (any.which !== "last" || any.series === undefined || !isOfHeld || phaseOf(held.state, today) !== "over")
    return undefined;
  const since = dayAmongOthers(held.state);
  const mayHaveBeen = any.asOf === undefined && mayMissNews(archive, today);
  const due = findEvents(any, archive)
    .filter(({ state }) => dayAmongOthers(state) > since && state.status !== "floated")
    .filter(({ state }) => phaseOf(state, today) === "passed" || (mayHaveBeen && mayHaveBegun(state, today)))
    .toSorted((a, b) => compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)))
    .at(-1);
  return due && { held, due };
}

/** “In 2026”, “in November”: some of the days on which it could be have come. */
function mayHaveBegun(state: State, today: Day): boolean {
  const first = firstPossibleDay(state);
  return phaseOf(state, today) === "upcoming" && first !== undefined && first <= today;
}

/** Days after the last one that is known, up to where the archive reaches, in which it may well lack another. */
const LONG_AGO_DAYS = 400;

/** The first of all, what came before or after an edition, and the last where that is long ago or the archive reaches less far than today: it may lack another. */
export function boundedBy(
  { which, series, from, to, asOf }: QuestionAbout<"events">,
  best: FoundEvent,
  { reaches }: Pick<Archive, "reaches">,
  today: Day,
): "first" | "last" | undefined {
  if (which === "first") return "first";
  if (which !== "last") return undefined;
  const isBefore = series !== undefined && to !== undefined && from === undefined;
  const until = asOf ?? to ?? reaches;
  const isLongAgo = until !== undefined && daysBetween(dayAmongOthers(best.state), until) > LONG_AGO_DAYS;
  const isStale = asOf === undefined && to === undefined && mayMissNews({ reaches }, today);
  return isBefore || isLongAgo || isStale ? "last" : undefined;
}

/** “Their first summit”: the earliest, where none is called the first; of those of a time and of two people, also where another than the one that is called so came before it. */
export function asksFirst(question: QuestionAbout<"events">, found: readonly FoundEvent[], archive: Archive): boolean {
  const { which, words, focus, step, from } = question;
  // “When was it first heard of” is of no first one, and “when was their first trip announced” is.
  const isFirst =
    which === "one" &&
    (focus !== "announced" || step === OFFICIALLY) &&
    focus !== "why" &&
    words !== undefined &&
    tokenize(words).includes("1st");
  if (!isFirst || found.length === 0) return false;
  const called = found.filter(isCalledFirst);
  // Of several that are called so, each of something else, none is the first of all but by its day; nor is a call for the talks on a matter.
  const isByDay = called.length > 1 || asksTalksInTurn(question, archive);
  const isBefore = (one: FoundEvent) =>
    called.every((other) => (isByDay && one === other) || beginningOf(one) < beginningOf(other));
  const isInOrder = from !== undefined || havePeopleMet(question, archive);
  return called.length === 0 || (isInOrder && found.some((one) => hasBegun(one) && isBefore(one)));
}

/** The same by their days: the earliest of all, where it is called the first and fits as well as any; else the first of those whose own it is. */
export function firstAsked(
  question: QuestionAbout<"events">,
  found: readonly FoundEvent[],
  archive: Archive,
): QuestionAbout<"events"> {
  const { words: _words, ...rest } = question;
  const { kinds: _kinds, statuses: _statuses, from: _from, to: _to, ...named } = rest;
  const told = firstToldToCome(question, found, archive);
  if (told !== undefined)
    return { ...named, which: "first", subjects: [`event:${told.id}`], focus: "who", by: told.by };
  const best = Math.max(...found.map(({ score }) => score));
  const [earliestOf] = found
    .filter(hasBegun)
    .toSorted((one, other) => compareText(beginningOf(one), beginningOf(other)));
  return earliestOf?.score === best && isCalledFirst(earliestOf)
    ? { ...named, which: "first", subjects: [`event:${earliestOf.event.id}`] }
    : { ...rest, which: "first" };
}

function isCalledFirst({ event }: FoundEvent): boolean {
  return tokenize([event.title, ...event.also].join(" ")).includes("1st");
}

function beginningOf({ state: { date } }: FoundEvent): string {
  return (date === undefined ? undefined : earliest(date)) ?? "";
}

function hasBegun({ state }: FoundEvent): boolean {
  return state.status === "held" || state.status === "under-way";
}

/** “The next round after May”, which is over: what came behind it. */
export function isOfThePast({ from, to }: QuestionAbout<"events">, today: Day): boolean {
  return from !== undefined && from < today && (to === undefined || to < today);
}

/** Those that are to come for the next, and have been for the last; behind a day comes first what was due first, though nobody tells whether it took place. */
export function wantedOf(
  { which, from, focus, subjects, asOf }: QuestionAbout<"events">,
  found: readonly FoundEvent[],
  today: Day,
): readonly FoundEvent[] {
  if (which === "one")
    return namedItself(found, subjects) ?? (asOf === undefined ? found : withoutLongOff(found, asOf));
  // Whether they met is not told by what was only planned.
  const isOfFirst = which === "first" && from !== undefined && focus !== "whether";
  const isDue = (state: State) => isOfFirst && phaseOf(state, today) === "passed";
  const isWanted = (state: State) => (which === "next" ? isExpected(state, today) : hasBeen(state, today));
  return found.filter(({ state }) => isWanted(state) || isDue(state));
}

/** “On 10 March 2022, was it still on”: what was off for good long before that day is not meant beside what was not. */
function withoutLongOff(found: readonly FoundEvent[], asOf: Day): readonly FoundEvent[] {
  const isLongOff = ({ event, state: { status } }: FoundEvent) => {
    if (!OFF_STATUSES.has(status) || status === "postponed") return false;
    const days = knownBy(event, asOf).flatMap(({ date }) => (date == null ? [] : (latest(date) ?? [])));
    const last = days.toSorted().at(-1);
    return last !== undefined && daysBetween(last, asOf) > LONG_OFF;
  };
  const others = found.filter((one) => !isLongOff(one));
  return others.length === 0 ? found : others;
}

/** Days. */
const LONG_OFF = 180;

/** The one that is named, and not what only tells of it: “was Russia at the Summit on Peace in Ukraine”, and not at the second. */
function namedItself(
  found: readonly FoundEvent[],
  subjects: readonly string[] = [],
): readonly FoundEvent[] | undefined {
  const own = found.filter(({ event }) => subjects.includes(`event:${event.id}`));
  return own.length === 1 ? own : undefined;
}

/** Editions of one year, of which nobody knows the days: which of them is the next cannot be told. */
export function tiedWith(
  best: FoundEvent,
  all: readonly FoundEvent[],
  { which, series }: QuestionAbout<"events">,
  today: Day,
): readonly FoundEvent[] {
  const { date } = best.state;
  if (which !== "next" || series === undefined || date === undefined || earliest(date) === latest(date)) return [];
  const isSame = ({ state }: FoundEvent) =>
    state.date !== undefined &&
    comesOn(state, today) === comesOn(best.state, today) &&
    latest(state.date) === latest(date);
  return all.filter((one) => one.score === best.score && isSame(one));
}
