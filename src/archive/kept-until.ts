// How far an archive reaches: the day up to which it is kept, and not that of whatever was written into it last. Pure.
import { addDays, type Day } from "@attache/edtf";
import { derive } from "./derived.ts";
import { firstDayOf } from "./known.ts";
import type { Records } from "./records.ts";
import type { Steps } from "./steps.ts";

/** So long a silence is no more than a quiet time. */
const KEPT_DAYS = 30;
const DAYS_OF_YEAR = 365;
/** Months differ. What comes after a silence is kept again once there is this share of what was usual before it. */
const LEAST_SHARE = 0.25;

/** How many developments may have been known from a day on and not before. */
export const developmentsByDay = derive(
  ({ events }: Pick<Records, "events">) => [events],
  function* ({ events }): Steps<ReadonlyMap<Day, number>> {
    const counts = new Map<Day, number>();
    for (const { developments } of events.values()) {
      for (const { known } of developments) {
        const day = firstDayOf(known);
        counts.set(day, (counts.get(day) ?? 0) + 1);
      }
      yield;
    }
    return counts;
  },
);

/**
 * `counts`: as `developmentsByDay`. A single one that an editor writes after half a
 * year without any does not bring the archive up to its day: what happened in between is still missing. undefined without any.
 */
export function keptUntil(counts: ReadonlyMap<Day, number>): Day | undefined {
  const days = [...counts.keys()].sort().toReversed();
  /** How many there are from the day at that place back, over so many days. */
  const back = (at: number, length: number) => {
    const first = addDays(days[at] ?? "", 1 - length);
    let sum = 0;
    for (let one = at; (days[one] ?? "") >= first; one++) sum += counts.get(days[one] ?? "") ?? 0;
    return sum;
  };
  return days.find((day, at) => {
    const silent = addDays(day, -KEPT_DAYS);
    const last = days.findIndex((one) => one <= silent);
    const usual = last === -1 ? 0 : (back(last, DAYS_OF_YEAR) * KEPT_DAYS) / DAYS_OF_YEAR;
    return back(at, KEPT_DAYS) >= LEAST_SHARE * usual;
  });
}
