// What everybody else feels of a bot that is busy: people who ask, Discord that wants a heartbeat, and the event loop.
import { setTimeout } from "node:timers/promises";
import { atMost, type Figure } from "../harness/question.ts";
import { median, quantile } from "../harness/statistics.ts";
import type { Bot } from "./bot.ts";
import type { Asking, Discord } from "./discord.ts";
import { probe } from "./probe.ts";
import type { Started } from "./talk.ts";

/** What people ask, one after the other. */
const LINES: readonly string[] = [
  "/event name:biden xi",
  "/search words:summit trade",
  "/next",
  "/quote words:gain cooperation",
  "/check text:both nations will gain from cooperation",
];

const PAUSE_MS = 200;

/** Every so many lookups one heartbeat is asked for. */
const PER_HEARTBEAT = 10;

export type Observed = {
  /** Milliseconds. */
  readonly lookups: { readonly median: number; readonly p99: number };
  readonly heartbeatMost: number;
  readonly loop: { readonly most: number; readonly p99: number };
  /** The 99th of 100 delays of the event loop of a process beside it that does next to nothing: how busy the machine is. */
  readonly bystanderP99: number;
};

export async function observe<T>(
  { discord, bot }: { readonly discord: Started<Discord>; readonly bot: Started<Bot> },
  task: Promise<T>,
): Promise<Observed & { readonly result: T }> {
  let done = false;
  const settled = task.finally(() => {
    done = true;
  });
  // Whoever waits for it below hears of what goes wrong.
  settled.catch(() => undefined);
  await bot.ask("probe");
  probe();
  const [lookups, heartbeats]: [number[], number[]] = [[], []];
  for (let n = 0; !done; n++) {
    if (n % PER_HEARTBEAT === 0) heartbeats.push(await discord.ask("heartbeat"));
    const asking: Asking = { kind: "type", text: LINES[n % LINES.length] ?? "" };
    lookups.push(await discord.ask("ask", asking));
    await setTimeout(PAUSE_MS);
  }
  const { loopP99, loopMost } = await bot.ask("probe");
  return {
    result: await settled,
    lookups: { median: median(lookups), p99: quantile(lookups, 0.99) },
    heartbeatMost: Math.max(...heartbeats),
    loop: { most: loopMost, p99: loopP99 },
    bystanderP99: probe().loopP99,
  };
}

/** Discord closes a connection that misses a heartbeat of 41 s. */
const HEARTBEAT_LATE_MS = 1_000;
const MAX_LOOP_P99_MS = 50;

/** `busy` beside `idle`. `what`: what goes on, “10,000 digests”. */
export function meanwhileFigures(what: string, busy: Observed, idle: Observed): readonly Figure[] {
  const ratio = busy.lookups.median / idle.lookups.median;
  const p99Ratio = busy.lookups.p99 / idle.lookups.p99;
  return [
    {
      what: `lookups while ${what}`,
      unit: "ms",
      ours: busy.lookups,
      baseline: { name: "idle", ...idle.lookups },
      ratio,
      goals: [atMost("ratio of p99", p99Ratio, 2)],
    },
    {
      what: `event loop while ${what}: p99 of its delays`,
      unit: "ms",
      ours: { median: busy.loop.p99 },
      baseline: { name: "a process that does nothing", median: busy.bystanderP99 },
      also: { most: `${Math.round(busy.loop.most)} ms` },
      goals: [atMost("ms", busy.loop.p99, MAX_LOOP_P99_MS)],
    },
    {
      what: `the latest heartbeat while ${what}`,
      unit: "ms",
      ours: { median: busy.heartbeatMost },
      baseline: { name: "idle", median: idle.heartbeatMost },
      goals: [atMost("ms", busy.heartbeatMost, HEARTBEAT_LATE_MS)],
    },
  ];
}
