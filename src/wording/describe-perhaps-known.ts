// What may have been known already on a day that is asked about.
import type { Day } from "@attache/edtf";
import { stateAfter } from "../archive/history.ts";
import { knownBy, perhapsKnownBy } from "../archive/known-steps.ts";
import type { Records } from "../archive/records.ts";
import type { Event } from "../archive/schema.ts";
import { describeKnown } from "./describe-known.ts";
import { describeState } from "./describe-state.ts";
import type { Words } from "./words.ts";

/** A sentence; undefined where nothing is in doubt. */
export function describePerhapsKnown(
  event: Event,
  asOf: Day | undefined,
  archive: Pick<Records, "actors">,
  words: Words,
): string | undefined {
  const perhaps = perhapsKnownBy(event, asOf);
  if (perhaps.length === 0) return undefined;
  const then = stateAfter(event, [...knownBy(event, asOf), ...perhaps]);
  if (then === undefined) return undefined;
  const state = describeState(then, archive, words);
  return words.event.perhapsKnown({ state, known: describeKnown(then.since, words) });
}
