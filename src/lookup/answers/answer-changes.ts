// /changes: what became known since a day, newest first.

import { addDays } from "@attache/edtf";
import { eventConcerns } from "../../archive/concerns.ts";
import { knownOn } from "../../archive/history.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventStep, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventSteps } from "./answer-event.ts";

/** Days looked back when no day is named. */
const DEFAULT_DAYS = 30;

export function answerChanges(question: QuestionAbout<"changes">, { archive, today: now }: AnswerContext): View {
  const today = question.asOf ?? now;
  const since = question.since ?? addDays(today, -DEFAULT_DAYS);
  const all = [...archive.events.values()]
    .filter((event) => eventConcerns(event, question, archive, question))
    .flatMap((event) => eventSteps(event, question.asOf))
    .sort(newestFirst);
  const steps = all.filter((step) => knownOn(step.development) >= since);
  const newest = steps.length === 0 ? all[0] : undefined;
  return {
    kind: "changes",
    question: { ...question, since },
    since,
    steps,
    today,
    ...(newest === undefined ? {} : { before: knownOn(newest.development) }),
  };
}

function newestFirst(a: EventStep, b: EventStep): number {
  return b.development.known.localeCompare(a.development.known) || a.event.id.localeCompare(b.event.id);
}
