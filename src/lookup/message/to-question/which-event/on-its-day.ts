// “How long did Trump and Putin talk before the Mar-a-Lago meeting”: on the very day of it, where it is told that they did so before it.

import { earliest, latest } from "@attache/edtf";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { EventParts } from "../events/event-query.ts";
import { withTopic } from "../events/events-question.ts";

/** What those who are named had on the first day of an event, or on its last one; undefined where nothing, or more than one thing, is told to have been before it, or after. */
export function onItsDay(
  asked: Omit<EventParts, "statuses">,
  { event: beside, state: { date } }: FoundEvent,
  isBefore: boolean,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const day = date && (isBefore ? earliest(date) : latest(date));
  if (day === undefined || asked.subjects === undefined) return undefined;
  const found = findEvents({ ...withTopic(asked), from: day, to: day, which: "all", asOf }, archive);
  const [only, ...others] = found.filter((one) => one.event !== beside && isToldOnThatSide(one, isBefore));
  if (only === undefined || others.length > 0) return undefined;
  const [subjects, time] = [[`event:${only.event.id}`], isBefore ? { to: day } : { from: day }];
  return asks({ about: "events", which: "one", page: 0, subjects, ...time, ...asKnown(asOf) });
}

/** By what it is called, or by how it went. */
function isToldOnThatSide({ event: { title, also = [], developments } }: FoundEvent, isBefore: boolean): boolean {
  const isSo = isBefore ? TOLD_BEFORE_IT : TOLD_AFTER_IT;
  const held = developments.filter(({ status }) => status === "held").map(({ summary }) => summary);
  return [title, ...also].some((name) => isSo.test(name)) || held.some((summary) => isSo.test(summary));
}

const TOLD_BEFORE_IT = /\bbefore (?!the\b.*\b(?:year|month|week)s?\b)/iu;
const TOLD_AFTER_IT = /\bafter (?!the (?:call|talk)\b)/iu;
