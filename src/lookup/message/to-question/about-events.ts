// Questions about events: the next, the last, all, one and what of it.

import { isExpected } from "../../../archive/phase.ts";
import { cutWords, type EventFocus } from "../../../core/question.ts";
import { splitRef } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { asKnown } from "../../read/read-day.ts";
import type { Ask } from "../ask/ask.ts";
import { inSpan } from "../in-span.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksList } from "./about-lists.ts";
import { afterOne, asksNext, beforeTime, filterOf } from "./about-next.ts";
import { asksChanges } from "./about-subject.ts";
import { asKnownThen, asksThen, inThePast, isDuring } from "./about-then.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { asksFor, isNarrowed, timeOf, withoutStatus, withTopic } from "./events-base.ts";
import { rememberedWords } from "./quote-words.ts";

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
  const message = IN_A_TIME.has(ask) ? read : withoutNow(read, then);
  const parts = eventParts(message, then.archive);
  if (isSince(ask, message, parts, then)) return asksChanges(message, then);
  const follows = afterOne(message, parts, then) ?? beforeTime(message, parts, then);
  if (follows !== undefined) return follows;
  switch (ask) {
    case "next":
      return IS_LAST.test(message.rest) && !IS_NEXT.test(message.rest) && isNarrowed(parts)
        ? asksFor("last", message, parts, then)
        : asksNext(message, parts, then);
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

const HAPPENED: ReadonlySet<Ask> = new Set<Ask>(["span", "outcome", "event", "last"]);

/** “What has happened with Gaza since June” asks what changed, not of one event. */
function isSince(
  ask: Ask,
  { span, since }: ReadMessage,
  { subjects, kinds, places }: EventParts,
  { today }: IntentContext,
) {
  const isOfEvent = places !== undefined || subjects?.some((refs) => refs.startsWith("event:")) === true;
  return since && span !== undefined && span.from < today && HAPPENED.has(ask) && kinds === undefined && !isOfEvent;
}

const IN_A_TIME: ReadonlySet<Ask> = new Set<Ask>(["span", "list", "count", "month"]);

/** “The last one until now”, “has it been signed by now”. */
function withoutNow(message: ReadMessage, { today }: IntentContext): ReadMessage {
  const { span } = message;
  return span?.from === today && span.to === today ? { ...message, span: undefined } : message;
}

function asksSpan(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { span } = message;
  if (span === undefined) return isNarrowed(parts) ? asksList("all", message, parts, then) : undefined;
  const [only, ...others] = parts.subjects ?? [];
  if (parts.series !== undefined && only === undefined)
    return editionsIn(message, parts, then) ?? inSpan(span, { topic: parts.series }, then);
  if (parts.places !== undefined || others.length > 0 || only?.includes("|"))
    return asksList("all", message, parts, then);
  if (only === undefined) return inSpan(span, {}, then);
  const { kind, id } = splitRef(only);
  return kind === "event" ? asksOne("event", message, parts, then) : inSpan(span, filterOf(kind, id), then);
}

/** “Last year’s G20”: the edition of that time, or all where it meets more often; undefined where it has none. */
function editionsIn(message: ReadMessage, { series, ...parts }: EventParts, then: IntentContext): Intent | undefined {
  const time = timeOf(message);
  const found = findEvents({ series, ...parts, ...time, which: "all" }, then.archive);
  if (series === undefined || found.length === 0) return undefined;
  const which = found.length === 1 ? "one" : "all";
  return asks({ about: "events", which, page: 0, series, ...time, ...asKnown(then.asOf) });
}

const IS_NEXT =
  /\b(?:next|upcoming|coming|forthcoming|in the (?:cards|works|pipeline|offing)|on the (?:cards|horizon)|lined up)\b|\b(?:will|going to|is there|are there|is|are|any)\b.*\b(?:another|again|more)\b/iu;
const IS_LAST = /\b(?:last|latest|previous|most re?c\w*|final)\b/iu;

function asksOne(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts)) return byWords(ask, message, then);
  const focus = FOCUS_OF[ask];
  const asked = focus === undefined ? {} : { focus };
  if (isPlannedThen(message, parts, then)) return asksFor("next", message, parts, then, asked);
  if (ask === "before" || (message.daysBefore !== undefined && ask !== "when")) return asksThen(message, parts, then);
  const known = asKnownThen(message, parts, then);
  if (known !== undefined) return known;
  const { span } = message;
  if (IS_NEXT.test(message.rest)) return asksFor("next", message, parts, then, asked);
  if (IS_LAST.test(message.rest)) return asksFor("last", message, parts, then, asked);
  if (ask === "when" && liesAheadOf(message, parts, then)) return asksFor("next", message, parts, then, asked);
  if (ask === "attends") return asksAttending(message, parts, then);
  if (isAnyEdition(message, parts))
    return asksFor(IS_PAST.test(message.rest) ? "last" : "next", message, parts, then, asked);
  const statuses = parts.statuses === undefined ? {} : { statuses: [...parts.statuses] };
  const past = inThePast(message, parts, then);
  if (past !== undefined) return asksOne(ask, past, parts, then);
  // “When was the summit of March announced?”, and “was it announced in March?”
  const isOfEvent = span !== undefined && isDuring(span, parts, then);
  const time = ask === "announced" && !isOfEvent ? {} : timeOf(message);
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

