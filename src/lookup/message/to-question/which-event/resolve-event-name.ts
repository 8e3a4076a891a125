// The event that somebody calls something in the middle of a sentence, “the Kigali summit”: what it is called is read as a question of its own.

import type { EventId } from "../../../../archive/fields.ts";
import type { Event } from "../../../../archive/schema.ts";
import { cutWords, type Question } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { singleBest } from "./resolve-events.ts";

/** That the archive has nothing that somebody calls so, where nothing but a time is left of it; undefined where it may have. */
export function absentCalled(name: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = read(`when was ${name}`, then);
  if (!intent.ok) return intent;
  const isOfTime = "question" in intent && OF_A_TIME_ALONE.has(intent.question.about);
  return isOfTime ? saysUntold(cutWords(name), readMessage(name, then.archive, then.today), then) : undefined;
}

const OF_A_TIME_ALONE: ReadonlySet<Question["about"]> = new Set<Question["about"]>(["timeline", "month", "changes"]);

/** The one event that somebody calls so; undefined where it may be several, or none. */
export function eventCalled(name: string, then: IntentContext, read: ReadAgain): EventId | undefined {
  return singleBest(eventsCalled(name, then, read))?.event.id;
}

/** The same as its record, where a form of a sentence has what it is called. */
export function recordCalled(name: string | undefined, then: IntentContext, read: ReadAgain): Event | undefined {
  const id = name === undefined ? undefined : eventCalled(name, then, read);
  return id && then.archive.events.get(id);
}

/** All that somebody may call so; none where a word of it is of nothing that is known. */
export function eventsCalled(name: string, then: IntentContext, read: ReadAgain): readonly FoundEvent[] {
  const intent = read(`when was ${name}`, then);
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "event") {
    return findEvents({ subjects: [`event:${question.id}`], which: "one", asOf: then.asOf }, then.archive);
  }
  if (question.about !== "events" || question.unread !== undefined) return [];
  const { statuses: _, ...any } = question;
  const found = findEvents({ ...any, which: "one" }, then.archive);
  // By words alone, what is called so, and not what only tells of it: “the World Cup final”.
  const isOfRecord = [any.subjects, any.series, any.places].some((some) => some !== undefined);
  const keys = [...(any.words?.split(" ") ?? []), ...(any.names ?? []).flatMap(tokenize)];
  return isOfRecord ? found : found.filter(({ event }) => keys.every((key) => isNamed(event, key)));
}
