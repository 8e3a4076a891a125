// /changes: what became known since a day, newest first.

import { addDays, type Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { numberOfDay } from "../../archive/day-spans.ts";
import { compareKnown, firstDayOf, type Known, type WasKnown } from "../../archive/known.ts";
import { knownTimes } from "../../archive/known-steps.ts";
import { sortSteps } from "../../archive/sort-steps.ts";
import { mapSteps, type Steps } from "../../archive/steps.ts";
import { latestSteps, latestStepsOf, type StepInTime } from "../../archive/steps-in-time.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { compareText } from "../../text/compare-text.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventStepAt } from "./answer-event.ts";
import { fewConcerned, MAX_LISTED } from "./listed.ts";
import { eventsToLookAt, isNewsOf, touchesThem } from "./news-of-them.ts";

/** Days looked back when no day is named: from today, or from the last change before. */
export const CHANGES_BACK = 30;

/** A step of work for so many developments. */
const CHANGES_AT_ONCE = 500;

export function* changesSteps(
  question: QuestionAbout<"changes">,
  { archive, today: now, most = MAX_LISTED }: AnswerContext,
): Steps<View> {
  const today = question.asOf ?? now;
  const asked = question.since ?? addDays(today, -CHANGES_BACK);
  const found = yield* changesBetween(question, asked, archive, most);
  // Who named no day wants to hear the last there is, however long ago.
  const isQuiet = question.since === undefined && found.count + found.maybe === 0 && found.before !== undefined;
  const since = isQuiet ? addDays(found.before, -CHANGES_BACK) : asked;
  const { newest, count, maybe, before } = isQuiet ? yield* changesBetween(question, since, archive, most) : found;
  const inOrder = yield* inOrderOfNews(newest);
  const touches = new Set(inOrder.filter((step) => touchesThem(step, question, archive)));
  const steps = [...touches, ...inOrder.filter((step) => !touches.has(step))].slice(0, most);
  const told = yield* mapSteps(steps, ({ event, index }) => eventStepAt(event, index, question.asOf));
  return {
    kind: "changes",
    question: { ...question, since },
    since,
    steps: told.flat(),
    more: count - steps.length,
    maybe,
    today,
    ...(before === undefined ? {} : { before }),
    ...(isQuiet ? { quietSince: asked } : {}),
  };
}

/** Which development of which event. */
export type ChangeRef = Pick<StepInTime, "event" | "index">;

/** All that is known to have changed, newest first, however many they are: since a day, or however long ago. */
export function* changesOf(
  filter: Pick<QuestionAbout<"changes">, "topic" | "actor">,
  archive: Archive,
  since?: Day,
): Steps<readonly ChangeRef[]> {
  if (since !== undefined) {
    const question = { about: "changes", page: 0, ...filter } as const;
    const { newest } = yield* changesBetween(question, since, archive, Number.POSITIVE_INFINITY);
    return yield* inOrderOfNews(newest);
  }
  const few = fewConcerned(filter, archive);
  const found: StepInTime[] = [];
  let looked = 0;
  for (const step of few === undefined ? latestSteps(archive) : latestStepsOf(few)) {
    if (++looked % CHANGES_AT_ONCE === 0) yield;
    if (eventConcerns(step.event, filter, archive)) found.push(step);
  }
  return yield* inOrderOfNews(found);
}

/** `newest`: of all that are counted those that can be listed, and all others of the last day of these, as they are put in order together. */
type Changes = {
  readonly newest: readonly StepInTime[];
  readonly count: number;
  readonly maybe: number;
  /** Without any: the last day on which, or since which, something had become known before. */
  readonly before: Day | undefined;
};

function* changesBetween(
  question: QuestionAbout<"changes">,
  since: Day,
  archive: Archive,
  most: number,
): Steps<Changes> {
  const few = eventsToLookAt(question, archive);
  const standing = standingBetween(since, question.asOf);
  const newest: StepInTime[] = [];
  let [looked, count, maybe] = [0, 0, 0];
  let before: Day | undefined;
  const latest = few === undefined ? latestSteps(archive) : latestStepsOf(few);
  for (const step of latest) {
    if (++looked % CHANGES_AT_ONCE === 0) yield;
    const stands = standing(step);
    // All that follow are no later.
    if (stands === "before" && isToldAlready(step, count, before)) break;
    if (stands === "not" || !isNewsOf(step, question, archive)) continue;
    if (stands === "before") before = laterDay(before, step);
    else if (stands === "perhaps") maybe++;
    else {
      if (count < most || newest.at(-1)?.by === step.by) newest.push(step);
      count++;
    }
  }
  return { newest, count, maybe, before };
}

/** That day, or the one on which, or since which, the step became known, if that is later. */
function laterDay(one: Day | undefined, step: StepInTime): Day | undefined {
  const other = timed(step)[0]?.first;
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** There are changes in the time, or this one can be no later than the last one before it. */
function isToldAlready({ by }: StepInTime, count: number, before: Day | undefined): boolean {
  return count > 0 || (before !== undefined && by <= numberOfDay(before));
}

/** `before`: it surely became known before that day, and by `asOf`. */
function standingBetween(since: Day, asOf: Day | undefined): (step: StepInTime) => WasKnown | "before" {
  const first = numberOfDay(since);
  const last = asOf === undefined ? Number.POSITIVE_INFINITY : numberOfDay(asOf);
  return ({ from, by }) => {
    if (by < first) return by <= last ? "before" : "not";
    // What has no first day is not taken to have been public for longer than a year before it is known to have been.
    if (Math.max(from, by - ONE_YEAR) > last) return "not";
    return from >= first && by <= last ? "surely" : "perhaps";
  };
}

/** As `numberOfDay` has it. */
const ONE_YEAR = 10_000;

/** `first`: the first day on which it can have become known. */
type TimedStep = StepInTime & { readonly known: Known; readonly first: Day };

function timed(step: StepInTime): readonly TimedStep[] {
  const known = knownTimes(step.event)[step.index];
  return known === undefined ? [] : [{ ...step, known, first: firstDayOf(known) }];
}

function* inOrderOfNews(steps: readonly StepInTime[]): Steps<readonly TimedStep[]> {
  const all: TimedStep[] = [];
  for (const [at, step] of steps.entries()) {
    if (at % CHANGES_AT_ONCE === 0) yield;
    all.push(...timed(step));
  }
  return yield* sortSteps(all, byNews);
}

/** What may be months old is not told before what surely is of last week. */
function byNews(a: TimedStep, b: TimedStep): number {
  return (
    compareText(b.first, a.first) ||
    compareKnown(b.known, a.known) ||
    a.event.id.localeCompare(b.event.id) ||
    b.index - a.index
  );
}