const IS_PAST = /\b(?:was|were|did|took|had|held)\b/iu;

/** “As of March 2025, what was planned for Trump and Putin”: what then lay ahead of them, and no event that is named. */
function isPlannedThen({ rest }: ReadMessage, { subjects, ...parts }: EventParts, { asOf }: IntentContext): boolean {
  const isOfSomebody = subjects?.every((refs) => !refs.startsWith("event:")) === true && parts.places === undefined;
  return asOf !== undefined && isOfSomebody && /\b(?:planned|plans?|expected|ahead|coming|scheduled)\b/iu.test(rest);
}

/** “When’s the Xi Trump thing?” is about what is to come, if anything is. */
function liesAheadOf({ rest, span }: ReadMessage, { statuses, ...parts }: EventParts, then: IntentContext): boolean {
  const isOfEvent = parts.subjects?.some((refs) => refs.startsWith("event:")) === true;
  if (IS_PAST.test(rest) || span !== undefined || statuses !== undefined || isOfEvent) return false;
  return findEvents({ ...parts, which: "next" }, then.archive).some(({ state }) => isExpected(state, then.today));
}

/** “When is the G7?”: of a recurring summit, with nothing that tells which one, its tense tells it. */
function isAnyEdition({ span, daysBefore, telling }: ReadMessage, parts: EventParts): boolean {
  const { series, subjects, places, names, statuses, words } = parts;
  const others = [span, daysBefore, subjects, places, names, statuses, words];
  return series !== undefined && telling.length === 0 && others.every((one) => one === undefined);
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
function byWords(ask: Ask, { rest, span }: ReadMessage, { archive, asOf }: IntentContext): Intent | undefined {
  const words = cutWords(rest);
  const [best] = words === "" ? [] : archive.search.find(words, { kinds: ["event", "quote"], limit: 1, asOf });
  const isName = best?.kind === "event" && best.score >= MIN_NAME_SCORE;
  // A date or a place is asked of an event; no quotation answers that.
  const remembered = isName || ask !== "event" ? undefined : rememberedWords(words.split(" "), undefined, archive);
  if (remembered !== undefined)
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(asOf) });
  if (!isName) return undefined;
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  return asks({ about: "events", which: "one", page: 0, subjects: [`event:${best.id}`], ...time, ...asKnown(asOf) });
}

/** From here on words are a name, or most of a quotation. */
const MIN_NAME_SCORE = 45;
