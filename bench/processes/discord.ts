// A local Discord in a process of its own: people who ask, as many channels and conversations as are wanted, a global limit.
import { startLocalDiscord } from "@attache/local-discord";
import { type Heard, playConversations } from "#tests/helpers/many-followers.ts";
import { given, serve } from "./talk.ts";

export type DiscordOptions = {
  /** Requests in a second, of all routes but those of interactions. https://docs.discord.com/developers/topics/rate-limits */
  readonly limit?: number;
  /** At most 100. */
  readonly channels?: number;
};

/** What came in, in the order in which it came: milliseconds since 1970, and what it was. */
export type Arrival = {
  readonly at: number;
  readonly what: Heard["what"] | "refused";
  readonly to: string;
  /** By which Discord would know a second copy. */
  readonly nonce?: string;
};

/** What somebody does: a line that they send, or one that they are still typing. */
export type Asking = { readonly kind: "type" | "complete" | "dm"; readonly text: string };

const { limit = Number.POSITIVE_INFINITY, channels = 1 } = given<DiscordOptions>();

const names = ["general", ...Array.from({ length: channels - 1 }, (_, n) => `channel-${n + 2}`)];
const discord = await startLocalDiscord<string, string>({
  application: { name: "Attaché" },
  people: [{ name: "robin" }, { name: "sam" }],
  channels: names.map((name) => ({ name })) as [{ name: string }],
});
const places = names.map((name) => discord.ids[name] ?? "");
const arrivals: Arrival[] = [];
let posts = 0;
let since = 0;
let used = 0;
let nonce: string | undefined;
const converse = playConversations((one) =>
  arrivals.push({ at: Date.now(), ...one, ...(nonce === undefined ? {} : { nonce }) }),
);

/** What was answered to the last command, as it was sent. */
let lastAnswer: unknown;

discord.intercept((request, phase) => {
  if (request.path.endsWith("/callback")) lastAnswer = Object(request.body).data ?? lastAnswer;
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
  nonce = (Object(request.body) as { readonly nonce?: string }).nonce;
  const answer = converse(request, phase);
  // A post is taken and not kept: what Discord does with it is on nobody's bill.
  const place = /^\/channels\/(\d+)\/messages$/.exec(request.path)?.[1];
  const posted = request.method === "POST" && place !== undefined && places.includes(place);
  return answer ?? (posted ? { status: 200, body: { id: `4${String(++posts).padStart(17, "0")}` } } : undefined);
});

/** Milliseconds until they see the answer. */
async function ask({ kind, text }: Asking): Promise<number> {
  const start = performance.now();
  await discord.person("robin")[kind](text);
  return performance.now() - start;
}

/** Opens a form by a command, and sends it with that in each of these fields. */
async function fillIn(line: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const { form } = await discord.person("robin").type(line);
  await discord.person("robin").submit(form?.custom_id ?? "", fields);
}

const served = {
  address: () => ({ apiUrl: discord.apiUrl, token: discord.token, guild: discord.ids.guild, channels: places }),
  untilBotReady: () => discord.untilBotReady(),
  ask,
  fillIn,
  askAll: (all: readonly Asking[]) => Promise.all(all.map(ask)),
  lastAnswer: () => lastAnswer,
  arrivals: () => arrivals.splice(0),
  /** Milliseconds until a heartbeat that was asked for has come. */
  async heartbeat() {
    const start = performance.now();
    await discord.heartbeat();
    return performance.now() - start;
  },
};
export type Discord = typeof served;
serve(served);
