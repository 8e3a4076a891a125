// Channels that were deleted and servers that the bot was removed from: dealt with when heard of, and until it is done.
import { iso } from "../process/clock.ts";
import type { JobRunner } from "./job-runner.ts";
import { reasonText } from "./reason.ts";

/** A channel that was deleted; without `channel`, a server that the bot was removed from. */
export type Departure = { readonly guild: string; readonly channel?: string };

/** `at`: when it was first heard of, RFC 3339 in UTC. */
export type HeardDeparture = Departure & { readonly at: string };

/** Why what was posted there is paused. */
export function departureReason({ channel }: Departure): string {
  return reasonText(channel === undefined ? "removed-from-server" : "channel-deleted");
}

export type Departures = {
  /** Deals with it now. A fault is reported, and leaves it for the next retry. */
  hear(departure: Departure, now: number): Promise<void>;
  retry(): Promise<void>;
};

/**
 * `settle` may be called again for what it has done already. What is not done when the process ends is forgotten: then
 * Discord's refusal of the next post tells it.
 */
export function createDepartures(
  runner: JobRunner,
  keyOf: (guild: string) => string,
  settle: (departure: HeardDeparture) => Promise<void>,
): Departures {
  const waiting = new Set<HeardDeparture>();
  const jobFor = (departure: HeardDeparture) => ({
    about: `what was in ${departure.guild}/${departure.channel ?? ""}`,
    key: keyOf(departure.guild),
    task: async () => {
      await settle(departure);
      waiting.delete(departure);
    },
  });
  return {
    hear(departure, now) {
      const heard = { ...departure, at: iso(now) };
      waiting.add(heard);
      return runner.all("departures", async () => [jobFor(heard)]);
    },
    retry: () => runner.all("departures", async () => [...waiting].map(jobFor)),
  };
}
