// “What did Putin say about living to 150”: where all that has the words is wrongly ascribed to them, it is told beside what they did say on that occasion.

import { isSaidBy } from "../../../../archive/concerns.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { finish } from "../../../../archive/steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";

const ASKS_WHAT_WAS_SAID = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:what|which words|how)\b.*\b(?:say|said|tell|told|put it|mean|words)\b/iu,
);

/** undefined where it is asked whether they said so, or something else of theirs has the words. */
export function genuineBeside({ rest }: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!ASKS_WHAT_WAS_SAID.test(rest) || !intent.ok || !("question" in intent) || intent.question.about !== "quotes")
    return undefined;
  const { words: _, ...question } = intent.question;
  const { speaker } = question;
  if (speaker === undefined || question.standing !== undefined) return undefined;
  const view = finish(quotesSteps(intent.question, contextToAnswer(then)));
  if (view.kind !== "quotes" || view.quotes.length === 0) return undefined;
  const events = new Set(view.quotes.map(({ event }) => event));
  const [event] = events;
  if (event === undefined || events.size > 1 || view.quotes.some(({ status }) => status !== "misattributed"))
    return undefined;
  const isGenuine = quotesOfEvent(event, then.archive).some(
    (one) => one.status !== "misattributed" && isSaidBy(one, speaker, then.archive),
  );
  return isGenuine ? asks({ ...question, event }) : undefined;
}
