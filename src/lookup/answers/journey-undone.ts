// “Why did Witkoff not go to Islamabad”: a step tells that they are to come, and another that it was called off or put off. Pure.

import type { EventStep, EventView } from "../../core/view.ts";
import type { Presence } from "./presence-told.ts";

/** A meeting of so many is off for all of them. */
const AT_MOST_FEW = 4;

/**
 * Of those who were to come to a meeting of few: `for-good` where it was called off or put off after that, and never held, `at-first` where it was held later; undefined where it
 * was never off, or others may have met without them.
 */
export function journeyUndone(
  { at, steps }: Pick<EventView, "at" | "steps">,
  found: readonly { readonly presence: Presence }[],
): "for-good" | "at-first" | undefined {
  const off = steps.findIndex(({ changes }) => changes.includes("cancelled") || changes.includes("postponed"));
  const isOfThem = found.every(({ presence: { is } }) => is === "there");
  if (off < 0 || !isOfThem || at.state.participants.length > AT_MOST_FEW) return undefined;
  if (at.state.status === "held" || at.state.status === "under-way") return "at-first";
  const isSince = (step: EventStep) => steps.indexOf(step) > off;
  return found.every(({ presence }) => presence.steps.every(isSince)) ? "for-good" : undefined;
}
