// When an event begins, as far as that is known well enough to count back from. Pure.

import { type Edtf, earliest, isExactDay } from "@attache/edtf";
import { Temporal } from "temporal-polyfill";
import type { Archive } from "../archive/archive.ts";
import { zoneOf } from "../archive/event-zones.ts";
import type { State } from "../archive/history.ts";
import type { Before } from "./follower.ts";

type StartRecords = Pick<Archive, "actors">;

/** `exact`: an instant was named; otherwise only a day was, and `instant` is its first minute in `zone`. */
export type Start = { readonly instant: number; readonly zone: string; readonly exact: boolean };

/**
 * The instant at which it begins, or the first minute of an exact day, in milliseconds since 1970. undefined for a date
 * that is vaguer than a day, or was given with a reservation: nobody can be reminded of “a day in May”.
 */
export function startOf(state: State, archive: StartRecords): Start | undefined {
  const zone = zoneOf(state, archive);
  if (state.start !== undefined) return { instant: Date.parse(state.start), zone, exact: true };
  const day = state.date === undefined ? undefined : earliestDay(state.date);
  if (day === undefined) return undefined;
  return { instant: Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds, zone, exact: false };
}

/** The moment so long before: an hour is sixty minutes, a day and a week are those of the calendar in the event's zone. */
export function momentBefore({ instant, zone }: Pick<Start, "instant" | "zone">, before: Before): number {
  const start = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return start.subtract(DURATION[before]).epochMilliseconds;
}

const DURATION = { "1h": { hours: 1 }, "1d": { days: 1 }, "1w": { weeks: 1 } } as const;

/** What lasts from one exact day to another begins on the first. */
function earliestDay(date: Edtf): string | undefined {
  if (isExactDay(date)) return earliest(date);
  if (date.kind !== "interval" || date.start.kind === "open" || date.start.kind === "unknown") return undefined;
  return isExactDay(date.start) ? earliest(date.start) : undefined;
}
