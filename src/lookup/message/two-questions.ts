// “Did Xi receive Schumer and how many senators came along?”: where the whole has no answer, the half that has one; of one event both halves, or which of them is not told.

import type { EventId } from "../../archive/fields.ts";
import { bothAsStep, type HalfAsked } from "../../core/both-asked.ts";
import type { Question } from "../../core/question.ts";
import { answerEvents } from "../answers/answer-events.ts";
import { splitRef } from "../answers/event-refs.ts";
import { findEvents } from "../answers/find-events.ts";
import { firstAlone, hasNoAnswer, namesSomething, nothingOfFirst, restsOnNothing } from "./first-half-alone.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "./intent.ts";
import { askedOfEvent, withNamesIn } from "./names-in-half.ts";
import { isOtherHalf, withOther } from "./other-half.ts";
import { termOfTwo } from "./term-of-two.ts";
import { contextToAnswer } from "./to-question/steps/context-to-answer.ts";
import { singleBest } from "./to-question/which-event/resolve-events.ts";
import { halvesOf } from "./two-halves.ts";

/** Who told the step that is asked for first is told with it. */
export const OF_THE_STEP =
  /^who (?:first |then )?(?:announced|confirmed|said|told|reported|broke|decided|named|revealed) (?:it|so|that|this|the (?:change|date|news|day))$/iu;

/** What is asked by two questions in one message; undefined where it is one, or the whole is answered. */
export function askedTwice(english: string, whole: Intent, then: IntentContext, read: ReadAgain): Intent | undefined {
  return (
    termOfTwo(english, then, read) ?? halfOfTwo(english, whole, then, read) ?? bothOfTwo(english, whole, then, read)
  );
}

/** Both halves, where each by itself is of the same one event; with the words of the second, where that is answered by nothing. */
function bothOfTwo(english: string, whole: Intent, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second } = halvesOf(english) ?? {};
  if (first === undefined || second === undefined || OF_THE_STEP.test(second)) return undefined;
  const id = onlyEventOf(whole, then);
  const event = id === undefined ? undefined : then.archive.events.get(id);
  if (event === undefined) return undefined;
  const intent = read(first, then);
  const one = halfAsked(intent, event.id, then) ?? (onlyEventOf(intent, then) === event.id ? {} : undefined);
  // Whoever is asked about in the first: `by`, or the id at the end of a step, “deed invite - volodymyr-zelensky”.
  const people = one?.by?.split("|") ?? one?.step?.match(/[a-z]+(?:-[a-z]+)+$/u) ?? [];
  const person = people.length === 1 ? then.archive.actors.get(splitRef(people[0] ?? "").id as never)?.name : undefined;
  const named =
    withNamesIn(second, event.title, person) ??
    (namesSomething(second, then) ? second : askedOfEvent(second, event.title));
  const other = halfAsked(read(named, then), event.id, then);
  if (one === undefined || isSameHalf(one, other)) return undefined;
  if (other === undefined && !isOtherHalf(second, then)) return undefined;
  // Of what only names it, all is told that the card has; what the whole tells beside it, is of the second.
  const isBare = Object.keys(one).length === 0;
  if (isBare && halfAsked(whole, event.id, then) !== undefined) return undefined;
  return asksBoth(event.id, { one, other, second }, then);
}

/** `second`: as it was typed. */
type TwoHalves = { readonly one: Half; readonly other: Half | undefined; readonly second: string };

/** Both halves of one event; or one, with the words of the other. */
export function asksBoth(id: EventId, { one, other, second }: TwoHalves, { asOf }: IntentContext): Intent | undefined {
  const asked = { about: "event", id, page: 0, ...(asOf === undefined ? {} : { asOf }) } as const;
  // Its date and place stand beside whatever is told of it.
  if (other !== undefined && (other.by !== undefined || one.focus === undefined) && isOfDateOrPlace(one))
    return asks({ ...asked, ...other });
  const by = one.by ?? other?.by;
  // Both are asked of the same people, or of nobody.
  const isTold = other !== undefined && other.by === one.by;
  const step =
    (isTold ? bothAsStep({ first: one, second: other }) : undefined) ??
    bothAsStep({ first: one, second: { untold: second } });
  if (step === undefined) return undefined;
  return asks({ ...asked, focus: "told", step, ...(by === undefined ? {} : { by }) });
}

