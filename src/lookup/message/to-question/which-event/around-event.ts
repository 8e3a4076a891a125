// “The last meeting of Trump and Putin before Alaska”: what those who are named did before, or after, an event of theirs.

import { addDays, type Edtf, earliest, latest } from "@attache/edtf";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { hasBeen } from "../../../../archive/phase.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { asksFor, withTopic } from "../events/events-question.ts";
import { saysUntold } from "../guards/untold.ts";
import { meetingBeforeEdition } from "./meeting-before-edition.ts";
import { afterOne, beforeOne } from "./neighbour-edition.ts";
import { onItsDay } from "./on-its-day.ts";

const BEFORE: ReadonlySet<string> = new Set("before preceding prior preceded precedes precede".split(" "));
const AFTER: ReadonlySet<string> = new Set("after following since followed follows".split(" "));

/** A meeting of its own before an edition, the edition before, or what was before another event. */
export function beforeNamed(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  return (
    meetingBeforeEdition(message, parts, then) ?? beforeOne(message, parts, then) ?? beforeEvent(message, parts, then)
  );
}

/** undefined where no event is named behind such a word, or it is none that can be told from others. */
export function beforeEvent(message: ReadMessage, { series }: EventParts, then: IntentContext): Intent | undefined {
  const { words, parts } = message;
  const at = turnWordIn(words);
  if (at < 0 || message.span !== undefined || message.daysBefore !== undefined) return undefined;
  const [front, behind] = [parts.filter(({ to }) => to <= at), parts.filter(({ from }) => from > at)];
  if (behind.length === 0) return undefined;
  // “What comes after the Alaska summit”: of whom, is not told.
  if (series === undefined && front.length === 0 && WHAT_COMES.test(message.rest) && isEventAlone(behind))
    return saysUntold(typedText(words, at, words.length), message, then);
  const { statuses: _, format: _format, ...asked } = ofParts(message, front, then);
  const { statuses: _statuses, ...other } = ofParts(message, behind, then);
  const isOfMeeting = asked.series !== undefined || front.some(({ is }) => is === "kind");
  if (!isOfMeeting || (series !== undefined && !areTwo(asked, other)) || !isOfEvent(other)) return undefined;
  // “The summit before Johannesburg”: an edition of what recurs and was there; of others nobody tells whose it was.
  if (asked.subjects === undefined && asked.places === undefined && asked.series === undefined)
    return (
      editionOfPlace(message, asked.kinds, other, then) ??
      saysUntold(typedText(words, at, behind.at(-1)?.to ?? words.length), message, then)
    );
  const isBefore = isBeforeWord(words[at]?.key ?? "");
  const calledSo = isEventAlone(behind) ? calledAfterIt(asked, behind, isBefore, then) : undefined;
  if (calledSo !== undefined) return calledSo;
  const one = eventTurnedOn(other, asked, then);
  return one && (onItsDay(asked, one, isBefore, then) ?? lastOrFirstBeside(one, isBefore, asked, message, then));
}

function lastOrFirstBeside(
  { state: { date } }: FoundEvent,
  isBefore: boolean,
  asked: PartsBeside,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const time = date && timeBeside(date, isBefore);
  if (time === undefined) return undefined;
  const which = isBefore ? "last" : "first";
  return asksFor(which, { ...message, span: undefined }, { ...asked, statuses: undefined }, then, time);
}

type PartsBeside = Omit<EventParts, "statuses">;

/** “The EU summit before the G20 in Johannesburg”: two meetings, each of its own. */
function areTwo(asked: PartsBeside, other: PartsBeside): boolean {
  return asked.series !== other.series && (asked.series ?? asked.subjects) !== undefined;
}

function isOfEvent({ places, format, subjects = [] }: PartsBeside): boolean {
  return places !== undefined || format !== undefined || subjects.some((refs) => refs.startsWith("event:"));
}

/** The one that has been and fits best; a meeting of its own has none of those who are asked about. */
function eventTurnedOn(
  other: PartsBeside,
  asked: PartsBeside,
  { archive, today, asOf }: IntentContext,
): FoundEvent | undefined {
  const subjects = other.subjects ?? (other.series === undefined ? asked.subjects : undefined);
  const query = { ...other, ...(subjects === undefined ? {} : { subjects }), which: "one", asOf } as const;
  const found = findEvents(query, archive).filter(({ state }) => hasBeen(state, today));
  const best = Math.max(...found.map(({ score }) => score));
  const [event, ...equal] = found.filter(({ score }) => score === best);
  return equal.length > 0 ? undefined : event;
}

