// All that is in a time: of a series its editions, or what is anywhere near it where anything is asked for.

import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isToldOfAny } from "../../../parts/told-heads.ts";
import { asKnown } from "../../../read/read-day.ts";
import { inSpan } from "../../in-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { asksList } from "../lists-and-counts/list-intents.ts";
import type { EventParts } from "./event-query.ts";
import { isNarrowed, timeOf } from "./events-question.ts";
import { filterOf } from "./next-event.ts";
import { asksOne } from "./single-event.ts";

/** undefined where no time is told and nothing is named. */
export function asksSpan(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { span } = message;
  if (span === undefined) return isNarrowed(parts) ? asksList("all", message, parts, then) : undefined;
  if (message.dayOfEvent === true) return asksOne("event", message, parts, then);
  const [only, ...others] = parts.subjects ?? [];
  if (parts.series !== undefined && only === undefined && !ASKS_FOR_ANYTHING.test(message.rest))
    return (
      editionsIn(message, parts, then) ??
      editionThere(message, parts, then) ??
      inSpan(span, { topic: parts.series }, then)
    );
  if (parts.series !== undefined && only === undefined) return inSpan(span, { topic: parts.series }, then);
  if (parts.places !== undefined || others.length > 0 || only?.includes("|"))
    return asksList("all", message, parts, then);
  if (only === undefined)
    return listOfCalled(message, parts, then) ?? inSpan({ ...span, since: message.since }, {}, then);
  const { kind, id } = splitRef(only);
  return kind === "event" ? asksOne("event", message, parts, then) : inSpan(span, filterOf(kind, id), then);
}

/** “List ceasefires in 2025”: those that are called so, and not all of that year; undefined where all are asked for. */
function listOfCalled(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const heads = LISTS_SOMETHING.test(message.rest)
    ? loadedWords(message).filter((word) => !isToldOfAny(word) && !OF_EVERYTHING.test(word.key))
    : [];
  if (heads.length === 0) return undefined;
  const names = heads.map(({ key }) => key);
  const isCalled = findEvents({ names, which: "all", ...timeOf(message) }, then.archive).length > 0;
  return isCalled
    ? asksList("all", message, { ...parts, names }, then)
    : saysUntold(heads.map(({ text }) => text).join(" "), message, then);
}

/** With a plural alone, too: “ceasefires in 2025”. */
const LISTS_SOMETHING =
  /^(?:(?:please |pls |can you |could you )?(?:list|show|name|give)(?: me| us)?(?: all| the| all the)?|all(?: the)?) |^[\p{L}-]+s$/iu;
const OF_EVERYTHING =
  /^(?:highlights?|overview|summary|recap|developments?|happenings?|stuff|things?|activit(?:y|ies)|agenda|schedule|items?|entries|records?|moments?|stor(?:y|ies)|headlines?)$/u;

/** “Anything in ECOWAS in August?” asks for more than its editions. */
const ASKS_FOR_ANYTHING = /^(?:(?:is|are|was|were) there )?(?:any|every|some)(?:thing)?\b/iu;

/** “Last year’s G20”: the edition of that time, or all where it meets more often; undefined where it has none. */
function editionsIn(message: ReadMessage, { series, ...parts }: EventParts, then: IntentContext): Intent | undefined {
  const { places } = parts;
  const time = timeOf(message);
  const of = (which: "one" | "all") => findEvents({ series, ...parts, ...time, which }, then.archive);
  const found = of("all");
  // One that was to be then, and was put off, is found by any date that it had.
  if (series === undefined || (found.length === 0 && of("one").length === 0)) return undefined;
  const which = found.length < 2 ? "one" : "all";
  const there = places === undefined ? {} : { places };
  return asks({ about: "events", which, page: 0, series, ...there, ...time, ...asKnown(then.asOf) });
}

/** “APEC 2025 in Incheon”, where the edition was elsewhere: that none was there is the answer, and not all of that year. */
function editionThere(message: ReadMessage, { series, places }: EventParts, then: IntentContext): Intent | undefined {
  if (series === undefined || places === undefined) return undefined;
  return asks({ about: "events", which: "one", page: 0, series, places, ...timeOf(message), ...asKnown(then.asOf) });
}
