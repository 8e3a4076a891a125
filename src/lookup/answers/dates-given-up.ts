// The steps by which an event lost the dates that it once was to have: “when was it postponed”, “how often was it moved”. Pure.

import { type Edtf, sameEdtf } from "@attache/edtf";
import { gaveUpDate } from "../../archive/date-history.ts";
import type { EventStep } from "../../core/view.ts";

/** As many as a phone shows above the answer. */
const MOST_GIVEN_UP = 3;

/**
 * `steps` stand newest first, as in a view; `left`: the dates. Of each the step by which it was given up, and none of those that tell later that there is
 * no new one, or what the new one is; the last few, oldest first.
 */
export function stepsLosingDates(steps: readonly EventStep[], left: readonly Edtf[]): readonly EventStep[] {
  const lost = left.flatMap((date) => steps.find((step) => isLostIn(step, date)) ?? []);
  return steps
    .filter((step) => lost.includes(step))
    .toReversed()
    .slice(-MOST_GIVEN_UP);
}

function isLostIn({ before, state, development }: EventStep, date: Edtf): boolean {
  if (before?.date === undefined || development.correction === true) return false;
  return sameEdtf(before.date, date) && gaveUpDate(before, state);
}
