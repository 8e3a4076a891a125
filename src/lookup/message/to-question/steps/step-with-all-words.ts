// “When did states ask Brazil to take it out of Belém over hotel prices”, “for how many minutes did they talk before the funeral”: the one step that has all words of the question, of the event that is shown without it, or of the only one where nothing was found.

import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerCheck } from "../../../answers/answer-check.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WENT_THERE } from "../attendance/attendance.ts";
import { opinionIn } from "../guards/opinions.ts";
import { saysUntold } from "../guards/untold.ts";
import { saysUntoldHappening } from "../guards/untold-happening.ts";
import { quoteWithAllWords } from "../quotations/quote-with-all-words.ts";
import { contextToAnswer } from "./context-to-answer.ts";
import { shownWithout, WHETHER } from "./shown-without-step.ts";
import { asksStepOfAll, type StepOfAll, tellingIn } from "./step-of-all.ts";
import { hasNothing } from "./verb-in-step.ts";
import { timesOtherwise, type WordsOfStep, wordsOfStep } from "./words-of-step.ts";

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
  // Whether somebody came to a meeting in a place is told by no step of another that only speaks of the place.
  if (WENT_THERE.test(rest) && isMeetingInPlace(message)) return undefined;
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

function isMeetingInPlace({ parts, words }: ReadMessage): boolean {
  const isIn = words.some(({ key }, at) => key === "in" && words[at + 1]?.capital === true);
  return isIn && parts.some(({ is }) => is === "kind");
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
