// What lies ahead: the list at the end of a digest. Pure.

import { addDays, type Day, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { eventsTouching } from "../archive/events-in-time.ts";
import { stateAsOf } from "../archive/history.ts";
import { phaseOf } from "../archive/phase.ts";
import { leftOf } from "../archive/upcoming-order.ts";
import { compareText } from "../text/compare-text.ts";
import type { UpcomingItem } from "./digest.ts";
import { unwantedAhead } from "./filter.ts";
import type { DigestFilter } from "./subscription.ts";

/** A window wider than this is worth a line only when it opens or closes in the time ahead. */
const WIDE_DAYS = 31;

/**
 * The events of the archive that may take place from `today` to `days` days later, by the first day that is still
 * possible. An event “by the end of the year” appears when that end comes near.
 */
export function listUpcoming(
  archive: Pick<Archive, "events" | "actors">,
  filter: DigestFilter,
  today: Day,
  days: number,
): readonly UpcomingItem[] {
  if (days === 0) return [];
  const horizon = addDays(today, days);
  const found: (UpcomingItem & { readonly from: Day; readonly to: Day })[] = [];
  for (const event of eventsTouching(archive, today, horizon, undefined)) {
    const state = stateAsOf(event, undefined);
    if (state?.date === undefined || phaseOf(state, today) !== "upcoming") continue;
    if (!near(state.date, today, horizon) || unwantedAhead(filter, event, state, archive) !== undefined) continue;
    const left = leftOf(state.date, today);
    const first = earliest(left) ?? today;
    const from = first < today ? today : first;
    found.push({ event: event.id, title: event.title, state, from, to: latest(left) ?? from });
  }
  found.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.event, b.event));
  return found.map(({ event, title, state }) => ({ event, title, state }));
}

function near(date: Edtf, today: Day, horizon: Day): boolean {
  if (!overlaps(date, today, horizon)) return false;
  const left = leftOf(date, today);
  const [first, last] = [earliest(left), latest(left)];
  const opens = first !== undefined && first >= today;
  const closes = last !== undefined && last <= horizon;
  const narrow = first !== undefined && last !== undefined && last < addDays(first, WIDE_DAYS);
  return opens || closes || narrow;
}
