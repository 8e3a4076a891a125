// Which steps may be told instead of the one by which the question is answered anyway.

import type { Archive } from "../../../../archive/archive.ts";
import type { Development } from "../../../../archive/schema.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import type { EventAt } from "../../../../core/view.ts";
import { type LineAsked, type LineTold, lineTold } from "../../../answers/line-told.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { stepTold } from "../../../answers/step-told.ts";

/** Whether another step than the one by which `question` is answered may be told. */
export function mayHaveAnotherLine({ focus, step }: QuestionAbout<"events">): boolean {
  if (step !== undefined && focus !== "outcome") return focus === "told" && /^[\p{L} |]+$/u.test(step);
  return focus === undefined || focus === "when" || focus === "who" || focus === "outcome";
}

const TIME_TOLD = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** Whether it is no step that the answer tells, and for a time that is asked one that has it. */
export function isAnother(
  { development, clause, count }: LineTold,
  { focus, step }: QuestionAbout<"events">,
  { state }: EventAt,
  steps: readonly Development[],
  asked: LineAsked,
  archive: Archive,
): boolean {
  if (step !== undefined && focus !== "outcome") {
    const now = stepTold(steps, { focus: "told", step }, archive);
    return (
      now !== development &&
      count >
        (now === undefined
          ? 0
          : (lineTold([now], { ...asked, words: [], others: [...asked.words, ...asked.others] })?.count ?? 0))
    );
  }
  if (focus === "when" && development.date === undefined && !TIME_TOLD.test(clause)) return false;
  const last = steps.findLast(({ status }) => status === state.status);
  return last !== development;
}

/** “… agree before the summit” looks back on purpose. */
const OF_BEFORE_IT = /\bbefore\b|\bahead of\b/iu;

/** What came of a meeting that was held is told by none of its `steps` from before it began, in which somebody agrees to something else. */
export function stepsOfOutcome(
  steps: readonly Development[],
  { focus }: QuestionAbout<"events">,
  rest: string,
): readonly Development[] {
  if (focus !== "outcome" || OF_BEFORE_IT.test(rest)) return steps;
  const begun = steps.findIndex(({ status }) => status !== undefined && BEGUN_STATUSES.has(status));
  return begun < 0 ? steps : steps.slice(begun);
}
