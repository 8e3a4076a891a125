// Below an answer that has nothing, or does not understand, what is told of the one event of which the message speaks: the sentences that come nearest to its questions.

import { knownBy } from "../../archive/known-steps.ts";
import type { Development, Event } from "../../archive/schema.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { type Notice, notice } from "../../core/notice.ts";
import type { Ask } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { answerEvents } from "../answers/answer-events.ts";
import { kindsAsked } from "../answers/kinds-asked.ts";
import { nearestStep } from "../answers/nearest-step.ts";
import { sentencesNear } from "../answers/sentences-near.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { toldStem } from "../answers/told-stem.ts";
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
  const told = near === undefined ? undefined : toldBelow(view, near, then);
  if (told === undefined) return intent;
  return intent.ok ? says(told) : { ...intent, view: told };
}

/** What tells something nearest already tells that first; undefined where that is of another event. */
function toldBelow(
  view: Notice,
  { event, developments, asks }: NearTold,
  { words }: IntentContext,
): Notice | undefined {
  const [first, ...also] = developments;
  const { nearest } = view;
  if (nearest === undefined) {
    const text = isDenied(developments, view.text) ? words.conversation.notSureRead() : view.text;
    return { ...view, text, asks, nearest: { event, development: first, also } };
  }
  if (nearest.event.id !== event.id) return undefined;
  const others = developments.filter(({ summary }) => summary !== nearest.development.summary);
  return { ...view, nearest: { ...nearest, also: others.slice(0, MOST_NEAR_TOLD) } };
}

/** Whether “My archive does not tell “how many leaders”” would stand above a sentence that tells a number of leaders. */
function isDenied(developments: readonly Development[], text: string): boolean {
  const what = /“([^”]+)”/u.exec(text)?.[1] ?? "";
  const kinds = kindsAsked(what);
  const stems = new Set(saying(what).map(toldStem));
  return developments.some(
    ({ summary }) =>
      kinds.some(({ tells }) => tells(summary)) && tokenize(summary).some((word) => stems.has(toldStem(word))),
  );
}

const MOST_NEAR_TOLD = 2;
const THOUGHT = whereItMayFit(/\b(?:thinks?|thought|feels?|felt|privately|secretly|opinions?|believes?)\b/iu);

function isOfFewWords(text: string): boolean {
  return saying(text).length < LEAST_SAYING;
}

function saying(text: string): readonly string[] {
  return tokenize(text).filter((word) => !isFunctionWord(word));
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
  if (near !== undefined) {
    const [first, ...also] = near.developments;
    const nearest = { event: near.event, development: first, also };
    return says({ ...notice("info", words.conversation.longQuestion(), near.asks), nearest });
  }
  const view = notice("info", words.conversation.longUnread(), threeToTap(words));
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: false } };
}

type NearTold = {
  readonly event: Event;
  readonly developments: readonly [Development, ...Development[]];
  readonly asks: readonly Ask[];
};
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
  return { event: known, developments: [first, ...others], asks: threeToTap(words, [card]) };
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
