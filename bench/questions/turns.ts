// The longest that the bot holds its own event loop, whatever somebody sends: the real bot, from the request to the answer.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "#tests/helpers/free-port.ts";
import { writeProseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { median, quantile } from "../harness/statistics.ts";
import { longInputs } from "../processes/long-inputs.ts";
import { startWorld } from "../processes/start.ts";

const MAX_HELD_MS = 20;
const SHIPPED = join(import.meta.dirname, "..", "..", "data");
const RECORDS = 10_000;

export default {
  asks: "How much processor time does the longest turn of the bot's event loop take, for everything long that somebody can send?",
  async measure({ quick }) {
    const size = quick ? 1_000 : RECORDS;
    const figures: Figure[] = [];
    figures.push(
      ...(await measureIn("the shipped archive", quick, (folder) => cpSync(SHIPPED, folder, { recursive: true }))),
    );
    const name = `${size.toLocaleString("en")} records`;
    figures.push(...(await measureIn(name, quick, (folder) => writeProseArchive(size, folder))));
    return figures;
  },
} satisfies BenchQuestion;

async function measureIn(name: string, quick: boolean, archive: (folder: string) => void): Promise<readonly Figure[]> {
  const port = await freePort();
  const world = await startWorld({}, archive, ([desk = ""]) => ({ PORT: String(port), DESK_CHANNEL: desk }));
  try {
    const bot = await world.startBot();
    const figures: Figure[] = [];
    await world.discord.ask("ask", { kind: "type", text: "/digest add channel:#general at:08:00 zone:UTC" });
    for (const { what, send } of longInputs(world, bot, `http://127.0.0.1:${port}`)) {
      const [longest, all]: [number[], number[]] = [[], []];
      let faults = 0;
      for (let round = 0; round < (quick ? 1 : 5); round++) {
        await bot.ask("watchTurns");
        // Whoever has waited for ten seconds waits no longer; how long the bot was busy is told all the same.
        const fault = await send(round).then(() => undefined, String);
        if (fault !== undefined) faults++;
        const turns = await bot.ask("turns");
        longest.push(Math.max(0, ...turns));
        all.push(...turns);
      }
      const held = Math.max(...longest);
      figures.push({
        what: `${what}, ${name}`,
        unit: "ms of one turn",
        ours: { median: median(longest), p99: quantile(all, 0.99) },
        also: { longest: `${held.toFixed(1)} ms`, "turns with work": String(all.length), unanswered: String(faults) },
        goals: quick ? [] : [atMost("longest, ms", median(longest), MAX_HELD_MS)],
      });
    }
    return figures;
  } finally {
    await world.remove();
  }
}
