// Whether nothing at all is told by what a message was read as.

import { findEvents } from "../../answers/find-events.ts";
import type { Intent, IntentContext } from "../intent.ts";

/** That something is missing, that no event fits, or only what is new of somebody. */
export function findsNothing(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok) return true;
  if (!("question" in intent)) return false;
  const { question } = intent;
  return question.about === "changes" || (question.about === "events" && findEvents(question, archive).length === 0);
}
