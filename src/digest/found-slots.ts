// Slots that were found lately, each with the time in which it is the answer: thousands of digests have the same schedule, and local
// time is dear to compute.
import type { Schedule } from "./subscription.ts";

/** One time at which a subscription is posted. */
export type Occurrence = {
  /** The local time that was asked for, “2021-11-10T08:00”, also when the clocks leap over it. */
  readonly local: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
};

type Found = { readonly from: number; readonly to: number; readonly slot: Occurrence };

export type FoundSlots = {
  /** The slot that is the answer at that moment, if it is known. Moments are milliseconds since 1970. */
  readonly recall: (schedule: Schedule, at: number) => Occurrence | undefined;
  /** From `from` up to, not at, `to` the answer is this slot. Gives it back. */
  readonly keep: (schedule: Schedule, from: number, to: number, slot: Occurrence) => Occurrence;
};

/** Yesterday's, today's and tomorrow's of each schedule, and one that was late. */
const MAX_SLOTS = 4;
const MAX_SCHEDULES = 1_000;

export function createFoundSlots(): FoundSlots {
  const bySchedule = new Map<string, readonly Found[]>();
  return {
    recall: (schedule, at) => bySchedule.get(nameOf(schedule))?.find(({ from, to }) => from <= at && at < to)?.slot,
    keep(schedule, from, to, slot) {
      if (bySchedule.size >= MAX_SCHEDULES) bySchedule.clear();
      const found = bySchedule.get(nameOf(schedule)) ?? [];
      const same = found.find((one) => one.slot.instant === slot.instant);
      // Both lead to the same slot, so what lies between them does.
      const longer = { from: Math.min(from, same?.from ?? from), to: Math.max(to, same?.to ?? to), slot };
      bySchedule.set(nameOf(schedule), [longer, ...found.filter((one) => one !== same)].slice(0, MAX_SLOTS));
      return slot;
    },
  };
}

function nameOf({ at, zone, days }: Schedule): string {
  return `${days} ${at} ${zone}`;
}
