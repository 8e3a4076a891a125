// Does anything grow with time? Simulated hours of a mixed load, on a clock that is set ahead.

import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { addFollowers, conversationOf, personIds } from "#tests/helpers/many-followers.ts";
import { addNews } from "../archives/edits.ts";
import { addSubscriptions } from "../archives/subscriptions.ts";
import { atMost, type BenchQuestion, type Figure, shortNumber } from "../harness/question.ts";
import type { Asking } from "../processes/discord.ts";
import { startWorld } from "../processes/start.ts";

const HOUR_MS = 3_600_000;
/** Of what is held after the first hour, so much at the end. */
const MAX_GROWTH = 1.05;
/** Hours. */
const SETTLED = 1;

export default {
  asks: "What the bot holds in memory after simulated hours, each with digests, letters, an edit of the archive, questions, completions and pictures",
  async measure({ quick }) {
    const [hours, digests, followers, questions] = quick ? [5, 48, 10, 10] : [24, 240, 60, 84];
    const world = await startWorld({ channels: 100 });
    try {
      const first = await world.startBot();
      await first.ask("stop");
      await first.end();
      const start = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
      const { channels } = await world.discord.ask("address");
      const file = new DatabaseSync(world.database);
      addSubscriptions(file, digests, (n) => ({
        nextAt: start + HOUR_MS * (n % 24),
        channel: channels[n % 100] ?? "",
        quiet: "say",
        ...(n % 7 === 0 ? { picture: true as const } : {}),
      }));
      file.close();
      addFollowers(world.database, personIds(followers), conversationOf);
      const bot = await world.startBot({ pace: { requests: 1_000_000, milliseconds: 1_000 } });
      const held: number[] = [];
      const resident: number[] = [];
      for (let hour = 0; hour < hours; hour++) {
        await bot.ask("setAhead", start + HOUR_MS * hour - Date.now());
        const before = await bot.ask("logged", '"entries":');
        // The same few files, so that the archive itself grows by no more than a step.
        addNews(world.dataDir, { count: 1, round: hour, known: Date.now() });
        while ((await bot.ask("logged", '"entries":')) === before) await setTimeout(20);
        await bot.ask("tick");
        await bot.ask("setAhead", start + HOUR_MS * hour + 180_000 - Date.now());
        await bot.ask("tick");
        for (let n = 0; n < questions; n++) await world.discord.ask("ask", askingOf(n, hour));
        held.push(await bot.ask("heldMb"));
        resident.push((await bot.ask("probe")).residentMb);
      }
      const complaints = await bot.ask("complaints");
      if (complaints.length > 0) throw new Error(complaints[0]);
      const growth = (held.at(-1) ?? 0) / (held[SETTLED - 1] ?? 1);
      return [
        figure(`held after ${hours} hours`, held, growth, [atMost("ratio", growth, MAX_GROWTH)]),
        figure(`resident after ${hours} hours`, resident, (resident.at(-1) ?? 0) / (resident[SETTLED - 1] ?? 1), []),
        { what: "database after them", unit: "MB", ours: { median: statSync(world.database).size / 2 ** 20 } },
      ];
    } finally {
      await world.remove();
    }
  },
} satisfies BenchQuestion;

function figure(what: string, of: readonly number[], ratio: number, goals: Figure["goals"]): Figure {
  const baseline = { name: `after ${SETTLED}`, median: of[SETTLED - 1] ?? 0 };
  const second = (of.at(-1) ?? 0) / (of[Math.floor(of.length / 2)] ?? 1);
  const also = {
    "of which in the second half": `${shortNumber(second)} ×`,
    "hour by hour": of.map((one) => one.toFixed(0)).join(" "),
  };
  return {
    what,
    unit: "MB",
    ours: { median: of.at(-1) ?? 0 },
    baseline,
    ratio,
    also,
    ...(goals === undefined ? {} : { goals }),
  };
}

const NAMES = ["biden xi", "nato", "brics", "cop", "g20", "asean", "quad", "opec", "un", "apec"] as const;

function askingOf(n: number, hour: number): Asking {
  const name = NAMES[(n + hour) % NAMES.length];
  const year = 2018 + ((n * 7 + hour) % 9);
  const all: readonly Asking[] = [
    { kind: "type", text: `/event name:${name}` },
    { kind: "type", text: `/search words:${name} ${year}` },
    { kind: "type", text: "/next" },
    {
      kind: "type",
      text: `/check text:both nations will gain from cooperation ${n} and lose from confrontation ${hour}`,
    },
    { kind: "complete", text: `/event name:${name?.slice(0, 2)}` },
    { kind: "type", text: `/quote words:${name}` },
    { kind: "type", text: `/timeline topic:us-china from:${year}` },
  ];
  return all[n % all.length] ?? { kind: "type", text: "/next" };
}
