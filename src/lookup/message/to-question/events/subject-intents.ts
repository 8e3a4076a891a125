// What is new with somebody, where it is from, and its pictures and files.

import { lastDayOfMonth, monthOf } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { namesIn, tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { Filter } from "../../../names/resolve-filter.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown, refuseDay } from "../../../read/read-day.ts";
import { inSpan } from "../../in-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { changesThen } from "../changes/changes-in-span.ts";
import { bindWords } from "../guards/bind-words.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";
import { pairTopic } from "../which-event/resolve-series.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { isNarrowed, timeOf } from "./events-question.ts";
import { isPerson } from "./record-refs.ts";

/**
 * The topic and the actor that are named; of a name that both have, the topic, unless that is only one of its matters: Iran is more than its
 * nuclear programme. undefined when an event is named.
 */
function filterIn({ parts }: ReadMessage, archive: Archive): Filter | undefined {
  const pair = pairTopic(parts, archive);
  if (pair !== undefined) return { topic: pair };
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  if (records.some(({ records: all }) => all.every(({ kind }) => kind === "event"))) return undefined;
  const first = records.map(
    ({ records: all, text }) =>
      all.find(
        ({ kind, id }) =>
          kind === "topic" && (all.length === 1 || isWhole(id, text, archive) || isRecurring(id, archive)),
      ) ??
      all.find(({ kind }) => kind === "actor") ??
      all.find(({ kind }) => kind === "topic"),
  );
  const topic = first.find((one) => one?.kind === "topic");
  const actor = first.find((one) => one?.kind === "actor");
  return {
    ...(topic?.kind === "topic" ? { topic: topic.id } : {}),
    ...(actor?.kind === "actor" ? { actor: actor.id } : {}),
  };
}

/** A recurring meeting has more than what the body of its name is told to do. */
function isRecurring(topic: string, archive: Archive): boolean {
  return isSeriesTopic(topic, archive);
}

function isWhole(topic: string, text: string, { topics }: Archive): boolean {
  const name = topics.get(topic)?.name;
  return name !== undefined && keyOf(name) === keyOf(text);
}

function isEverything(filter: Filter | undefined): boolean {
  return filter !== undefined && Object.keys(filter).length === 0;
}

/** Of an event, its history is what changed. A stretch of days that is over is asked as of its last day. */
export function asksChanges(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { since, unreadTime } = message;
  if (unreadTime !== undefined) return refuseDay(then.words.reading.notATime({ typed: unreadTime }));
  const span = message.pastSpan ?? message.span;
  // Nothing has changed yet in what is to come.
  if (span !== undefined && span.from > then.today) return undefined;
  const filter = filterIn(message, then.archive);
  // A number that was not read is no part of a name, and may be a time.
  if (isEverything(filter) && span === undefined && message.unread.some((word) => /\d/.test(word))) return undefined;
  // “How long did they extend new start”: what else changed is no answer.
  if (isNewInName(message, then.archive)) return undefined;
  const parts = eventParts(message, then.archive);
  const oneEvent =
    filter === undefined || isNewsOfTwo(message, then.archive) || (parts.places !== undefined && span === undefined);
  const ofOne = oneEvent || (isEverything(filter) && parts.places !== undefined) || isNewsOfOnly(message, parts, then);
  if (ofOne) return changesThen(since ? undefined : span, parts, then) ?? eventWith(message, then, { open: "history" });
  const until = then.asOf ?? (span === undefined || since || span.to >= then.today ? undefined : span.to);
  return asks({
    about: "changes",
    page: 0,
    ...filter,
    ...(span === undefined ? {} : { since: span.from }),
    ...asKnown(until),
  });
}

/** “The latest on the US-Iran memorandum”: of the only one that is called so, its history, and not all that is new of its topic. */
function isNewsOfOnly(
  { rest, span, parts }: ReadMessage,
  { names, statuses: _, ...of }: EventParts,
  then: IntentContext,
) {
  if (names === undefined || span !== undefined || !LATEST_ON.test(rest)) return false;
  if (!parts.some(({ is }) => is === "kind")) return false;
  return findEvents({ ...of, names, which: "one", asOf: then.asOf }, then.archive).length === 1;
}

const LATEST_ON =
  /\b(?:latest|newest|freshest|news|updates?)(?: \p{L}+)? (?:on|about|regarding|concerning|with|from|for|of)\b/iu;

/** Whether “new” is no news, but a word of what some event is called, and not of who or where: New Zealand has news. */
function isNewInName({ words, parts }: ReadMessage, archive: Archive): boolean {
  return words.some(({ key }, at) => {
    const next = words[at + 1]?.key ?? "";
    const isCovered = parts.some(({ from, to }) => from <= at && at < to);
    return (
      key === "new" &&
      !isCovered &&
      eventsNamed(next, archive).some((event) => namesIn(event).includes(` new ${next} `))
    );
  });
}

/** “The latest on the Putin–Zelensky meeting”, “on Xi’s visit to the United States”: of theirs, and not all that is new of one of them. */
function isNewsOfTwo({ parts, span }: ReadMessage, archive: Archive): boolean {
  const named = parts.filter((part) => part.is === "record");
  const people = named.filter((part) => part.records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const isJourney = parts.some((part) => part.is === "kind" && part.kinds.every((kind) => kind === "visit"));
  const areTwo = people.length > 1 || (isJourney && people.length === 1 && named.length > 1);
  return span === undefined && areTwo && parts.some(({ is }) => is === "kind");
}

export function asksSources(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { statuses: _, ...parts } = bindWords("sources", message, partsThatFit(message, then), then);
  const [only, ...others] = findEvents({ ...parts, ...timeOf(message), which: "one" }, then.archive).toSorted(
    (a, b) => b.score - a.score,
  );
  const isClear = only !== undefined && (others[0] === undefined || others[0].score < only.score);
  // Who is named alone was at many: which is meant, nobody has said.
  const [alone, ...more] = message.parts;
  const isOfOne = more.length === 0 && alone?.is === "record" && alone.records.every(({ kind }) => kind === "actor");
  if (isOfOne && message.span === undefined && others.length > 0) return undefined;
  // Some of the words may be those of another.
  const isTold =
    isNarrowed(parts) ||
    loadedWords(message).every(({ key }) => only !== undefined && tellsOf(only.event, key, then.asOf));
  if (!isTold) return undefined;
  if (isClear) return asks({ about: "sources", event: only.event.id, page: 0, ...asKnown(then.asOf) });
  return eventWith(message, then, { open: "sources" });
}

function eventWith(
  message: ReadMessage,
  then: IntentContext,
  more: Partial<QuestionAbout<"events">>,
): Intent | undefined {
  const { statuses: _, ...parts } = partsThatFit(message, then);
  if (parts.subjects === undefined && parts.series === undefined && parts.places === undefined) return undefined;
  return asks({ about: "events", which: "one", page: 0, ...parts, ...timeOf(message), ...more, ...asKnown(then.asOf) });
}

export function asksTimeline(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const { span, since } = message;
  // Of one event, its history is the picture.
  if (filterIn(message, archive) === undefined || isOfOneMeeting(message))
    return eventWith(message, then, { open: "history" });
  const time = span === undefined ? {} : since ? { from: span.from } : span;
  return asks({ about: "timeline", ...filterIn(message, archive), ...time, ...asKnown(asOf) });
}

/** “The chart for the Xi visit”: which of them is meant is asked back; “the talks”, “the dialogue” and “the visits” are many. */
function isOfOneMeeting({ words, parts }: ReadMessage): boolean {
  const kind = parts.find(({ is }) => is === "kind");
  if (kind?.is !== "kind" || /s$|^(?:dialogue|negotiation)$/iu.test(kind.text)) return false;
  return words.slice(0, kind.from).some(({ key }) => key === "the" || key === "that" || key === "this");
}

export function asksMonth({ span, ...message }: ReadMessage, then: IntentContext): Intent | undefined {
  const { asOf } = then;
  if (span === undefined) return undefined;
  const isMonth = span.from.endsWith("-01") && span.to === lastDayOfMonth(monthOf(span.from));
  if (!isMonth) return inSpan(span, filterIn({ span, ...message }, then.archive) ?? {}, then);
  return asks({
    about: "month",
    month: span.from.slice(0, 7),
    page: 0,
    ...filterIn({ span, ...message }, then.archive),
    ...asKnown(asOf),
  });
}

/** undefined where what is named has no file of its own: that of everything is no answer. */
export function asksCalendar(message: ReadMessage, { archive }: IntentContext): Intent | undefined {
  const filter = filterIn(message, archive);
  const isNamed = message.parts.some(({ is }) => is === "record" || is === "place");
  return isNamed && (filter === undefined || isEverything(filter)) ? undefined : asks({ about: "calendar", ...filter });
}
