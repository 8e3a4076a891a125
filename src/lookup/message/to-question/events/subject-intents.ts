// Where it is from what is told of somebody, and its pictures and files.

import { lastDayOfMonth, monthOf } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { keyOf, type Named } from "../../../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { ofStatusAsked, stoodSo } from "../../../answers/is-then.ts";
import type { Filter } from "../../../names/resolve-filter.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { inSpan } from "../../in-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { bindWords } from "../guards/bind-words.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";
import { pairTopic } from "../which-event/resolve-series.ts";
import { eventByOwnWords } from "./event-by-own-words.ts";
import type { QueryParts } from "./event-query.ts";
import { isNarrowed, timeOf, withTopic } from "./events-question.ts";

/**
 * The topic and the actor that are named; of a name that both have, the topic, unless that is only one of its matters: Iran is more than its
 * nuclear programme. undefined when an event is named.
 */
export function filterIn({ parts }: ReadMessage, archive: Archive): Filter | undefined {
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

function isOfMatter(filter: Filter | undefined): boolean {
  return filter !== undefined && "topic" in filter;
}

export function isEverything(filter: Filter | undefined): boolean {
  return filter !== undefined && Object.keys(filter).length === 0;
}

export function asksSources(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { statuses, ...parts } = bindWords("sources", message, partsThatFit(message, then), then);
  // “Proof that Geneva was called off”: of several there that which was.
  const foundBy = (some: typeof parts) => {
    const query = { ...some, ...timeOf(message), ...(statuses === undefined ? {} : { statuses: [...statuses] }) };
    const found = findEvents({ ...query, which: "one" }, then.archive);
    return ofStatusAsked({ ...query, which: "one" }, found).toSorted((a, b) => b.score - a.score);
  };
  const editions = foundBy(parts);
  // Where and when there was no edition, what met beside them is meant.
  const [only, ...others] = editions.length > 0 || !isPlaced(message) ? editions : foundBy(withTopic(parts));
  const text = only === undefined ? sourcesOfText(message, parts, then) : undefined;
  if (text !== undefined) return text;
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
  const stood = statuses !== undefined && editions.some(({ event }) => stoodSo(event, statuses, then.asOf));
  return eventWith(message, then, { open: "sources", ...(stood ? { statuses: [...statuses] } : {}) });
}

function isPlaced({ parts, span }: ReadMessage): boolean {
  return span !== undefined || parts.some(({ is }) => is === "place");
}

/** “Link to the Kazan declaration”: a text is no event of its own where a meeting there adopted it. */
function sourcesOfText(message: ReadMessage, { kinds, ...parts }: QueryParts, then: IntentContext): Intent | undefined {
  const text = message.parts.find(({ is, text: typed }) => is === "kind" && TEXT_OF_MEETING.test(typed))?.text;
  const [word = ""] = tokenize(text ?? "").slice(-1);
  if (kinds === undefined || word === "" || !isNarrowed(parts)) return undefined;
  const found = findEvents({ ...parts, ...timeOf(message), which: "one" }, then.archive);
  const telling = found.filter(({ event }) => event.kind !== "agreement" && tellsOf(event, word, then.asOf));
  const most = Math.max(...telling.map(({ score }) => score));
  const [only, ...others] = telling.filter(({ score }) => score === most);
  if (only === undefined || others.length >= MOST_WITH_TEXT) return undefined;
  const page = { page: 0, ...asKnown(then.asOf) };
  if (others.length === 0) return asks({ about: "sources", event: only.event.id, ...page });
  const subjects = [[only, ...others].map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", open: "sources", subjects, ...page });
}

const TEXT_OF_MEETING = /\b(?:declarations?|communiqu[eé]s?)$/iu;
/** Of more nobody can say which is meant. */
const MOST_WITH_TEXT = 6;

export function eventWith(
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
  const own = eventByOwnWords(message, "history", isOfMatter(filterIn(message, archive)), then);
  if (own !== undefined) return own;
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
export function asksCalendar(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive } = then;
  const one = oneOfCalendar(message, then);
  if (one !== undefined) return asks({ about: "calendar", event: one.event.id });
  const filter = filterIn(message, archive);
  const own = eventByOwnWords(message, "calendar", isOfMatter(filter), then);
  if (own !== undefined) return own;
  const isNamed = message.parts.some(({ is }) => is === "record" || is === "place");
  return isNamed && (filter === undefined || isEverything(filter)) ? undefined : asks({ about: "calendar", ...filter });
}

/** “Calendar file for the G20 in 2026”: the one event, where it is told which; a body alone has a file of all of theirs. */
function oneOfCalendar(message: ReadMessage, then: IntentContext): FoundEvent | undefined {
  const isTold =
    message.span !== undefined ||
    message.parts.some((part) => part.is === "place" || (part.is === "record" && part.records.some(isEventRecord)));
  const { statuses: _, ...parts } = partsThatFit(message, then);
  if (!isTold || !isNarrowed(parts)) return undefined;
  const found = findEvents({ ...parts, ...timeOf(message), which: "one" }, then.archive);
  return found.length === 1 ? found[0] : undefined;
}

function isEventRecord({ kind }: Named): boolean {
  return kind === "event";
}
