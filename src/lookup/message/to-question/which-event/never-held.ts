// “Why did the Quad summit not happen?” is asked of the one that did not, and of none that was held.

import { knownBy } from "../../../../archive/known-steps.ts";
import { OFF_STATUSES, phaseOf } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isMeetingWithFew } from "../../../answers/own-meetings.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";

const NEVER_HELD = whereItMayFit(
  /(?:\bnot|n['’]?t|\bnever)\b(?: \p{L}+)? (?:happen(?:ed)?|take place|took place|held|occur(?:red)?|go ahead|went ahead|materiali[sz]ed?|come off|came off)\b|\b(?:f[ae]ll(?:en)? through|c[ao]me to nothing)\b/iu,
);

/** “Is the summit still on”, of whom is named: of several, those that were not held. */
const STILL_ON = whereItMayFit(
  /^(?:so |and |but )?(?!.*\b(?:why|when|who|what|which|where|how|if|whether|was|were)\b).*\bstill (?:on|happening|planned|going ahead|going to happen|taking place|scheduled|expected|a thing)(?: or not| (?:at all|or off|now|then))?[\s?!.]*$/iu,
);

/** Whether it is asked so of two or more who met before, and nothing of theirs is open or came to nothing: the next one is asked for, and there is none. */
export function isOfNoneOpen(message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  return asksStillOn(message, parts) && ofNeverHeld(message, parts, then) === parts;
}

/** Of those who are named, by nothing else: a series has editions, and a place or a time tells which is meant. */
function asksStillOn({ rest, span }: ReadMessage, { subjects = [], series, places, names }: EventParts): boolean {
  // A matter of several states, “the China–Japan–South Korea summit”, is of them all.
  const areSeveral = subjects.length > 1 || subjects.every((refs) => refs.startsWith("topic:"));
  const isOfThem = subjects.length > 0 && areSeveral && subjects.every((refs) => !refs.startsWith("event:"));
  const isAny = [series, places, names, span].every((one) => one === undefined);
  return isOfThem && isAny && STILL_ON.test(rest);
}

/** As many are asked back. */
const MAX_NEVER_HELD = 5;

/** Those of the events that fit which came to nothing, or were called off where it is asked why; as it was where none did, or all. */
export function ofNeverHeld(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts {
  const isOff = whichAreOff(message, parts, then);
  if (isOff === undefined) return parts;
  const query = { ...withoutStatus(parts), ...timeOf(message), asOf: then.asOf, which: "one" } as const;
  const fitting = findEvents(query, then.archive);
  const off = fitting.filter(isOff);
  if (off.length === 0 || off.length === fitting.length || off.length > MAX_NEVER_HELD) return parts;
  return { ...parts, subjects: [off.map(({ event }) => `event:${event.id}`).join("|")] };
}

function whichAreOff(message: ReadMessage, parts: EventParts, { today, asOf, archive }: IntentContext) {
  const [{ rest }, { statuses = [], subjects = [] }] = [message, parts];
  if (asksStillOn(message, parts)) {
    const theirs = subjects.flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id));
    const isOfMatter = subjects.every((refs) => refs.startsWith("topic:"));
    return (at: FoundEvent) => at.state.status !== "held" && (isOfMatter || isMeetingWithFew(at, theirs, archive));
  }
  if (NEVER_HELD.test(rest)) return ({ state }: FoundEvent) => phaseOf(state, today) === "off";
  if (!WHY.test(rest) || !statuses.some((one) => OFF_STATUSES.has(one))) return undefined;
  return ({ event }: FoundEvent) =>
    knownBy(event, asOf).some(({ status }) => status !== undefined && statuses.includes(status));
}
