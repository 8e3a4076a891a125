// What headlines of one day are read against: the events that are open then, by whatever a headline can name. Pure.

import { type Day, daysBetween } from "@attache/edtf";
import type { Records } from "../../archive/records.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import { type IndexedEvent, indexEvent } from "./indexed-event.ts";
import { type NamesOfDay, namesOfDay } from "./names-of-day.ts";

export type ReadingIndex = {
  readonly records: Records;
  /** The day whose knowledge counts. */
  readonly day: Day;
  readonly events: ReadonlyMap<string, IndexedEvent>;
  readonly names: NamesOfDay;
  /** Ids of open events by that of a person, state or organisation that takes part. */
  readonly byActor: ReadonlyMap<string, readonly string[]>;
  readonly byPlace: ReadonlyMap<string, readonly string[]>;
  readonly bySeries: ReadonlyMap<string, readonly string[]>;
  /** Ids of open events by the words that tell them. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** The same by two of them side by side. */
  readonly byPair: ReadonlyMap<string, readonly string[]>;
  /** Of each series the edition that is spoken of without a year. */
  readonly current: ReadonlyMap<string, string>;
  /** The same of those that are not over. */
  readonly upcoming: ReadonlyMap<string, string>;
};

/**
 * Built once for an archive and a day. Only what is open is found by who and where, so that reading an item does not take longer the
 * more the archive remembers; what is closed is found by its own name alone.
 */
export function createReadingIndex(records: Records, day: Day): ReadingIndex {
  const events = withSeries([...records.events.values()].flatMap((event) => indexEvent(event, day, records) ?? []));
  const open = events.filter((one) => one.open);
  const list = (keysOf: (one: IndexedEvent) => Iterable<string>, from: readonly IndexedEvent[] = open) => {
    const found = new Map<string, string[]>();
    for (const one of from) {
      for (const key of new Set(keysOf(one))) {
        const ids = found.get(key);
        if (ids === undefined) found.set(key, [one.event.id]);
        else ids.push(one.event.id);
      }
    }
    return found;
  };
  return {
    records,
    day,
    events: new Map(events.map((one) => [one.event.id, one])),
    names: namesOfDay(events, records, day),
    byActor: list(({ people, sides, host }) => [...people, ...sides, ...(host === undefined ? [] : [host])]),
    byPlace: list(({ places }) => places),
    bySeries: list(({ series }) => (series === undefined ? [] : [series])),
    byWord: list(({ telling }) => telling),
    byPair: list(({ pairs }) => pairs),
    current: currentEditions(open, day),
    upcoming: currentEditions(
      open.filter(({ last, state }) => state.status !== "held" && (last === undefined || last >= day)),
      day,
    ),
  };
}

/** An extraordinary NATO summit, ministers of the Quad: those of a recurring meeting, who come together out of turn. */
function withSeries(events: readonly IndexedEvent[]): readonly IndexedEvent[] {
  const sides = new Map<string, Set<string>>();
  for (const { event, sides: own, host } of events) {
    if (event.series === undefined) continue;
    const known = sides.get(event.series) ?? new Set();
    for (const id of [...own, ...(host === undefined ? [] : [host])]) known.add(id);
    sides.set(event.series, known);
  }
  return events.map((one) => {
    if (one.event.series !== undefined || one.people.size > 0 || one.sides.size === 0 || !MEETS.has(one.event.kind))
      return one;
    const series = one.event.topics.find((topic) => [...one.sides].every((id) => sides.get(topic)?.has(id) === true));
    return series === undefined ? one : { ...one, series };
  });
}

const MEETS: ReadonlySet<EventKind> = new Set(["summit", "meeting", "talks", "conference"]);

/** The edition nearest to the day; one that is over is farther away than one that is to come. */
function currentEditions(open: readonly IndexedEvent[], day: Day): ReadonlyMap<string, string> {
  const nearest = new Map<string, { readonly id: string; readonly distance: number }>();
  for (const one of open) {
    const { series } = one;
    if (series === undefined) continue;
    const distance = distanceTo(one, day);
    if (distance < (nearest.get(series)?.distance ?? Number.POSITIVE_INFINITY))
      nearest.set(series, { id: one.event.id, distance });
  }
  return new Map([...nearest].map(([series, { id }]) => [series, id]));
}

const UNDATED_DISTANCE = 400;

function distanceTo({ first, last, state }: IndexedEvent, day: Day): number {
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return UNDATED_DISTANCE;
  if (from > day) return daysBetween(day, from);
  if (to >= day) return 0;
  const gone = daysBetween(to, day);
  return state.status === "held" ? 8 * gone + 20 : 3 * gone;
}
