// node-cron is the clock only: one tick a minute. What is due is computed from stored instants, never from the tick.
import cron from "node-cron";
import type { Log } from "../process/log.ts";

/**
 * Calls `tick` at each full minute, also while an earlier one still runs: a long round of one part must not hold up the
 * others, and no part overtakes itself. Returns how to stop.
 */
export function everyMinute(tick: () => Promise<void>, log: Log): () => Promise<void> {
  const task = cron.schedule(
    "* * * * *",
    async () => {
      try {
        await tick();
      } catch (err) {
        log.error({ err }, "a tick of the digests failed");
      }
    },
    { timezone: "UTC" },
  );
  return async () => {
    await task.destroy();
  };
}
