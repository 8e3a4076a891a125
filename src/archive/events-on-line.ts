// All events on a line of time, as it is known now: kept, because an archive may have a hundred thousand of them.
import { type Day, earliest, latest } from "@attache/edtf";
import { compareText } from "../text/compare-text.ts";
import type { Archive } from "./archive.ts";
import { type DateHistory, dateOnLine, placeOnLine } from "./date-history.ts";
import { type DaySpans, makeDaySpans, numberOfDay } from "./day-spans.ts";
import { derive } from "./derived.ts";
import type { Event } from "./schema.ts";
import type { Steps } from "./steps.ts";

type LineRecords = Pick<Archive, "events">;

export type EventsOnLine = {
  /** In the order of `compareOnLine`. */
  readonly events: readonly Event[];
  /** By their places in it: `dayOnLine` of each, as `numberOfDay` has it. */
  readonly days: Uint32Array;
  /** By their places in it: the days that each can touch. */
  readonly spans: DaySpans;
  /** Those that never had a date, in the order of the archive. */
  readonly undated: readonly Event[];
};

export const eventsOnLine = derive(({ events }: LineRecords) => [events], makeEventsOnLine);

export type OnLine = Pick<DateHistory, "event" | "state" | "left">;

/** By the first possible day, or the last where only that is known. Empty without a date. */
export function dayOnLine(placed: OnLine): Day {
  const date = dateOnLine(placed);
  return (date && (earliest(date) ?? latest(date))) ?? "";
}

/** `dayOf`: what each stands by. Of one day what is settled sooner stands first; what has no end comes last. */
export function compareOnLine<T extends OnLine>(dayOf: (placed: T) => Day): (a: T, b: T) => number {
  return (a, b) =>
    compareText(dayOf(a), dayOf(b)) || compareText(lastDayOf(a), lastDayOf(b)) || compareText(a.event.id, b.event.id);
}

function lastDayOf(placed: OnLine): string {
  const date = dateOnLine(placed);
  return (date && latest(date)) ?? "~";
}

function* makeEventsOnLine({ events }: LineRecords): Steps<EventsOnLine> {
  const byDay = new Map<number, OnLine[]>();
  const undated: Event[] = [];
  for (const event of events.values()) {
    const placed = placeOnLine(event, undefined);
    const day = placed === undefined ? "" : dayOnLine(placed);
    if (placed !== undefined && day !== "") {
      const own = byDay.get(numberOfDay(day));
      if (own === undefined) byDay.set(numberOfDay(day), [placed]);
      else own.push(placed);
    } else if (placed !== undefined) undated.push(event);
    yield;
  }
  const inOrder: OnLine[] = [];
  const days: number[] = [];
  for (const [day, own] of [...byDay].sort(([a], [b]) => a - b)) {
    inOrder.push(...own.sort(compareOnLine(dayOnLine)));
    for (const _ of own) days.push(day);
    yield;
  }
  const spans = inOrder.values().map((placed, number) => {
    const date = dateOnLine(placed);
    return { number, from: date && earliest(date), to: date && latest(date) };
  });
  return {
    events: inOrder.map(({ event }) => event),
    days: Uint32Array.from(days),
    spans: yield* makeDaySpans(spans),
    undated,
  };
}
