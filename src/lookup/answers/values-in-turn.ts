// Each date, or place, that an event was to have, with the step that told it; and what was told of places beside. Pure.

import { sameEdtf } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import type { EventStep } from "../../core/view.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

/** A step with another date or place than before, which may be none; or (`says`) one that only speaks of places. */
export type ValueInTurn = { readonly step: EventStep; readonly as: "value" | "says" };

/** `steps` stand newest first, as in a view; those told, oldest first. What was a mistake of the archive is left out. */
export function datesInTurn(steps: readonly EventStep[]): readonly ValueInTurn[] {
  return stepsOfValues(steps, hasOtherDate);
}

/** The same of places, and of what was said of those that were thought of, until it began. */
export function placesInTurn(steps: readonly EventStep[]): readonly ValueInTurn[] {
  const values = stepsOfValues(steps, hasOtherPlace);
  const told = steps
    .toReversed()
    .filter(({ state, development }) => !BEGUN_STATUSES.has(state.status) && OF_PLACES.test(development.summary))
    .filter((step) => !values.some((value) => value.step === step));
  return [...values, ...told.map((step): ValueInTurn => ({ step, as: "says" }))].toSorted(
    (a, b) => steps.indexOf(b.step) - steps.indexOf(a.step),
  );
}

const OF_PLACES =
  /\b(?:places?(?! (?:the|it|his|her|their|an?)\b)|venues?|sites?|locations?|short ?list(?:ed)?|hosts?|hosted|hosting|bids?|candidac\w+|(?<!not )ruled out)\b|\bnot to be in\b|\bmov(?:es?|ed|ing)(?: the (?:summit|meeting|conference|talks))? to \p{Lu}|\b(?:summit|meeting|conference|talks|visit) (?:to be |to take place )?in \p{Lu}|\b(?:may|might|could) be in (?!(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec))\p{Lu}/u;

function stepsOfValues(
  steps: readonly EventStep[],
  isOther: (before: State | undefined, after: State) => boolean,
): readonly ValueInTurn[] {
  const all = steps.toReversed();
  return all
    .filter(({ before, state }, at) => isOther(before, state) && all[at + 1]?.development.correction !== true)
    .map((step) => ({ step, as: "value" }));
}

function hasOtherDate(before: State | undefined, { date }: State): boolean {
  const was = before?.date;
  if (was === undefined || date === undefined) return was !== date;
  return !sameEdtf(was, date);
}

function hasOtherPlace(before: State | undefined, { place }: State): boolean {
  return (before?.place?.name ?? undefined) !== place?.name;
}
