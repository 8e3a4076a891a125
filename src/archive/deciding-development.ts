// The step on which the date and the status of an event rest: later steps may say other things of it.

import type { Day } from "@attache/edtf";
import { type ChangeKind, difference } from "./change.ts";
import { stateAfter } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import type { Development, Event } from "./schema.ts";

/** Changes that leave date and status as they are. */
const BESIDE: ReadonlySet<ChangeKind> = new Set(["place-changed", "participants-changed", "format-changed"]);

export function touchesDate(changes: readonly ChangeKind[]): boolean {
  return changes.some((kind) => !BESIDE.has(kind));
}

/** As known on `day`, or now; undefined for an event that nobody had heard of. */
export function decidingDevelopment(event: Event, day: Day | undefined): Development | undefined {
  const known = knownBy(event, day);
  return known.findLast((_, index) => {
    const after = stateAfter(event, known.slice(0, index + 1));
    return after !== undefined && touchesDate(difference(stateAfter(event, known.slice(0, index)), after));
  });
}
