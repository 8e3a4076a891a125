// “Why did Rubio pull out of London”, “why did the Pope cancel Dubai”: what took place without them is asked of their absence, and not of any move of it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventView } from "../../core/view.ts";
import { presencesOf } from "./presence-told.ts";
import { readAskedWhy, type WhyDeed } from "./why-step.ts";

const DEEDS_OF_ABSENCE: ReadonlySet<WhyDeed | undefined> = new Set<WhyDeed | undefined>(["off", "given-up"]);

/** Whether it is asked why somebody called it off or withdrew, of whom it is told that they did not come, or were not to at first. */
export function isOfPullingOut({ question: { by, focus, step }, steps }: EventView, archive: Archive): boolean {
  if (by === undefined || focus !== "why" || !DEEDS_OF_ABSENCE.has(readAskedWhy(step).deed)) return false;
  return presencesOf(steps, by, archive, "away").some(({ presence: { is } }) => is === "declined" || is === "first");
}
