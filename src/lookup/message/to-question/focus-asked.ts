// What of an event is told first, by what is asked of it.

import type { EventFocus } from "../../../core/event-focus.ts";
import type { Ask } from "../ask/ask.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import type { EventParts } from "./event-query.ts";
import { stepAskedFor } from "./event-step.ts";
import { askedReason } from "./reason-asked.ts";

export const FOCUS_OF: Readonly<Partial<Record<Ask, EventFocus>>> = {
  when: "when",
  where: "where",
  attends: "who",
  why: "why",
  announced: "announced",
  before: "before",
  outcome: "outcome",
};

/** Why somebody stayed away is told by who does not come, not by why something was moved. */
export function focusAsked(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): { readonly focus?: EventFocus; readonly step?: string } {
  const step = stepAskedFor(ask, message);
  const focus = step ?? FOCUS_OF[ask];
  if (ask === "why" && step === undefined) return askedReason(message, parts, then);
  return focus === undefined ? {} : { focus };
}
