// What an answer needs that is looked at before it is given: that of a message says nothing of the bot.

import type { AnswerContext } from "../../../answers/answer-context.ts";
import type { IntentContext } from "../../intent.ts";

export function contextToAnswer({ archive, words, today, asOf }: IntentContext): AnswerContext {
  return { archive, words, today: asOf ?? today, commands: [], status: noStatus };
}

function noStatus(): never {
  throw new Error("No answer that is only looked at tells how the bot is");
}
