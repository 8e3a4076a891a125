// Which conferences people call summits too.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";

/** Of conferences that recur, the climate conferences, and not that of Munich. */
export function isCalledSummit({ kind, series }: Event, topics: Archive["topics"]): boolean {
  const topic = kind !== "conference" || series === undefined ? undefined : topics.get(series);
  return topic !== undefined && [topic.name, ...topic.also].some((name) => /\bsummits?\b/iu.test(name));
}
