// “Why did Rubio pull out of London”, “why did the Pope cancel Dubai”: what took place without them is asked of their absence, and not of any move of it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventView } from "../../core/view.ts";
import { readAskedWhy, type WhyDeed } from "./asked-why.ts";
import { isOffOrMoved } from "./moves.ts";
import { presencesOf } from "./presence-told.ts";

const DEEDS_OF_ABSENCE: ReadonlySet<WhyDeed | undefined> = new Set<WhyDeed | undefined>(["off", "refused", "given-up"]);

/**
 * Whether it is asked why somebody called it off or withdrew, of whom it is told that they did not come, or were not to at first; in other words
 * for it only of what was held after all, or never moved: whoever stayed away from that did not put it off.
 */
export function isOfPullingOut({ at, question: { by, focus, step }, steps }: EventView, archive: Archive): boolean {
  if (by === undefined || focus !== "why") return false;
  const found = presencesOf(steps, by, archive, "away").map(({ presence }) => presence.is);
  if (DEEDS_OF_ABSENCE.has(readAskedWhy(step).deed)) return found.includes("declined") || found.includes("first");
  return found.includes("declined") && (at.state.status === "held" || !steps.some(isOffOrMoved));
}
