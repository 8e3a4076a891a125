// “Where did Trump meet Kim the third time”, “the second call of Trump and Putin in 2025”, which nothing is called: those that took place, oldest first, for none but those in the archive can be counted.

import { earliest } from "@attache/edtf";
import { compareText } from "../../../../text/compare-text.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, type EventsQuestion, timeOf, withoutStatus } from "../events/events-question.ts";

const NUMBERED_TIME = whereItMayFit(
  /\b(?:a |the |their |for the )?(?<which>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th)) time(?: round| around)?\b/iu,
);

/** Somebody says so of what is to come, or of a change. */
const OF_ANOTHER_TURN =
  /\b(?:will|next|again|mov(?:e|ed)|postpone\w*|put off|delay\w*|cancel\w*|called off|chang\w*|resched\w*|announc\w*|elected|running)\b/iu;

/** undefined where no turn is counted of what somebody did with somebody, or one is called by its number. */
export function asksNumberedTime(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const which = NUMBERED_TIME.exec(message.rest)?.groups?.which;
  if (which === undefined || OF_ANOTHER_TURN.test(message.rest)) return undefined;
  const held = withoutNumber(parts);
  return held === undefined || isCalledByNumber(which, held, then)
    ? undefined
    : asksFor("count", message, { ...held, statuses: undefined }, then, HELD);
}

/** All that two held with each other, where there are `least` or more; of visits the one of that turn. */
export function heldInTurn(
  least: number,
  isVisit: boolean,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const held = withoutNumber(parts);
  // “The second visit to Mongolia”, where that is no record: of visits anywhere none is the second there.
  if (held === undefined || (isVisit && parts.names !== undefined)) return undefined;
  const found = findEvents({ ...held, ...HELD, ...timeOf(message), which: "count", asOf: then.asOf }, then.archive);
  const nth = isVisit ? found.toSorted((a, b) => compareText(firstDayHeld(a), firstDayHeld(b)))[least - 1] : undefined;
  if (nth !== undefined)
    return asksFor("one", message, { subjects: [`event:${nth.event.id}`], statuses: undefined }, then);
  return found.length < least ? undefined : asksFor("count", message, { ...held, statuses: undefined }, then, HELD);
}

function firstDayHeld({ state: { date } }: FoundEvent): string {
  return (date === undefined ? undefined : earliest(date)) ?? "";
}

const HELD: Pick<EventsQuestion, "statuses"> = { statuses: ["held"] };

type Turned = Omit<EventParts, "statuses">;

/** Of people and states alone. */
function withoutNumber(parts: EventParts): Turned | undefined {
  const { words: _, unread: _unread, names: _names, mentions: _mentions, ...query } = withoutStatus(parts);
  const { subjects = [] } = query;
  return subjects.length > 0 && subjects.every((refs) => /^(?:actor|guest|host):/u.test(refs)) ? query : undefined;
}

/** “The second time”, where one is called “the second Trump–Kim summit”. */
function isCalledByNumber(which: string, held: Turned, { archive, asOf }: IntentContext): boolean {
  return findEvents({ ...held, ...HELD, names: [...tokenize(which)], which: "one", asOf }, archive).length > 0;
}
