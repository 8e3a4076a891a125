// One development that thousands of people follow: how fast the letters go out, and what everybody else feels of it.
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { addFollowedStep, addFollowers, conversationOf, personIds } from "#tests/helpers/many-followers.ts";
import { addSubscriptions } from "../archives/subscriptions.ts";
import { atLeast, atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import type { Arrival } from "../processes/discord.ts";
import { meanwhileFigures, observe } from "../processes/meanwhile.ts";
import { startWorld } from "../processes/start.ts";

/** Discord's own, in a second. */
const LIMIT = 50;

type Case = {
  readonly followers: number;
  /** Known from earlier letters, or opened for this one, which is a request more. */
  readonly conversations: "known" | "new";
  /** Discord's limit, and the bot's idea of it, so many times as high. */
  readonly faster: number;
};

export default {
  asks: "One development that many people follow, at Discord's limit of 50 requests a second; where it is said, at a multiple of it",
  async measure({ quick }) {
    const cases: readonly Case[] = quick
      ? [{ followers: 150, conversations: "known", faster: 1 }]
      : [
          { followers: 12_000, conversations: "new", faster: 1 },
          { followers: 100_000, conversations: "known", faster: 10 },
        ];
    const figures: Figure[] = [];
    for (const one of cases) figures.push(...(await tell(one)));
    return figures;
  },
} satisfies BenchQuestion;

async function tell({ followers, conversations, faster }: Case): Promise<readonly Figure[]> {
  const limit = LIMIT * faster;
  const world = await startWorld({ limit });
  const pace = { requests: limit, milliseconds: 1015 };
  try {
    const first = await world.startBot({ pace });
    await first.ask("stop");
    await first.end();
    addFollowers(world.database, personIds(followers), conversations === "known" ? conversationOf : undefined);
    const requests = followers * (conversations === "known" ? 1 : 2);
    const own = requests / limit;
    const { channels, guild } = await world.discord.ask("address");
    // In the middle of the letters; the bot's clock will be three minutes ahead, so that the news is ripe.
    const ahead = 3 * 60_000;
    const bot = await world.startBot({ pace });
    const idle = await observe({ ...world, bot }, setTimeout(Math.min(20_000, followers * 10)));
    addFollowedStep(world.dataDir, Date.now());
    while ((await bot.ask("logged", '"entries":1')) === 0) await setTimeout(20);
    await bot.ask("tick");
    await bot.ask("setAhead", ahead);
    // The bot looks at each full minute; nobody waits for that long to see whether this still runs.
    const isQuick = own < 10;
    const due = isQuick ? Date.now() + 1_500 : Math.ceil((Date.now() + 15_000) / 60_000) * 60_000;
    if (isQuick) void setTimeout(1_500).then(() => bot.ask("beginTick"));
    const file = new DatabaseSync(world.database, { timeout: 5_000 });
    addSubscriptions(file, 1, () => ({
      nextAt: due + ahead,
      channel: channels[0] ?? "",
      guild,
      quiet: "say",
      place: 0,
    }));
    file.close();
    await world.discord.ask("arrivals");
    const begun = Date.now();
    const busy = await observe({ ...world, bot }, all());
    const { letters, told, post } = busy.result;
    const seconds = ((told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0)) / 1000;
    const refused = busy.result.refused;
    const times = faster === 1 ? "" : `, ${faster} times the limit`;
    const what = `${followers.toLocaleString("en")} followers, conversations ${conversations}${times}`;
    const twice = letters.length - new Set(letters.map(({ to }) => to)).size;
    const firstMs = (letters[0]?.at ?? 0) - begun;
    const rate = (told.length - 1) / seconds;
    const late = (post?.at ?? 0) - due;
    return [
      {
        what: `${what}: requests`,
        unit: "a second",
        ours: { median: rate },
        also: { letters: String(letters.length), "told twice": String(twice), refused: String(refused) },
        goals: [
          atLeast("letters", letters.length, followers),
          ...(faster === 1 ? [atLeast("a second", rate, 48)] : []),
        ],
      },
      {
        what: `${what}: all told`,
        unit: "s",
        ours: { median: seconds },
        baseline: { name: "the limit's own time", median: own },
        ratio: seconds / own,
        goals: faster === 1 ? [atMost("ratio", seconds / own, 1.05)] : [],
      },
      {
        what: `${what}: the first letter`,
        unit: "ms",
        ours: { median: firstMs },
        goals: [atMost("ms", firstMs, 1_000)],
      },
      {
        what: `${what}: a digest due meanwhile, late by`,
        unit: "ms",
        ours: { median: late },
        goals: [atMost("ms", late, 5_000)],
      },
      ...meanwhileFigures(what, busy, idle),
    ];

    async function all() {
      await bot.ask("beginTick");
      const seen: Arrival[] = [];
      const letterCount = () => seen.reduce((sum, { what }) => sum + (what === "letter" ? 1 : 0), 0);
      for (;;) {
        await setTimeout(500);
        seen.push(...(await world.discord.ask("arrivals")));
        if (letterCount() >= followers && seen.some(({ what }) => what === "post")) break;
        const patience = 120_000 + own * 4_000;
        if (Date.now() - begun > patience) break;
      }
      const letters = seen.filter(({ what }) => what === "letter");
      return {
        letters,
        told: seen.filter(({ what }) => what === "letter" || what === "opening"),
        post: seen.find(({ what }) => what === "post"),
        refused: seen.filter(({ what }) => what === "refused").length,
      };
    }
  } finally {
    await world.remove();
  }
}
