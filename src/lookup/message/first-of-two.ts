// “Who is X and when did he meet Y”: what is read as one question and tells only one of two, as the one, and the words of the other.

import { isDeepStrictEqual } from "node:util";
import { hasNoAnswer, namesSomething, nothingOfFirst } from "./first-half-alone.ts";
import type { Intent, IntentContext, ReadAgain } from "./intent.ts";
import { isOtherHalf, saysOther, withOther } from "./other-half.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";
import { halvesOf } from "./two-halves.ts";
import { OF_THE_STEP, onlyEventOf, RESTS_ON_FIRST } from "./two-questions.ts";

/** The first, and that the second is not told with it, where the whole is answered by one of them, or by neither. */
export function firstOfTwo(english: string, whole: Intent, then: IntentContext, read: ReadAgain): Intent {
  if ((whole.ok && "action" in whole) || saysOther(whole) || isSaidAnswer(whole, then)) return whole;
  const { first, second } = halvesOf(english) ?? {};
  if (first === undefined || second === undefined || !areTwoQuestions(first, second, then)) return whole;
  const one = read(first, then);
  // Of two sentences the first is no part of the second, and what it has not is said already.
  if (hasNoAnswer(one, then)) return /\?\s/u.test(english) ? whole : secondOfTwo({ first, second }, whole, then, read);
  // “Why did they laugh at him and what did he say”: his words, said there.
  if (whole.ok && "question" in whole && whole.question.about === "quotes" && !hasNothing(whole, then))
    return withOther(whole, first);
  if (DATE_OR_PLACE_OF_IT.test(second) && onlyEventOf(whole, then) !== undefined) return whole;
  return tellsNoMore(whole, one, then) ? withOther(one, second) : whole;
}

/** A sentence that answers it, and no notice that there is nothing; who followed whom; a quotation that has the words. */
function isSaidAnswer(whole: Intent, then: IntentContext): boolean {
  if (!whole.ok) return whole.notUnderstood === undefined && !hasNothing(whole, then);
  if (!("question" in whole)) return false;
  const { question } = whole;
  return (
    question.about === "office" ||
    (question.about === "quotes" && question.words !== undefined && !hasNothing(whole, then))
  );
}

function areTwoQuestions(first: string, second: string, then: IntentContext): boolean {
  if (OF_THE_STEP.test(second) || !isOtherHalf(second, then)) return false;
  return !ENDS_IN_QUESTION_WORD.test(first) && namesSomething(first, then);
}

/** Of a first that has no answer: what is asked of what there is not is asked of nothing. */
function secondOfTwo(
  { first, second }: { readonly first: string; readonly second: string },
  whole: Intent,
  then: IntentContext,
  read: ReadAgain,
): Intent {
  if (OF_WHAT_WAS.test(second) || RESTS_ON_FIRST.test(second)) return nothingOfFirst(first, then, read) ?? whole;
  if (!namesSomething(second, then)) return whole;
  const other = read(second, then);
  if (hasNoAnswer(other, then)) return whole;
  const isFewer = onlyEventOf(other, then) !== undefined && onlyEventOf(whole, then) === undefined;
  return isFewer || tellsNoMore(whole, other, then) ? withOther(other, first) : whole;
}

/** Whether the whole is just the one half, or something else. */
function tellsNoMore(whole: Intent, one: Intent, then: IntentContext): boolean {
  if (aboutOfHalf(one) !== aboutOfHalf(whole) || isDeepStrictEqual(one, whole)) return true;
  const [meant, shown] = [onlyEventOf(one, then), onlyEventOf(whole, then)];
  return meant !== undefined && shown !== undefined && meant !== shown;
}

/** An event that is named, or found by what is known of it. */
function aboutOfHalf(intent: Intent): string | undefined {
  const about = intent.ok && "question" in intent ? intent.question.about : undefined;
  return about === "event" || about === "event-named" ? "events" : about;
}

const ENDS_IN_QUESTION_WORD = /\b(?:who|what|how|when|where|which|why)$/iu;
const DATE_OR_PLACE_OF_IT =
  /^(?:when|where)(?: and (?:when|where))? (?:is|was|will|did|does) (?:it|that|this|they)\b/iu;
const OF_WHAT_WAS = /^\S+ (?:did |was |were |is )?(?:it|that|this|he|she|they)\b/iu;
