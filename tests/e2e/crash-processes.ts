// Several processes on one PostgreSQL, of which one is killed again and again while thousands of digests are due in the same minute.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Playground, startPlayground } from "#src/playground.ts";
import { openStore } from "#src/store/store.ts";
import { type ClockedBot, startClocked } from "#tests/helpers/clocked-bot.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { type PlayedChannels, playChannels, playedChannel } from "#tests/helpers/played-channels.ts";
import { createCurator } from "./crash-archive.ts";
import { queryDatabase } from "./crash-database.ts";
import { createRandom } from "./crash-faults.ts";

export type WantedProcesses = {
  readonly seed: number;
  readonly processes: number;
  readonly editions: number;
  /** In how many servers the digests are, at most 25 in each; left out: each in one of its own. */
  readonly servers?: number;
  /** At most; one every few seconds for as long as digests are due. */
  readonly kills: number;
  /** The address of an empty database. */
  readonly database: string;
  /** Restarts PostgreSQL in the middle; left out: it is not. */
  readonly restart?: () => Promise<void>;
  readonly say?: (line: string) => void;
};

export type ProcessesReport = {
  readonly posted: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly odd: readonly string[];
  readonly kills: number;
  /** From the minute in which all were due until a digest was there, in seconds. */
  readonly lag: { readonly median: number; readonly ninetyFifth: number; readonly last: number };
  /** The most requests in any second of the machine. */
  readonly most: number;
};

const MINUTE = 60_000;

/** Told where a process died over a question, or PostgreSQL was away. */
const EXPECTED_HERE = /the (?:connection to the )?database|another process works with|connect ECONNREFUSED|the ledger/;

