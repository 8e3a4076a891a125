// “What happened in East Africa”: all that was there, where nothing but a part of the world is named.

import { statesOfRegion } from "../../../../archive/names/regions.ts";
import type { Ask } from "../../ask/ask.ts";
import type { EventParts } from "../events/event-query.ts";

const OPEN: ReadonlySet<Ask> = new Set<Ask>(["event", "outcome", "when", "where", "status", "changes", "month"]);

/** Whether what is there is asked for, and no single event of it. */
export function isOfRegion(ask: Ask, { places, kinds, subjects, series, names }: EventParts): boolean {
  // “Visits by European leaders” are all of them.
  if (subjects?.some((refs) => refs.startsWith("from:")) === true) return true;
  const isBare = [kinds, subjects, series, names].every((part) => part === undefined);
  return OPEN.has(ask) && isBare && places?.some((place) => statesOfRegion(place) !== undefined) === true;
}
