// “The Washington summit in September”: a visit is no summit of a list, and one that is meant all the same.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { type EventQuery, isOfSummitThere } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Span } from "../../../read/parse-span.ts";

/** Whether a list of a time has something of that, or two met in the place whose summit is named, and nobody else is. */
export function hasSomethingThen(query: Omit<EventQuery, "which">, { from, to }: Span, archive: Archive): boolean {
  if (findEvents({ ...query, which: "all", from, to }, archive).length > 0) return true;
  if (!isOfSummitThere(query)) return false;
  const found = findEvents({ ...query, which: "one", from, to }, archive);
  return found.some(({ state: { date } }) => date !== undefined && overlaps(date, from, to));
}
