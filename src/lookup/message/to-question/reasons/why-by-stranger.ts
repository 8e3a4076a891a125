// “Why did Downing Street delay the summit”: who is said to have done it is nobody whom the archive knows, and names no event that was never put off.

import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { movesOf } from "../../../answers/moves.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const PUTS_IT_OFF = /(?:delay|postpone|cancel|call off|put off|push back|scrap|reschedule)/u.source;
const WAS_PUT_OFF =
  /(?:delayed|postponed|cancell?ed|called off|put off|pushed back|scrapped|rescheduled) by (?:the )?(?<by>\S.*)/u
    .source;

const DONE_BY = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but) )?(?:why|how come) (?:did (?:the )?(?<who>\\S.*?) (?<did>${PUTS_IT_OFF} .*)|.*\\b(?<was>${WAS_PUT_OFF}))$`,
    "iu",
  ),
);

/** undefined where the words for who did it find no event by themselves, or one that was moved. */
export function whyByStranger(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { who, by = who, did, was } = DONE_BY.exec(message.rest)?.groups ?? {};
  if (by === undefined || !intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const own = new Set(tokenize(by));
  if (question.focus !== "why" || !question.names?.some((name) => own.has(name))) return undefined;
  const found = findEvents(question, then.archive);
  if (found.length === 0 || found.some(({ event }) => movesOf(eventSteps(event, then.asOf)).length > 0))
    return undefined;
  return saysUntold(was ?? `${who} ${did}`, message, then);
}
