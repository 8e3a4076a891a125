// Questions about events: the next, the last, all, one and what of it.

import { addDays, type Day, earliest, latest } from "@attache/edtf";
import { stateAsOf } from "../../../archive/history.ts";
import { cutWords, type EventFocus, type QuestionAbout } from "../../../core/question.ts";
import { type FoundEvent, findEvents, splitRef } from "../../answers/find-events.ts";
import type { Filter } from "../../names/resolve-filter.ts";
import type { Span } from "../../read/parse-span.ts";
import { asKnown } from "../../read/read-day.ts";
import type { Ask } from "../ask/ask.ts";
import { inSpan } from "../in-span.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { rememberedWords } from "./quote-words.ts";

type EventsQuestion = QuestionAbout<"events">;

const FOCUS_OF: Readonly<Partial<Record<Ask, EventFocus>>> = {
  when: "when",
  where: "where",
  attends: "who",
  why: "why",
  announced: "announced",
  before: "before",
  outcome: "outcome",
};

export function asksEvents(ask: Ask, read: ReadMessage, then: IntentContext): Intent | undefined {
  const message = ask === "last" || ask === "next" ? withoutNow(read, then) : read;
  const parts = eventParts(message, then.archive);
  const follows = afterOne(message, parts, then);
  if (follows !== undefined) return follows;
  switch (ask) {
    case "next":
      return asksNext(message, parts, then);
    case "last":
      return isNarrowed(parts) ? asksFor("last", message, parts, then) : undefined;
    case "list":
    case "count":
      return asksList(ask === "count" ? "count" : "all", message, parts, then);
    case "span":
      return asksSpan(message, parts, then);
    default:
      if (parts.statuses !== undefined && message.span !== undefined && !isNarrowed(parts))
        return asksList("all", message, parts, then);
      return isNarrowed(parts) || parts.words !== undefined ? asksOne(ask, message, parts, then) : undefined;
  }
}

/** “The last one until now”. */
function withoutNow(message: ReadMessage, { today }: IntentContext): ReadMessage {
  const { span } = message;
  return span?.from === today && span.to === today ? { ...message, span: undefined } : message;
}

/** Whether it is about anything but a kind and a time. */
function isNarrowed({ subjects, series, places, names }: Omit<EventParts, "statuses">): boolean {
  return names !== undefined || subjects !== undefined || series !== undefined || places !== undefined;
}

function timeOf({ span, since }: ReadMessage): Pick<EventsQuestion, "from" | "to"> {
  if (span === undefined) return {};
  return since ? { from: span.from } : { from: span.from, to: span.to };
}

function asksFor(
  which: EventsQuestion["which"],
  message: ReadMessage,
  { statuses: _, ...parts }: EventParts,
  { asOf }: IntentContext,
  more: Partial<EventsQuestion> = {},
): Intent {
  return asks({ about: "events", which, page: 0, ...parts, ...timeOf(message), ...more, ...asKnown(asOf) });
}

function asksNext(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts)) {
    if (message.span !== undefined) return inSpan(message.span, {}, then);
    return asks({ about: "next", page: 0, ...asKnown(then.asOf) });
  }
  const plain =
    parts.kinds === undefined && parts.places === undefined && parts.series === undefined && message.span === undefined;
  const [only, ...others] = parts.subjects ?? [];
  if (plain && only !== undefined && others.length === 0 && !only.includes("|")) {
    const { kind, id } = splitRef(only);
    if (kind !== "event") return asks({ about: "next", page: 0, ...filterOf(kind, id), ...asKnown(then.asOf) });
  }
  return asksFor("next", message, parts, then);
}

export function filterOf(kind: "topic" | "actor", id: string): Filter {
  return { [kind]: id };
}

const AFTER: ReadonlySet<string> = new Set(["after", "follows", "succeeds", "beyond"]);

/** “The G20 after Miami”, “what comes after COP32”: the edition that follows the one that is named behind the word. */
function afterOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const at = message.words.findIndex(({ key }) => AFTER.has(key));
  if (at < 0) return undefined;
  const isOfSeries =
    parts.series !== undefined ||
    message.parts.some((part) => part.from > at && part.is === "record" && part.records[0]?.kind === "event");
  if (!isOfSeries) return undefined;
  const behind = { ...message, parts: message.parts.filter(({ from }) => from > at), words: message.words };
  const named = eventParts(behind, then.archive);
  const edition = editionNamed(withoutStatus(named), parts, then);
  const date = edition?.state.date;
  const last = date === undefined ? undefined : (latest(date) ?? earliest(date));
  if (edition?.event.series === undefined || last === undefined) return undefined;
  return asks({
    about: "events",
    which: "next",
    page: 0,
    series: edition.event.series,
    from: addDays(last, 1),
    ...asKnown(then.asOf),
  });
}

