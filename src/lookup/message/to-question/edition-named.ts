// The edition of a recurring meeting that is named behind a word: “after Miami”, “before the 18th”, “from COP30 on”.

import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { hostsAsPlaces } from "./about-next.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { timeOf, withoutStatus } from "./events-base.ts";

const EDITION_NUMBER = /^\d{1,2}(?:st|nd|rd|th)$/;

/** The edition that is named behind a word, or the question to which the answer is that there is none such. */
export function editionBehind(
  at: number,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): FoundEvent | Intent | undefined {
  const isOfSeries =
    parts.series !== undefined ||
    message.parts.some((part) => part.from > at && part.is === "record" && part.records[0]?.kind === "event");
  if (!isOfSeries) return undefined;
  const behind = { ...message, parts: message.parts.filter(({ from }) => from > at), words: message.words };
  const named = hostsAsPlaces(eventParts(behind, then.archive), then.archive);
  const number = message.words.find(({ key }, place) => place > at && EDITION_NUMBER.test(key))?.key;
  // “After the G20 in 2026”: the year is that of the edition.
  const time = message.timeAt !== undefined && message.timeAt > at ? timeOf(message) : {};
  const other = { ...withoutStatus(named), ...(number === undefined ? {} : { names: [number] }) };
  const edition = editionNamed(other, time, parts, then);
  const { series } = parts;
  // “The G20 before India”, where the archive has none in India: that is the answer.
  const isOfFront = message.parts.some(
    (part) => part.to <= at && part.is === "record" && part.records.some(({ id }) => id === series),
  );
  return edition === undefined &&
    isOfFront &&
    series !== undefined &&
    named.places !== undefined &&
    named.subjects === undefined
    ? asks({ about: "events", which: "all", page: 0, series, places: named.places, ...asKnown(then.asOf) })
    : edition;
}

/** The latest edition of the series that is meant which has what is named. */
function editionNamed(
  named: Omit<EventParts, "statuses">,
  time: ReturnType<typeof timeOf>,
  { series, names }: EventParts,
  then: IntentContext,
): FoundEvent | undefined {
  const rest = { ...named, ...(series === undefined ? {} : { series }), ...(names === undefined ? {} : { names }) };
  if (
    time.from === undefined &&
    rest.places === undefined &&
    rest.names === undefined &&
    rest.subjects?.every((refs) => !refs.startsWith("event:")) !== false
  )
    return undefined;
  const { subjects, ...others } = rest;
  const events = subjects?.filter((refs) => refs.startsWith("event:")) ?? [];
  const found = findEvents(
    { ...others, ...time, which: "all", ...(events.length === 0 ? {} : { subjects: events }) },
    then.archive,
  );
  return found
    .filter(({ event }) => event.series !== undefined && (series === undefined || event.series === series))
    .at(-1);
}
