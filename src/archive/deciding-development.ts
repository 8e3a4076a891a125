// The step on which the date and the status of an event rest: later steps may say other things of it.

import type { Day } from "@attache/edtf";
import { createMemo } from "../text/memo.ts";
import { type ChangeKind, difference } from "./change.ts";
import { stateAfter } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import type { Development, Event } from "./schema.ts";

/** Changes that leave date and status as they are. */
const BESIDE: ReadonlySet<ChangeKind> = new Set(["place-changed", "participants-changed", "format-changed"]);

export function touchesDate(changes: readonly ChangeKind[]): boolean {
  return changes.some((kind) => !BESIDE.has(kind));
}

/** What decides now, of events that were asked about. */
const DECIDING = createMemo<Event, { readonly development: Development | undefined }>();

/** As known on `day`, or now; undefined for an event that nobody had heard of. */
export function decidingDevelopment(event: Event, day: Day | undefined): Development | undefined {
  const known = knownBy(event, day);
  if (known.length < event.developments.length) return decidingOf(event, known);
  const kept = DECIDING.get(event) ?? { development: decidingOf(event, known) };
  DECIDING.set(event, kept);
  return kept.development;
}

function decidingOf(event: Event, known: readonly Development[]): Development | undefined {
  return known.findLast((_, index) => {
    const after = stateAfter(event, known.slice(0, index + 1));
    return after !== undefined && touchesDate(difference(stateAfter(event, known.slice(0, index)), after));
  });
}
