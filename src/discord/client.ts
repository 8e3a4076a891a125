// The discord.js client with exactly what this bot needs.
import { Client, GatewayIntentBits, Partials, RESTEvents } from "discord.js";
import type { Shards } from "../process/config.ts";
import type { Log } from "../process/log.ts";
import { logGateway } from "./log-gateway.ts";
import { paceUploads } from "./paced-uploads.ts";

/** Longer than Discord asks for between a few messages to one channel, and well within the time to stop. Milliseconds. */
const MAX_WAIT_MS = 6_000;

/** What is posted unasked, and what goes with it. */
const POSTING = /^\/(channels|guilds|users)\//;

/**
 * Intents: servers and channels; direct messages, whose text arrives without the privileged message content intent.
 * `Partials.Channel` is needed for direct messages from people not seen before.
 */
export function createClient(options: {
  readonly apiUrl: string | undefined;
  readonly shards: Shards;
  readonly log: Log;
}): Client {
  const { apiUrl, shards, log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // The message that is answered may have been deleted meanwhile: whoever wrote it is answered all the same.
    failIfNotExists: false,
    // All of ours has the names of Discord's API from the start: discord.js would go through each of them to write it so.
    jsonTransformer: (body) => body,
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      // Who goes next within Discord's global limit is for request-lanes.ts to say.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // A longer wait inside discord.js would hold up everything that comes after: the outbox has a better way to wait.
      rejectOnRateLimit: ({ route, retryAfter }) => retryAfter > MAX_WAIT_MS && POSTING.test(route),
    },
    ...(shards === "auto" ? { shards: "auto" as const } : { shards: [...shards.ids], shardCount: shards.total }),
  });
  paceUploads(client.rest);
  client.on("error", (err) => log.error({ err }, "discord.js reported an error"));
  client.on("warn", (text) => log.warn({ text }, "discord.js warned"));
  // Waiting for a channel is an everyday matter; for all of them it is not.
  client.rest.on(RESTEvents.RateLimited, ({ global, route, retryAfter }) => {
    if (global) log.warn({ retryAfter }, "Discord holds all requests back for a while");
    else log.debug({ route, retryAfter }, "a request waits for its limit");
  });
  logGateway(client, log);
  return client;
}
