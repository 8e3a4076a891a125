// “What changed about COP26 in April 2020”: a time that is over is none of the event, but of what became known of it.

import { findEvents } from "../../../answers/find-events.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { isDuring } from "../events/as-of-intents.ts";
import type { EventParts } from "../events/event-query.ts";
import { withoutStatus, withTopic } from "../events/events-question.ts";

/** How the one event that is named became known until the last day of that time; undefined where several fit, or it took place then. */
export function changesThen(span: Span | undefined, parts: EventParts, then: IntentContext): Intent | undefined {
  const isOver = span !== undefined && span.to < then.today && then.asOf === undefined;
  if (!isOver || isDuring(span, parts, then)) return undefined;
  const query = { ...withTopic(withoutStatus(parts)), which: "one", asOf: span.to } as const;
  const [only, ...others] = findEvents(query, then.archive);
  if (only === undefined || others.length > 0) return undefined;
  return asks({ about: "event", id: only.event.id, page: 0, asOf: span.to, open: "history" });
}
