// Which events a question of some days can have for an answer. A wider choice than the answer, and never a narrower one: whoever asks
// looks at each of them.
import { addDays, type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Archive } from "./archive.ts";
import { type DaySpans, type Lasting, makeDaySpans, touching } from "./day-spans.ts";
import { derive } from "./derived.ts";
import { stateAsOf } from "./history.ts";
import { finalDay } from "./phase.ts";
import type { Development, Event } from "./schema.ts";
import type { Steps } from "./steps.ts";

type EventShelf = Pick<Archive, "events">;

export type EventsInTime = {
  /** In the order of the archive: a number is a place in it. */
  readonly events: readonly Event[];
  /** By the dates that they have now; those without one are not in it. */
  readonly dated: DaySpans;
  /** What has no end yet, as far as is known now: from the first to the last day on which it could take place. */
  readonly awaited: DaySpans;
  /** From the day by which they were heard of to the last day on which they ever were to take place. */
  readonly heard: DaySpans;
  /** Those of which it is not known to a day when they were heard of: the days on which it can have been. */
  readonly doubted: DaySpans;
};

/** By their ids the places of events among those of the archive. */
export const eventPlaces = derive(
  ({ events }: EventShelf) => [events],
  function* ({ events }): Steps<ReadonlyMap<string, number>> {
    const places = new Map<string, number>();
    for (const id of events.keys()) places.set(id, places.size);
    yield;
    return places;
  },
);

export const eventsInTime = derive(({ events }: EventShelf) => [events], makeEventsInTime);

function* makeEventsInTime({ events: byId }: EventShelf): Steps<EventsInTime> {
  const events = [...byId.values()];
  const all = function* (spanOf: (event: Event) => Lasting | undefined) {
    for (const [number, event] of events.entries()) {
      const span = spanOf(event);
      yield span && { number, ...span };
    }
  };
  return {
    events,
    dated: yield* makeDaySpans(all(datesNow)),
    awaited: yield* makeDaySpans(all(awaitedUntil)),
    heard: yield* makeDaySpans(all(heardUntil)),
    doubted: yield* makeDaySpans(all(inDoubt)),
  };
}

/**
 * In the order of the archive: those that may lie ahead, go on, have no date or no beginning on `today`, and those of the days before it.
 * By what was known on `asOf`, or is now.
 */
export function eventsFrom(
  archive: EventShelf,
  today: Day,
  daysBefore: number,
  asOf: Day | undefined,
): readonly Event[] {
  const { events, awaited, heard } = eventsInTime.of(archive);
  const from = addDays(today, -daysBefore);
  return byPlace(asOf === undefined ? touching(from, undefined, awaited) : touching(from, asOf, heard), events);
}

/** In the order of the archive: those that may go on on `day`, or may still come though they could have come before; as known now. */
export function eventsLasting(archive: EventShelf, day: Day): readonly Event[] {
  const { events, awaited } = eventsInTime.of(archive);
  return byPlace(touching(day, day, awaited), events);
}

/** Those that may have a date from `from` to `to`, in no order, one after the other as they are asked for. */
export function* eventsTouching(
  archive: EventShelf,
  from: Day | undefined,
  to: Day | undefined,
  asOf: Day | undefined,
): Iterable<Event> {
  const { events, dated, heard } = eventsInTime.of(archive);
  for (const number of asOf === undefined ? touching(from, to, dated) : touching(from, asOf, heard)) {
    const event = events[number];
    if (event !== undefined) yield event;
  }
}

/** In the order of the archive: those that may have been heard of by `day`, or later. */
export function eventsDoubtedOn(archive: EventShelf, day: Day): readonly Event[] {
  const { events, doubted } = eventsInTime.of(archive);
  return byPlace(touching(day, day, doubted), events);
}

/** In the order of the archive: those that may have a date from `from` to `to`, or none, or no beginning. */
export function eventsAround(archive: EventShelf, from: Day, to: Day, asOf: Day | undefined): readonly Event[] {
  const { events, dated, awaited, heard } = eventsInTime.of(archive);
  if (asOf !== undefined) return byPlace(touching(from, asOf, heard), events);
  return byPlace(new Set([...touching(from, to, dated), ...touching(undefined, ANY_DAY, awaited)]), events);
}

/** Before all days that have one: what has no beginning is there. */
const ANY_DAY: Day = "0000-00-00";

function byPlace(numbers: Iterable<number>, events: readonly Event[]): readonly Event[] {
  return [...Uint32Array.from(numbers).sort()].flatMap((number) => events[number] ?? []);
}

/** What unnamed sources say, and what somebody stands for. */
function datesNow(event: Event): Lasting | undefined {
  const state = stateAsOf(event, undefined);
  if (state?.date === undefined) return undefined;
  return state.settled === undefined ? reachOfAll([state.date]) : reachOfAll([state.date, state.settled]);
}

function reachOfAll(dates: readonly Edtf[]): Lasting {
  const [firsts, lasts] = [dates.map(earliest), dates.map(latest)];
  return {
    from: firsts.includes(undefined) ? undefined : firsts.toSorted()[0],
    to: lasts.includes(undefined) ? undefined : lasts.toSorted().at(-1),
  };
}

function awaitedUntil(event: Event): Lasting | undefined {
  const state = stateAsOf(event, undefined);
  if (state === undefined || state.status === "held" || state.status === "cancelled" || state.status === "lapsed")
    return undefined;
  const from = state.date === undefined ? undefined : earliest(state.date);
  return { from, to: from === undefined ? undefined : finalDay(state) };
}

function heardUntil({ developments }: Event): Lasting | undefined {
  const heard = developments.map(({ known }) => known.by).toSorted()[0];
  if (heard === undefined) return undefined;
  const ends = developments.map(lastDayNamed);
  // A step that names no day leaves that of the step before, and the first one leaves none.
  const isOpen = ends[0] === undefined || ends.includes(null);
  const last = ends
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  return { from: heard, to: isOpen ? undefined : last };
}

function inDoubt({ developments: [first] }: Event): Lasting | undefined {
  if (first === undefined || first.known.from === first.known.by) return undefined;
  return { from: first.known.from, to: first.known.by };
}

/** undefined where no day is named, null where none is left or there is no first or no last one. */
function lastDayNamed({ date, start, end, status }: Development): Day | null | undefined {
  if (date === null || (status === "postponed" && date === undefined && start === undefined)) return null;
  if (date !== undefined && (earliest(date) === undefined || latest(date) === undefined)) return null;
  const days = [date === undefined ? undefined : latest(date), start?.slice(0, 10), end?.slice(0, 10)];
  return days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
}
