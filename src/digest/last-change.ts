// Since when nothing has changed: what a digest says that has no news. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { difference } from "../archive/change.ts";
import { stateAfter } from "../archive/history.ts";
import { firstDayOf } from "../archive/known.ts";
import { knownTimes } from "../archive/known-steps.ts";
import type { Event } from "../archive/schema.ts";
import { createMemo } from "../text/memo.ts";
import { unwantedEvent } from "./filter.ts";
import type { DigestFilter } from "./subscription.ts";

/** The last day on which, or since which, a change became known of an event that fits the filter; undefined when there never was one. */
export function lastChangeOf(archive: Pick<Archive, "events" | "actors">, filter: DigestFilter): Day | undefined {
  let last: Day | undefined;
  for (const event of archive.events.values()) {
    const day = lastChangeIn(event, last);
    if (day === undefined) continue;
    if (unwantedEvent(filter, event, [stateAfter(event, event.developments)], archive) === undefined) last = day;
  }
  return last;
}

/** The same for all filters; null where there never was one. Worked out for those that may be the last one. */
const LAST_CHANGE = createMemo<Event, Day | null>();

/** Only when it is later than `after`. */
function lastChangeIn(event: Event, after: Day | undefined): Day | undefined {
  const known = LAST_CHANGE.get(event);
  if (known !== undefined) return known !== null && (after === undefined || known > after) ? known : undefined;
  const { developments } = event;
  for (const [index, time] of [...knownTimes(event).entries()].toReversed()) {
    const day = firstDayOf(time);
    if (after !== undefined && day <= after) return undefined;
    const is = stateAfter(event, developments.slice(0, index + 1));
    if (is === undefined || difference(stateAfter(event, developments.slice(0, index)), is).length === 0) continue;
    LAST_CHANGE.set(event, day);
    return day;
  }
  LAST_CHANGE.set(event, null);
  return undefined;
}
