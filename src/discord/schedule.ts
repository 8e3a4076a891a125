// node-cron is the clock only: one tick a minute. What is due is computed from stored instants, never from the tick.
import cron from "node-cron";
import type { Log } from "../process/log.ts";
import { StartupError } from "../process/startup-error.ts";

/** How often the machine's clock is held against its uptime. Milliseconds. */
const WATCH_INTERVAL_MS = 5_000;

/** Such a difference is no jitter of timers: the clock was set, or the machine slept. Milliseconds. */
const CLOCK_SET_MS = 20_000;

/** A tick that comes late is still to come: its minute is not over, and what is due does not depend on it. Milliseconds. */
const TOLERANCE_MS = 59_000;

/** Without a tick for so long nothing is posted any more. Milliseconds of uptime. */
const MAX_GAP_MS = 180_000;

/**
 * Every request and every statement has a time limit of its own, and 300,000 letters at Discord's limit take less than two hours: what
 * still runs then hangs, and no later tick gets past it. Milliseconds of uptime.
 */
const MAX_TICK_MS = 3 * 60 * 60_000;

export type Minutes = {
  readonly stop: () => Promise<void>;
  /** Whether ticks begin as they should, and end. */
  readonly isTicking: () => boolean;
  /** Resolves once they have not, for two looks: only another process gets on. */
  readonly stalled: Promise<StartupError>;
};

/**
 * Calls `tick` at each full minute, also while an earlier one still runs: a long round of one part must not hold up the
 * others, and no part overtakes itself. When the clock of the machine is set, `tick` is called at once: node-cron would wait
 * for an hour that comes again, and go through the minutes of one that never was.
 */
export function everyMinute(tick: () => Promise<void>, log: Log): Minutes {
  let last = performance.now();
  const running = new Set<number>();
  const run = async () => {
    last = performance.now();
    const begun = last;
    running.add(begun);
    try {
      await tick();
    } catch (err) {
      log.error({ err }, "a tick of the digests failed");
    } finally {
      running.delete(begun);
    }
  };
  const start = () =>
    cron.schedule("* * * * *", run, {
      timezone: "UTC",
      missedExecutionTolerance: TOLERANCE_MS,
      suppressMissedWarning: true,
      logger: loggerOf(log),
    });
  let task = start();

  const isTicking = () => {
    const now = performance.now();
    return now - last < MAX_GAP_MS && now - Math.min(now, ...running) < MAX_TICK_MS;
  };
  const { promise: stalled, resolve: giveUp } = Promise.withResolvers<StartupError>();
  let wasTicking = true;

  let difference = Date.now() - performance.now();
  const watching = setInterval(() => {
    // One look may come before the tick that the machine had no time for until now.
    if (!wasTicking && !isTicking()) giveUp(stalledTick());
    wasTicking = isTicking();
    const before = difference;
    difference = Date.now() - performance.now();
    const setBy = Math.round(difference - before);
    if (Math.abs(setBy) < CLOCK_SET_MS) return;
    log.warn({ setBy }, "the machine’s clock was set; what is due is looked for at once");
    void task.destroy();
    task = start();
    void run();
  }, WATCH_INTERVAL_MS);

  return {
    async stop() {
      clearInterval(watching);
      await task.destroy();
    },
    isTicking,
    stalled,
  };
}

function stalledTick(): StartupError {
  return new StartupError({
    subject: "the clock of the digests",
    complaints: ["Nothing that falls due is looked for any more: the bot ends, to be started again."],
    passing: true,
  });
}

/** What node-cron says by itself goes where everything goes. */
function loggerOf(log: Log) {
  return {
    info: (text: string) => log.info({ text }, "node-cron says"),
    warn: (text: string) => log.warn({ text }, "node-cron warns"),
    error: (text: string | Error, err?: Error) => log.error({ err: err ?? text }, "node-cron failed"),
    debug: (text: string | Error) => log.debug({ text: String(text) }, "node-cron says"),
  };
}
