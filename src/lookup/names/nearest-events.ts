// The events nearest to a day: what is offered while nothing is typed yet.

import { addDays, type Day, daysBetween, earliest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsAround } from "../../archive/events-in-time.ts";
import { firstInOrder } from "../../archive/first-in-order.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { EventAt } from "../../core/view.ts";
import { eventAt } from "../answers/answer-event.ts";

/** So many days before the day, and twice as many after it, are looked at first; four times as many each time, up to all. */
const LOOK_AROUND_DAYS = [15, 60, 240, 960, 3840] as const;

const ALL_DAYS = 4_000_000;

/** At most `most`, the nearest first; as they are known now, or were on `asOf`. */
export function nearestEvents(archive: Archive, today: Day, most: number, asOf: Day | undefined): readonly EventAt[] {
  const day = asOf ?? today;
  let nearest: readonly EventAway[] = [];
  for (const days of [...LOOK_AROUND_DAYS, ALL_DAYS]) {
    const near = eventsAround(archive, addDays(day, -days), addDays(day, 2 * days), asOf)
      .flatMap((event) => eventAt(event, asOf))
      .map((at): EventAway => ({ at, away: nearness(at, day) }));
    nearest = firstInOrder(near, (a, b) => a.away - b.away, most);
    // Nothing that was not looked at is nearer than that.
    if (nearest.length === most && (nearest.at(-1)?.away ?? 0) <= 2 * days) break;
  }
  return nearest.map(({ at }) => at);
}

type EventAway = { readonly at: EventAt; readonly away: number };

/** What has no date stands as far away as what comes in so many days, unless it is called off. */
const UNDATED_AWAY = 400;
const CALLED_OFF_AWAY = 10_000;

/** How far an event is from a day, in days; what has gone by counts double. */
function nearness({ state }: EventAt, day: Day): number {
  const first = state.date === undefined ? undefined : earliest(state.date);
  if (first === undefined) return phaseOf(state, day) === "undated" ? UNDATED_AWAY : CALLED_OFF_AWAY;
  const days = daysBetween(day, first);
  return days >= 0 ? days : -2 * days;
}
