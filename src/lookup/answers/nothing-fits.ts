// No event fits all that was asked: that is said, with what fits when a limit is left out.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { isExpected } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { WAS_TO_COME } from "../../core/event-focus.ts";
import { type Notice, nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { describeQuery } from "./describe-query.ts";
import { findEvents } from "./find-events.ts";
import { eventsMayFit } from "./may-fit.ts";
import { nearestStep } from "./nearest-step.ts";
import { onlyPlanned } from "./only-planned.ts";
import { areMany, isOfAllPeople, type Otherwise, otherwiseOf, titledWithDate, without } from "./otherwise.ts";
import { threeToTap } from "./three-to-tap.ts";

type EventsQuestion = QuestionAbout<"events">;

/** A notice; its first button asks the same with fewer limits, where that finds something. */
export function nothingFits(question: EventsQuestion, context: AnswerContext): View {
  const { archive, words } = context;
  const told = { what: describeQuery(question, archive, words) };
  const text = question.which === "next" ? words.events.noneAhead(told) : words.events.none(told);
  const planned = onlyPlanned(question, context);
  if (planned !== undefined) {
    const titles = planned.map(({ label }) => words.labels.quoted({ text: label })).join(", ");
    const both = `${text} ${words.events.onlyPlanned({ titles, count: planned.length })}`;
    return nothingFound(both, question.asOf, threeToTap(words, planned));
  }
  const edition = editionElsewhere(question, archive);
  if (edition === undefined) {
    const later = expectedLater(question, archive);
    if (later !== undefined) return nothingFound(text, question.asOf, threeToTap(words, [later]));
    const near = fitButOne(question, archive);
    const otherwise = otherwiseOf(question, context);
    if (otherwise.length > 0) return isOtherwise(otherwise, near, text, question, context);
    const asks = near.length > 0 ? near.map((event) => cardOf(event, question.asOf)) : wider(question, archive, words);
    return { ...nothingFound(text, question.asOf, threeToTap(words, asks)), ...toldOfOnly(near, question, archive) };
  }
  const { event, place } = edition;
  const elsewhere = words.events.placedElsewhere({ title: words.labels.quoted({ text: event.title }), place });
  return nothingFound(`${text} ${elsewhere}`, question.asOf, threeToTap(words, [cardOf(event, question.asOf)]));
}

/** What is theirs but for one thing that is asked, told with that, and what the only one of them tells. */
function isOtherwise(
  otherwise: readonly Otherwise[],
  near: readonly Event[],
  text: string,
  question: EventsQuestion,
  { archive, words }: AnswerContext,
): Notice {
  const told = otherwise.map(({ but, found }) =>
    words.events.otherwise({ but, titles: words.and(found.map((one) => titledWithDate(one, archive, words))) }),
  );
  const events = otherwise.flatMap(({ found }) => found.map(({ event }) => event));
  const asks = events.slice(0, MOST_TAPPED).map((event) => cardOf(event, question.asOf));
  const only = near.filter(({ id }) => events.some((event) => event.id === id));
  const nearest = near.length === 1 ? toldOfOnly(only, question, archive) : {};
  return { ...nothingFound([text, ...told].join(" "), question.asOf, threeToTap(words, asks)), ...nearest };
}

const MOST_TAPPED = 3;

/** “When was Putin due in India in 2024”: never in that year, but the one that was expected in it for another, as it was known then. */
function expectedLater(
  { step, from: _from, to, words: _, ...question }: EventsQuestion,
  archive: Archive,
): Ask | undefined {
  if (step !== WAS_TO_COME || to === undefined || question.places === undefined) return undefined;
  const ahead = findEvents({ ...question, which: "next", asOf: to }, archive);
  const [only, ...others] = ahead.filter(({ state }) => isExpected(state, to));
  if (only === undefined || others.length > 0) return undefined;
  const { id, title } = eventKnownOn(only.event, to);
  return { label: title, question: { about: "event", id, page: 0, asOf: to } };
}

/** “15th BRICS in Cape Town”, “the ASEAN summit of October 2025 in Bangkok”: the one edition that is named by its number, its time, or by all of its name, and is somewhere else. */
function editionElsewhere(
  { places, focus: _, ...question }: EventsQuestion,
  archive: Archive,
): { readonly event: Event; readonly place: string } | undefined {
  const { names = [], subjects = [], series } = question;
  const isNumbered = series !== undefined && names.some((name) => /^\d+(?:st|nd|rd|th)$/u.test(name));
  const isNamed = subjects.length === 1 && /^event:[^|]+$/u.test(subjects[0] ?? "");
  const isTimed = series !== undefined && question.from !== undefined && question.to !== undefined;
  if (places?.length !== 1 || !(isNumbered || isNamed || isTimed)) return undefined;
  const [only, ...others] = findEvents({ ...question, which: "one" }, archive);
  if (only?.event.series === undefined || others.length > 0) return undefined;
  // What is by video alone is nowhere.
  const { event, state } = only;
  const place = state.place === null ? undefined : (state.place ?? event.place)?.name;
  return place === undefined ? undefined : { event, place };
}

type Limit = keyof EventsQuestion;

/** What was typed as no name. */
const WORDS: readonly Limit[] = ["words", "mentions", "names"];
const TIME: readonly Limit[] = ["from", "to"];

/** Where no event is near, the same question with fewer limits. */
function wider(question: EventsQuestion, archive: Archive, words: AnswerContext["words"]): readonly Ask[] {
  const tries = [TIME, [...TIME, ...WORDS, "kinds" as const]].map(
    (limits): EventsQuestion => ({ ...without(limits, question), which: "all", page: 0 }),
  );
  // “Which talks were put off in March”: whatever was put off then.
  const isUndoneThen = question.statuses !== undefined && question.from !== undefined && question.kinds !== undefined;
  const ofAnyKind: EventsQuestion = { ...without(["kinds"], question), which: "all", page: 0 };
  const fitting = [...tries.filter(hasSubject), ...(isUndoneThen ? [ofAnyKind] : [])].find(
    (one) => findEvents(one, archive).length > 0,
  );
  return fitting === undefined ? [] : [{ label: words.events.withoutLimits(), question: fitting }];
}

/** Of the only one that is near, whatever is left out, what it tells that has most of the words: below, and as of that one, so that nobody has to tap for it. */
function toldOfOnly(near: readonly Event[], question: EventsQuestion, archive: Archive): Pick<Notice, "nearest"> {
  const [only, ...others] = near;
  if (only === undefined || others.length > 0 || isOnlySomewhereElse(only, question, archive)) return {};
  // “NATO in Ankara, July 2027”: one summit is there and another one then.
  if (LEFT_OUT.some((limits) => butFor(limits, question, archive).some(({ id }) => id !== only.id))) return {};
  const typed = [question.words, ...(question.mentions ?? []), ...(question.names ?? [])].join(" ");
  const told = nearestStep(only, knownBy(only, question.asOf), tokenize(typed));
  return told === undefined ? {} : { nearest: { ...told, event: eventKnownOn(told.event, question.asOf) } };
}

/** “Who did Macron meet in Warsaw in 2020”: that somebody was elsewhere then, or there at another time, is near to nothing; that two were is. */
function isOnlySomewhereElse({ id }: Event, question: EventsQuestion, archive: Archive): boolean {
  const { subjects = [] } = question;
  if (subjects.length > 1 || subjects.some((refs) => refs.startsWith("event:"))) return false;
  return !BUT_FOR_WORDS.some((limits) => butFor(limits, question, archive).some((event) => event.id === id));
}

/** Of more than so many, none is near. */
const MOST_NEAR = 2;

/** One of them is left out at a time, words before all else; first of all none, where something that no event has is asked of what is named. */
const LEFT_OUT: readonly (readonly Limit[])[] = [
  [],
  WORDS,
  ["kinds"],
  ["statuses"],
  ["places"],
  TIME,
  [...WORDS, "statuses"],
];
const BUT_FOR_WORDS = LEFT_OUT.filter((limits) => !limits.some((limit) => limit === "places" || TIME.includes(limit)));

/** Those that fit by all that is named and all else that is asked but one thing, to tap. */
export function nearEvents(question: EventsQuestion, archive: Archive): readonly Ask[] {
  return fitButOne(question, archive).map((event) => cardOf(event, question.asOf));
}

function fitButOne(question: EventsQuestion, archive: Archive): readonly Event[] {
  for (const limits of LEFT_OUT) {
    const found = butFor(limits, question, archive);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those that fit but for what is left out, where they are few enough. */
function butFor(limits: readonly Limit[], question: EventsQuestion, archive: Archive): readonly Event[] {
  if (limits.length > 0 && limits.every((limit) => question[limit] === undefined)) return [];
  const one = without(limits, question);
  if (!hasSubject(one) || areMany(eventsMayFit(one, archive, true))) return [];
  const found = findEvents({ ...one, which: "all" }, archive).filter((event) => isOfAllPeople(event, one, archive));
  return found.length > MOST_NEAR ? [] : found.map(({ event }) => event);
}

function cardOf(event: Event, asOf: Day | undefined): Ask {
  const { id, title } = eventKnownOn(event, asOf);
  return { label: title, question: { about: "event", id, page: 0, ...asKnown(asOf) } };
}

function hasSubject({ subjects, series, places }: EventsQuestion): boolean {
  return (subjects ?? []).length > 0 || series !== undefined || (places ?? []).length > 0;
}
