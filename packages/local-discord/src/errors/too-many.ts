// The answer to too many requests: 429, with the time to wait in the headers and in the body.
import { Refusal } from "./refusal.ts";

export type Excess = {
  /** Seconds. */
  readonly retryAfter: number;
  /** Whose limit it is: the bot's on this route, the bot's on all routes, or that of the channel or server. */
  readonly scope?: "user" | "global" | "shared";
  /** Discord's code for some of these limits. */
  readonly code?: number;
};

export class TooMany extends Refusal {
  readonly excess: Excess;

  constructor(excess: Excess) {
    super(429, excess.code ?? 0, excess.scope === "shared" ? SHARED : OWN);
    this.excess = excess;
  }
}

const OWN = "You are being rate limited.";
const SHARED = "The resource is being rate limited.";

/** Whole seconds in the header, rounded up; fractions in the body. */
export function answerTooMany({ retryAfter, scope = "user", code }: Excess) {
  const isGlobal = scope === "global";
  return {
    status: 429,
    body: {
      message: scope === "shared" ? SHARED : OWN,
      retry_after: retryAfter,
      global: isGlobal,
      ...(code === undefined ? {} : { code }),
    },
    headers: {
      "retry-after": String(Math.ceil(retryAfter)),
      "x-ratelimit-scope": scope,
      ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}
