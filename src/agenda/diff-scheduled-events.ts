// What has to be done so that our events in a server are those that are wanted. Pure: wishes and what is there in, acts out.
import type { EventId } from "../archive/fields.ts";
import { type ScheduledEventContent, type ScheduledEventRecord, sameContent } from "./scheduled-event-record.ts";

export type WantedEvent = { readonly event: EventId; readonly content: ScheduledEventContent };

export type PresentRecord = Extract<ScheduledEventRecord, { state: "there" }>;

/**
 * `cancel`: it is taken away; `begun` tells that it goes on already · `forget`: it is over or runs to its end by itself, and
 * is no concern of ours any more.
 */
export type ScheduleChange =
  | { readonly act: "create"; readonly event: EventId; readonly content: ScheduledEventContent }
  | { readonly act: "update"; readonly event: EventId; readonly id: string; readonly content: ScheduledEventContent }
  | { readonly act: "cancel"; readonly event: EventId; readonly id: string; readonly begun: boolean }
  | { readonly act: "forget" | "leave"; readonly event: EventId; readonly id: string };

export type ScheduleDiff = {
  /** In the order in which they are to be done: what makes room comes first. */
  readonly acts: readonly ScheduleChange[];
  /** Wishes for which there is no room. */
  readonly left: number;
};

export type DiffInput = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly room: number;
  readonly running: ReadonlySet<string>;
  readonly kept?: ReadonlySet<string>;
};

/**
 * Wishes lie ahead; the soonest come first when `room`, the number of events that we may have, is short. Ours are known by
 * the ids that we wrote down when we made them, so an event of somebody else is never touched, whatever its name. One that
 * goes on already cannot be changed: it stays, or is taken away. Those of `kept` stay as they are.
 */
export function diffScheduledEvents(
  wishes: readonly WantedEvent[],
  mine: readonly PresentRecord[],
  { now, room, running, kept = new Set() }: DiffInput,
): ScheduleDiff {
  const settled: ScheduleChange[] = [];
  const ours = new Map<string, PresentRecord>();
  let taken = 0;
  for (const entry of mine) {
    const { event, id, sheet: content } = entry;
    const begun = Date.parse(content.start) <= now;
    if (Date.parse(content.end) <= now) settled.push({ act: "forget", event, id });
    else if (kept.has(event) || (begun && running.has(event))) {
      taken++;
      settled.push({ act: "leave", event, id });
    } else if (!begun) ours.set(event, entry);
    else settled.push({ act: "cancel", event, id, begun: true });
  }
  const busy = new Set(settled.flatMap(({ act, event }) => (act === "leave" ? [event] : [])));
  const open = wishes.filter(({ event }) => !busy.has(event)).sort(bySoonest);
  const chosen = open.slice(0, Math.max(0, room - taken));
  const names = new Set(chosen.map(({ event }) => event));
  const cancels = [...ours.values()].filter(({ event }) => !names.has(event));
  return {
    acts: [
      ...settled,
      ...cancels.map(({ event, id }): ScheduleChange => ({ act: "cancel", event, id, begun: false })),
      ...chosen.map((wish) => changeFor(wish, ours.get(wish.event))),
    ],
    left: open.length - chosen.length,
  };
}

function changeFor({ event, content }: WantedEvent, there: PresentRecord | undefined): ScheduleChange {
  if (there === undefined) return { act: "create", event, content };
  const { id } = there;
  return sameContent(there.sheet, content) ? { act: "leave", event, id } : { act: "update", event, id, content };
}

function bySoonest(a: WantedEvent, b: WantedEvent): number {
  return (
    Date.parse(a.content.start) - Date.parse(b.content.start) || (a.event < b.event ? -1 : a.event > b.event ? 1 : 0)
  );
}
