// /changes: what became known since a day, newest first.

import { addDays } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { becameKnownIn, compareKnown, type Known } from "../../archive/known.ts";
import { knownTimes } from "../../archive/known-steps.ts";
import type { Event } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventStep, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventSteps } from "./answer-event.ts";

/** Days looked back when no day is named. */
const DEFAULT_DAYS = 30;

type TimedStep = { readonly step: EventStep; readonly known: Known };

export function answerChanges(question: QuestionAbout<"changes">, { archive, today: now }: AnswerContext): View {
  const today = question.asOf ?? now;
  const since = question.since ?? addDays(today, -DEFAULT_DAYS);
  const events = eventsOf(question, archive);
  const all = timedStepsOf(events, question);
  const steps = all.filter(({ known }) => becameKnownIn(known, since, question.asOf) === "surely");
  const maybe = events
    .flatMap(knownTimes)
    .filter((known) => becameKnownIn(known, since, question.asOf) === "perhaps").length;
  const newest = steps.length === 0 ? all.find(({ known }) => known.by < since) : undefined;
  return {
    kind: "changes",
    question: { ...question, since },
    since,
    steps: steps.map(({ step }) => step),
    maybe,
    today,
    ...(newest === undefined ? {} : { before: newest.known.by }),
  };
}

/** All that is known to have changed, newest first, however long ago. */
export function changesOf(filter: Omit<ChangesFilter, "asOf">, archive: Archive): readonly EventStep[] {
  return timedStepsOf(eventsOf(filter, archive), filter).map(({ step }) => step);
}

type ChangesFilter = Pick<QuestionAbout<"changes">, "topic" | "actor" | "asOf">;

function eventsOf(filter: ChangesFilter, archive: Archive): readonly Event[] {
  return [...archive.events.values()].filter((event) => eventConcerns(event, filter, archive, filter));
}

function timedStepsOf(events: readonly Event[], filter: ChangesFilter): readonly TimedStep[] {
  return events.flatMap((event) => timedSteps(event, filter)).sort(newestFirst);
}

/** With the times at which they became known, as closely as the steps around them tell. */
function timedSteps(event: Event, { asOf }: ChangesFilter): readonly TimedStep[] {
  const times = new Map(knownTimes(event).map((known, index) => [event.developments[index], known]));
  return eventSteps(event, asOf).flatMap((step) => {
    const known = times.get(step.development);
    return known === undefined ? [] : [{ step, known }];
  });
}

function newestFirst(a: TimedStep, b: TimedStep): number {
  return compareKnown(b.known, a.known) || a.step.event.id.localeCompare(b.step.event.id);
}
