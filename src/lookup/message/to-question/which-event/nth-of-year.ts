// “The second EPC summit of 2027”, “the first Quad of 2021”: of a year that has several editions, none of which is called so.

import { earliest, latest } from "@attache/edtf";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { stepAskedFor } from "../changes/step-slot.ts";
import { FOCUS_OF } from "../events/event-focus.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { areRounds, withEditions } from "../lists-and-counts/list-intents.ts";
import { NAMES_HOSTING } from "../phrasing/common-patterns.ts";
import { isFirstOfKind } from "./first-of-kind.ts";
import { numberIn, roundIn } from "./nth-edition.ts";

/** All of them, for none but those in the archive can be counted; undefined where one is called by the number, or its day tells which is the first. */
export function asksNthOfYear(
  ask: Ask,
  message: ReadMessage,
  { series, kinds, places }: EventParts,
  then: IntentContext,
): Intent | undefined {
  // Rounds are called by their numbers.
  const which =
    roundIn(message.rest) === undefined
      ? (numberIn(message) ?? (isFirstOfKind(message) ? FIRST : undefined))
      : undefined;
  if (which === undefined || series === undefined || places !== undefined || message.span === undefined)
    return undefined;
  const query = { series, ...(kinds === undefined ? {} : { kinds }) };
  const ofYear = { ...query, ...timeOf(message), which: "all", asOf: then.asOf } as const;
  const called = findEvents({ ...ofYear, names: [which] }, then.archive);
  // “First round of 2026” in one city, “first round” in the next: the first of all of them.
  const [first] = which === FIRST && called.length > 1 ? called.filter((one) => isFirstOf(one, called)) : [];
  if (first !== undefined) return asksFor("one", message, { ...asOneEvent(first), statuses: undefined }, then);
  if (called.length > 0) return undefined;
  const found = findEvents(ofYear, then.archive);
  const isTold = which === FIRST && isOneFirst(found);
  if (isTold || found.length < Math.max(2, Number.parseInt(which, 10))) return undefined;
  const focus = NAMES_HOSTING.test(message.rest) ? "host" : (stepAskedFor(ask, message) ?? FOCUS_OF[ask]);
  return asksFor("all", message, { statuses: undefined, ...query }, then, focus === undefined ? {} : { focus });
}

const FIRST = "1st";

/** Whether one is over before any other can begin. */
function isOneFirst(found: readonly FoundEvent[]): boolean {
  return found.some((one) => isFirstOf(one, found));
}

function isFirstOf({ event, state: { date } }: FoundEvent, found: readonly FoundEvent[]): boolean {
  const end = date === undefined ? undefined : (latest(date) ?? earliest(date));
  if (end === undefined) return false;
  return found.every(
    (other) =>
      other.event.id === event.id || (other.state.date !== undefined && (earliest(other.state.date) ?? "") > end),
  );
}

function asOneEvent({ event }: FoundEvent): { readonly subjects: string[] } {
  return { subjects: [`event:${event.id}`] };
}

/** “The first Russia–Ukraine talks of 2022”: of their rounds, and not of whatever else was about them. */
export function asRounds(message: ReadMessage, parts: EventParts) {
  const isOfFirst = parts.words?.split(" ").includes(FIRST) === true && areRounds(message, parts);
  return isOfFirst ? withEditions(parts) : withTopic(withoutStatus(parts));
}
