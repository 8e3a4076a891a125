// Which step of an event first tells that somebody does not come: “when was Xi’s absence announced”. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";
import { splitRef } from "./event-refs.ts";
import { type Presence, presenceOf, presencesOf, stepsTellingAway } from "./presence-told.ts";

export type AbsenceTold = {
  readonly ref: string;
  readonly is: Presence["is"];
  readonly step: EventStep;
  /** A report before it that they would not come: who told it first. */
  readonly earlier?: EventStep;
  /** Where they were not to come at first, the step by which they do. */
  readonly later?: EventStep;
};

/** Of each of `by`; the steps stand newest first, as in a view. None of whom no step tells that they stay away. */
export function absencesTold(steps: readonly EventStep[], by: string, archive: Archive): readonly AbsenceTold[] {
  return presencesOf(steps, by, archive, "away").flatMap(({ ref, presence: { is } }) => {
    if (is === "there" || is === "left") return [];
    const { id } = splitRef(ref);
    const told = stepsTellingAway(steps, ref, archive);
    // Who says later that they were not there has not announced it.
    const announced = told.find(({ development: { declined = [] } }) => declined.some((one) => one === id));
    // “By video” says of who takes part that they do not travel.
    const first = told[0] ?? (is === "by-video" ? presenceOf(steps, ref, archive)?.steps[0] : undefined);
    const step = announced ?? first;
    if (step === undefined || first === undefined) return [];
    const earlier = first === step ? {} : { earlier: first };
    const [later] = is === "first" ? (presenceOf(steps, ref, archive)?.steps ?? []) : [];
    return [{ ref, is, step, ...earlier, ...(later === undefined || later === step ? {} : { later }) }];
  });
}
