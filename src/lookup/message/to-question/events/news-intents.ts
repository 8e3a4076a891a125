// What is new: of one event its history, of one topic or one side all that changed, of two people what they had with each other last.

import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { compareText } from "../../../../text/compare-text.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { Filter } from "../../../names/resolve-filter.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown, refuseDay } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { changesThen } from "../changes/changes-in-span.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";
import { pairTopic } from "../which-event/resolve-series.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { isPerson, partsOfPeople, refsOf } from "./record-refs.ts";
import { eventWith, filterIn, isEverything } from "./subject-intents.ts";

/** Of an event, its history is what changed. A stretch of days that is over is asked as of its last day. */
export function asksChanges(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { unreadTime } = message;
  if (unreadTime !== undefined && !isInEventName(unreadTime, message))
    return refuseDay(then.words.reading.notATime({ typed: unreadTime }));
  const span = message.pastSpan ?? message.span;
  // Nothing has changed yet in what is to come.
  if (span !== undefined && span.from > then.today) return undefined;
  return isNewsOfBoth(message, then.archive) ? newsOfBoth(message, span, then) : newsIn(message, span, then);
}

/** “News on the talks after New START”: what stands behind “after” is a part of what an event is called. */
function isInEventName(typed: string, { parts }: ReadMessage): boolean {
  return parts.some(
    (part) => part.is === "record" && part.records.every(({ kind }) => kind === "event") && part.text.includes(typed),
  );
}

/** What they had with each other last; where what became known last of both is that it came to nothing, that. */
function newsOfBoth(message: ReadMessage, span: Span | undefined, then: IntentContext): Intent | undefined {
  if (span !== undefined) return eventWith(message, then, { which: "all" });
  const { statuses: _, ...parts } = partsThatFit(message, then);
  const found = findEvents({ ...parts, which: "all", ...asKnown(then.asOf) }, then.archive);
  const knownLast = ({ event }: FoundEvent) => knownBy(event, then.asOf).at(-1)?.known.by ?? "";
  const [newest] = found.toSorted((a, b) => compareText(knownLast(b), knownLast(a)));
  return newest !== undefined && OFF_STATUSES.has(newest.state.status)
    ? asks({ about: "event", id: newest.event.id, page: 0, ...asKnown(then.asOf) })
    : eventWith(message, then, { which: "last" });
}

function newsIn(message: ReadMessage, span: Span | undefined, then: IntentContext): Intent | undefined {
  const { since } = message;
  const filter = filterIn(message, then.archive);
  // A number that was not read is no part of a name, and may be a time.
  if (isEverything(filter) && span === undefined && message.unread.some((word) => /\d/.test(word))) return undefined;
  // “How long did they extend new start”: what else changed is no answer.
  if (isNewInName(message, then.archive)) return undefined;
  const parts = eventParts(message, then.archive);
  const oneEvent =
    filter === undefined || isNewsOfTwo(message, then.archive) || (parts.places !== undefined && span === undefined);
  const matter = matterOfTalks(message);
  if (matter !== undefined && isEverything(filter))
    return asks({ about: "search", words: matter, page: 0, ...asKnown(then.asOf) });
  const ofOne = oneEvent || (isEverything(filter) && parts.places !== undefined) || isNewsOfOnly(message, parts, then);
  if (ofOne) return changesThen(since ? undefined : span, parts, then) ?? eventWith(message, then, { open: "history" });
  const until = then.asOf ?? (span === undefined || since || span.to >= then.today ? undefined : span.to);
  const beside = namedBesideNews(message, filter, then.archive);
  // “What changed since March with Macron” is of what concerns them, as the command is.
  const isOfOne =
    span === undefined && beside.also === undefined && isPerson("actor", filter.actor ?? "", then.archive);
  return asks({
    about: "changes",
    page: 0,
    ...filter,
    ...beside,
    ...(isOfOne ? { named: true } : {}),
    ...(span === undefined ? {} : { since: span.from }),
    ...asKnown(until),
  });
}

/** “The ceasefire talks”, “the peace conference”: not all that is new, but what is called so. */
function matterOfTalks({ parts, words }: ReadMessage): string | undefined {
  const isMatter = ({ key }: (typeof words)[number]) => /^(?:peace|ceasefire|truce)$/u.test(key);
  return parts.find(({ is, from, to }) => is === "kind" && words.slice(from, to).some(isMatter))?.text;
}

/** “Any news on Turkey and Greece”, “on US China trade”: whoever and whatever else is named beside what one topic and one side are told by. */
function namedBesideNews(
  { parts }: ReadMessage,
  { topic, actor }: Filter,
  archive: Archive,
): Pick<QuestionAbout<"changes">, "also"> {
  const pair = pairTopic(parts, archive);
  const isTold = ({ records }: RecordPart) =>
    records.some(
      ({ kind, id }) => id === (kind === "topic" ? topic : actor) || (pair !== undefined && isState(kind, id, archive)),
    );
  const beside = parts.filter((part): part is RecordPart => part.is === "record" && !isTold(part));
  const refs = new Set(beside.map(({ records }) => refsOf(records.toSorted((a, b) => compareText(a.kind, b.kind)))));
  return refs.size === 0 ? {} : { also: [...refs].slice(0, MOST_NAMED_BESIDE) };
}

const MOST_NAMED_BESIDE = 3;

function isState(kind: string, id: string, { actors }: Archive): boolean {
  return kind === "actor" && actors.get(id)?.kind === "state";
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
  const people = partsOfPeople({ parts }, archive);
  const isJourney = parts.some((part) => part.is === "kind" && part.kinds.every((kind) => kind === "visit"));
  const areTwo = people.length > 1 || (isJourney && people.length === 1 && named.length > 1);
  return span === undefined && areTwo && parts.some(({ is }) => is === "kind");
}

/** “What’s new with Trump and Xi”: news has room for one of two people; what they had with each other last has both. */
function isNewsOfBoth(message: ReadMessage, archive: Archive): boolean {
  return partsOfPeople(message, archive).length > 1 && !message.parts.some(({ is }) => is === "kind");
}
