// “Why was the summit of June 2020 put off”: which of the times at which it was put off is meant, and what is told of it in the days after. Pure.

import { type Day, daysBetween, overlaps } from "@attache/edtf";
import type { EventStep } from "../../core/view.ts";

type TimeAsked = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/**
 * Those by which it lost a day of the span, and that became known in it; else those by which it did, else those that became known in it. What is
 * not surely what was done comes last. undefined where none is of that time.
 */
export function stepsOfTime(
  steps: readonly EventStep[],
  span: TimeAsked,
  isSurelyOf: (step: EventStep) => boolean,
): readonly EventStep[] | undefined {
  const first = steps.filter((step) => isDueIn(step, span));
  const due = steps.filter((step) => first.some((one) => isSoonAfter(step, one)));
  const known = steps.filter((step) => isKnownIn(step, span));
  const both = due.filter((step) => known.includes(step));
  return [...[both, due, known].map((some) => some.filter(isSurelyOf)), due].find((some) => some.length > 0);
}

/** Whether it is the step of a time that is asked for. */
export function isOfTime(step: EventStep, span: TimeAsked): boolean {
  return isDueIn(step, span) || isKnownIn(step, span);
}

/** Whether it was to take place in that time until then, and was not off already; of no time that has no beginning. */
function isDueIn({ before }: EventStep, { from, to }: TimeAsked): boolean {
  if (before?.status === "cancelled" || before?.status === "lapsed") return false;
  return from !== undefined && before?.date !== undefined && overlaps(before.date, from, to);
}

/** Whether it became known in that time, or may have. */
export function isKnownIn({ development: { known } }: EventStep, { from, to }: TimeAsked): boolean {
  return (to === undefined || (known.from ?? known.by) <= to) && (from === undefined || known.by >= from);
}

/** What is given up one day is called off the next. */
const ONE_MATTER_DAYS = 3;

function isSoonAfter(step: EventStep, first: EventStep): boolean {
  const days = daysFromStep(first, step);
  return step === first || (days >= 0 && days <= ONE_MATTER_DAYS);
}

/** After so many days it is no comment on what was done. */
const COMMENT_DAYS = 7;
const MOST_COMMENTS = 2;

/** What was said of it in the days after and changed nothing, oldest first. `steps` stand newest first. */
export function toldSince(step: EventStep, steps: readonly EventStep[]): readonly EventStep[] {
  const later = steps.slice(0, steps.indexOf(step)).toReversed();
  const end = later.findIndex((one) => one.changes.length > 0 || daysFromStep(step, one) > COMMENT_DAYS);
  return (end < 0 ? later : later.slice(0, end)).slice(0, MOST_COMMENTS);
}

/** Below 0 where the other is earlier. */
export function daysFromStep(step: EventStep, later: EventStep): number {
  return daysBetween(step.development.known.by, later.development.known.by);
}
