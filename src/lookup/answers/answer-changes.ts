// /changes: what became known since a day, newest first.

import { addDays } from "@attache/edtf";
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
  const events = [...archive.events.values()].filter((event) => eventConcerns(event, question, archive, question));
  const all = events.flatMap((event) => timedSteps(event, question)).sort(newestFirst);
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

/** With the times at which they became known, as closely as the steps around them tell. */
function timedSteps(event: Event, { asOf }: QuestionAbout<"changes">): readonly TimedStep[] {
  const times = new Map(knownTimes(event).map((known, index) => [event.developments[index], known]));
  return eventSteps(event, asOf).flatMap((step) => {
    const known = times.get(step.development);
    return known === undefined ? [] : [{ step, known }];
  });
}

function newestFirst(a: TimedStep, b: TimedStep): number {
  return compareKnown(b.known, a.known) || a.step.event.id.localeCompare(b.step.event.id);
}
