// “Who put off the two-state conference in June 2025”: who did, where one event is called so, and no list of what was.

import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";

/** undefined where nobody is asked for, or not just one is called so. */
export function whoPutOffCalled(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { names, kinds, statuses } = parts;
  if (names === undefined || statuses === undefined || !/^(?:so |and |but )?who\b/iu.test(message.rest))
    return undefined;
  const query = { names, ...(kinds === undefined ? {} : { kinds }), statuses: [...statuses], ...timeOf(message) };
  const [only, ...others] = findEvents({ ...query, which: "all", asOf: then.asOf }, then.archive);
  if (only === undefined || others.length > 0) return undefined;
  return asks({ about: "event", id: only.event.id, page: 0, focus: "why", ...asKnown(then.asOf) });
}
