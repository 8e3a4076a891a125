import type { Clock } from "./clock.ts";

/** Milliseconds since 1970 of Discord's first second: 1 January 2015, UTC. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** The id that Discord would give to the first thing made at an instant (milliseconds since 1970). */
export function snowflakeAt(milliseconds: number): bigint {
  return (BigInt(Math.floor(milliseconds)) - DISCORD_EPOCH) << 22n;
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
