// What the desk is told once in the morning, as plain values. Pure.
import { addDays, type Day } from "@attache/edtf";
import type { EventId } from "../archive/fields.ts";
import { stateAsOf } from "../archive/history.ts";
import { phaseOf } from "../archive/phase.ts";
import type { Records } from "../archive/records.ts";
import { finish, mapSteps, type Steps } from "../archive/steps.ts";
import { certaintyWithin } from "../archive/upcoming-order.ts";
import { type SnoozedIds, STALE_REASONS, type StaleItem, type StaleReason, staleSteps } from "./stale.ts";

/** How many of the most urgent are named. */
const NAMED = 5;

export type MorningPost = {
  readonly day: Day;
  /** What takes place on these days if it stays as it is: told days, and a window of which no other day is left. By time, then id. */
  readonly dueToday: readonly EventId[];
  readonly dueTomorrow: readonly EventId[];
  /** How many need looking after, by reason; and the first five of all, the most urgent first. */
  readonly stale: { readonly counts: Readonly<Record<StaleReason, number>>; readonly first: readonly StaleItem[] };
  readonly openLeads: number;
};

/** `snoozed`: see staleEvents; `openLeads`: how many leads nobody has dealt with. */
export function morningPost(...about: Parameters<typeof morningPostSteps>): MorningPost {
  return finish(morningPostSteps(...about));
}

/** The same in steps. */
export function* morningPostSteps(
  records: Pick<Records, "events" | "quotes" | "sources">,
  today: Day,
  snoozed: SnoozedIds,
  openLeads: number,
): Steps<MorningPost> {
  const stale = yield* staleSteps(records, today, snoozed);
  const count = (reason: StaleReason) => stale.filter((item) => item.reason === reason).length;
  return {
    day: today,
    dueToday: yield* dueOn(today, records, today),
    dueTomorrow: yield* dueOn(addDays(today, 1), records, today),
    stale: {
      counts: Object.fromEntries(STALE_REASONS.map((reason) => [reason, count(reason)])) as Record<StaleReason, number>,
      first: stale.slice(0, NAMED),
    },
    openLeads,
  };
}

function* dueOn(day: Day, { events }: Pick<Records, "events">, today: Day): Steps<readonly EventId[]> {
  const due = yield* mapSteps(events.values(), (event) => {
    const state = stateAsOf(event, undefined);
    const phase = state === undefined ? undefined : phaseOf(state, today);
    if (state === undefined || (phase !== "upcoming" && phase !== "now")) return [];
    if (certaintyWithin(state, { from: day, to: day, today }) !== "in") return [];
    // What has no hour stands after what has one.
    return [{ id: event.id, at: state.start === undefined ? Number.POSITIVE_INFINITY : Date.parse(state.start) }];
  });
  return due
    .flat()
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at - b.at))
    .map(({ id }) => id);
}
