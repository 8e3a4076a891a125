// Whether what a message was read as is told by anything.

import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";

/** False where something is missing, or no event fits. */
export function findsSomething(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return intent.ok;
  return intent.question.about !== "events" || findEvents(intent.question, archive).length > 0;
}
