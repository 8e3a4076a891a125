// “Who is X and when did he meet Y”: of two questions that one is told, and the words of the other, which is to be asked by itself.

import { bothOfStep, otherHalfAs, otherHalfOf } from "../../core/both-asked.ts";
import type { Question } from "../../core/question.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";
import { readMessage } from "./read-message.ts";

/** `intent`, with the half that it does not tell. */
export function withOther(intent: Intent, half: string): Intent {
  if (!intent.ok || !("question" in intent)) return intent;
  const { question } = intent;
  if (!sayUntold(question)) return intent;
  return asks({ ...question, untold: [...(question.untold ?? []).slice(0, MOST_LEFT_OUT - 1), otherHalfAs(half)] });
}

/** Whether it is told already which half is left out, or both are told. */
export function saysOther(intent: Intent): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  if ("step" in question && bothOfStep(question.step) !== undefined) return true;
  return sayUntold(question) && (question.untold ?? []).some((one) => otherHalfOf(one) !== undefined);
}

const MOST_LEFT_OUT = 5;

type SaysUntold = Extract<Question, { untold?: unknown }>;

function sayUntold(question: Question): question is SaysUntold {
  return ["event", "events", "quotes", "who", "office"].includes(question.about);
}

/** Whether a second half asks something: “was moved” and “did not come” go on with the first. */
export function isOtherHalf(half: string, { archive, today }: IntentContext): boolean {
  if (!/ /u.test(half) || IF_NOT_SO.test(half)) return false;
  if (!HALF_OF_VERB.test(half)) return true;
  if (VERB_OF_SOMEBODY.test(half)) return true;
  return readMessage(half, archive, today).parts.some(({ is, from }) => is === "record" && from === 1);
}

const IF_NOT_SO = /^(?:why|when|where|how)(?: not| so| exactly)?$/iu;
const HALF_OF_VERB = /^(?:did|was|were|is|has|will)\b/iu;
const VERB_OF_SOMEBODY =
  /^\S+ (?:it|he|she|they|there|that|this|the|an?|anyone|anybody|somebody|someone|his|her|their)\b/iu;
