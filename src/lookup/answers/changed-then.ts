// What became known of an event in a time, and whether its date or place is still the one of that time. Pure.

import { type Day, sameEdtf } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import type { EventStep } from "../../core/view.ts";

export type TimeSpan = { readonly from: Day; readonly to?: Day | undefined };

/** `steps` stand newest first; `told`, oldest first: those known in the time. `before`: the last that was known before it. */
export function stepsKnownIn(
  steps: readonly EventStep[],
  { from, to }: TimeSpan,
): { readonly told: readonly EventStep[]; readonly before: EventStep | undefined } {
  const isBefore = ({ development: { known } }: EventStep) => known.by < from;
  const told = steps.filter((step) => !isBefore(step) && (to === undefined || step.development.known.by <= to));
  return { told: told.toReversed(), before: steps.find(isBefore) };
}

export type ValueAsked = "date" | "place";

/** The states that held in the time, each with another date or place than the one before; none where nobody knew of the event. `changed`: the last step since that gave it another. */
export function valuesThen(
  steps: readonly EventStep[],
  what: ValueAsked,
  span: TimeSpan,
): { readonly then: readonly State[]; readonly changed: EventStep | undefined } {
  const { told, before } = stepsKnownIn(steps, span);
  const isOther = IS_OTHER[what];
  const then: State[] = before === undefined ? [] : [before.state];
  for (const { state } of told) {
    const last = then.at(-1);
    if (last === undefined || isOther(last, state)) then.push(state);
  }
  const since = steps.filter(({ development: { known } }) => span.to !== undefined && known.by > span.to);
  return { then, changed: since.find(({ before: was, state }) => was !== undefined && isOther(was, state)) };
}

export const IS_OTHER: Readonly<Record<ValueAsked, (one: State, other: State) => boolean>> = {
  date: ({ date: one }, { date: other }) =>
    one === undefined || other === undefined ? one !== other : !sameEdtf(one, other),
  place: ({ place: one }, { place: other }) => one?.name !== other?.name,
};
