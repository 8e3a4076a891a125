// Kills the bot again and again while it writes to all who follow one event, and counts afterwards what each person was told.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readMessage, startLocalDiscord } from "@attache/local-discord";
import { type ClockedBot, startClocked } from "#tests/helpers/clocked-bot.ts";
import { addFollowedStep, saveFollowers } from "#tests/helpers/many-followers.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";
import { giveWarmStart } from "#tests/helpers/warm-start.ts";
import { createFaults, createRandom, type Sabotage } from "./crash-faults.ts";
import { createRequests } from "./crash-requests.ts";

type FollowerCrashes = {
  readonly seed: number;
  readonly kills: number;
  readonly followers: number;
  readonly sabotage?: Sabotage;
  /** The address of an empty database; a SQLite file of its own when it is left out. */
  readonly database?: string;
  /** How many share the database, which is a PostgreSQL then; 1 when it is left out. */
  readonly processes?: number;
  readonly say?: (line: string) => void;
};

type FollowerVerdict = {
  readonly told: number;
  /** Who was told nothing, and who was told twice. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Complaints of the bot, and what Discord would have refused. */
  readonly odd: readonly string[];
  readonly kills: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly seconds: number;
};

const MINUTE = 60_000;

/** How long no request has come before several processes count as done with what was due: they look for jobs every second or two. */
const QUIET_MS = 4_000;

/** Until the jobs of a process that died are with the others, and what they put off is out. */
const MOST_ROUNDS = 40;

export async function runFollowerCrashes(wanted: FollowerCrashes): Promise<FollowerVerdict> {
  const { seed, kills, followers, processes = 1, sabotage, say } = wanted;
  const begun = Date.now();
  const random = createRandom(seed);
  const faults = createFaults(random, sabotage);
  const dir = mkdtempSync(join(tmpdir(), "attache-crash-"));
  const dataDir = join(dir, "data");
  cpSync(FROZEN, dataDir, { recursive: true });
  const { database = `sqlite:${join(dir, "attache.sqlite")}` } = wanted;
  giveWarmStart(wanted.database === undefined ? dir : join(dir, "state"));
  let ahead = 0;
  const names = Array.from({ length: followers }, (_, n) => `p${n}`);
  const discord = await startLocalDiscord({
    application: { name: "Attaché" },
    people: names.map((name) => ({ name })),
    clock: { now: () => Date.now() + ahead },
  });
  const ids: Readonly<Record<string, string>> = discord.ids;
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: database,
  };
  const begin = (number: number) =>
    startClocked(processes === 1 ? env : { ...env, SHARDS: `${number}/${processes}` }, dir, ahead);
  const complaints: string[] = [];
  const bots: ClockedBot[] = [];
  /** Those that are not alive; those that had died tell what they had complained of. */
  const startAll = async () => {
    for (let number = 0; number < processes; number++) {
      const before = bots[number];
      if (before?.alive()) continue;
      complaints.push(...(before?.complaints ?? []));
      bots[number] = begin(number);
    }
    return (await Promise.all(bots.map((bot) => bot.started))).every((yes) => yes);
  };
  const tickAll = () => Promise.all(bots.map((bot) => bot.tick(ahead)));
  const requests = createRequests();
  let done = 0;
  let askedAt = 0;
  /** One process is done when its tick is. False: `until` was so before. Turned while a request is on its way, the clock would make Discord forget its nonce. */
  const isQuiet = async (until: () => boolean) => {
    while (processes > 1 && performance.now() - askedAt < QUIET_MS) {
      if (until()) return false;
      await setTimeout(100);
    }
    await requests.idle();
    return !until();
  };
  const killAll = () => Promise.all(bots.map((bot) => bot.kill()));
  const tellings = (name: string) =>
    discord.messages(ids[`${name}Dm`] ?? "").filter((message) => readMessage(message).includes("The day is named."));
  const isTold = (name: string) => tellings(name).length > 0;

  try {
    bots[0] = begin(0);
    await bots[0].started;
    await bots[0].kill();
    await saveFollowers(
      database,
      names.map((name) => ids[name] ?? ""),
    );
    if (!(await startAll()))
      throw new Error(`the bot does not start:\n${bots.flatMap((bot) => bot.complaints).join("\n")}`);
    const read = bots.map((bot) => bot.untilLog(/the archive was read again/));
    addFollowedStep(dataDir, Date.now());
    await Promise.all(read);
    await tickAll();
    ahead += 3 * MINUTE;
    discord.intercept(
      requests.watch((request, phase) => {
        askedAt = performance.now();
        return faults.interceptor(request, phase);
      }),
    );
    // Those that are left go on while one starts again: it may all be told before so many are killed.
    for (; done < kills && (processes === 1 || !names.every(isTold)); done++) {
      const nth = random.whole(1, Math.ceil((1.2 * followers) / kills));
      const victim = random.whole(0, processes - 1);
      faults.killAt(nth, random.pick(["before", "stored"] as const), async () => bots[victim]?.kill());
      // A start sends what is due as well, so it may be the last thing that this process does.
      await startAll();
      // What is put off waits for minutes: the clock goes on with each round until the blow has fallen.
      for (let rounds = 0; bots[victim]?.alive() && rounds < 20; rounds++) {
        await tickAll();
        if (await isQuiet(() => !bots[victim]?.alive())) ahead += 5 * MINUTE;
      }
      await bots[victim]?.kill();
      await requests.idle();
      if (processes === 1) ahead += random.pick([0, 20_000, 3 * MINUTE, 10 * MINUTE, 40 * MINUTE]);
      if (done % 10 === 9) say?.(`${done + 1} kills, ${names.filter(isTold).length} told`);
    }
    faults.killAt(0, "before", undefined);
    await startAll();
    faults.calm();
    for (let rounds = 0; rounds < 8 || (rounds < MOST_ROUNDS && processes > 1 && !names.every(isTold)); rounds++) {
      await tickAll();
      await isQuiet(() => false);
      ahead += 31 * MINUTE;
    }
    await killAll();
    complaints.push(...bots.flatMap((bot) => bot.complaints));
    const count = (fits: (copies: number) => boolean) => names.filter((name) => fits(tellings(name).length));
    return {
      told: count((copies) => copies > 0).length,
      lost: count((copies) => copies === 0),
      doubled: count((copies) => copies > 1),
      odd: [...complaints, ...discord.violations.map(({ problems }) => problems.join())],
      kills: done,
      faults: faults.count,
      seconds: Math.round((Date.now() - begun) / 1000),
    };
  } finally {
    await killAll();
    await discord.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