export async function runProcesses(wanted: WantedProcesses): Promise<ProcessesReport> {
  const { seed, processes, editions, servers = editions, kills, database, restart, say = () => {} } = wanted;
  const random = createRandom(seed);
  const dir = mkdtempSync(join(tmpdir(), "attache-processes-"));
  const curator = createCurator(join(dir, "data"));
  curator.add(2);
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const discord = await startPlayground({ clock: { now } });
  const channels = playChannels(discord.ids.bot, now);
  const complaints: string[] = [];
  const isUp = new Set<ClockedBot>();
  const begin = (number: number) => {
    const bot = startClocked(environment(discord, dir, database, number, processes), dir, ahead);
    void bot.started.then((yes) => yes && isUp.add(bot));
    return bot;
  };
  const bots: ClockedBot[] = [];
  try {
    await seedSubscriptions(database, { editions, servers, now: Date.now() });
    for (let number = 0; number < processes; number++) bots.push(begin(number));
    await Promise.all(bots.map(async (bot) => expectStarted(await bot.started, bot)));
    discord.intercept(channels.interceptor);
    say(`${processes} processes are connected`);

    ahead = 11 * MINUTE;
    const [due, dueAt] = [performance.now(), now()];
    for (const bot of bots) void bot.tick(ahead);
    let killed = 0;
    let restarted = false;
    while (channels.messages.size < editions && performance.now() - due < 30 * MINUTE) {
      await setTimeout(random.whole(1_000, 3_000));
      if (restart !== undefined && !restarted && channels.messages.size > editions / 2) {
        restarted = true;
        say("PostgreSQL is restarted");
        await restart();
      }
      const number = random.whole(0, processes - 1);
      // Killed over and over while it starts, none would ever do anything.
      if (killed < kills && channels.messages.size < editions && isUp.has(bots[number]!)) {
        await bots[number]!.kill();
        complaints.push(...bots[number]!.complaints);
        killed++;
        bots[number] = begin(number);
        say(`${killed} kills, ${channels.messages.size} editions`);
      }
      // The clock of a bot calls it each minute; here it is called more often, so that who died over the list is not waited for.
      for (const bot of bots) void bot.started.then((alive) => (alive ? bot.tick(ahead) : undefined));
    }
    await settle(bots, database, () => ahead);
    await Promise.all(bots.map((bot) => bot.kill()));
    complaints.push(...bots.flatMap((bot) => bot.complaints));
    const verdict = await verdictOf(channels, editions, database, complaints);
    return { ...verdict, kills: killed, lag: lagsOf(channels, dueAt) };
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await discord.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function environment(discord: Playground, dir: string, database: string, number: number, processes: number) {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: join(dir, "data"),
    DATABASE_URL: database,
    SHARDS: `${number}/${processes}`,
  };
}

function expectStarted(yes: boolean, bot: ClockedBot): void {
  if (!yes) throw new Error(`a bot does not start:\n${bot.complaints.join("\n")}`);
}

type Seeded = { readonly editions: number; readonly servers: number; readonly now: number };

/** All due ten minutes from now; each says so when nothing is new. */
async function seedSubscriptions(database: string, { editions, servers, now }: Seeded): Promise<void> {
  const store = await openStore(database);
  const at = new Date(now + 10 * MINUTE).toISOString();
  for (let n = 0; n < editions; n++) {
    await store.subscriptions.save(
      aSubscription({
        guild: `6${String(n % servers).padStart(17, "0")}`,
        id: `d${Math.floor(n / servers) + 1}`,
        channel: playedChannel(n),
        at: at.slice(11, 16),
        nextAt: `${at.slice(0, 16)}:00.000Z`,
        createdAt: new Date(now).toISOString(),
        coveredUntil: new Date(now).toISOString(),
        quiet: "say",
      }),
    );
  }
  await store.close();
}

/** Until nothing is open any more: what was in doubt has been looked for. */
async function settle(bots: readonly ClockedBot[], database: string, ahead: () => number): Promise<void> {
  for (let round = 0; round < 30; round++) {
    await Promise.all(bots.map(async (bot) => (await bot.started) && bot.tick(ahead())));
    const [row] = await queryDatabase(database, "SELECT count(*) AS open FROM edition WHERE state = 'open'");
    if (Number(row?.open) === 0) return;
    await setTimeout(1_000);
  }
}

async function verdictOf(
  { messages, requests }: PlayedChannels,
  editions: number,
  database: string,
  complaints: readonly string[],
): Promise<Omit<ProcessesReport, "kills" | "lag">> {
  const copies = Array.from({ length: editions }, (_, n) => ({
    n,
    count: messages.get(playedChannel(n))?.length ?? 0,
  }));
  const ended = await queryDatabase(
    database,
    "SELECT body::json->'result'->>'kind' AS kind, count(*) AS count FROM edition GROUP BY 1",
  );
  const odd = ended.filter(({ kind }) => kind !== "posted").map(({ kind, count }) => `${count} ended as ${kind}`);
  return {
    posted: copies.filter(({ count }) => count > 0).length,
    lost: copies.filter(({ count }) => count === 0).map(({ n }) => playedChannel(n)),
    doubled: copies.filter(({ count }) => count > 1).map(({ n, count }) => `${playedChannel(n)}: ${count}`),
    odd: [...odd, ...complaints.filter((line) => line !== "" && !EXPECTED_HERE.test(line))],
    most: mostInASecond(requests),
  };
}

/** `dueAt`: milliseconds since 1970, by the clock of the channels. */
function lagsOf({ messages }: PlayedChannels, dueAt: number): ProcessesReport["lag"] {
  const lags = [...messages.values()].map(([first]) => ((first?.at ?? dueAt) - dueAt) / 1000).sort((a, b) => a - b);
  const at = (share: number) => Math.round((lags[Math.ceil(share * lags.length) - 1] ?? 0) * 10) / 10;
  return { median: at(0.5), ninetyFifth: at(0.95), last: at(1) };
}

/** `moments` in order, milliseconds. */
function mostInASecond(moments: readonly number[]): number {
  let [from, most] = [0, 0];
  moments.forEach((moment, index) => {
    while (moment - (moments[from] ?? moment) >= 1_000) from++;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
