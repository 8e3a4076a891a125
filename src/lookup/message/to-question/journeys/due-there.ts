// “When was Xi due in Washington in 2025”: what was to be there with them at it; never what only speaks of them, nor their way elsewhere.

import type { Archive } from "../../../../archive/archive.ts";
import { isAt } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { WAS_TO_COME } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { recordsShown } from "../../../answers/told-in-answer.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const WHEN_DUE = whereItMayFit(
  /^(?:so |and |but )?(?:when|(?:on |in )?(?:what|which) (?:day|date|month|year)) (?:exactly )?(?:is|was|were|are|had|has)(?: been)? .*\S (?<what>(?:due|expected|awaited|supposed|scheduled|meant|set|slated|planned|planning|going)(?: (?:in|at)| (?:back )?to (?:be|go|come|travel|fly|arrive|visit|land|appear)(?: (?:over|back|out))?(?: (?:in|at|to))?) \S.*)$/iu,
);

/** What was to be in the place, and them at it, or that there is none; undefined where something else is asked, or all that `intent` shows is so. */
export function dueThere(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { parts, rest, span } = message;
  const what = WHEN_DUE.exec(rest)?.groups?.what;
  if (what === undefined) return undefined;
  const { archive, asOf } = then;
  const [who, where, ...others] = parts.filter(({ is }) => is !== "kind");
  if (who?.is !== "record" || !who.records.every(({ kind, id }) => isPerson(kind, id, archive))) return undefined;
  if (where === undefined || !isPlaceNamed(where, archive) || others.length > 0) return undefined;
  const [by, place] = [refsOf(who.records), keyOf(where.text)];
  const isTheirs = (id: string) => {
    const event = archive.events.get(id as never);
    return event !== undefined && isAt(event, place, archive) && haveThemIn(eventSteps(event, asOf), by);
  };
  const due = { about: "events", which: "one", page: 0, by, step: WAS_TO_COME, ...asKnown(asOf) } as const;
  const there = {
    ...due,
    subjects: [by],
    places: [place],
    ...(span === undefined ? {} : { from: span.from, to: span.to }),
  };
  const none = asks({ ...there, kinds: ["visit"] });
  for (const one of [intent, asks(there), none]) {
    const shown = eventsShownBy(one, then);
    const theirs = shown.filter(isTheirs).slice(0, MOST_EVENTS_MEANT);
    if (theirs.length > 0 && theirs.length === shown.length) return one === intent ? undefined : one;
    if (theirs.length > 0) return asks({ ...due, subjects: [theirs.map((id) => `event:${id}`).join("|")] });
  }
  if (!intent.ok || !("question" in intent)) return undefined;
  return eventsShownBy(none, then).length === 0 ? none : saysUntold(what, message, then);
}

function isPlaceNamed(part: Part, { actors }: Archive): boolean {
  if (part.is === "place") return true;
  return part.is === "record" && part.records.some(({ id }) => actors.get(id as never)?.kind === "state");
}

/** Whether one of its steps has them among those who take part, or decline. */
function haveThemIn(steps: ReturnType<typeof eventSteps>, by: string): boolean {
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  return steps.some(({ state: { participants, declined } }) =>
    [...participants.map(({ actor }) => actor as string), ...declined].some((id) => ids.includes(id)),
  );
}

/** The events that would be shown. */
function eventsShownBy(intent: Intent, then: IntentContext): readonly string[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "event") return [question.id];
  if (question.about !== "events") return [];
  return (recordsShown(answerEvents(question, contextToAnswer(then)), then.archive)?.events ?? []).map(({ id }) => id);
}
