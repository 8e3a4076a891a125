// “Did the two-state conference start on 17 June”: a day without its year is of a year in which the one event that is meant was, or was to be.

import { type Day, earliest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { type EventQuery, type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { bestScore } from "../../../answers/order-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

/** undefined where the event has that day as it is asked, or never had it. */
export function onDayOfItsYear(
  { yearless }: ReadMessage,
  intent: Intent,
  { archive }: IntentContext,
): Intent | undefined {
  if (!yearless || !intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const { from, to, subjects: [only = "", ...others] = [] } = question;
  const event = others.length > 0 ? undefined : archive.events.get(splitRef(only).id as never);
  if (event === undefined || from === undefined || from !== to || findEvents(question, archive).length > 0)
    return undefined;
  const years = event.developments
    .flatMap(({ date }) => (date == null ? [] : [earliest(date)?.slice(0, 4) ?? []]))
    .flat();
  return [...new Set(years)]
    .map((year) => `${year}${from.slice(4)}`)
    .map((day) => ({ ...question, from: day, to: day }))
    .filter((asked) => findEvents(asked, archive).length > 0)
    .map((asked) => asks(asked))
    .at(-1);
}

/** “Known before 8 August”: of the year in which that was last before the one event began that fits; undefined where a year is told, or several fit. */
export function dayBeforeIt(
  { yearless, span }: Pick<ReadMessage, "yearless" | "span">,
  query: EventQuery,
  { archive }: Pick<IntentContext, "archive">,
): Day | undefined {
  const found = yearless && span !== undefined ? findEvents(query, archive) : [];
  const [only, ...others] = found.filter(({ score }) => score === bestScore(found));
  // What was called off has no day any more: it was meant while something was known of it.
  const begins = only && (beginsOn(only) ?? only.event.developments.at(-1)?.known.by);
  if (begins === undefined || span === undefined || others.length > 0) return undefined;
  const inItsYear = `${begins.slice(0, 4)}${span.to.slice(4)}`;
  return inItsYear < begins ? inItsYear : `${Number(begins.slice(0, 4)) - 1}${span.to.slice(4)}`;
}

/** “What was known before 20 October” of what was over by then: the last such day before the one event that `intent` asks for began; undefined where it began behind that day. */
export function dayOfItsYear(intent: Intent, day: Day, typed: string, archive: Archive): Day | undefined {
  if (TELLS_YEAR.test(typed) || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return undefined;
  const query = question.about === "event" ? { subjects: [`event:${question.id}`] } : { ...question, asOf: undefined };
  const span = { from: day, to: day };
  const before = dayBeforeIt({ yearless: true, span }, { ...query, which: "one" }, { archive });
  return before === undefined || before >= day ? undefined : before;
}

const TELLS_YEAR = /\d{4}|\b(?:today|yesterday|now|ago|weeks?|months?|years?)\b/iu;

/** The first day of it, as it is known today. */
export function beginsOn({ event }: FoundEvent): Day | undefined {
  const date = stateAsOf(event, undefined)?.date;
  return date === undefined || date === null ? undefined : earliest(date);
}
