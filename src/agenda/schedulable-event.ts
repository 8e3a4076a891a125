// Which events of the archive can stand among the events of a server: settled ones, with a day or an hour. Pure.

import { addDays, type Day, daysBetween, type Edtf, earliest, isQualified, latest, precisionOf } from "@attache/edtf";
import { Temporal } from "temporal-polyfill";
import type { Archive } from "../archive/archive.ts";
import { zoneOf } from "../archive/event-zones.ts";
import type { EventId } from "../archive/fields.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import type { Development, Event } from "../archive/schema.ts";
import { filterFor, unwantedAhead, unwantedEvent } from "../digest/filter.ts";
import { iso } from "../process/clock.ts";
import type { AgendaChoices } from "./agenda.ts";

/** How long something is shown when its end is not known; Discord wants one. Milliseconds. */
const SHOWN_AFTER_MS = 2 * 60 * 60_000;

/** What lasts longer than this, in days, is a state of things and no appointment. */
const MAX_DAYS = 31;

/** Milliseconds since 1970. `hours`: whether the hours are known · `ends`: whether the end is. */
export type ScheduledTime = {
  readonly start: number;
  readonly end: number;
  readonly hours: boolean;
  readonly ends: boolean;
};

export type SchedulableEvent = ScheduledTime & {
  readonly event: Event;
  readonly state: State;
  /** The step on which it stands. */
  readonly newest: Development;
};

/** `running`: events that have begun, or that took place; they may stay as they are. */
export type SchedulableEvents = { readonly ahead: readonly SchedulableEvent[]; readonly running: ReadonlySet<EventId> };

type SchedulableRecords = Pick<Archive, "events" | "actors">;
type ScheduleFilter = Pick<AgendaChoices, "topic" | "actor" | "days">;

/** All that at least one of the filters lets through. `now` in milliseconds since 1970. */
export function schedulableEvents(
  filters: readonly ScheduleFilter[],
  archive: SchedulableRecords,
  now: number,
): SchedulableEvents {
  const today = iso(now).slice(0, 10);
  const ahead: SchedulableEvent[] = [];
  const running = new Set<EventId>();
  for (const event of archive.events.values()) {
    const [state, newest] = [stateAsOf(event, undefined), event.developments.at(-1)];
    if (state === undefined || newest === undefined) continue;
    const wide = filters.filter((filter) => unwantedEvent(filterFor(filter), event, [state], archive) === undefined);
    if (wide.length === 0) continue;
    if (state.status === "held" || state.status === "under-way") running.add(event.id);
    const slot = state.status === "confirmed" ? scheduledTimeOf(state, archive) : undefined;
    if (slot === undefined) continue;
    const theirs = wide.filter((filter) => unwantedAhead(filterFor(filter), event, state, archive) === undefined);
    const horizon = Date.parse(addDays(today, Math.max(0, ...theirs.map(({ days }) => days)) + 1));
    if (slot.start <= now) running.add(event.id);
    else if (theirs.length > 0 && slot.start < horizon) ahead.push({ ...slot, event, state, newest });
  }
  return { ahead, running };
}

/** undefined for every date that leaves its day open. */
export function scheduledTimeOf(state: State, archive: Pick<Archive, "actors">): ScheduledTime | undefined {
  const days = state.date === undefined ? undefined : settledDays(state.date);
  const zone = zoneOf(state, archive);
  if (state.start === undefined) {
    if (days === undefined) return undefined;
    return { start: midnight(days.first, zone), end: midnight(addDays(days.last, 1), zone), hours: false, ends: false };
  }
  const start = toWholeSeconds(state.start);
  const end = state.end === undefined ? undefined : toWholeSeconds(state.end);
  if (end !== undefined && end > start) return { start, end, hours: true, ends: true };
  // An hour at which something of several days begins is not the whole of it.
  const lasts = days !== undefined && days.first < days.last ? midnight(addDays(days.last, 1), zone) : 0;
  return { start, end: Math.max(start + SHOWN_AFTER_MS, lasts), hours: true, ends: false };
}

function settledDays(date: Edtf): { readonly first: Day; readonly last: Day } | undefined {
  const precision = precisionOf(date);
  if ((precision !== "day" && precision !== "days") || (date.kind !== "day" && date.kind !== "interval"))
    return undefined;
  const [first, last] = [earliest(date), latest(date)];
  // “?”, “~” and “%”: the source itself has a reservation.
  if (first === undefined || last === undefined || isQualified(date)) return undefined;
  return daysBetween(first, last) < MAX_DAYS ? { first, last } : undefined;
}

/** Discord keeps no fractions of a second of an event. */
function toWholeSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) * 1000;
}

function midnight(day: Day, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
