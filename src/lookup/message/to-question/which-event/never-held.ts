// “Why did the Quad summit not happen?” is asked of the one that did not, and of none that was held.

import { knownBy } from "../../../../archive/known-steps.ts";
import { OFF_STATUSES, phaseOf } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";

const NEVER_HELD = whereItMayFit(
  /(?:\bnot|n['’]?t|\bnever)\b(?: \p{L}+)? (?:happen(?:ed)?|take place|took place|held|occur(?:red)?|go ahead|went ahead|materiali[sz]ed?|come off|came off)\b|\b(?:f[ae]ll(?:en)? through|c[ao]me to nothing)\b/iu,
);

/** As many are asked back. */
const MAX_MEANT = 5;

/** Those of the events that fit which came to nothing, or were called off where it is asked why; as it was where none did, or all. */
export function ofNeverHeld(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts {
  const isOff = whichAreOff(message, parts, then);
  if (isOff === undefined) return parts;
  const query = { ...withoutStatus(parts), ...timeOf(message), asOf: then.asOf, which: "one" } as const;
  const fitting = findEvents(query, then.archive);
  const off = fitting.filter(isOff);
  if (off.length === 0 || off.length === fitting.length || off.length > MAX_MEANT) return parts;
  return { ...parts, subjects: [off.map(({ event }) => `event:${event.id}`).join("|")] };
}

function whichAreOff({ rest }: ReadMessage, { statuses = [] }: EventParts, { today, asOf }: IntentContext) {
  if (NEVER_HELD.test(rest)) return ({ state }: FoundEvent) => phaseOf(state, today) === "off";
  if (!WHY.test(rest) || !statuses.some((one) => OFF_STATUSES.has(one))) return undefined;
  return ({ event }: FoundEvent) =>
    knownBy(event, asOf).some(({ status }) => status !== undefined && statuses.includes(status));
}
