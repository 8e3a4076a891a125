// What of an event tells why: the step that moved it or called it off, who did not come, what came of it, or who first said that it would be.

import type { EventFocus } from "../../../core/event-focus.ts";
import { findEvents } from "../../answers/find-events.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { isAway } from "./about-lists.ts";
import type { EventParts } from "./event-query.ts";
import { timeOf, withoutStatus, withTopic } from "./events-base.ts";

/** Why it failed or broke off is told by what came of it, where it was held; why something was closed by whoever first said so. */
export function reasonOf(message: ReadMessage, parts: EventParts, then: IntentContext): EventFocus {
  if (isAway(message)) return "who";
  if (CLOSED.test(message.rest)) return "announced";
  if (!ENDED.test(message.rest)) return "why";
  const query = { ...withTopic(withoutStatus(parts)), ...timeOf(message), which: "one", asOf: then.asOf } as const;
  const [best] = findEvents(query, then.archive).toSorted((a, b) => b.score - a.score);
  return best?.state.status === "held" ? "outcome" : "why";
}

const CLOSED =
  /\b(?:consulates?|embass(?:y|ies)|missions?)\b.*\b(?:clos\w+|shut\w*)\b|\b(?:clos\w+|shut\w*)\b.*\b(?:consulates?|embass(?:y|ies)|missions?)\b/iu;

const ENDED =
  /\b(?:fail\w*|collaps\w*|br[oe]a?ke? (?:down|off|up)|broken|fell apart|ended? (?:early|without)|cut short|walk(?:ed)? (?:out|away))\b/iu;
