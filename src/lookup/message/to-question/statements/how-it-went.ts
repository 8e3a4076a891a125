// “What did they go over, and how did Bessent say it was going”: how somebody said it went are no words to check; what is told of the meeting tells it, or it is said that it does not.

import type { Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { withOther } from "../../other-half.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";

const HOW_THEY_SAID =
  /^(?<first>.*\b(?:what|who|whom|which|when|where|why) (?:did|was|were|had|came|got)\b.*?\S),? and (?<second>(?:how|what) did (?:the )?(?<who>(?:\p{L}[\p{L}’'.-]* ){1,3}?)say (?:it|that|things|they|this)(?: all)? (?:was|were|is|had|has|went|would|will|goes|looked|felt)(?: \S+){0,4}?)[\s?!.]*$/iu;

const MAY_SAY = whereItMayFit(HOW_THEY_SAID);

/** The first half, with the second where nothing of the event names whoever is to have said it; undefined where nothing of the kind is asked. */
export function asksHowItWent(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second, who = "" } = MAY_SAY.exec(asked)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const intent = read(first, then);
  if (!intent.ok || !("question" in intent)) return undefined;
  const event = eventToldIn(intent, then);
  const names = tokenize(who);
  return event !== undefined && names.some((name) => isSpokenBy(event, name)) ? intent : withOther(intent, second);
}

function eventToldIn(intent: Extract<Intent, { ok: true }>, then: IntentContext): Event | undefined {
  if (!("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "event") return then.archive.events.get(question.id);
  if (question.about !== "events") return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  return view.kind === "event" ? view.at.event : undefined;
}

/** Whether a step that tells how it went says that it does so after them. */
function isSpokenBy({ developments }: Event, name: string): boolean {
  const saysSo = new RegExp(
    `(?<!\\p{L})${RegExp.escape(name)}['’]?s? (?:says|calls|speaks of|finds|thinks)(?!\\p{L})`,
    "iu",
  );
  return developments.some(
    ({ status, summary = "", says = "" }) =>
      status === "held" && (tokenize(says).includes(name) || saysSo.test(summary)),
  );
}
