// “Was the summit in Cebu postponed”: what only moved to an earlier day, or got shorter, was not, and the step that says so. Pure.

import type { ChangeKind } from "../../archive/change.ts";
import type { EventStep } from "../../core/view.ts";

const PUTS_OFF: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  ...(["cancelled", "postponed", "lapsed", "moved-later", "date-dropped", "ends-later"] as const),
]);

export function isNeverPutOff(steps: readonly EventStep[]): boolean {
  return !steps.some(({ changes }) => changes.some((kind) => PUTS_OFF.has(kind)));
}

const GOES_AHEAD =
  /\b(?:goes? ahead|as (?:scheduled|planned)|whether to (?:postpone|put)|not (?:be )?(?:postponed|put off|delayed))\b/iu;

/** The last of `steps`, which stand newest first. */
export function stepGoingAhead(steps: readonly EventStep[]): EventStep | undefined {
  return steps.find(({ development: { summary, status } }) => status !== "held" && GOES_AHEAD.test(summary));
}
