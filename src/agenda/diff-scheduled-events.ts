// What has to be done so that our events in a server are those that are wanted. Pure: wishes and what is there in, acts out.
import { type Mirrored, type Sheet, sameSheet } from "./scheduled-event-record.ts";

export type Wish = { readonly event: string; readonly sheet: Sheet };

export type There = Extract<Mirrored, { state: "there" }>;

/**
 * `cancel`: it is taken away; `begun` tells that it goes on already · `forget`: it is over or runs to its end by itself, and
 * is no concern of ours any more.
 */
export type Act =
  | { readonly act: "create"; readonly event: string; readonly sheet: Sheet }
  | { readonly act: "update"; readonly event: string; readonly id: string; readonly sheet: Sheet }
  | { readonly act: "cancel"; readonly event: string; readonly id: string; readonly begun: boolean }
  | { readonly act: "forget" | "leave"; readonly event: string; readonly id: string };

export type Plan = {
  /** In the order in which they are to be done: what makes room comes first. */
  readonly acts: readonly Act[];
  /** Wishes for which there is no room. */
  readonly left: number;
};

export type Circumstances = {
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
export function plan(
  wishes: readonly Wish[],
  mine: readonly There[],
  { now, room, running, kept = new Set() }: Circumstances,
): Plan {
  const settled: Act[] = [];
  const ours = new Map<string, There>();
  let taken = 0;
  for (const entry of mine) {
    const { event, id, sheet } = entry;
    const begun = Date.parse(sheet.start) <= now;
    if (Date.parse(sheet.end) <= now) settled.push({ act: "forget", event, id });
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
      ...cancels.map(({ event, id }): Act => ({ act: "cancel", event, id, begun: false })),
      ...chosen.map((wish) => actFor(wish, ours.get(wish.event))),
    ],
    left: open.length - chosen.length,
  };
}

function actFor({ event, sheet }: Wish, there: There | undefined): Act {
  if (there === undefined) return { act: "create", event, sheet };
  const { id } = there;
  return sameSheet(there.sheet, sheet) ? { act: "leave", event, id } : { act: "update", event, id, sheet };
}

function bySoonest(a: Wish, b: Wish): number {
  return Date.parse(a.sheet.start) - Date.parse(b.sheet.start) || (a.event < b.event ? -1 : a.event > b.event ? 1 : 0);
}
