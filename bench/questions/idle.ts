// What does the bot use while nothing is asked and nothing is due?
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { addSubscriptions } from "../archives/subscriptions.ts";
import { atMost, type BenchQuestion } from "../harness/question.ts";
import { startBareWorld, startWorld } from "../processes/start.ts";

const MAX_PERCENT = 0.5;

export default {
  asks: "Processor time of a bot at rest, with its minutes, beside a bare discord.js bot in the same time",
  async measure({ quick }) {
    const [count, seconds] = quick ? [500, 5] : [10_000, 180];
    const world = await startWorld();
    const bare = await startBareWorld();
    try {
      const first = await world.startBot();
      await first.ask("stop");
      await first.end();
      const file = new DatabaseSync(world.database);
      addSubscriptions(file, count, (n) => ({ nextAt: n % 20 === 0 ? undefined : Date.now() + 3_600_000 + n * 6_000 }));
      file.close();
      const bot = await world.startBot();
      for (const one of [bot, bare.bot]) await one.ask("lookAway");
      await setTimeout(quick ? 1_000 : 20_000);
      for (const one of [bot, bare.bot]) await one.ask("probe");
      await setTimeout(seconds * 1_000);
      const [ours, theirs] = [await bot.ask("probe"), await bare.bot.ask("probe")];
      const percent = 100 * ours.cpuShare;
      return [
        {
          what: `${count.toLocaleString("en")} subscriptions, ${seconds} s`,
          unit: "% of a core",
          ours: { median: percent },
          baseline: { name: "a bare bot", median: 100 * theirs.cpuShare },
          ratio: ours.cpuShare / theirs.cpuShare,
          also: { "resident, MB": ours.residentMb.toFixed(0), "of a bare bot": theirs.residentMb.toFixed(0) },
          goals: quick ? [] : [atMost("%", percent, MAX_PERCENT)],
        },
      ];
    } finally {
      await world.remove();
      await bare.remove();
    }
  },
} satisfies BenchQuestion;
