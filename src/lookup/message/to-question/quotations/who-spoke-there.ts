// “Who spoke at COP26”: of those at a meeting, by what they said or because they came.

import { areQuotesWhole } from "../../../answers/quotes-fitting.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksEvents } from "../events/event-intents.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { asksQuotes } from "./quote-intents.ts";

/** What was said there; of a meeting of which no word is on record, who was there. */
export function asksWhoSpokeThere(message: ReadMessage, then: IntentContext): Intent | undefined {
  const quotes = asksQuotes(message, then);
  if (!WHO_SPOKE_AT.test(message.rest) || !(quotes?.ok === true && "question" in quotes)) return quotes;
  const { question } = quotes;
  const isSaid = question.about !== "quotes" || areQuotesWhole(question, contextToAnswer(then));
  return (isSaid ? undefined : asksEvents("attends", message, then)) ?? quotes;
}

const WHO_SPOKE_AT =
  /^(?:so |and |but )?who(?: all| else)? (?:spoke|speaks|talked|gave (?:a |the )?(?:speech|speeches|keynote|address)) (?:at|in|during)\b/iu;
