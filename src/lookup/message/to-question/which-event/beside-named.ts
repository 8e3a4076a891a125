// “Which APEC summit came before the talks in Geneva”, “the next call after Muscat”: what is shown has to be beside the event that is named.

import { type Edtf, earliest } from "@attache/edtf";
import { hasBeen } from "../../../../archive/phase.ts";
import { DAYS_BETWEEN } from "../../../../core/event-focus.ts";
import type { Question } from "../../../../core/question.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { asksFor, type EventsQuestion, withoutStatus } from "../events/events-question.ts";
import { hostsAsPlaces } from "../events/next-event.ts";
import { saysUntold } from "../guards/untold.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { isBeforeWord, ofParts, timeBeside, turnWordIn } from "./around-event.ts";

/** What is shown is about such an event, and not about what became of one. */
const FOCUS_OF_MEETINGS: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...["outcome", "when", "who", "host", "before", "whether"],
]);

/** What may be asked of any of them. */
const FOCUS_OF_ANY: ReadonlySet<string> = new Set(["when", "where", "who", "host"]);

/** “After arriving in Bali”. */
const VERBAL_BEHIND = /\b(?!meeting|briefing|beijing|united|nanjing|chongqing)\p{L}{3,}(?:ed|ing)\b/iu;

/** “After Sydney was called off”, “before it began”: no event is named by a whole sentence. */
const WHOLE_SENTENCE =
  /\b(?:is|was|were|are|had|has|got|it|he|she|they|we|being|didn't|did|said|called|put|moved|off)\b/iu;

/** undefined where no event is named behind such a word, or all that is shown is on its side of it. */
export function besideNamed(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || message.translated === true) return undefined;
  const { words, parts } = message;
  const at = turnWordIn(words);
  const { question } = intent;
  if (at <= 0 || !asksOfMeetings(question) || isBoundedAlready(question, message)) return undefined;
  const front = parts.filter(({ to }) => to <= at);
  const text = typedText(words, at + 1, words.length);
  if (!asksForMeeting(front) || WHOLE_SENTENCE.test(text) || VERBAL_BEHIND.test(text)) return undefined;
  const other = otherNamed(text, then);
  if (other === undefined) return undefined;
  const isBefore = isBeforeWord(words[at]?.key ?? "");
  const { anchors, areTheirs } = anchorsOf(other, question, then);
  if (areBeside(question, anchors, isBefore, then)) return undefined;
  // After several of theirs comes what came after the last of them.
  const anchor = anchors.length === 1 || (!isBefore && areTheirs) ? anchors.at(-1) : undefined;
  const date = anchor?.state.date;
  const time = date && timeBeside(date, isBefore);
  const asked = withoutStatus(ofParts(message, front, then));
  // Of a summit of which nobody tells whose it was.
  if (asked.series === undefined && asked.subjects === undefined) return undefined;
  if (time === undefined) return saysUntold(typedText(words, at, words.length), message, then);
  return asksFor(
    turnBeside(question, isBefore),
    { ...message, span: undefined },
    { ...asked, statuses: undefined },
    then,
    withItsFocus(question, time),
  );
}

function turnBeside({ which }: EventsQuestion, isBefore: boolean): EventsQuestion["which"] {
  if (which === "all" || which === "count") return which;
  return isBefore ? "last" : "first";
}

function withItsFocus({ focus }: EventsQuestion, time: Partial<EventsQuestion>): Partial<EventsQuestion> {
  return focus === undefined || !FOCUS_OF_ANY.has(focus) ? time : { ...time, focus };
}

function asksOfMeetings(question: Question): question is EventsQuestion {
  return (
    question.about === "events" &&
    question.statuses?.some((status) => status !== "held") !== true &&
    question.step !== DAYS_BETWEEN &&
    FOCUS_OF_MEETINGS.has(question.focus)
  );
}

/** A time that nobody typed is that beside an edition, and one that somebody typed tells which is meant. */
function isBoundedAlready({ which, from, to }: EventsQuestion, { span }: ReadMessage): boolean {
  const isTyped = from === span?.from && to === span?.to;
  return (from !== undefined || to !== undefined) && (which === "one" || !isTyped);
}