/** The latest edition of the series that is meant which has what is named. */
function editionNamed(
  named: Omit<EventParts, "statuses">,
  { series, names }: EventParts,
  then: IntentContext,
): FoundEvent | undefined {
  const rest = { ...named, ...(series === undefined ? {} : { series }), ...(names === undefined ? {} : { names }) };
  if (
    rest.places === undefined &&
    rest.names === undefined &&
    rest.subjects?.every((refs) => !refs.startsWith("event:")) !== false
  )
    return undefined;
  const { subjects, ...others } = rest;
  const events = subjects?.filter((refs) => refs.startsWith("event:")) ?? [];
  const found = findEvents(
    { ...others, which: "all", ...(events.length === 0 ? {} : { subjects: events }) },
    then.archive,
  );
  return found
    .filter(({ event }) => event.series !== undefined && (series === undefined || event.series === series))
    .at(-1);
}

/** All that is about a recurring meeting: its editions, and what took place beside them. */
function withTopic({ series, ...parts }: Omit<EventParts, "statuses">): Omit<EventParts, "statuses" | "series"> {
  return series === undefined ? parts : { ...parts, subjects: [`topic:${series}`, ...(parts.subjects ?? [])] };
}

const STILL_AHEAD = /\b(?:still to come|upcoming|ahead|coming up|lies? ahead|to come|in (?:the )?future)\b/iu;
const TOOK_PLACE = /\b(?:actually|really) (?:held|happened|took place)\b/iu;
const HAS_BEEN = /\b(?:has|have|had|did|were|was|held|met)\b/iu;

/** “All G20 summits”: its editions, and what the body itself took part in. */
function isSummits({ series, kinds }: EventParts): boolean {
  return series !== undefined && kinds?.length === 1 && kinds[0] === "summit";
}

function withEditions({
  series,
  kinds: _,
  statuses: _statuses,
  ...parts
}: EventParts): Omit<EventParts, "statuses" | "series"> {
  return { ...parts, subjects: [`series:${series}|actor:${series}`, ...(parts.subjects ?? [])] };
}

function asksList(
  which: "all" | "count",
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const { statuses } = parts;
  // Words tell one event from another; those of a list all have the same.
  const { words: _, kinds, ...rest } = isSummits(parts) ? withEditions(parts) : withTopic(withoutStatus(parts));
  if (!isNarrowed(parts) && statuses === undefined && kinds === undefined) {
    return message.span === undefined ? undefined : inSpan(message.span, {}, then);
  }
  // In a list words tell nothing apart that the other parts do not, unless there are none.
  const isAhead = message.span === undefined && STILL_AHEAD.test(message.rest);
  const isHeld = statuses === undefined && (which === "count" ? HAS_BEEN : TOOK_PLACE).test(message.rest);
  const more = {
    ...(isAhead ? { from: then.today } : {}),
    ...(isHeld && !isAhead ? { statuses: ["held" as const] } : {}),
    ...(kinds === undefined ? {} : { kinds }),
    ...(statuses === undefined ? {} : { statuses: [...statuses] }),
  };
  return asks({ about: "events", which, page: 0, ...rest, ...more, ...timeOf(message), ...asKnown(then.asOf) });
}

function asksSpan(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { span } = message;
  if (span === undefined) return isNarrowed(parts) ? asksList("all", message, parts, then) : undefined;
  const [only, ...others] = parts.subjects ?? [];
  if (parts.series !== undefined && only === undefined) return inSpan(span, { topic: parts.series }, then);
  if (parts.places !== undefined || others.length > 0 || only?.includes("|"))
    return asksList("all", message, parts, then);
  if (only === undefined) return inSpan(span, {}, then);
  const { kind, id } = splitRef(only);
  return kind === "event" ? asksOne("event", message, parts, then) : inSpan(span, filterOf(kind, id), then);
}

const BEFORE: ReadonlySet<string> = new Set(["before", "preceding", "prior"]);
const IS_NEXT =
  /\b(?:next|upcoming|coming|forthcoming)\b|\b(?:will|going to|is there|are there)\b.*\b(?:another|again|more)\b/iu;
const IS_LAST = /\b(?:last|latest|previous|most recent|final)\b/iu;

function asksOne(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts)) return byWords(message, then);
  const focus = FOCUS_OF[ask];
  const asked = focus === undefined ? {} : { focus };
  if (ask === "before" || (message.daysBefore !== undefined && ask !== "when")) return asksThen(message, parts, then);
  const known = asKnownThen(message, parts, then);
  if (known !== undefined) return known;
  if (ask === "attends") return asksAttending(message, parts, then);
  const { span, words, timeAt = 0 } = message;
  if (span !== undefined && BEFORE.has(words[timeAt - 1]?.key ?? "") && parts.series !== undefined)
    return asks({
      about: "events",
      which: "last",
      page: 0,
      series: parts.series,
      to: addDays(span.from, -1),
      ...asKnown(then.asOf),
    });
  if (IS_NEXT.test(message.rest)) return asksFor("next", message, parts, then, asked);
  if (IS_LAST.test(message.rest)) return asksFor("last", message, parts, then, asked);
  const statuses = parts.statuses === undefined ? {} : { statuses: [...parts.statuses] };
  const past = inThePast(message, parts, then);
  if (past !== undefined) return asksOne(ask, past, parts, then);
  const time = ask === "announced" ? {} : timeOf(message);
  return asks({
    about: "events",
    which: "one",
    page: 0,
    ...withTopic(withoutStatus(parts)),
    ...time,
    ...asked,
    ...statuses,
    ...asKnown(then.asOf),
  });
}

