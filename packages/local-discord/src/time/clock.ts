// Time is an argument: the machine's by default, one turned by hand in tests. Discord's ids are made of it.

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `run` once after so many milliseconds; answers how to call it off. Without it the machine's timers serve. */
  readonly after?: (milliseconds: number, run: () => void) => () => void;
};

export type TimedClock = Required<Clock>;

/** A clock that has timers: its own, or the machine's, which do not keep the process alive. */
export function withTimers(clock: Clock): TimedClock {
  return { now: () => clock.now(), after: clock.after ?? afterReally };
}

function afterReally(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
}

/** Milliseconds since 1970 of Discord's first second: 1 January 2015, UTC. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** The id that Discord would give to the first thing made at an instant (milliseconds since 1970). */
export function snowflakeAt(milliseconds: number): bigint {
  return (BigInt(Math.floor(milliseconds)) - DISCORD_EPOCH) << 22n;
}

/** The instant (milliseconds since 1970) that an id of Discord's tells. */
export function instantOf(snowflake: string): number {
  return Number((BigInt(snowflake) >> 22n) + DISCORD_EPOCH);
}

/** An instant (milliseconds since 1970) as Discord writes it: with microseconds and an offset. */
export function timestampOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000+00:00");
}

/** Makes ids from the clock; each is greater than the one before and than `newest`. */
export function createSnowflakes(clock: Clock, newest: bigint): () => string {
  let last = newest;
  return () => {
    const wanted = snowflakeAt(clock.now());
    last = wanted > last ? wanted : last + 1n;
    return String(last);
  };
}

export type ManualClock = TimedClock & {
  /** Moves the time forward and runs, in order, what falls due on the way. */
  readonly advance: (milliseconds: number) => void;
};

/** A clock that stands still until it is told to move. `start` in milliseconds since 1970. */
export function createManualClock(start: number): ManualClock {
  let time = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => time,
    after(milliseconds, run) {
      const timer = { at: time + milliseconds, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
  };
}
