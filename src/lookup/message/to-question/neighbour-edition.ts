// The edition of a recurring meeting that comes after, or came before, one that is named, or a time.

import { addDays, type Day, earliest, latest } from "@attache/edtf";
import type { TopicId } from "../../../archive/fields.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { BEGINNING } from "../../read/extract-time.ts";
import { asKnown } from "../../read/read-day.ts";
import type { Ask } from "../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { hostsAsPlaces } from "./about-next.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { timeOf, withoutStatus } from "./events-base.ts";

const AFTER: ReadonlySet<string> = new Set(
  "after follow follows following succeeds succeeding succeeded successor beyond subsequent post once behind".split(
    " ",
  ),
);

const BEFORE: ReadonlySet<string> = new Set(
  "before preceding precedes preceded precede prior predecessor ahead".split(" "),
);

/** “The G20 after Miami”, “once COP31 is over”: the edition that follows the one that is named behind the word. */
export function afterOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(({ key }, place) => {
    // “The following one”, “already behind us”.
    const isOther = (key === "following" && words[place - 1]?.key === "the") || words[place + 1]?.key === "us";
    return AFTER.has(key) && !isOther;
  });
  const edition = at < 0 ? undefined : editionBehind(at, message, parts, then);
  if (edition !== undefined && "ok" in edition) return edition;
  const date = edition?.state.date;
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date) ?? earliest(date)];
  const series = edition?.event.series;
  if (series === undefined || first === undefined || last === undefined) return undefined;
  const isTied = first !== last && otherIn(first, last, series, edition?.event.id, then);
  // Two in one year, of which no day is known: which comes first nobody can tell.
  if (isTied)
    return asks({ about: "events", which: "all", page: 0, series, from: first, to: last, ...asKnown(then.asOf) });
  const query = { series, from: addDays(last, 1), ...asKnown(then.asOf) };
  // After one that is over comes the first behind it, though that is over too.
  const until = { ...query, to: then.today };
  const isThere = last < then.today && findEvents({ ...until, which: "all" }, then.archive).length > 0;
  return asks({ about: "events", page: 0, ...(isThere ? { which: "first", ...until } : { which: "next", ...query }) });
}

function otherIn(
  from: Day,
  to: Day,
  series: TopicId,
  id: string | undefined,
  { archive, asOf }: IntentContext,
): boolean {
  const vague = findEvents({ series, from, to, which: "all", asOf }, archive).filter(
    ({ state }) => state.date !== undefined && (earliest(state.date) ?? "") <= from && (latest(state.date) ?? "") >= to,
  );
  return vague.some(({ event }) => event.id !== id);
}

/** “The G20 before Johannesburg”, “what preceded COP26”: the edition that came before the one that is named behind the word. */
export function beforeOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(
    ({ key }, place) => BEFORE.has(key) && (key !== "ahead" || words[place + 1]?.key === "of"),
  );
  const edition = at < 0 ? undefined : editionBehind(at, message, parts, then);
  if (edition !== undefined && "ok" in edition) return edition;
  const first = edition?.state.date === undefined ? undefined : earliest(edition.state.date);
  if (edition?.event.series === undefined || first === undefined) return undefined;
  const { series } = edition.event;
  const earlier = findEvents({ series, to: addDays(first, -1), which: "all", asOf: then.asOf }, then.archive)
    .filter(({ state }) => state.status !== "cancelled" && state.status !== "lapsed")
    .flatMap(({ state: { date } }) => (date === undefined ? [] : [earliest(date) ?? ""]))
    .toSorted();
  // One that is still to come may be the one before another, too.
  const from = earlier.at(-1) ?? "";
  const query = { series, to: addDays(first, -1), ...asKnown(then.asOf) };
  return asks({
    about: "events",
    page: 0,
    ...(from > then.today ? { which: "one", from, ...query } : { which: "last", ...query }),
  });
}

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
function editionBehind(
  at: number,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): FoundEvent | Intent | undefined {
  const isInFront = isBehindNamed(at, message);
  const isBeside = (place: number) => (isInFront ? place < at : place > at);
  const isOfSeries =
    parts.series !== undefined ||
    message.parts.some((part) => isBeside(part.from) && part.is === "record" && part.records[0]?.kind === "event");
  if (!isOfSeries) return undefined;
  const behind = { ...message, parts: message.parts.filter(({ from }) => isBeside(from)), words: message.words };
  const beside = eventParts(behind, then.archive);
  const named = hostsAsPlaces(beside, then.archive);
  // Of two that stand before it, which is meant nobody can tell.
  if (isInFront && (beside.places?.length ?? 0) > 1) return undefined;
  const number = message.words.find(({ key }, place) => isBeside(place) && EDITION_NUMBER.test(key))?.key;
  // “After the G20 in 2026”: the year is that of the edition.
  const time = message.timeAt !== undefined && isBeside(message.timeAt) ? timeOf(message) : {};
  const other = { ...withoutStatus(named), ...(number === undefined ? {} : { names: [number] }) };
  const edition = editionNamed(other, time, parts, then);
  const { series } = parts;
  // “The G20 before India”, where the archive has none in India: that is the answer.
  const isOfFront = message.parts.some(
    (part) => !isInFront && part.to <= at && part.is === "record" && part.records.some(({ id }) => id === series),
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
  const query = { ...others, ...time, ...(events.length === 0 ? {} : { subjects: events }) };
  const there = findEvents({ ...query, which: "all" }, then.archive);
  // “The one that was suspended in Cali”: where it was to be, if none was held there.
  return (there.length > 0 ? there : findEvents({ ...query, which: "one" }, then.archive))
    .filter(({ event }) => event.series !== undefined && (series === undefined || event.series === series))
    .at(-1);
}

/** “The COP before 2024”, “the NPT conference preceding 2026”: the last edition of a series until then. */
export function beforeTime(
  ask: Ask,
  { span, words, parts, timeAt = 0 }: ReadMessage,
  { series }: EventParts,
  { asOf }: IntentContext,
): Intent | undefined {
  if (span === undefined || series === undefined) return undefined;
  const isOfSeveral =
    ask === "list" || ask === "count" || parts.some(({ is, text }) => is === "kind" && /s$/i.test(text));
  // What is read of “before 2024” has no beginning.
  if (span.from === BEGINNING && !isOfSeveral)
    return asks({ about: "events", which: "last", page: 0, series, to: span.to, ...asKnown(asOf) });
  const key = words[timeAt - 1]?.key ?? "";
  // “Did it go ahead last December?”
  if (!BEFORE.has(key) || key === "ahead") return undefined;
  const to = addDays(span.from, -1);
  return asks({ about: "events", which: "last", page: 0, series, to, ...asKnown(asOf) });
}