/** “The Pacific meeting before COP31”: the one of theirs on that side of the event that is called after it, “Pre-COP31”. */
function calledAfterIt(
  asked: PartsBeside,
  [of]: ReadMessage["parts"],
  isBefore: boolean,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  if (of?.is !== "record") return undefined;
  const ids = new Set(of.records.map(({ id }) => id as string));
  const found = findEvents({ ...withTopic(asked), names: [keyOf(of.text)], which: "one", asOf }, archive);
  const [only, ...others] = found.filter(({ event }) => !ids.has(event.id));
  const date = found.find(({ event }) => ids.has(event.id))?.state.date;
  const time = date && timeBeside(date, isBefore);
  if (only === undefined || others.length > 0 || time === undefined) return undefined;
  const subjects = [`event:${only.event.id}`];
  return asks({ about: "events", which: "one", page: 0, subjects, ...time, ...asKnown(asOf) });
}

export function isBeforeWord(key: string): boolean {
  return !AFTER.has(key);
}

/** Until the day before it begins, or from the day after it ends; undefined where that is not known. */
export function timeBeside(date: Edtf, isBefore: boolean) {
  const edge = isBefore ? earliest(date) : latest(date);
  if (edge === undefined) return undefined;
  return isBefore ? { to: addDays(edge, -1) } : { from: addDays(edge, 1) };
}

/** The word behind which an event is named beside which another is asked for; -1 where there is none. */
export function turnWordIn(words: ReadMessage["words"]): number {
  return words.findIndex(
    ({ key }, place) =>
      BEFORE.has(key) ||
      AFTER.has(key) ||
      (key === "ahead" && words[place + 1]?.key === "of" && words[place + 2]?.key !== "us"),
  );
}

/** Beside the one edition of a series that is named by its place; where several series were there, which of them is meant. A round of talks follows no summit. */
function editionOfPlace(
  message: ReadMessage,
  kinds: EventParts["kinds"],
  { places }: Pick<EventParts, "places">,
  then: IntentContext,
): Intent | undefined {
  if (places === undefined || kinds?.includes("summit") === false) return undefined;
  const there = findEvents({ places, kinds: ["summit"], which: "all", asOf: then.asOf }, then.archive);
  const [series, ...others] = new Set(there.flatMap(({ event }) => event.series ?? []));
  if (series === undefined) return undefined;
  if (others.length > 0)
    return asks({ about: "events", which: "all", page: 0, places, kinds: ["summit"], ...asKnown(then.asOf) });
  const beside = { series, statuses: undefined };
  return beforeOne(message, beside, then) ?? afterOne(message, beside, then);
}

const WHAT_COMES =
  /^(?:so |and )?what(?:['’]s| is| was)? ?(?:comes?|came|happens?|happened|next)?(?: (?:right|just|immediately|directly))? (?:after|before|preceded|followed|follows)\b/iu;

/** “What came right after the Alaska summit”: no step of it that has such a word, nor of another in its place; undefined where nothing of the kind is asked. */
export function untoldBeside(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, parts, words } = message;
  if (!WHAT_COMES.test(rest) || !isEventAlone(parts)) return undefined;
  if (!intent.ok) return intent;
  const step = "question" in intent && intent.question.about === "event" ? intent.question.step : undefined;
  return step !== undefined && RIGHT_BESIDE.test(step)
    ? saysUntold(typedText(words, turnWordIn(words), words.length), message, then)
    : undefined;
}

const RIGHT_BESIDE = /^(?:rights?|just|immediate(?:ly)?|direct(?:ly)?)$/iu;

function isEventAlone([only, ...others]: ReadMessage["parts"]): boolean {
  return others.length === 0 && only?.is === "record" && only.records.every(({ kind }) => kind === "event");
}

/** What some parts of a message say, by themselves. */
export function ofParts(message: ReadMessage, parts: ReadMessage["parts"], { archive }: IntentContext): EventParts {
  const {
    words: _,
    unread: _unread,
    names: _names,
    ...query
  } = eventParts({ ...message, parts, telling: [], unread: [] }, archive);
  return query;
}
