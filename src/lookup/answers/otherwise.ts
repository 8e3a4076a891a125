// “Pompeo in Pyongyang in July 2019”, “Trump and Xi in Lima in 2024”: nothing fits, and what those who are named held at another time, in another place, or one of them with somebody else. Pure.

import type { Archive } from "../../archive/archive.ts";
import { dayAmongOthers, isExpected, OFF_STATUSES } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { compareText } from "../../text/compare-text.ts";
import { NONE } from "../../wording/describe-limits.ts";
import { describeDateSurely, describeStanding } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { isAmongOthers } from "./among-others.ts";
import type { AnswerContext } from "./answer-context.ts";
import { splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { eventsMayFit } from "./may-fit.ts";
import { isOfMany } from "./own-meetings.ts";
import { areAllPeople } from "./subject-check.ts";

type EventsQuestion = QuestionAbout<"events">;

/** `but`: what of the question does not fit them. */
export type Otherwise = { readonly but: "time" | "place" | "people"; readonly found: readonly EventAt[] };

/** Of more, none is meant. */
const MOST_OTHERWISE = 3;

/** All but who, where and when: what is asked of a meeting, and the words for it. */
const ALL_BUT_WHOM: readonly (keyof EventsQuestion)[] = ["words", "mentions", "names", "kinds", "focus", "step", "by"];

/** Those of the same people, place or time; none where somebody is not told to have been there, or they were only among others. */
export function otherwiseOf(
  question: EventsQuestion,
  { archive, today }: Pick<AnswerContext, "archive" | "today">,
): readonly Otherwise[] {
  const { subjects = [], places, from, to, which, series, away, statuses } = question;
  const isOfMeeting = which === "one" && series === undefined && away !== true && statuses === undefined;
  const isPlacedThen = places?.length === 1 && from !== undefined && to !== undefined;
  if (!isOfMeeting || !isPlacedThen || subjects.length === 0 || !areAllPeople(subjects, archive)) return [];
  const plain = { ...without(ALL_BUT_WHOM, question), which: "all" } as const;
  const fitting = (query: EventsQuestion) => theirOwn(query, question, archive, today);
  if (fitting(plain).length > 0) return [];
  const pairs = subjects.length === 2 ? subjects.map((refs) => ({ ...plain, subjects: [refs] })) : [];
  const byOne: readonly Otherwise[] = [
    { but: "time", found: fitting(without(["from", "to"], plain)) },
    // Wherever one person was then is near to nothing.
    { but: "place", found: subjects.length < 2 ? [] : fitting(without(["places"], plain)).filter(wasInPlace) },
  ];
  const told = byOne.filter(isFew);
  const withOthers = () =>
    pairs.flatMap(fitting).filter((one) => !isOfMany(one.event) && one.event.series === undefined);
  return told.length > 0 ? told : [{ but: "people" as const, found: withOthers() }].filter(isFew);
}

/** No call, and nothing that came to nothing before a place was named. */
function wasInPlace({ event, state }: EventAt): boolean {
  return state.format !== "virtual" && state.place !== null && (state.place ?? event.place) !== undefined;
}

function isFew({ found }: Otherwise): boolean {
  return found.length > 0 && found.length <= MOST_OTHERWISE;
}

/** What has been or was called off; of two only meetings of the two. */
function theirOwn(
  query: EventsQuestion,
  asked: EventsQuestion,
  archive: Archive,
  today: AnswerContext["today"],
): readonly EventAt[] {
  if (areMany(eventsMayFit(query, archive, true))) return [];
  const found = findEvents(query, archive).filter(
    (one) =>
      isOfAllPeople(one, query, archive) &&
      !isExpected(one.state, today) &&
      !isAmongOthers({ ...query, places: asked.places, which: "one" }, one, archive),
  );
  return found.toSorted((a, b) => compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)));
}

/** “Pompeo's third trip to Pyongyang” (5–7 July 2018). */
export function titledWithDate({ event, state }: EventAt, archive: Archive, words: Words): string {
  const title = words.labels.quoted({ text: eventKnownOn(event, undefined).title });
  const date = describeDateSurely(state, archive, words) ?? NONE;
  const status = OFF_STATUSES.has(state.status) ? describeStanding(state, words) : NONE;
  return words.events.titledWithDate({ title, date, status });
}

/** Of more, none is looked for: of whoever is everywhere everything is near. */
const MOST_NEAR_LOOKED_AT = 300;

export function areMany(events: Iterable<Event>): boolean {
  let count = 0;
  for (const _ of events) if (++count > MOST_NEAR_LOOKED_AT) return true;
  return false;
}

/** Who is only spoken of there is none of it. */
export function isOfAllPeople({ event, state }: EventAt, { subjects = [] }: EventsQuestion, archive: Archive): boolean {
  const own = new Set<string>([...event.participants, ...state.participants].map(({ actor }) => `actor:${actor}`));
  for (const id of state.declined) own.add(`actor:${id}`);
  const isPerson = (ref: string) => archive.actors.get(splitRef(ref).id as never)?.kind === "person";
  return subjects.every((refs) => {
    const all = refs.split("|");
    return !all.every(isPerson) || all.some((ref) => own.has(ref));
  });
}

export function without(limits: readonly (keyof EventsQuestion)[], question: EventsQuestion): EventsQuestion {
  return { ...question, ...Object.fromEntries(limits.map((limit) => [limit, undefined])) };
}
