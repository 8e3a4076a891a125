// A local Discord in a process of its own, with a global limit and as many people as are wanted: their conversations are played here.
import { startLocalDiscord } from "@attache/local-discord";

/** Requests in a second, of all routes but those of interactions; 0 for no limit. https://docs.discord.com/developers/topics/rate-limits */
const limit = Number(process.argv[2] ?? 0);

/** What came in, in the order in which it came: milliseconds since 1970, and what it was. */
export type Arrival = {
  readonly at: number;
  readonly what: "opening" | "letter" | "post" | "refused" | "other";
  readonly to: string;
};
export type Address = {
  readonly apiUrl: string;
  readonly token: string;
  readonly guild: string;
  readonly channel: string;
};

/** So the channel of somebody’s conversation is called: the id of the person with another first digit. */
const CONVERSATION = /^\/channels\/(2\d{17})\/messages$/;

const discord = await startLocalDiscord({ application: { name: "Attaché" } });
const arrivals: Arrival[] = [];
const messages = new Map<
  string,
  { readonly id: string; readonly author: { readonly id: string }; readonly components: unknown }
>();
let since = 0;
let used = 0;
let made = 0;

discord.intercept((request, phase) => {
  if (phase !== "before" || request.path.startsWith("/interactions/") || request.path.startsWith("/webhooks/"))
    return undefined;
  const at = Date.now();
  if (at - since >= 1000) [since, used] = [at, 0];
  if (limit > 0 && used >= limit) {
    const retry = (since + 1000 - at) / 1000;
    arrivals.push({ at, what: "refused", to: request.path });
    return {
      status: 429,
      headers: { "retry-after": String(retry), "x-ratelimit-global": "true", "x-ratelimit-scope": "global" },
      body: { message: "You are being rate limited.", retry_after: retry, global: true },
    };
  }
  used++;
  const body = Object(request.body);
  if (request.path === "/users/@me/channels") {
    arrivals.push({ at, what: "opening", to: String(body.recipient_id) });
    return { status: 200, body: { id: `2${String(body.recipient_id).slice(1)}`, type: 1 } };
  }
  const conversation = CONVERSATION.exec(request.path)?.[1];
  if (conversation !== undefined && request.method === "POST") {
    arrivals.push({ at, what: "letter", to: conversation });
    const known = messages.get(`${conversation} ${body.nonce}`);
    const message = known ?? {
      id: `3${String(++made).padStart(17, "0")}`,
      author: { id: discord.ids.bot },
      components: body.components,
    };
    messages.set(`${conversation} ${body.nonce}`, message);
    return { status: 200, body: message };
  }
  if (conversation !== undefined) return { status: 200, body: [] };
  const isPost = request.method === "POST" && /^\/channels\/\d+\/messages$/.test(request.path);
  arrivals.push({ at, what: isPost ? "post" : "other", to: request.path });
  return undefined;
});

process.once("disconnect", () => process.exit());
process.on("message", () => process.send?.(arrivals.splice(0)));
const { apiUrl, token, ids } = discord;
process.send?.({ apiUrl, token, guild: ids.guild, channel: ids.general } satisfies Address);
