// How many requests go into a while. Source: Discord's page on rate limits.
import { createHash } from "node:crypto";
import type { Clock } from "./clock.ts";

/** So many in so many seconds, from the first one on. */
export type Limit = { readonly requests: number; readonly seconds: number };

export type Taken = {
  readonly isWithin: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the while is over. */
  readonly resetAfter: number;
};

export type Limits = { readonly take: (key: string, limit: Limit) => Taken };

export function createLimits(clock: Clock): Limits {
  const whiles = new Map<string, { readonly since: number; readonly used: number }>();
  return {
    take(key, { requests, seconds }) {
      const now = clock.now();
      const present = whiles.get(key);
      const isRunning = present !== undefined && now - present.since < seconds * 1_000;
      const { since, used } = isRunning ? present : { since: now, used: 0 };
      const isWithin = used < requests;
      const spent = isWithin ? used + 1 : used;
      whiles.set(key, { since, used: spent });
      const resetAfter = (since + seconds * 1_000 - now) / 1_000;
      return { isWithin, limit: requests, remaining: requests - spent, resetAfter };
    },
  };
}

/** What Discord tells with every answer. `route` names the bucket; `now` in milliseconds since 1970. */
export function limitHeaders(route: string, { limit, remaining, resetAfter }: Taken, now: number) {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": (now / 1_000 + resetAfter).toFixed(3),
    "x-ratelimit-reset-after": resetAfter.toFixed(3),
    "x-ratelimit-bucket": createHash("md5").update(route).digest("hex"),
  };
}

/** Where nothing is limited, buckets look as if they were always nearly full. */
export const GENEROUS: Taken = { isWithin: true, limit: 50, remaining: 49, resetAfter: 1 };
