// One development that many people follow: how fast the letters go out, whether a digest comes in time meanwhile, and how free the event loop stays.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { REST } from "discord.js";
import { startBot } from "#src/bot.ts";
import { Subscription } from "#src/digest/subscription.ts";
import { parseConfig } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import { addFollowedStep, addFollowers, conversationOf, personIds } from "#tests/helpers/many-followers.ts";
import type { Address, Arrival } from "./busy-discord.ts";

const DISCORD = join(import.meta.dirname, "busy-discord.ts");
const ARCHIVE = join(import.meta.dirname, "..", "tests", "archive-of-2026");
const LIMIT = 50;

/** The bot's clock is ahead by so much once the news is recorded: whole minutes, so that its minutes begin with the machine's. */
const AHEAD_MS = 3 * 60_000;

/** `conversations` are known from earlier letters, or are opened for this one. */
type Case = { readonly followers: number; readonly conversations: "known" | "new" };

export async function measureFanOut({ followers, conversations }: Case = { followers: 1_000, conversations: "known" }) {
  const bare = await postBare(Math.min(followers, 500));
  const { rate, requests, letters, first, late, loop, refused } = await tellFollowers({ followers, conversations });
  return [
    `one development that ${followers} people follow, conversations ${conversations}, at ${LIMIT} requests a second:`,
    `  requests a second / of a bare @discordjs/rest loop that posts constants: ${(rate / bare).toFixed(2)} (${rate.toFixed(1)} / ${bare.toFixed(1)})`,
    `  ${letters} letters in ${requests} requests, ${refused} refused by the limit; the first after ${first} ms`,
    `  a digest that fell due meanwhile came ${late} ms late; event loop held: p99 ${loop.p99.toFixed(0)} ms, most ${loop.most.toFixed(0)} ms`,
  ];
}

async function startDiscord() {
  const child = fork(DISCORD, [String(LIMIT)]);
  const [address]: [Address] = (await once(child, "message")) as [Address];
  return { child, address };
}

async function arrivals(child: ChildProcess): Promise<readonly Arrival[]> {
  child.send("arrivals");
  const [found]: [readonly Arrival[]] = (await once(child, "message")) as [readonly Arrival[]];
  return found;
}

/** Requests a second. */
async function postBare(count: number): Promise<number> {
  const { child, address } = await startDiscord();
  const rest = new REST({ api: address.apiUrl, globalRequestsPerSecond: LIMIT }).setToken(address.token);
  const body = { content: "The same for everybody." };
  await Promise.all(
    personIds(count)
      .map(conversationOf)
      .map((person) => rest.post(`/channels/${person}/messages`, { body })),
  );
  const rate = rateOf((await arrivals(child)).filter(({ what }) => what === "letter"));
  child.kill();
  return rate;
}

async function tellFollowers({ followers, conversations }: Case) {
  const dir = mkdtempSync(join(tmpdir(), "bench-fan-out-"));
  const { child, address } = await startDiscord();
  const dataDir = join(dir, "data");
  cpSync(ARCHIVE, dataDir, { recursive: true });
  const database = join(dir, "attache.sqlite");
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const log: string[] = [];
  const config = parseConfig({
    DISCORD_TOKEN: address.token,
    DISCORD_API_URL: address.apiUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: `sqlite:${database}`,
  });
  const start = () =>
    startBot(config, address.token, clock, createLog("info", [], { write: (line) => void log.push(line) }));
  try {
    await (await start()).stop();
    addFollowers(database, personIds(followers), conversations === "known" ? conversationOf : undefined);
    const bot = await start();
    addFollowedStep(dataDir, clock.now());
    while (!log.some((line) => line.includes('"entries":1'))) await setTimeout(20);
    await bot.tick();
    ahead = AHEAD_MS;
    const due = nextMinute(Date.now() + 12_000);
    addDigest(database, address, due + ahead);
    await arrivals(child);
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    const begun = Date.now();
    void bot.tick();
    const seen: Arrival[] = [];
    const of = (what: Arrival["what"]) => seen.filter((one) => one.what === what);
    while (of("letter").length < followers || of("post").length === 0) {
      await setTimeout(500);
      seen.push(...(await arrivals(child)));
      if (Date.now() - begun > 60_000 + followers * 100) throw new Error(`only ${of("letter").length} letters came`);
    }
    delays.disable();
    await bot.stop();
    const told = seen.filter(({ what }) => what === "letter" || what === "opening");
    if (new Set(of("letter").map(({ to }) => to)).size !== followers)
      throw new Error("somebody was told twice, and somebody not");
    return {
      rate: rateOf(told),
      requests: told.length,
      letters: of("letter").length,
      first: (of("letter")[0]?.at ?? 0) - begun,
      late: (of("post")[0]?.at ?? 0) - due,
      refused: of("refused").length,
      loop: { p99: delays.percentile(99) / 1e6, most: delays.max / 1e6 },
    };
  } finally {
    child.kill();
    rmSync(dir, { recursive: true, force: true });
  }
}

function rateOf(found: readonly Arrival[]): number {
  return ((found.length - 1) * 1000) / Math.max(1, (found.at(-1)?.at ?? 0) - (found[0]?.at ?? 0));
}

function nextMinute(from: number): number {
  return Math.ceil(from / 60_000) * 60_000;
}

function addDigest(path: string, { guild, channel }: Address, due: number): void {
  const [at, before] = [new Date(due).toISOString(), new Date(due - 86_400_000).toISOString()];
  const digest = Subscription.parse({
    ...{ id: "d1", guild, channel, at: at.slice(11, 16), zone: "UTC", days: "daily", quiet: "say", upcoming: 14 },
    ...{ createdBy: "3000", createdAt: before, place: 0, coveredUntil: before, nextAt: at },
  });
  const file = new DatabaseSync(path, { timeout: 5000 });
  file
    .prepare("INSERT INTO subscription (guild, number, state, next_at, body) VALUES (?, 1, 'scheduled', ?, ?)")
    .run(guild, due, JSON.stringify(digest));
  file.close();
}

if (import.meta.main) {
  const [followers = "1000", conversations = "known"] = process.argv.slice(2);
  const lines = await measureFanOut({
    followers: Number(followers),
    conversations: conversations === "new" ? "new" : "known",
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exit();
}
