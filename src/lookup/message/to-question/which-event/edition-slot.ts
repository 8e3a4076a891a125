// The edition of a recurring meeting that is named behind a word: “after Miami”, “before the 18th”, “from COP30 on”.

import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";
import { hostsAsPlaces } from "../events/next-event.ts";
import { isOfSeries, seriesIn, seriesOfBody } from "./resolve-series.ts";

/** “Miami has it, and who the year after?”: what is named stands before the word, with nothing behind it. */
function isBehindNamed(at: number, { words }: ReadMessage): boolean {
  const isThat = /^(?:that|this|it)$/.test(words[at + 1]?.key ?? "");
  return (
    words.length === (isThat ? at + 2 : at + 1) &&
    words[at - 2]?.key === "the" &&
    /^(?:year|one|edition|time|round)$/.test(words[at - 1]?.key ?? "")
  );
}

const EDITION_NUMBER = /^\d{1,2}(?:st|nd|rd|th)$/;

/** The edition that is named behind a word, or before one that ends the question, or the question to which the answer is that there is none such. */
export function editionBehind(
  at: number,
  message: ReadMessage,
  named: EventParts,
  then: IntentContext,
): FoundEvent | Intent | undefined {
  const parts = ofBody(named, at, message, then);
  const isInFront = isBehindNamed(at, message);
  const isBeside = (place: number) => (isInFront ? place < at : place > at);
  const isOfSeries =
    parts.series !== undefined ||
    message.parts.some((part) => isBeside(part.from) && part.is === "record" && part.records[0]?.kind === "event");
  if (!isOfSeries) return undefined;
  const behind = { ...message, parts: message.parts.filter(({ from }) => isBeside(from)), words: message.words };
  const beside = eventParts(behind, then.archive);
  const host = hostsAsPlaces(beside, then.archive);
  // Of two that stand before it, which is meant nobody can tell.
  if (isInFront && (beside.places?.length ?? 0) > 1) return undefined;
  const number = message.words.find(({ key }, place) => isBeside(place) && EDITION_NUMBER.test(key))?.key;
  // “After the G20 in 2026”: the year is that of the edition.
  const time = message.timeAt !== undefined && isBeside(message.timeAt) ? timeOf(message) : {};
  const other = { ...withoutStatus(host), ...(number === undefined ? {} : { names: [number] }) };
  const edition = editionNamed(other, time, parts, then);
  const { series } = parts;
  if (edition !== undefined && !isInFront && isOfOtherMeeting(at, edition, message, then)) return undefined;
  // “The G20 before India”, where the archive has none in India: that is the answer.
  const isOfFront = message.parts.some(
    (part) => !isInFront && part.to <= at && part.is === "record" && part.records.some(({ id }) => id === series),
  );
  return edition === undefined &&
    isOfFront &&
    series !== undefined &&
    host.places !== undefined &&
    host.subjects === undefined
    ? asks({ about: "events", which: "all", page: 0, series, places: host.places, ...asKnown(then.asOf) })
    : edition;
}

/** “The EU summit before the G20 in Johannesburg”, “the Pacific meeting before COP31”: what is called a meeting of its own is no edition of the other. */
function isOfOtherMeeting(
  at: number,
  { event: { series } }: FoundEvent,
  { parts }: ReadMessage,
  { archive }: IntentContext,
): boolean {
  const front = parts.filter(({ to }) => to <= at);
  const records = front.filter((part) => part.is === "record");
  const isOfIt = (part: RecordPart) =>
    series === undefined || isOfSeries(part, series, parts, archive) || seriesOfBody(part, archive) === series;
  const isBeforeKind = ({ to }: RecordPart) => parts.some(({ is, from }) => is === "kind" && from === to);
  const isGroup = ({ kind, id }: RecordPart["records"][number]) =>
    kind === "topic" || (kind === "actor" && archive.actors.get(id)?.kind === "organisation");
  const isMeeting = (part: RecordPart) => isBeforeKind(part) || seriesIn([part], archive) !== undefined;
  return !records.some(isOfIt) && records.some((part) => part.records.every(isGroup) && isMeeting(part));
}

/** A body that stands before the word, “the G8 after”, as the series of its summits. */
function ofBody(parts: EventParts, at: number, { parts: said }: ReadMessage, { archive }: IntentContext): EventParts {
  const body = said.find((part) => part.is === "record" && part.to <= at);
  const series = parts.series ?? (body?.is === "record" ? seriesOfBody(body, archive) : undefined);
  return series === undefined ? parts : { ...parts, series };
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
  const query = { ...others, ...time, ...(events.length === 0 ? {} : { subjects: events }) };
  const there = findEvents({ ...query, which: "all" }, then.archive);
  // “The one that was suspended in Cali”: where it was to be, if none was held there.
  return (there.length > 0 ? there : findEvents({ ...query, which: "one" }, then.archive))
    .filter(({ event }) => event.series !== undefined && (series === undefined || event.series === series))
    .at(-1);
}