/** “Did Biden attend COP26?” is answered by who did, though he was not among them. */
function asksAttending(message: ReadMessage, parts: EventParts, then: IntentContext): Intent {
  const { subjects = [], ...rest } = withTopic(withoutStatus(parts));
  const question = {
    about: "events",
    which: "one",
    page: 0,
    focus: "who",
    ...timeOf(message),
    ...asKnown(then.asOf),
  } as const;
  const all = { ...rest, ...(subjects.length === 0 ? {} : { subjects }) };
  if (findEvents({ ...all, ...question }, then.archive).length > 0) return asks({ ...question, ...all });
  const others = subjects.filter((refs) => !refs.startsWith("actor:") || refs.includes("|topic:"));
  const event = { ...rest, ...(others.length === 0 ? {} : { subjects: others }) };
  return asks({ ...question, ...(others.length > 0 || rest.places !== undefined ? event : all) });
}

/** By what it is called, or by a quotation in which the words stand; not by a few words that happen to be told of something. */
function byWords({ rest, span }: ReadMessage, { archive, asOf }: IntentContext): Intent | undefined {
  const words = cutWords(rest);
  const [best] = words === "" ? [] : archive.search.find(words, { kinds: ["event", "quote"], limit: 1, asOf });
  const isName = best?.kind === "event" && best.score >= MIN_NAME_SCORE;
  const remembered = isName ? undefined : rememberedWords(words.split(" "), undefined, archive);
  if (remembered !== undefined)
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(asOf) });
  if (!isName) return undefined;
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  return asks({ about: "events", which: "one", page: 0, subjects: [`event:${best.id}`], ...time, ...asKnown(asOf) });
}

/** From here on words are a name, or most of a quotation. */
const MIN_NAME_SCORE = 45;

/** “Feb 22”: the last one, where there is nothing in the next. */
function inThePast(message: ReadMessage, parts: EventParts, { archive }: IntentContext): ReadMessage | undefined {
  const { span, pastSpan } = message;
  if (span === undefined || pastSpan === undefined || pastSpan.from === span.from) return undefined;
  const query = { ...withTopic(withoutStatus(parts)), which: "all" } as const;
  const has = ({ from, to }: Span) => findEvents({ ...query, from, to }, archive).length > 0;
  return !has(span) && has(pastSpan) ? { ...message, span: pastSpan } : undefined;
}

/** A day on which it did not take place, before it began: as it was known then. */
function asKnownThen(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { span } = message;
  if (span === undefined || span.from !== span.to || span.from >= then.today) return undefined;
  const query = { ...withTopic(withoutStatus(parts)), which: "one" } as const;
  const on = findEvents({ ...query, which: "all", from: span.from, to: span.to }, then.archive);
  if (on.length > 0 || findEvents({ ...query, asOf: span.from }, then.archive).length === 0) return undefined;
  return asks({ about: "events", page: 0, ...query, asOf: span.from });
}

function withoutStatus({ statuses: _, ...parts }: EventParts): Omit<EventParts, "statuses"> {
  return parts;
}

/** What was known on a day, some days before it began, or before it began at all. */
function asksThen(message: ReadMessage, parts: EventParts, then: IntentContext): Intent {
  const { span, daysBefore } = message;
  const base = { about: "events", which: "one", page: 0, ...withTopic(withoutStatus(parts)) } as const;
  if (span !== undefined && span.to < then.today && !isDuring(span, parts, then))
    return asks({ ...base, asOf: span.to });
  const [best] = daysBefore === undefined ? [] : findEvents(withoutStatus(parts), then.archive);
  const begins = best === undefined ? undefined : beginsOn(best.event.id, then);
  if (begins !== undefined && daysBefore !== undefined) return asks({ ...base, asOf: addDays(begins, -daysBefore) });
  return asks({ ...base, ...timeOf(message), focus: "before", ...asKnown(then.asOf) });
}

/** Whether it took place in that time: then the time is that of the event. */
function isDuring({ from, to }: Span, parts: EventParts, { archive }: IntentContext): boolean {
  return from !== to && findEvents({ ...withTopic(withoutStatus(parts)), which: "all", from, to }, archive).length > 0;
}

function beginsOn(id: string, { archive }: IntentContext): Day | undefined {
  const event = [...archive.events.values()].find((one) => one.id === id);
  const date = event === undefined ? undefined : stateAsOf(event, undefined)?.date;
  return date === undefined ? undefined : earliest(date);
}
