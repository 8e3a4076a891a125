// When whoever is not in office yet takes it: no record tells it, and no meeting of whoever holds it now is that.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

/** “When does the next Secretary-General take office”: nothing that whoever holds it now does, or did, is that. */
export function saysWhenNextHolds(message: ReadMessage, then: IntentContext): Intent | undefined {
  const deed = NEXT_TO_HOLD.exec(message.rest)?.groups?.deed;
  const isOffice = message.parts.some(({ is }) => is === "office");
  return deed !== undefined && isOffice ? saysUntold(deed, message, then) : undefined;
}

const NEXT_TO_HOLD = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:when|(?:on )?(?:what|which) (?:day|date|month|year)) (?:is|does|do|will|are|would) (?:the |a |their |its )?(?:next|new|future|incoming) .*?\b(?<deed>(?:takes?|assumes?|enters?) (?:up )?(?:the )?(?:office|post|over)|elected|elect|sworn in|inaugurated|chosen|choose|appointed|selected|picked|installed)\b/iu,
);
