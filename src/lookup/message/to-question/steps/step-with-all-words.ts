// “When did states ask Brazil to take it out of Belém over hotel prices”, “for how many minutes did they talk before the funeral”: the one step that has all words of the question, of the event that is shown without it, or of the only one where nothing was found.

import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { numberOfStep } from "../../../../core/number-asked.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerCheck } from "../../../answers/answer-check.ts";
import { answerEvent } from "../../../answers/answer-event.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { stepTold } from "../../../answers/step-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { opinionIn } from "../guards/opinions.ts";
import { saysUntold } from "../guards/untold.ts";
import { saysUntoldHappening } from "../guards/untold-happening.ts";
import { quoteWithAllWords } from "../quotations/quote-with-all-words.ts";
import { contextToAnswer } from "./context-to-answer.ts";
import { type StepOfAll, stepOfAll } from "./step-of-all.ts";
import { hasNothing } from "./verb-in-step.ts";
import { COUNTS_WHAT, eventsOfWords, timesOtherwise, type WordsOfStep, wordsOfStep } from "./words-of-step.ts";

/** Something is asked that somebody did or said, or how many of what is told. */
const ASKS_OF_STEP =
  /^(?:(?:so|and|but) )?(?:who(?! (?:is|are|be|am|was|were)\b|['’]?s\b)|whom|(?:in|on|by|at|for|to|from|with) (?:what|which|whom|when|how)|(?:what|which) (?!(?:is|are|['’]s|happened|became)\b)|(?:for |by )?how (?:many|much)|when (?:did|had)|(?:did|was|were|had|has|have))\b/iu;

/** When it was, where, what is next, and what happens without being convened, is told by the rules for it, or not at all. */
const TOLD_BY_OTHERS = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:(?:in|at|from) (?:which|what) \p{L}+\b|(?:on )?(?:what|which) (?:date|day)s? (?:was|were|is)\b)|\b(?:next|last|latest|previous|upcoming|think|remind\w*|follow|unfollow|alert\w*|notif\w*|else|instead|invad\w+|wars?|attack\w*|elect(?:ed|ion|ions)?)\b|\b(?:and|,) (?:who|when|where|why|what|which)\b/iu,
);

