// “Did they shake hands in Singapore”: that those met all the same whose meeting was called off. Pure.

import { OFF_STATUSES } from "../../archive/phase.ts";
import type { EventStep } from "../../core/view.ts";
import { isOffOrMoved } from "./moves.ts";

const COME_TOGETHER =
  /\b(?:shakes?|shook) hands\b|\b(?<!\bto |\bwill |\bmay )(?:meets?|met)\b(?=.*\b(?:without|all the same|anyway|in passing|briefly)\b)/iu;

/** The step that tells it, after it was called off; undefined where none does. `steps` stand newest first. */
export function metAllTheSame(steps: readonly EventStep[]): EventStep | undefined {
  return steps.find(
    (step) =>
      OFF_STATUSES.has(step.state.status) && !isOffOrMoved(step) && COME_TOGETHER.test(step.development.summary),
  );
}
