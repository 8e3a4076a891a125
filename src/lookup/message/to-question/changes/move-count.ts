// “How often was COP15 moved”, “how many times did Trump postpone the G7 of 2020”: asked of one event, and no events are counted.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksOne } from "../events/single-event.ts";
import { asksNth } from "../which-event/nth-edition.ts";
import { isOfOneStep, stepAskedFor } from "./step-slot.ts";

/** undefined where events are counted: “how many summits were postponed in 2020”. */
export function asksHowOften(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const isOfMoves = OF_MOVES.has(ask) && OF_ONE.test(message.rest) && stepAskedFor("count", message) === "moved";
  if (!isOfMoves && !isOfOneStep(ask, message)) return undefined;
  const meant = isOfMoves ? withoutMover(message, parts, then) : parts;
  const isNamed = isNarrowed({ ...meant, names: undefined });
  if (isNamed || !isOfMoves) return isNarrowed(meant) ? asksOne("event", message, meant, then) : undefined;
  // “COP15” is no record alone, and still what it is called by.
  const words = message.telling.filter((key) => !OF_COUNTING_MOVES.test(key));
  const names = [...new Set([...(meant.names ?? []), ...words])].slice(0, MOST_WORDS_OF_MOVER);
  if (names.length === 0) return undefined;
  const called = { ...meant, names, words: undefined, unread: undefined, statuses: undefined };
  return asksNth("event", message, called, then) ?? asksOne("event", message, called, then);
}

const OF_MOVES: ReadonlySet<Ask> = new Set<Ask>(["count", "list"]);

/** “How often was the conference”, and not “how often were talks”. */
const OF_ONE = whereItMayFit(
  /^(?:so |and |but )?how (?:often|many times) (?:was|has|had|did|is)\b|\bhow (?:often|many times)(?: (?:was|has|been|it|is|they|were|have))* (?:postponed|put off|pushed back|delayed|moved|rescheduled)[\s?!.]*$|\b(?:was|has been|got|been) (?:postponed|put off|pushed back|delayed|moved|rescheduled) how (?:often|many times)\b/iu,
);
const OF_COUNTING_MOVES = /^(?:often|many|times?|rounds?)$/u;
const MOST_WORDS_OF_MOVER = 4;

/** Without whoever is to have moved it, where nothing is found that they take part in. */
function withoutMover(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts {
  const mover = moverIn(message, then);
  if (mover === undefined) return parts;
  const query = { ...timeOf(message), which: "one", asOf: then.asOf } as const;
  const isFound = (some: EventParts) =>
    findEvents({ ...withTopic(withoutStatus(some)), ...query }, then.archive).length > 0;
  if (isFound(parts)) return parts;
  const others = eventParts({ ...message, parts: message.parts.filter((part) => part !== mover) }, then.archive);
  return isNarrowed(others) && isFound(others) ? others : parts;
}

/** Whoever stands right behind “did” or “has”. */
function moverIn({ parts, words }: ReadMessage, { archive }: IntentContext): RecordPart | undefined {
  return parts.find(
    (part: Part): part is RecordPart =>
      part.is === "record" &&
      /^(?:did|has|had|have)$/u.test(words[part.from - 1]?.key ?? "") &&
      part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
}
