// Kills the bot again and again while it writes to all who follow one event, and counts afterwards what each person was told.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMessage, startLocalDiscord } from "@attache/local-discord";
import { startClocked } from "#tests/helpers/clocked-bot.ts";
import { addFollowedStep, saveFollowers } from "#tests/helpers/many-followers.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";
import { createFaults, createRandom, type Sabotage } from "./crash-faults.ts";

type FollowerCrashes = {
  readonly seed: number;
  readonly kills: number;
  readonly followers: number;
  readonly sabotage?: Sabotage;
  /** The address of an empty database; a SQLite file of its own when it is left out. */
  readonly database?: string;
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

export async function runFollowerCrashes(wanted: FollowerCrashes): Promise<FollowerVerdict> {
  const { seed, kills, followers, sabotage, say } = wanted;
  const begun = Date.now();
  const random = createRandom(seed);
  const faults = createFaults(random, sabotage);
  const dir = mkdtempSync(join(tmpdir(), "attache-crash-"));
  const dataDir = join(dir, "data");
  cpSync(FROZEN, dataDir, { recursive: true });
  const { database = `sqlite:${join(dir, "attache.sqlite")}` } = wanted;
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
  const complaints: string[] = [];
  let bot = startClocked(env, dir, ahead);
  const restart = () => {
    bot = startClocked(env, dir, ahead);
    return bot.started;
  };
  const tellings = (name: string) =>
    discord.messages(ids[`${name}Dm`] ?? "").filter((message) => readMessage(message).includes("The day is named."));

  try {
    await bot.started;
    await bot.kill();
    await saveFollowers(
      database,
      names.map((name) => ids[name] ?? ""),
    );
    if (!(await restart())) throw new Error(`the bot does not start:\n${bot.complaints.join("\n")}`);
    const read = bot.untilLog(/the archive was read again/);
    addFollowedStep(dataDir, Date.now());
    await read;
    await bot.tick(ahead);
    ahead += 3 * MINUTE;
    discord.intercept(faults.interceptor);
    for (let done = 0; done < kills; done++) {
      const nth = random.whole(1, Math.ceil((1.2 * followers) / kills));
      faults.killAt(nth, random.pick(["before", "stored"] as const), () => bot.kill());
      // A start sends what is due as well, so it may be the last thing that this process does.
      if (!bot.alive()) await restart();
      // What is put off waits for minutes: the clock goes on with each round until the blow has fallen.
      for (let rounds = 0; bot.alive() && rounds < 20; rounds++) {
        await bot.tick(ahead);
        ahead += 5 * MINUTE;
      }
      await bot.kill();
      complaints.push(...bot.complaints);
      ahead += random.pick([0, 20_000, 3 * MINUTE, 10 * MINUTE, 40 * MINUTE]);
      if (done % 10 === 9) say?.(`${done + 1} kills, ${names.filter((name) => tellings(name).length > 0).length} told`);
    }
    faults.killAt(0, "before", undefined);
    await restart();
    faults.calm();
    for (let rounds = 0; rounds < 8; rounds++) {
      await bot.tick(ahead);
      ahead += 31 * MINUTE;
    }
    await bot.kill();
    complaints.push(...bot.complaints);
    const count = (fits: (copies: number) => boolean) => names.filter((name) => fits(tellings(name).length));
    return {
      told: count((copies) => copies > 0).length,
      lost: count((copies) => copies === 0),
      doubled: count((copies) => copies > 1),
      odd: [...complaints, ...discord.violations.map(({ problems }) => problems.join())],
      kills,
      faults: faults.count,
      seconds: Math.round((Date.now() - begun) / 1000),
    };
  } finally {
    await bot.kill();
    await discord.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