/** A kind of meeting, a series, or two who may meet. */
function asksForMeeting(front: readonly Part[]): boolean {
  const isSeries = (part: Part) => part.is === "record" && part.records.some(({ kind }) => kind === "topic");
  return (
    front.some((part) => part.is === "kind" || isSeries(part)) || front.filter(({ is }) => is === "record").length > 1
  );
}

/** What an event is named by; “unheard” where no record has the words; undefined where they name none. */
function otherNamed(text: string, then: IntentContext): EventParts | "unheard" | undefined {
  const message = readMessage(text, then.archive, then.today);
  if (message.parts.length === 0)
    return message.span === undefined && message.telling.length > 0 ? "unheard" : undefined;
  const parts = eventParts(message, then.archive);
  const { span } = message;
  const named = hostsAsPlaces(parts, then.archive);
  const isEvent =
    named.places !== undefined ||
    named.kinds !== undefined ||
    named.names !== undefined ||
    named.subjects?.some((refs) => refs.startsWith("event:")) === true;
  return isEvent ? { ...(parts.kinds === undefined ? named : parts), ...span } : undefined;
}

type Anchors = { readonly anchors: readonly FoundEvent[]; readonly areTheirs: boolean };

/** The earliest first; of several, those that are of who or what is asked about. */
function anchorsOf(other: EventParts | "unheard", { subjects }: EventsQuestion, then: IntentContext): Anchors {
  if (other === "unheard") return { anchors: [], areTheirs: false };
  const parts = withoutStatus(other);
  const called = subjects?.filter((refs) => refs.startsWith("event:")) ?? [];
  if (called.length === 1) return { anchors: datedBest({ subjects: called }, then), areTheirs: false };
  const all = datedBest(parts, then);
  const isFree = all.length > 1 && parts.subjects === undefined && subjects !== undefined;
  const theirs = isFree ? datedBest({ ...parts, subjects }, then) : [];
  return theirs.length > 0 ? { anchors: theirs, areTheirs: true } : { anchors: all, areTheirs: false };
}

function datedBest(query: Omit<EventParts, "statuses">, then: IntentContext): readonly FoundEvent[] {
  const found = findEvents({ ...query, which: "one", asOf: then.asOf }, then.archive).filter(
    ({ state }) => state.date !== undefined,
  );
  const best = Math.max(...found.map(({ score }) => score));
  const meant = found.filter(({ score }) => score === best);
  const been = meant.filter(({ state }) => hasBeen(state, then.today));
  const dayOf = ({ state: { date } }: FoundEvent) => (date && earliest(date)) ?? "";
  return (been.length > 0 ? been : meant).toSorted((one, two) => compareText(dayOf(one), dayOf(two)));
}

/** Whether nothing is shown but what is on the side that is meant of one of `others`. */
function areBeside(question: EventsQuestion, others: readonly FoundEvent[], isBefore: boolean, then: IntentContext) {
  const isTurn = question.which !== "one" && question.which !== "all";
  // Of the next or the last nobody can tell whether it is beside what no record has.
  if (others.length === 0) return !isTurn;
  const view = answerEvents(question, contextToAnswer(then));
  const shown = view.kind === "event" ? [view.at] : view.kind === "events" ? view.events : [];
  // Nor which it is, beside which of several.
  const isOfAny = others.length < 2 || !isTurn;
  return shown.every(
    ({ event, state: { date } }) =>
      !others.some((other) => other.event.id === event.id) &&
      (date === undefined ||
        (isOfAny && others.some(({ state }) => state.date && isOnSide(date, state.date, isBefore)))),
  );
}

function isOnSide(date: Edtf, other: Edtf, isBefore: boolean): boolean {
  const [first, last] = isBefore ? [date, other] : [other, date];
  const [from, to] = [earliest(first), earliest(last)];
  return from === undefined || to === undefined || from < to;
}
