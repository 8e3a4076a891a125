// Several processes on one PostgreSQL, of which one is killed again and again while thousands of digests are due in the same minute.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Playground, startPlayground } from "#src/playground.ts";
import { openStore } from "#src/store/store.ts";
import { type ClockedBot, startClocked } from "#tests/helpers/clocked-bot.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { playChannels, playedChannel } from "#tests/helpers/played-channels.ts";
import { createCurator } from "./crash-archive.ts";
import { queryDatabase } from "./crash-database.ts";
import { createRandom } from "./crash-faults.ts";
import { lagsOf, type ProcessesReport, verdictOf } from "./crash-processes-verdict.ts";

export type WantedProcesses = {
  readonly seed: number;
  readonly processes: number;
  readonly editions: number;
  /** In how many servers the digests are, at most 25 in each; left out: each in one of its own. */
  readonly servers?: number;
  /** At most, for as long as digests are due. */
  readonly kills: number;
  /** How long at least between two kills, milliseconds; left out: as soon as the processes are up again. */
  readonly killEvery?: number;
  /** The address of an empty database. */
  readonly database: string;
  /** Restarts PostgreSQL in the middle; left out: it is not. */
  readonly restart?: () => Promise<void>;
  readonly say?: (line: string) => void;
};

const MINUTE = 60_000;
const TICK_EVERY_MS = 30_000;

export async function runProcesses(wanted: WantedProcesses): Promise<ProcessesReport> {
  const {
    seed,
    processes,
    editions,
    servers = editions,
    kills,
    killEvery = 0,
    database,
    restart,
    say = () => {},
  } = wanted;
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
    let [tickedAt, killedAt] = [due, due];
    let killed = 0;
    let restarted = false;
    while (channels.messages.size < editions && performance.now() - due < 30 * MINUTE) {
      await setTimeout(random.whole(1_000, 3_000));
      if (restart !== undefined && !restarted && channels.messages.size > editions / 2) {
        restarted = true;
        say("PostgreSQL is restarted");
        await restart();
      }
      // Killed over and over while they start, none would ever do anything.
      const up = bots.filter((bot) => isUp.has(bot) && bot.alive());
      const mayDie = up.length > 1 && performance.now() - killedAt >= killEvery;
      if (killed < kills && channels.messages.size < editions && mayDie) {
        await up[random.whole(0, up.length - 1)]!.kill();
        killedAt = performance.now();
        killed++;
        say(`${killed} kills, ${channels.messages.size} editions after ${Math.round((killedAt - due) / 1000)} s`);
      }
      complaints.push(...restartEnded(bots, begin));
      // The clock of a bot calls it each minute; here it is called more often, so that who died over the list is not waited for long.
      if (performance.now() - tickedAt < TICK_EVERY_MS) continue;
      tickedAt = performance.now();
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

/** Also one that ended by itself, since PostgreSQL was away as it started. Gives what they had complained of. */
function restartEnded(bots: ClockedBot[], begin: (number: number) => ClockedBot): readonly string[] {
  const ended = bots.flatMap((bot, number) => (bot.alive() ? [] : [{ number, complaints: bot.complaints }]));
  for (const { number } of ended) bots[number] = begin(number);
  return ended.flatMap(({ complaints }) => complaints);
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
