// When digests are due. Pure: schedules and instants in, slots out; local time as Temporal understands it.
import { Temporal } from "temporal-polyfill";
import { LATE_AFTER_MS } from "../delivery/attempt.ts";
import { remembered } from "../text/remembered.ts";
import { createFoundSlots, type Occurrence } from "./found-slots.ts";
import { DAYS_OF_WEEK, type DayChoice, type Schedule } from "./subscription.ts";

export type { Occurrence } from "./found-slots.ts";

const foundNext = createFoundSlots();
const foundLast = createFoundSlots();

/** Long enough to hold a slot of every kind of schedule, also when one is lost with a day that a zone leaves out. */
const MAX_DAYS_AHEAD = 70;

/** The first slot after an instant (milliseconds since 1970), not at it. */
export function nextOccurrence(schedule: Schedule, after: number): Occurrence {
  const known = foundNext.recall(schedule, after);
  if (known !== undefined) return known;
  const slot = searchNext(schedule, after);
  return foundNext.keep(schedule, after, slot.instant, slot);
}

function searchNext(schedule: Schedule, after: number): Occurrence {
  const start = localDate(schedule.zone, after).subtract({ days: 1 });
  for (let days = 0; days <= MAX_DAYS_AHEAD; days++) {
    const slot = occurrenceOn(schedule, start.add({ days }));
    if (slot !== undefined && slot.instant > after) return slot;
  }
  throw new RangeError(`no slot within ${MAX_DAYS_AHEAD} days for ${JSON.stringify(schedule)}`);
}

/** The last slot at or before an instant. */
export function lastOccurrence(schedule: Schedule, until: number): Occurrence {
  const known = foundLast.recall(schedule, until);
  if (known !== undefined) return known;
  const slot = searchLast(schedule, until);
  const next = nextOccurrence(schedule, slot.instant);
  return foundLast.keep(schedule, slot.instant, Math.max(until + 1, next.instant), slot);
}

function searchLast(schedule: Schedule, until: number): Occurrence {
  const start = localDate(schedule.zone, until).add({ days: 1 });
  for (let days = 0; days <= MAX_DAYS_AHEAD; days++) {
    const slot = occurrenceOn(schedule, start.subtract({ days }));
    if (slot !== undefined && slot.instant <= until) return slot;
  }
  throw new RangeError(`no slot within ${MAX_DAYS_AHEAD} days for ${JSON.stringify(schedule)}`);
}

/** What is to be done with a subscription whose next post stands at `nextAt`. */
export type Due =
  | { readonly kind: "not-yet" }
  /** `merged`: editions since `coveredUntil` were missed, and this one tells their news as well. */
  | { readonly kind: "post"; readonly slot: Occurrence; readonly merged: boolean }
  /** Too late for the missed ones: their news waits for the slot at `nextAt`. */
  | { readonly kind: "wait"; readonly nextAt: number };

/** All times are milliseconds since 1970; `coveredUntil` is the time up to which the news has been told. */
export function decideDue(schedule: Schedule, nextAt: number, coveredUntil: number, now: number): Due {
  if (now < nextAt) return { kind: "not-yet" };
  const newest = lastOccurrence(schedule, now);
  // The stored time is a slot as well: after a change of zone rules it need not be one that is computed now.
  const slot = newest.instant >= nextAt ? newest : occurrenceAt(schedule, nextAt);
  if (now - slot.instant > LATE_AFTER_MS) return { kind: "wait", nextAt: nextOccurrence(schedule, now).instant };
  return { kind: "post", slot, merged: nextOccurrence(schedule, coveredUntil).instant < slot.instant };
}

/** An instant as a slot of its own, outside the schedule. */
export function occurrenceAt({ zone }: Pick<Schedule, "zone">, instant: number): Occurrence {
  return { local: localMinute(`${Math.floor(instant / 1000)} ${zone}`), instant };
}

/** By the second and the zone: clocks are apart by whole seconds, and thousands of digests are written within one. */
const localMinute = remembered((name) => {
  const [second, zone = "UTC"] = name.split(" ");
  const local = Temporal.Instant.fromEpochMilliseconds(Number(second) * 1000).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: "minute" });
});

/** When a day begins in a zone. Milliseconds since 1970. */
export function startOfDay(zone: string, day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** The slot of a local day; undefined when nothing is posted on it, or when the zone leaves the day out. */
function occurrenceOn(schedule: Schedule, date: Temporal.PlainDate): Occurrence | undefined {
  if (!falls(schedule.days, date)) return undefined;
  const local = date.toPlainDateTime(Temporal.PlainTime.from(schedule.at));
  const exists = date.toZonedDateTime(schedule.zone).toPlainDate().equals(date);
  if (!exists) return undefined;
  return { local: local.toString({ smallestUnit: "minute" }), instant: localInstant(local, schedule.zone) };
}

/** The first of two equal local times; for one that the clocks leap over, the first instant after the leap. */
function localInstant(local: Temporal.PlainDateTime, zone: string): number {
  const before = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (before.toPlainDateTime().equals(local)) return before.epochMilliseconds;
  const leap = before.getTimeZoneTransition("next");
  return leap === null ? before.epochMilliseconds : leap.epochMilliseconds;
}

function falls(days: DayChoice, date: Temporal.PlainDate): boolean {
  switch (days) {
    case "daily":
      return true;
    case "weekdays":
      return date.dayOfWeek <= 5;
    case "first-of-month":
      return date.day === 1;
    default:
      return DAYS_OF_WEEK[date.dayOfWeek - 1] === days;
  }
}

function localDate(zone: string, instant: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}