/** What is told instead of `intent`; undefined where that tells it, or no step has all of it. */
export function stepWithAllWords(
  message: ReadMessage,
  english: string,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  const { rest, translated, quoted } = message;
  if (translated === true || quoted.length > 0 || !ASKS_OF_STEP.test(rest) || TOLD_BY_OTHERS.test(rest))
    return undefined;
  if (intent.ok ? !("question" in intent) : intent.notUnderstood !== undefined) return undefined;
  if (isOfStranger(message) || saysUntoldHappening(message, then) !== undefined) return undefined;
  if (!findsNothing(intent, then)) return shownWithout(message, intent, then);
  const readings = [{ read: message, more: [] }, ...timesOtherwise(english, then)];
  for (const { read, more } of readings) {
    const asked = wordsOfStep(read, more);
    const found = asked && stepOrQuotation(asked, read, then);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of whoever the archive lacks nothing is told, nor whether a meeting was held that it lacks; such a meeting may be spoken of in a step. */
function isOfStranger({ parts, rest, words }: ReadMessage): boolean {
  const isMeeting = ({ text }: Part) => tokenize(text).some((word) => KIND_WORDS.has(word));
  const isOther = (part: Part) => part.is === "missing" && (WHETHER.test(rest) || !isMeeting(part));
  const from = words.findIndex(({ key }) => key === "did");
  const to = words.findIndex(({ key }, at) => at > from && key === "say");
  const isNamed = (place: number) =>
    parts.some((part) => part.is !== "missing" && part.from <= place && place < part.to);
  const isNoName = ({ key }: (typeof words)[number], at: number) => !isFunctionWord(key) && !isNamed(from + 1 + at);
  return parts.some(isOther) || (from >= 0 && to > from && words.slice(from + 1, to).some(isNoName));
}

/** The step of the event that is shown. */
function shownWithout(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  // Whether somebody did, went or was there is told by the rules for it.
  const asked = WHETHER.test(message.rest) ? undefined : wordsOfStep(message);
  if (asked === undefined) return undefined;
  const shown = stepsTellingAll(asked, message, then).find((one) => isShownWithout(one, intent, message, then));
  if (shown !== undefined) return asksStepOfAll(shown, then);
  return mayBeInQuotation(message, intent) ? quoteWithAllWords(asked, message, 0, then) : undefined;
}

const WHETHER = /^(?:(?:so|and|but) )?(?:did|was|were|had|has|have)\b/iu;

/** “Who called the meeting a twelve”: who had the chair of one, or said anything there, is no answer; nor is what comes nearest to words that nothing tells. */
function mayBeInQuotation({ rest }: ReadMessage, intent: Intent): boolean {
  if (!intent.ok) return true;
  if (!("question" in intent) || !WHO_SAID_SO.test(rest)) return false;
  const { question } = intent;
  return (
    question.about === "event" ||
    question.about === "events" ||
    (question.about === "quotes" && question.words === undefined)
  );
}

const WHO_SAID_SO =
  /^(?:(?:so|and|but) )?who (?:called|described|labell?ed|dubbed|compared|said|told|warned|spoke|talked|boasted|joked)\b/iu;

function stepsTellingAll(asked: WordsOfStep, message: ReadMessage, then: IntentContext): readonly StepOfAll[] {
  return tellingIn(asked, message, then).filter(({ lacking }) => lacking.length === 0);
}

function tellingIn(asked: WordsOfStep, message: ReadMessage, then: IntentContext): readonly StepOfAll[] {
  return eventsOfWords(asked, message, then).flatMap((event) => stepOfAll(event, asked, message, then) ?? []);
}

/** All of it before all but one word; of several that tell as much none. */
function stepOrQuotation(asked: WordsOfStep, message: ReadMessage, then: IntentContext): Intent | undefined {
  // One word beside a name or two is no more than a chance, and often a name that no record has.
  const named = message.parts.length + (message.span === undefined ? 0 : 1);
  const isEnough = asked.words.length > 1 || named >= LEAST_NAMED_BESIDE_WORD;
  const told = isEnough && opinionIn(message) === undefined ? tellingIn(asked, message, then) : [];
  const [only, ...others] = told.filter(({ lacking }) => lacking.length === 0);
  if (others.length > 0) return undefined;
  return (
    (only && asksStepOfAll(only, then)) ??
    quoteWithAllWords(asked, message, 0, then) ??
    (only === undefined && asked.denials === 0 ? nearest(told, message, then) : undefined) ??
    quoteWithAllWords(asked, message, 1, then)
  );
}

/** With the time. */
const LEAST_NAMED_BESIDE_WORD = 3;

function asksStepOfAll({ event, line }: StepOfAll, then: IntentContext): Intent | undefined {
  const step = wordsForClause(line, knownBy(event, then.asOf), then.archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, then);
}

/** All but one word of the question, and no other record: what it tells is told below the word that it does not. */
function nearest(told: readonly StepOfAll[], message: ReadMessage, then: IntentContext): Intent | undefined {
  const [only, ...others] = told.filter(({ isNear }) => isNear);
  if (only === undefined || others.length > 0) return undefined;
  const untold = saysUntold(only.lacking.join(" "), message, then, only.event.id);
  const { development, clause } = only.line;
  const nearest = { event: only.event, development: { ...development, summary: clause } };
  return untold.ok ? untold : { ...untold, view: { ...untold.view, nearest } };
}

function findsNothing(intent: Intent, then: IntentContext): boolean {
  if (!intent.ok) return intent.view.nearest === undefined;
  if (!("question" in intent)) return false;
  const { question } = intent;
  if (question.about === "events")
    return hasNothing(intent, then) && answerEvents(question, contextToAnswer(then)).kind === "notice";
  if (question.about !== "check") return hasNothing(intent, then);
  const view = answerCheck(question, contextToAnswer(then));
  return (
    view.kind === "check" &&
    view.checks.every(({ findings, contrary, near }) => findings.length + contrary.length + near.length === 0)
  );
}

/** Another step, or none, of the same event. */
function isShownWithout(told: StepOfAll, intent: Intent, { rest }: ReadMessage, then: IntentContext): boolean {
  const { event, line, lines, heavy, light } = told;
  if (!intent.ok) return intent.view.nearest?.event.id === event.id;
  if (!("question" in intent)) return false;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return false;
  const isConfirming = CONFIRMED_THAT.test(rest) && TELLS_CONFIRMED.test(line.clause);
  // That it took place, who came and who said so is asked of the event.
  const isTelling = heavy > 0 || (light > 1 && question.focus !== "when");
  if (!(isTelling || isConfirming)) return false;
  const isCounting = question.focus === "outcome" && COUNTS_WHAT.test(rest);
  if (!(isCounting || mayGiveWay(question, isConfirming)) || shownBy(question, then) !== event.id) return false;
  const shown = question.focus === "told" ? stepTold(knownBy(event, then.asOf), question, then.archive) : undefined;
  return !lines.some(({ development }) => development === shown);
}

/** What else than the event itself somebody confirmed. */
const CONFIRMED_THAT = /^(?:(?:so|and|but) )?who (?:first )?confirmed (?:first )?that\b/iu;
const TELLS_CONFIRMED = /\bconfirm/iu;

/** What is asked of the event as a whole is not answered by one of its steps. */
function mayGiveWay({ focus, step }: QuestionAbout<"event"> | QuestionAbout<"events">, isConfirming: boolean): boolean {
  if (focus === "told")
    return isConfirming || (step !== undefined && numberOfStep(step) === undefined && /^[\p{L} |]+$/u.test(step));
  return focus === undefined || focus === "when" || focus === "who" || focus === "announced";
}

function shownBy(question: QuestionAbout<"event"> | QuestionAbout<"events">, then: IntentContext): EventId | undefined {
  const context = contextToAnswer(then);
  const view = question.about === "event" ? answerEvent(question, context) : answerEvents(question, context);
  if (view.kind === "event") return view.at.event.id;
  return view.kind === "events" && view.events.length === 1 ? view.events[0]?.event.id : undefined;
}
