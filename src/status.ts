// What /about tells, counted from what is there.
import type { Keeper } from "./archive/keeper.ts";
import type { Status } from "./view.ts";

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
