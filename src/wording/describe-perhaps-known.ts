// What may have been known already on a day that is asked about.
import type { Day } from "@attache/edtf";
import { stateAfter } from "../archive/history.ts";
import { knownBy, perhapsKnownBy } from "../archive/known-steps.ts";
import type { Records } from "../archive/records.ts";
import type { Event } from "../archive/schema.ts";
import { describeKnown } from "./describe-known.ts";
import { describeState } from "./describe-state.ts";
import type { Words } from "./words.ts";

/**
 * A sentence: the state that may have been known, and since when that can be; where none of the steps in doubt brings another, that
 * there is more. undefined where nothing is in doubt.
 */
export function describePerhapsKnown(
  event: Event,
  asOf: Day | undefined,
  archive: Pick<Records, "actors">,
  words: Words,
): string | undefined {
  const perhaps = perhapsKnownBy(event, asOf);
  const last = perhaps.at(-1);
  if (last === undefined) return undefined;
  const surely = knownBy(event, asOf);
  const told = (count: number) => {
    const state = stateAfter(event, [...surely, ...perhaps.slice(0, count)]);
    return state === undefined ? undefined : describeState(state, archive, words);
  };
  const states = [told(0), ...perhaps.map((_, at) => told(at + 1))];
  const at = states.findLastIndex((state, index) => index > 0 && state !== states[index - 1]);
  const [state, step] = [states[at], perhaps[at - 1]];
  if (state === undefined || step === undefined || state === states[0])
    return words.event.perhapsMore({ known: describeKnown(last.known, words) });
  return words.event.perhapsKnown({ state, known: describeKnown(step.known, words) });
}
