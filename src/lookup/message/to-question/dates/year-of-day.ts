// “Did the two-state conference start on 17 June”: a day without its year is of a year in which the one event that is meant was, or was to be.

import { type Day, earliest } from "@attache/edtf";
import { stateAsOf } from "../../../../archive/history.ts";
import { type EventQuery, type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
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
  { archive }: IntentContext,
): Day | undefined {
  const [only, ...others] = yearless && span !== undefined ? findEvents(query, archive) : [];
  const begins = only === undefined || others.length > 0 ? undefined : beginsOn(only);
  if (begins === undefined || span === undefined) return undefined;
  const inItsYear = `${begins.slice(0, 4)}${span.to.slice(4)}`;
  return inItsYear < begins ? inItsYear : `${Number(begins.slice(0, 4)) - 1}${span.to.slice(4)}`;
}

/** The first day of it, as it is known today. */
export function beginsOn({ event }: FoundEvent): Day | undefined {
  const date = stateAsOf(event, undefined)?.date;
  return date === undefined || date === null ? undefined : earliest(date);
}
