// Below an answer that has nothing, or does not understand, what is told of the one event of which the message speaks: the sentences that come nearest to its questions.

import { knownBy } from "../../archive/known-steps.ts";
import type { Development, Event } from "../../archive/schema.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { type Notice, notice } from "../../core/notice.ts";
import { tokenize } from "../../text/tokens.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { answerEvents } from "../answers/answer-events.ts";
import { nearestStep } from "../answers/nearest-step.ts";
import { sentencesNear } from "../answers/sentences-near.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { splitAsOf } from "../read/read-as-of.ts";
import { asKnown } from "../read/read-day.ts";
import { eventSpokenOf } from "./event-spoken-of.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { opinionIn } from "./to-question/guards/opinions.ts";
import { contextToAnswer } from "./to-question/steps/context-to-answer.ts";

/** Of fewer words that say something, an answer that has nothing says why, and what is near is another meeting of the same place. */
const LEAST_SAYING = 7;

/** `intent` where it has an answer, is as of a day, asks what somebody thinks, or names what no record has. */
export function withNearestTold(text: string, intent: Intent, then: IntentContext): Intent {
  const view = emptyView(intent, then);
  if (view === undefined || view.actions !== undefined || isOfFewWords(text) || isAsOfDay(text, then)) return intent;
  const message = readMessage(text, then.archive, then.today);
  if (message.parts.some(({ is }) => is === "missing") || opinionIn(message) !== undefined) return intent;
  if (THOUGHT.test(message.rest)) return intent;
  const near = nearestIn(message, text, then);
  if (near === undefined) return intent;
  if (view.nearest === undefined) return { ...intent, ok: false, view: { ...view, ...near } };
  const { event, development } = view.nearest;
  if (event.id !== near.nearest.event.id) return intent;
  const told = [near.nearest.development, ...near.alsoNear];
  const alsoNear = told.filter(({ summary }) => summary !== development.summary).slice(0, MOST_NEAR_TOLD);
  return { ...intent, ok: false, view: { ...view, alsoNear } };
}

const MOST_NEAR_TOLD = 2;
const THOUGHT = whereItMayFit(/\b(?:thinks?|thought|feels?|felt|privately|secretly|opinions?|believes?)\b/iu);

function isOfFewWords(text: string): boolean {
  return tokenize(text).filter((word) => !isFunctionWord(word)).length < LEAST_SAYING;
}

function isAsOfDay(text: string, then: IntentContext): boolean {
  const split = splitAsOf(text, then);
  return !split.ok || split.asOf !== undefined;
}

/** Of a question as long as an article, of whose words none are on record. */
export function askedAtLength(text: string, then: IntentContext): Intent {
  const { archive, today, words, asOf } = then;
  const near = isAsOfDay(text, then)
    ? undefined
    : nearestIn(readMessage(text, archive, today), text, then, (event, steps) => {
        const told = nearestStep(event, steps, tokenize(text));
        return told === undefined ? [] : [told.development];
      });
  if (near !== undefined) return says({ ...notice("info", words.conversation.longQuestion(), near.asks), ...near });
  const view = notice("info", words.conversation.longUnread(), threeToTap(words));
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: false } };
}

type NearTold = Required<Pick<Notice, "nearest" | "alsoNear" | "asks">>;
type TellOtherwise = (event: Event, steps: readonly Development[]) => readonly Development[];

/** `otherwise`: what is told where no sentence has a word of its own. */
function nearestIn(
  message: ReadMessage,
  text: string,
  then: IntentContext,
  otherwise?: TellOtherwise,
): NearTold | undefined {
  const { asOf, words } = then;
  const event = eventSpokenOf(message, text, then, otherwise !== undefined);
  if (event === undefined) return undefined;
  const steps = knownBy(event, asOf);
  const near = sentencesNear(event, steps, text);
  const [first, ...others] = near.length === 0 && otherwise !== undefined ? otherwise(event, steps) : near;
  if (first === undefined) return undefined;
  const known = eventKnownOn(event, asOf);
  const card = { label: known.title, question: { about: "event", id: event.id, page: 0, ...asKnown(asOf) } } as const;
  return { nearest: { event: known, development: first }, alsoNear: others, asks: threeToTap(words, [card]) };
}

/** What is said where nothing is found or understood; undefined where anything is. */
function emptyView(intent: Intent, then: IntentContext): Notice | undefined {
  if (!intent.ok) return intent.view;
  if (!("question" in intent) || intent.question.about !== "events") return undefined;
  if (intent.question.which === "next" || intent.question.which === "all") return undefined;
  if (findsSomething(intent, then)) return undefined;
  const view = answerEvents(intent.question, contextToAnswer(then));
  return view.kind === "notice" ? view : undefined;
}
