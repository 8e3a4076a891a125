// “How many quotes by Xi”: they are counted, and listed.

import type { Intent } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

/** The question with it, but for those that are found by words, which have them only in part. */
export function withCount(intent: Intent | undefined, { rest }: ReadMessage): Intent | undefined {
  if (intent?.ok !== true || !("question" in intent) || !ASKS_HOW_MANY.test(rest)) return intent;
  const { question } = intent;
  return question.about !== "quotes" || question.words !== undefined
    ? intent
    : { ...intent, question: { ...question, counted: true } };
}

const ASKS_HOW_MANY =
  /\b(?:how many|(?:the )?number of|count (?:the|of)?)\b.{0,20}\b(?:quot(?:e|es|ations?)|citations?|remarks|statements)\b|\bhow (?:often|many times)\b.*\bquoted\b/iu;
