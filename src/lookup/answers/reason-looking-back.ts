// “The summit of December failed, because Rwanda stayed away”: a reason that is told long after, of what had come to nothing. Pure.

import type { EventStep } from "../../core/view.ts";
import { isReasonGiven } from "./moves.ts";

const LOOKS_BACK = /\b(?:failed|fell through|stayed away|did not (?:come|take place|happen)|was not held)\b/iu;

/** `steps` stand newest first; undefined where none after `step` looks back at it with a reason. */
export function reasonLookingBack(step: EventStep, steps: readonly EventStep[]): EventStep | undefined {
  return steps
    .slice(0, steps.indexOf(step))
    .findLast((one) => LOOKS_BACK.test(one.development.summary) && isReasonGiven(one));
}
