// “Did they shake hands in Singapore”: that those met all the same whose meeting was called off, or that it is left open since. Pure.

import { OFF_STATUSES } from "../../archive/phase.ts";
import type { EventStep } from "../../core/view.ts";
import { isOffOrMoved } from "./moves.ts";

const COME_TOGETHER =
  /\b(?:shakes?|shook) hands\b|\b(?<!\bto |\bwill |\bmay )(?:meets?|met)\b(?=.*\b(?:without|all the same|anyway|in passing|briefly)\b)|\b(?:rounds?|meetings?|summits?|talks|consultations|contacts)(?: \p{L}+)? (?:has|have) been held\b/iu;

const LEAVES_OPEN =
  /\bnot ruled out\b|\b(?:agreed?s?|try|tries|wants?|plans?|hopes?|ready|sure|willing) to (?:meet|hold|come|be held)\b|\b(?:is|are) (?:still )?(?:being prepared|planned|to be held|to meet)\b|\b(?:at|for) another time\b|\bfor later\b/iu;

/** The step that tells it, after it was called off; undefined where none does. `steps` stand newest first. */
export function metAllTheSame(steps: readonly EventStep[]): EventStep | undefined {
  return steps.find(
    (step) =>
      OFF_STATUSES.has(step.state.status) && !isOffOrMoved(step) && COME_TOGETHER.test(step.development.summary),
  );
}

/** The last step since it was called off that leaves open whether it comes after all; undefined where none does, or it had a day, which is gone. */
export function leftOpenSince(steps: readonly EventStep[]): EventStep | undefined {
  const off = steps.findIndex(isOffOrMoved);
  return steps
    .slice(0, Math.max(0, off))
    .find(({ state, development }) => state.date === undefined && LEAVES_OPEN.test(development.summary));
}
