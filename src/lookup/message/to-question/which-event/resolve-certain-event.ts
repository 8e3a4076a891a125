// Of which event it is sure that something is asked in a word that no step of it may have.

import type { Event } from "../../../../archive/schema.ts";
import { numberOfStep } from "../../../../core/number-asked.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { numberTold } from "../../../answers/number-told.ts";
import { namedAlike, type Sense } from "../../../parts/senses.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { eventsMeantIn, ofItsTime } from "./resolve-events.ts";

/** `words`: those beside it that have to be told; `ofSense`: those with which it is asked. */
export type AskedBySense = {
  readonly senses: readonly Sense[];
  readonly ofSense: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly isNumber: boolean;
};

/** The one of which a word is denied, or that is shown by all but the word; where none is sure by itself, the few that are named. */
export function eventsSure(
  intent: Intent,
  asked: AskedBySense,
  message: ReadMessage,
  then: IntentContext,
): readonly Event[] {
  const denied = intent.ok ? undefined : intent.view.nearest?.event;
  if (denied !== undefined) return [denied];
  if (intent.ok) return shownBesideWord(intent, asked, message, then);
  if (intent.notUnderstood !== undefined) return onlyThatMentions(asked, message, then);
  if (!hasNothing(intent, then)) return [];
  const isOwn = (key: string) => asked.ofSense.has(key) || namedAlike(key) !== undefined;
  const kept = { ...message, parts: message.parts.filter(({ is }) => is !== "status" && is !== "kind") };
  for (const found of eventsMeantIn({ by: undefined, to: undefined, isOwn }, kept, then)) {
    const some = ofItsTime(found, message.span);
    if (some.length > 0) return some.length > MOST_EVENTS ? [] : some.map(({ event }) => event);
  }
  return [];
}

const MOST_EVENTS = 12;

/** “When did the moratorium lapse”: the only one of which anything has all other words. */
function onlyThatMentions({ words }: AskedBySense, message: ReadMessage, { archive, asOf }: IntentContext) {
  if (words.length === 0 || message.parts.some(({ is }) => is === "record" || is === "office")) return [];
  const found = findEvents({ mentions: words.slice(0, MOST_MENTIONED), asOf }, archive);
  return found.length === 1 ? found.map(({ event }) => event) : [];
}

const MOST_MENTIONED = 4;

/** The one that is shown, where it was found without a word that is asked with, or tells no number of what is counted. */
function shownBesideWord(
  intent: Intent,
  { ofSense }: AskedBySense,
  { rest, parts }: ReadMessage,
  then: IntentContext,
): readonly Event[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "event") return ofNoNumber(question, then);
  if (question.about !== "events" || question.focus === "told") return [];
  if (question.which !== "one" && !SAYS_WHEN.test(rest)) return [];
  const beside = wordsOutside(question);
  const ofStatus = parts.flatMap(({ is, text }) => (is === "status" ? tokenize(text) : []));
  if (beside.length === 0 || ![...beside, ...ofStatus].some((word) => ofSense.has(word))) return [];
  const view = answerEvents(question, contextToAnswer(then));
  if (view.kind === "event") return [view.at.event];
  return view.kind === "events" && view.events.length === 1 ? view.events.map(({ event }) => event) : [];
}

const SAYS_WHEN = /\bwhen\b/iu;

function wordsOutside({ unread = [], words = "", mentions = [] }: QuestionAbout<"events">): readonly string[] {
  return [...unread, words, ...mentions].flatMap((text) => tokenize(text));
}

/** “How many countries backed it”, of an event whose steps tell no number of them. */
function ofNoNumber({ id, focus, step }: QuestionAbout<"event">, { archive, asOf }: IntentContext): readonly Event[] {
  const event = archive.events.get(id);
  const number = focus === "told" ? numberOfStep(step) : undefined;
  if (event === undefined || number === undefined) return [];
  return numberTold(eventSteps(event, asOf).toReversed(), number) === undefined ? [event] : [];
}
