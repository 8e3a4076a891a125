// In which order events are told: the soonest that lies ahead, the latest that has been, what was called off last.

import type { Day } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { dayAmongOthers, hasBeen, isExpected, phaseOf } from "../../archive/phase.ts";
import { comesOn } from "../../archive/upcoming-order.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import type { FoundEvent } from "./event-refs.ts";

/** As the question has them: the next or the last first, and what fits best before what fits less. */
export function inOrder(
  { which, focus }: QuestionAbout<"events">,
  events: readonly FoundEvent[],
  today: Day,
): readonly FoundEvent[] {
  const ahead = events
    .filter(({ state }) => isExpected(state, today))
    .toSorted((a, b) => compareText(comesOn(a.state, today), comesOn(b.state, today)));
  // Where nothing is ahead, what was to come last is told, though nobody knows what became of it.
  const stands = (state: State) =>
    which === "next" && phaseOf(state, today) === "passed" ? 2 : standing(state, today);
  const past = events
    .filter(({ state }) => !isExpected(state, today))
    .toSorted((a, b) => stands(b.state) - stands(a.state) || compareText(placeInTime(b), placeInTime(a)));
  if (which === "first") return [...events].sort((a, b) => compareText(placeInTime(a), placeInTime(b)));
  const inTime =
    which === "last"
      ? [...events].sort(
          (a, b) => standing(b.state, today) - standing(a.state, today) || compareText(placeInTime(b), placeInTime(a)),
        )
      : focus === "outcome"
        ? [...past, ...ahead]
        : [...ahead, ...past];
  return inTime.toSorted((a, b) => b.score - a.score);
}

/** What was called off comes last, and what only was to be comes after what was. */
function standing(state: State, today: Day): number {
  if (state.status === "cancelled" || state.status === "lapsed") return 0;
  return hasBeen(state, today) ? 2 : 1;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function placeInTime({ state }: EventAt): Day {
  return dayAmongOthers(state);
}
