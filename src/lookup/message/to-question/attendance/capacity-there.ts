// “As what did Vance attend the conference”, “in what capacity was he there”: whether somebody was there, with the office that they had then.

import { AS_WHAT_THERE } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { isPerson } from "../events/record-refs.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";

const WHOM_THERE = "(?<who>\\p{L}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,3}?)";
const AT_EVENT =
  "(?:attend(?:ing|ed)?|(?:be |been )?(?:at|in)|(?:go|gone|come|travel|fly|sent) to|take part in|participate in|join) (?<event>\\S.*)";

const AS_WHAT = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:as what|(?:in|with) (?:what|which) (?:capacity|role|function|position|office|title)) (?:did|was|were|has|had) ${WHOM_THERE} ${AT_EVENT}$`,
    "iu",
  ),
);

const HELD_WHAT_THERE = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:what|which) (?:office|post|role|position|job|title) (?:did|had) ${WHOM_THERE} (?:have|hold|held)(?: back)? (?:at|during|when attending|while at) (?!the time\\b)(?<event>\\S.*)$`,
    "iu",
  ),
);

/** undefined where nobody in person is asked about at an event. */
export function asksInWhatCapacity(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  const { who, event } = (AS_WHAT.exec(line) ?? HELD_WHAT_THERE.exec(line))?.groups ?? {};
  if (who === undefined || event === undefined) return undefined;
  const intent = read(`was ${who} at ${event}`, then);
  if (!intent.ok || !("question" in intent)) return intent;
  const { question } = intent;
  if ((question.about !== "events" && question.about !== "event") || question.by === undefined) return undefined;
  const { kind, id } = splitRef(question.by);
  if (!isPerson(kind, id, then.archive)) return undefined;
  return { ...intent, question: { ...question, focus: "who", step: AS_WHAT_THERE } };
}
