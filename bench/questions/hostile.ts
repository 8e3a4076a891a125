// Can somebody hold up everybody by what they ask? Through a Discord, by the event loop of the bot.
import { askedOf } from "../archives/asked.ts";
import { proseArchive, writeProseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { median, quantile } from "../harness/statistics.ts";
import type { Asking } from "../processes/discord.ts";
import { startWorld } from "../processes/start.ts";

const MAX_HELD_MS = 20;

export default {
  asks: "How long does one question hold the event loop, whatever it says, in a large archive?",
  async measure({ quick }) {
    const size = quick ? 1_000 : 100_000;
    const { hostileSearches, hostileChecks } = askedOf(proseArchive(size), 1);
    const world = await startWorld({}, (folder) => writeProseArchive(size, folder));
    const bot = await world.startBot();
    const figures: Figure[] = [];
    try {
      const asking = (kind: Asking["kind"], before: string, texts: Readonly<Record<string, string>>) =>
        Object.entries(texts).map(([about, text]) => ({
          what: `${before}${about}`,
          asking: { kind, text: `${before}${text}` },
        }));
      // A command takes 1,000 characters, a direct message 4,000.
      const commands = ["/search words:", "/event name:", "/who actor:", "/quote words:"];
      const all = [
        ...commands.flatMap((before) => asking("type", before, hostileSearches)),
        ...asking("dm", "", hostileChecks),
      ];
      for (const { what, asking: hostile } of all) {
        const held: number[] = [];
        const took: number[] = [];
        for (let round = 0; round < (quick ? 1 : 5); round++) {
          await bot.ask("probe");
          const start = performance.now();
          // Whoever has waited for ten seconds waits no longer; how long the bot was busy is told all the same.
          await world.discord.ask("ask", hostile).catch(() => undefined);
          took.push(performance.now() - start);
          held.push((await bot.ask("probe")).loopMost);
        }
        const ours = { median: median(held), p99: quantile(held, 0.99) };
        const goals = quick ? [] : [atMost("held, ms", ours.median, MAX_HELD_MS)];
        const also = { "answered after": `${Math.round(median(took))} ms` };
        figures.push({ what: `${what}, ${size.toLocaleString("en")} records`, unit: "ms held", ours, also, goals });
      }
      return figures;
    } finally {
      await world.remove();
    }
  },
} satisfies BenchQuestion;
