// “China names arms sales to Taiwan as the reason”: a step that names the reason of another, a few days later, told by those who stayed away or by their state. Pure.

import { daysBetween } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import type { EventStep } from "../../core/view.ts";
import { isSaidBy } from "./step-told.ts";

const NAMES_REASON = /\bas the reason\b|\bthe reason (?:is|was)\b/iu;

/** Later than so is another matter. */
const SOON_DAYS = 31;

/** `steps` stand newest first, `ids` are of whoever stayed away in `step`; undefined where none of them names it. */
export function stepNamingReason(
  steps: readonly EventStep[],
  step: EventStep,
  ids: readonly string[],
  archive: Archive,
): EventStep | undefined {
  const theirs = withTheirStates(ids, archive);
  return steps
    .slice(0, steps.indexOf(step))
    .findLast(
      ({ development }) =>
        NAMES_REASON.test(development.summary) &&
        daysBetween(step.development.known.by, development.known.by) <= SOON_DAYS &&
        isSaidBy(development, theirs, archive),
    );
}

/** Within so many days those who stayed away, or their state, answer to what another told of it. */
const ANSWERED_DAYS = 7;

/** What those who stayed away, or their state, said of it when another had told it; undefined where they told it themselves, or said no more than how it stands. */
export function theirAccount(
  steps: readonly EventStep[],
  step: EventStep,
  ids: readonly string[],
  archive: Archive,
): EventStep | undefined {
  const theirs = withTheirStates(ids, archive);
  if (isSaidBy(step.development, theirs, archive)) return undefined;
  return steps
    .slice(0, steps.indexOf(step))
    .findLast(
      ({ development }) =>
        development.status === undefined &&
        development.date === undefined &&
        daysBetween(step.development.known.by, development.known.by) <= ANSWERED_DAYS &&
        isSaidBy(development, theirs, archive),
    );
}

function withTheirStates(ids: readonly string[], archive: Archive): readonly string[] {
  return [...ids, ...ids.flatMap((id) => archive.actors.get(id as never)?.country ?? [])];
}

/** Whether a step tells why, in what it tells or in when it was told. */
export function isReasonIn({ summary, says = "" }: Pick<Development, "summary" | "says">): boolean {
  return tellsWhy(summary) || tellsWhy(says);
}
