// What Discord says of too many requests, and of those that it counts as invalid.
import { type REST, RESTEvents } from "discord.js";
import type { Metrics } from "../process/metrics.ts";

/** https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const INVALID = [401, 403, 429] as const;

/** A limit that others share with the bot is not held against it. */
const SHARED = "shared";

export function countRequests(
  rest: Pick<REST, "on">,
  { rateLimited, invalidRequest }: Pick<Metrics, "rateLimited" | "invalidRequest">,
): void {
  rest.on(RESTEvents.RateLimited, ({ global }) => rateLimited(global ? "global" : "route"));
  rest.on(RESTEvents.Response, (_, response) => {
    const status = INVALID.find((one) => one === response.status);
    if (status !== undefined && response.headers.get("x-ratelimit-scope") !== SHARED) invalidRequest(status);
  });
}
