// A local Discord in a process of its own, with a global limit and as many people as are wanted.
import { startLocalDiscord } from "@attache/local-discord";
import { type Heard, playConversations } from "#tests/helpers/many-followers.ts";

/** Requests in a second, of all routes but those of interactions. https://docs.discord.com/developers/topics/rate-limits */
const limit = Number(process.argv[2]);

/** What came in, in the order in which it came: milliseconds since 1970, and what it was. */
export type Arrival = { readonly at: number; readonly what: Heard["what"] | "refused"; readonly to: string };
export type Address = {
  readonly apiUrl: string;
  readonly token: string;
  readonly guild: string;
  readonly channel: string;
};

const discord = await startLocalDiscord({ application: { name: "Attaché" } });
const arrivals: Arrival[] = [];
const converse = playConversations((one) => arrivals.push({ at: Date.now(), ...one }));
let since = 0;
let used = 0;

discord.intercept((request, phase) => {
  if (phase !== "before" || /^\/(interactions|webhooks)\//.test(request.path)) return undefined;
  const at = Date.now();
  if (at - since >= 1000) [since, used] = [at, 0];
  if (used >= limit) {
    const retry = (since + 1000 - at) / 1000;
    arrivals.push({ at, what: "refused", to: request.path });
    return {
      status: 429,
      headers: { "retry-after": String(retry), "x-ratelimit-global": "true", "x-ratelimit-scope": "global" },
      body: { message: "You are being rate limited.", retry_after: retry, global: true },
    };
  }
  used++;
  return converse(request, phase);
});

process.once("disconnect", () => process.exit());
process.on("message", () => process.send?.(arrivals.splice(0)));
const { apiUrl, token, ids } = discord;
process.send?.({ apiUrl, token, guild: ids.guild, channel: ids.general } satisfies Address);