function isOfDateOrPlace({ focus, step, by }: Half): boolean {
  const isOnCard = focus === undefined || focus === "when" || focus === "where";
  return isOnCard && step === undefined && by === undefined;
}

type Half = HalfAsked & { readonly by?: string };

function isSameHalf(one: Half, other: Half | undefined): boolean {
  return other !== undefined && one.focus === other.focus && one.step === other.step && one.by === other.by;
}

/** The one event that is meant, and that has all that is named. */
export function onlyEventOf(intent: Intent, then: IntentContext): EventId | undefined {
  const { archive } = then;
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "event") return question.id;
  if (question.about !== "events" || question.asOf !== undefined) return undefined;
  if (question.which === "one") return singleBest(findEvents(question, archive))?.event.id;
  if (question.which === "all" || question.which === "count") return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  return view.kind === "event" ? view.at.event.id : undefined;
}

/** What is asked of that event, in particular; undefined where it is another, or nothing is. */
export function halfAsked(intent: Intent, id: string, then: IntentContext): Half | undefined {
  if (!intent.ok || !("question" in intent) || onlyEventOf(intent, then) !== id) return undefined;
  const { focus, step, by } = intent.question as Extract<Question, { about: "event" }>;
  if (focus === undefined && by === undefined) return undefined;
  return {
    ...(focus === undefined ? {} : { focus }),
    ...(step === undefined ? {} : { step }),
    ...(by === undefined ? {} : { by }),
  };
}

/** undefined where the whole is answered, or neither half is by itself. */
function halfOfTwo(english: string, whole: Intent, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second, isOfHead } = halvesOf(english) ?? {};
  if (first === undefined || second === undefined) return undefined;
  const isApart = /\?\s/u.test(english);
  // Of two sentences the first is no part of the second: what has it not, is no answer to both.
  if (!hasNoAnswer(whole, then) && isOfHead !== true) return firstAlone({ first, second }, isApart, whole, then, read);
  const told = toldOfHalf({ first, second }, isApart, then, read);
  if (told !== undefined) return told;
  if (isOfHead === true) return read(second, then);
  return isApart ? nothingOfFirst(first, then, read) : undefined;
}

/** The half that has an answer, with the words of the other; undefined where neither has one. */
function toldOfHalf(halves: TwoSentences, isApart: boolean, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second } = halves;
  const one = read(first, then);
  if (one.ok && !hasNoAnswer(one, then)) return isOtherHalf(second, then) ? withOther(one, second) : one;
  // What names nobody and nothing is asked of the first, and by itself of anything: “and who condemned it first”.
  if (!isByItself(second, then)) return undefined;
  const other = read(second, then);
  if (!other.ok || hasNoAnswer(other, then)) return undefined;
  // Of two sentences the first may be of what never was, which is looked for in what answers the second.
  return isApart ? (restsOnNothing(halves, then, read) ?? other) : withOther(other, first);
}

type TwoSentences = { readonly first: string; readonly second: string };

function isByItself(second: string, then: IntentContext): boolean {
  return !ASKS_WHO_OR_WHEN.test(second) || (!RESTS_ON_FIRST.test(second) && namesSomething(second, then));
}

/** “… and what was the reaction of the EU”, “… and when did Russia leave it”: of what the first half tells, and of nothing else. */
export const RESTS_ON_FIRST: RegExp =
  /^(?:what|how|which) (?:was|were|is|did) (?:the )?(?:reactions?|responses?|reply|replies)\b(?! to\b)|\b(?:it|this|that)[\s?!.]*$/iu;

const ASKS_WHO_OR_WHEN = /^(?:who|whom|what|when|where|which|why|how)\b/iu;
