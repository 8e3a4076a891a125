// Thousands of digests of one minute: how fast they go out, and what everybody else feels of it.
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { REST } from "discord.js";
import { frozen } from "#tests/helpers/shipped.ts";
import { addNews } from "../archives/edits.ts";
import { addSubscriptions } from "../archives/subscriptions.ts";
import { atLeast, atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { median, spreadOf } from "../harness/statistics.ts";
import type { Bot } from "../processes/bot.ts";
import type { Arrival } from "../processes/discord.ts";
import { meanwhileFigures, observe } from "../processes/meanwhile.ts";
import { startWorld, type World } from "../processes/start.ts";
import type { Started } from "../processes/talk.ts";

/** Discord's own, in a second. */
const LIMIT = 50;
const FILTERS = 50;
/** Events with news in each digest that wants them all. */
const NEWS = 8;
const DAY_MS = 86_400_000;
/** Each takes one post after the other. */
const CHANNELS = 100;
const NO_LIMIT = { requests: 1_000_000, milliseconds: 1_000 } as const;
/** Requests of the bare loop that are under way at once: as many as the bot has of digests. */
const AT_ONCE = 32;

export default {
  asks: `Digests of one minute with ${FILTERS} different filters: at Discord's limit, and without one beside a bare @discordjs/rest loop that posts constants`,
  async measure({ quick }) {
    return [...(await atLimit(quick ? 200 : 10_000)), ...(await withoutLimit(quick ? 400 : 2_000, quick ? 1 : 5))];
  },
} satisfies BenchQuestion;

async function atLimit(count: number): Promise<readonly Figure[]> {
  const world = await startWorld({ limit: LIMIT, channels: CHANNELS });
  try {
    const digests = await prepare(world, count);
    const idle = await observe(digests, setTimeout(Math.min(20_000, count * 10)));
    await digests.news();
    const busy = await observe(digests, digests.post());
    const { seconds, told, refused } = busy.result;
    const rate = (count - 1) / seconds;
    const ratio = seconds / (count / LIMIT);
    const what = `${count.toLocaleString("en")} digests at the limit`;
    return [
      {
        what,
        unit: "a second",
        ours: { median: rate },
        also: { "told twice": String(told.length - new Set(told).size), refused: String(refused) },
        goals: [atLeast("a second", rate, 49), atMost("refused", refused, 0)],
      },
      {
        what: `${what}, the last one out`,
        unit: "s",
        ours: { median: seconds },
        baseline: { name: "the limit's own time", median: count / LIMIT },
        ratio,
        goals: [atMost("ratio", ratio, 1.02)],
      },
      ...meanwhileFigures(what, busy, idle),
    ];
  } finally {
    await world.remove();
  }
}

async function withoutLimit(count: number, rounds: number): Promise<readonly Figure[]> {
  const world = await startWorld({ channels: CHANNELS });
  try {
    const digests = await prepare(world, count, NO_LIMIT);
    const rates: { ours: number; bare: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const bare = await postBare(world, count);
      await digests.news();
      const { seconds } = await digests.post();
      rates.push({ ours: (count - 1) / seconds, bare });
    }
    const ratios = rates.map(({ ours, bare }) => ours / bare);
    const [ours, bare] = [median(rates.map((one) => one.ours)), median(rates.map((one) => one.bare))];
    return [
      {
        what: `${count.toLocaleString("en")} digests without a limit`,
        unit: "a second",
        ours: { median: ours },
        baseline: { name: "a bare loop", median: bare },
        ratio: median(ratios),
        ...(rounds < 3 ? {} : { spread: spreadOf(ratios) }),
        goals: [atLeast("ratio", median(ratios), 0.8)],
      },
    ];
  } finally {
    await world.remove();
  }
}

type Digests = {
  readonly discord: World["discord"];
  readonly bot: Started<Bot>;
  /** Events change, and the bot has recorded it. */
  readonly news: () => Promise<void>;
  /** The next day's, all in one minute; resolves when all are out. */
  readonly post: () => Promise<{
    readonly seconds: number;
    readonly told: readonly string[];
    readonly refused: number;
  }>;
};

async function prepare(world: World, count: number, pace?: typeof NO_LIMIT): Promise<Digests> {
  const { discord, dataDir } = world;
  // Once so that the database has its shape, and what is known so far is recorded.
  const first = await world.startBot();
  await first.ask("stop");
  await first.end();
  const { channels } = await discord.ask("address");
  const due = Math.ceil(Date.now() / 60_000) * 60_000 + DAY_MS;
  const filters = filtersOf(FILTERS);
  const file = new DatabaseSync(world.database);
  addSubscriptions(file, count, (n) => ({
    nextAt: due,
    channel: channels[n % CHANNELS] ?? "",
    quiet: "say",
    ...filters[n % FILTERS],
  }));
  file.close();
  const bot = await world.startBot(pace === undefined ? {} : { pace });
  let round = 0;
  return {
    discord,
    bot,
    async news() {
      const before = await bot.ask("logged", '"entries":');
      addNews(dataDir, { count: NEWS, round, known: Date.now() });
      while ((await bot.ask("logged", '"entries":')) === before) await setTimeout(50);
    },
    async post() {
      await discord.ask("arrivals");
      await bot.ask("setAhead", due + DAY_MS * round++ - Date.now());
      await bot.ask("beginTick");
      const seen: Arrival[] = [];
      const posts = () => seen.filter(({ what }) => what === "post");
      const begun = Date.now();
      while (posts().length < count) {
        await setTimeout(200);
        seen.push(...(await discord.ask("arrivals")));
        if (Date.now() - begun > 60_000 + count * 60) throw new Error(`only ${posts().length} of ${count} came`);
      }
      const at = posts().map((one) => one.at);
      return {
        seconds: ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000,
        told: posts().map(({ nonce = "" }) => nonce),
        refused: seen.filter(({ what }) => what === "refused").length,
      };
    },
  };
}

/** Topics, then people and states, and what is at least planned or confirmed. */
function filtersOf(count: number) {
  const { topics, actors } = frozen();
  const all = [
    {},
    ...[...topics.keys()].map((topic) => ({ topics: [topic] })),
    ...[...actors.keys()].map((actor) => ({ actors: [actor] })),
  ];
  return all.slice(0, count);
}

/** Posts a second. */
async function postBare({ discord }: World, count: number): Promise<number> {
  const { apiUrl, token, channels } = await discord.ask("address");
  const rest = new REST({ api: apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY }).setToken(token);
  const body = { content: "The same for everybody." };
  const waiting = Array.from({ length: count }, (_, n) => channels[n % CHANNELS]).values();
  await discord.ask("arrivals");
  const work = async () => {
    for (const channel of waiting) await rest.post(`/channels/${channel}/messages`, { body });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const at = (await discord.ask("arrivals")).map((one) => one.at);
  return ((at.length - 1) * 1000) / ((at.at(-1) ?? 0) - (at[0] ?? 0));
}
