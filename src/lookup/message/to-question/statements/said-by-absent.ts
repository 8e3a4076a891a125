// “What did Putin say in Rio about the Security Council”: of somebody who did not come there a sentence without them tells nothing.

import { stateAsOf } from "../../../../archive/history.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { namesAny, stepTold } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const WHAT_WAS_SAID = whereItMayFit(/^(?:(?:so|and|but) )?what (?:did|has|had|does) \S.* (?:say|said|tell|told)\b/iu);

/** Whether what somebody said is asked for, and told by a step that names none of those who did not come. */
export function isSaidByAbsent({ rest, parts }: ReadMessage, intent: Intent, then: IntentContext): boolean {
  const question = intent.ok && "question" in intent ? intent.question : undefined;
  if (question?.about !== "event" || question.focus !== "told" || !WHAT_WAS_SAID.test(rest)) return false;
  const event = then.archive.events.get(question.id);
  if (event === undefined) return false;
  const named = new Set(parts.flatMap((part) => (part.is === "record" ? part.records.map(({ id }) => id) : [])));
  const away = stateAsOf(event, then.asOf)?.declined.filter((id) => named.has(id)) ?? [];
  const told = stepTold(knownBy(event, then.asOf), question, then.archive);
  return away.length > 0 && told !== undefined && !namesAny(told.summary, away, then.archive);
}
