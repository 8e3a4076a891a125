import type { BotStatus } from "#src/core/status.ts";

/** What a bot would tell of itself; the rest is plausible. */
export function aStatus(given: Partial<BotStatus> = {}): BotStatus {
  const counts = { events: 1, developments: 2, quotes: 3, sources: 4 };
  return {
    version: "1.0.0",
    zoneRules: "2026c",
    ...counts,
    reaches: "2026-05-15",
    changedAt: 0,
    startedAt: 0,
    model: false,
    faults: [],
    ...given,
  };
}
