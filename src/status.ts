// What /about tells, counted from what is there.
import type { Day } from "./archive/dates.ts";
import type { Fault } from "./archive/faults.ts";
import type { Keeper } from "./archive/keeper.ts";

/** What `/about` tells of the running bot. */
export type Status = {
  readonly version: string;
  readonly events: number;
  readonly developments: number;
  readonly quotes: number;
  readonly sources: number;
  readonly reaches: Day | undefined;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly startedAt: number;
  /** Faults of the files as they are now, while an older archive keeps answering. */
  readonly faults: readonly Fault[];
};

export function statusOf(keeper: Keeper, startedAt: number, version: string): Status {
  const { events, quotes, sources, reaches, changedAt } = keeper.archive();
  return {
    version,
    events: events.size,
    developments: [...events.values()].reduce((sum, event) => sum + event.developments.length, 0),
    quotes: quotes.size,
    sources: sources.size,
    reaches,
    changedAt,
    startedAt,
    faults: keeper.faults(),
  };
}
