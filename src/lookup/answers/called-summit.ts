// Which conferences and visits people call summits too.

import type { Archive } from "../../archive/archive.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventQuery } from "./event-refs.ts";
import { isOfMinisters } from "./event-texts.ts";

/** Of conferences that recur, the climate conferences, and not that of Munich. */
export function isCalledSummit({ kind, series }: Event, topics: Archive["topics"]): boolean {
  const topic = kind !== "conference" || series === undefined ? undefined : topics.get(series);
  return topic !== undefined && [topic.name, ...topic.also].some((name) => /\bsummits?\b/iu.test(name));
}

/** “The Beijing summit”: a visit or meeting, where a name of its own calls it the summit there; talks of ministers are never meant first. */
export function isCalledSummitIn({ kind, title, also }: Event, places: readonly string[]): boolean {
  if (kind !== "visit" && kind !== "meeting") return false;
  return [title, ...also].some(
    (name) => NAMES_SUMMIT.test(name) && places.every((place) => ` ${keyOf(name)} `.includes(` ${place} `)),
  );
}

/** “Putin at the G20 summit in Miami” is none, nor what was before one. */
const NAMES_SUMMIT = /^(?!.*\b(?:at|before|after|for)\b).*\bsummit\b(?! of\b)/iu;

/** “Which summits were put off”: with the visit that is called a summit as well; of what was dropped only summits are listed. */
export function isSummitUndone(
  event: Event,
  { kinds = [], statuses = [] }: Pick<EventQuery, "kinds" | "statuses">,
): boolean {
  const isUndone = statuses.includes("postponed") && statuses.every((status) => OFF_STATUSES.has(status));
  return isUndone && kinds.length === 1 && kinds[0] === "summit" && isCalledSummitIn(event, []);
}

/** A meeting of ministers is no summit, unless they are asked for. */
export function isOnlyOfMinisters(event: Event, { kinds, names = [] }: Pick<EventQuery, "kinds" | "names">): boolean {
  const isSummit = kinds?.length === 1 && kinds[0] === "summit";
  return isSummit && event.kind === "meeting" && !names.includes("ministers") && isOfMinisters(event);
}
