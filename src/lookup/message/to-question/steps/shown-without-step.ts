// Where an event is shown without what is asked of it: the step of it that has all words of the question.

import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { numberOfStep } from "../../../../core/number-asked.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { answerEvent } from "../../../answers/answer-event.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { stepTold } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { quoteWithAllWords } from "../quotations/quote-with-all-words.ts";
import { contextToAnswer } from "./context-to-answer.ts";
import { asksStepOfAll, type StepOfAll, tellingIn } from "./step-of-all.ts";
import { COUNTS_WHAT, wordsOfStep } from "./words-of-step.ts";

/** The step of the event that is shown. */
export function shownWithout(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  // Whether somebody did, went or was there is told by the rules for it.
  if (WHETHER.test(message.rest)) return undefined;
  const isQuoted = mayBeInQuotation(message, intent);
  const isWithout = mayBeWithout(intent, message);
  const asked = isQuoted || isWithout ? wordsOfStep(message) : undefined;
  if (asked === undefined) return undefined;
  const shown = isWithout
    ? tellingIn(asked, message, then, onlyShown(intent)).find(
        (one) => one.lacking.length === 0 && isShownWithout(one, intent, message, then),
      )
    : undefined;
  if (shown !== undefined) return asksStepOfAll(shown, then);
  return isQuoted ? quoteWithAllWords(asked, message, 0, then) : undefined;
}

/** Whether it shows an event that may give way to one of its steps. */
function mayBeWithout(intent: Intent, { rest }: ReadMessage): boolean {
  if (!intent.ok) return intent.view.nearest !== undefined;
  if (!("question" in intent)) return false;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return false;
  return CONFIRMED_THAT.test(rest) || isCounting(question, rest) || mayGiveWay(question, false);
}

/** Where it is known without answering it. */
function onlyShown(intent: Intent): string | undefined {
  if (!intent.ok) return intent.view.nearest?.event.id;
  return "question" in intent && intent.question.about === "event" ? intent.question.id : undefined;
}

function isCounting({ focus }: QuestionAbout<"event"> | QuestionAbout<"events">, rest: string): boolean {
  return focus === "outcome" && COUNTS_WHAT.test(rest);
}

export const WHETHER = /^(?:(?:so|and|but) )?(?:did|was|were|had|has|have)\b/iu;

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
  if (!(isCounting(question, rest) || mayGiveWay(question, isConfirming)) || shownBy(question, then) !== event.id)
    return false;
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
