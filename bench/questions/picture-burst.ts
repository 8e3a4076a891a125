// Fifty people ask for pictures at once: who else waits for them, and what do they take?

import { setTimeout } from "node:timers/promises";
import { atMost, type BenchQuestion } from "../harness/question.ts";
import { quantile } from "../harness/statistics.ts";
import type { Asking } from "../processes/discord.ts";
import { meanwhileFigures, observe } from "../processes/meanwhile.ts";
import { startWorld } from "../processes/start.ts";

const PICTURES = 50;
/** Two canvases and their PNGs, and the fifty that are kept; it was 640 when all were drawn at once. */
const MAX_MORE_MB = 200;
const MAX_TURN_MS = 20;

export default {
  asks: `A burst of ${PICTURES} different timelines, while others look things up`,
  async measure({ quick }) {
    const world = await startWorld();
    try {
      const bot = await world.startBot();
      const burst = (first: number, topic = "us-china") =>
        Array.from({ length: quick ? 10 : PICTURES }, (_, n): Asking => {
          const [year, month] = [2021 + ((first + n) % 5), 1 + ((first + n) % 12)];
          return { kind: "type", text: `/timeline topic:${topic} from:${year}-${String(month).padStart(2, "0")}` };
        });
      // The fonts, and whatever else one picture needs.
      await world.discord.ask("askAll", burst(0).slice(0, 1));
      const idle = await observe({ ...world, bot }, setTimeout(quick ? 2_000 : 15_000));
      const before = (await bot.ask("probe")).residentMb;
      let most = before;
      let isOver = false;
      const watching = (async () => {
        while (!isOver) {
          most = Math.max(most, await bot.ask("peek"));
          await setTimeout(100);
        }
      })();
      const start = performance.now();
      const busy = await observe(
        { ...world, bot },
        Promise.allSettled(burst(1).map((one) => world.discord.ask("ask", one))),
      );
      const seconds = (performance.now() - start) / 1000;
      isOver = true;
      await watching;
      // Another one, for it keeps the loop awake: of the delays above most are other threads', which draw on the same cores.
      await bot.ask("watchTurns");
      await Promise.allSettled(burst(1, "russia-ukraine").map((one) => world.discord.ask("ask", one)));
      const turns = await bot.ask("turns");
      const complaints = await bot.ask("complaints");
      const what = `${burst(1).length} pictures`;
      return [
        {
          what: `${what}: all answered`,
          unit: "s",
          ours: { median: seconds },
          also: {
            "without picture": String(complaints.length),
            "given up after 10 s": String(busy.result.filter(({ status }) => status === "rejected").length),
          },
          goals: [atMost("without picture", complaints.length, 0)],
        },
        {
          what: `${what}: resident at most, beside before`,
          unit: "MB",
          ours: { median: most },
          baseline: { name: "before", median: before },
          goals: [atMost("more, MB", most - before, MAX_MORE_MB)],
        },
        {
          what: `${what}: processor time of a turn of the event loop`,
          unit: "ms",
          ours: { median: Math.max(0, ...turns), p99: quantile(turns, 0.99) },
          also: { "of all turns": `${Math.round(turns.reduce((sum, one) => sum + one, 0))} ms` },
          goals: [atMost("longest, ms", Math.max(0, ...turns), MAX_TURN_MS)],
        },
        ...meanwhileFigures(what, busy, idle),
      ];
    } finally {
      await world.remove();
    }
  },
} satisfies BenchQuestion;
