// Kills the bot again and again at moments drawn from a seed, and counts afterwards what its readers were told.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { type Playground, startPlayground } from "#src/playground.ts";
import { startClocked } from "#tests/helpers/clocked-bot.ts";
import { createCurator } from "./crash-archive.ts";
import { queryDatabase } from "./crash-database.ts";
import { createFaults, createRandom, type Sabotage } from "./crash-faults.ts";
import { createJournal } from "./crash-journal.ts";
import { createRequests } from "./crash-requests.ts";
import { judge, type Verdict } from "./crash-verdict.ts";

export type Wanted = {
  readonly seed: number;
  readonly kills: number;
  readonly editions: number;
  readonly sabotage?: Sabotage;
  /** The address of an empty database; a SQLite file of its own when it is left out. */
  readonly database?: string;
  readonly say?: (line: string) => void;
  /** Told all that happened, at the end. */
  readonly tell?: (journal: readonly string[]) => void;
};

export type Report = Verdict & {
  readonly seed: number;
  readonly kills: number;
  /** Where the kills fell. */
  readonly moments: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  /** How often news was away from the archive when its hour came. */
  readonly absences: number;
  /** What Discord would have refused. */
  readonly violations: number;
  readonly seconds: number;
  /** What happened around pages that are there twice. */
  readonly journal: readonly string[];
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The same seed makes the same plan at any time of the day. */
const START = Date.UTC(2026, 10, 28, 5, 50);

/** All between 05:00 and 10:00 UTC, summer and winter: at 10:30 each is due and none is too late. */
const SCHEDULES: readonly { readonly place: string; readonly nothingNew?: "say" }[] = [
  { place: "#digests at:06:00 zone:UTC" },
  { place: "#digests at:08:15 zone:Europe/Berlin" },
  { place: "#digests at:13:00 zone:Asia/Kathmandu" },
  { place: "#digests at:03:30 zone:America/New_York", nothingNew: "say" },
  { place: "#announcements at:17:45 zone:Australia/Lord_Howe" },
  { place: "#announcements at:10:00 zone:Africa/Cairo" },
  { place: "#announcements at:00:30 zone:America/Los_Angeles" },
  { place: "#general at:07:30 zone:UTC" },
  { place: "#general at:09:59 zone:UTC", nothingNew: "say" },
  { place: "#general at:15:00 zone:Asia/Tokyo" },
];

/** A person whose question the bot died over is told so by Discord; half a file is read again when it is whole. */
const EXPECTED = /an interaction could not be answered|the archive has faults/;

export async function runCrashes({ seed, kills, editions, sabotage, say, tell, ...given }: Wanted): Promise<Report> {
  const begun = Date.now();
  const random = createRandom(seed);
  const faults = createFaults(random, sabotage);
  const dir = mkdtempSync(join(tmpdir(), "attache-crash-"));
  const { database = `sqlite:${join(dir, "attache.sqlite")}` } = given;
  const curator = createCurator(join(dir, "data"));
  const moments: Record<string, number> = {};
  let ahead = START - Date.now();
  const now = () => Date.now() + ahead;
  const journal = createJournal(now);
  const requests = createRequests();
  const discord = await startPlayground({ clock: { now } });
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: join(dir, "data"),
    DATABASE_URL: database,
  };
  const complaints: string[] = [];
  // What it attempted matters only when Discord has the page and no longer its nonce: that is not left to chance.
  const forgetful = sabotage === "outbox";
  let bot = startClocked(env, dir, ahead);
  let done = 0;
  let posted = 0;
  let absences = 0;

  const tick = () => {
    journal.note("tick");
    return bot.tick(ahead);
  };
  const pass = async (milliseconds: number) => {
    await requests.idle();
    ahead += milliseconds;
    journal.note(`${milliseconds / MINUTE} minutes pass`);
  };
  const kill = async (moment: string) => {
    if (!bot.alive()) return;
    await bot.kill();
    journal.note(`killed ${moment}`);
    done++;
    moments[moment] = (moments[moment] ?? 0) + 1;
  };
  /** Starts it until it stays up; now and then it dies on the way up too. */
  const start = async () => {
    complaints.push(...bot.complaints);
    for (;;) {
      if (forgetful) await forgetAttempts(database);
      bot = startClocked(env, dir, ahead);
      const dies = done < kills && random.chance(0.2);
      const late = dies ? setTimeout(() => void kill("while it starts"), random.whole(100, 900)) : undefined;
      if (await bot.started) {
        clearTimeout(late);
        if (bot.alive()) return journal.note("started");
      }
      complaints.push(...bot.complaints);
    }
  };
  /** What is away while the editions are written is told by those of the next day. */
  const takeAway = async (read: Promise<boolean>) => {
    await read;
    const gone = bot.untilLog(/the archive was read again/);
    curator.takeAway();
    absences++;
    const isRead = random.chance(0.8) && (await gone);
    journal.note(`the talks are away, ${isRead ? "and that was read" : "nobody waited for that"}`);
  };
  const dieAndStart = async () => {
    await dieOnce(forgetful ? 3 : random.whole(0, 9));
    // Discord forgets a nonce after a few minutes: most often it is down for longer.
    const away = [0, 20 * SECOND, 3 * MINUTE, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE, 40 * MINUTE, 26 * HOUR] as const;
    await pass(forgetful ? 10 * MINUTE : random.pick(away));
    await start();
  };
  const round = async (day: number) => {
    const read = bot.untilLog(/the archive was read again/);
    // By count, not by chance: how many numbers are drawn depends on the machine, and editions of several pages must come.
    curator.add(day % 5 === 3 ? random.whole(25, 30) : random.whole(1, 3));
    // Most often the news is in the ledger before the hour, sometimes it comes while the editions go out.
    const isRead = random.chance(0.8) && (await read);
    journal.note(`${curator.talks()} talks, ${isRead ? "read" : "nobody waited for that"}`);
    if (random.chance(0.1)) await takeAway(read);
    await pass(untilHalfPastTen(now()));
    // Not before the clock was turned by hours: what is repeated a moment later would come when Discord has forgotten its nonce.
    if (random.chance(0.3)) void ask(discord, `d${random.whole(1, SCHEDULES.length)}`);
    if (random.chance(0.1)) discord.dropGateway(random.pick(["cut", "reconnect", "invalid"]));
    while (done < kills && done * editions <= posted * kills) await dieAndStart();
    for (let n = 0; n < 3; n++) {
      if (!(await tick())) throw new Error(`the bot ended by itself:\n${bot.complaints.join("\n")}`);
      await pass(random.whole(1, 3) * MINUTE);
    }
  };
  const dieOnce = async (kind: number) => {
    if (kind === 0) return kill("while idle");
    if (kind <= 2) void ask(discord, `d${random.whole(1, SCHEDULES.length)}`);
    if (kind <= 6) {
      const phase = forgetful ? "stored" : random.pick(["before", "stored"] as const);
      faults.killAt(forgetful ? 1 : random.whole(1, 8), phase, () => kill("while Discord has a message"));
      await tick();
      faults.killAt(0, "before", undefined);
      return kill("after a tick");
    }
    const wait = random.whole(0, 300);
    const ticking = tick();
    await new Promise((resolve) => setTimeout(resolve, wait));
    await kill("at some millisecond");
    await ticking;
  };

  try {
    if (!(await bot.started)) throw new Error(`the bot does not start:\n${bot.complaints.join("\n")}`);
    for (const [index, { place, nothingNew = "skip" }] of SCHEDULES.entries()) {
      await discord.person("robin").type(`/digest add channel:${place}`);
      await discord.person("robin").type(`/digest edit id:d${index + 1} upcoming:0 when-nothing-new:${nothingNew}`);
    }
    // The welcomes come first, so that whatever is told from here on is news.
    for (const index of SCHEDULES.keys()) await discord.person("robin").type(`/digest now id:d${index + 1}`);
    const seen = new Set<number>();
    discord.intercept(
      requests.watch(
        journal.watch(async (request, phase) => {
          const marker = firstPageOf(request.body);
          if (phase === "stored" && marker !== undefined) posted = seen.add(marker).size;
          return faults.interceptor(request, phase);
        }),
      ),
    );
    for (let rounds = 1; done < kills || posted < editions; rounds++) {
      await round(rounds);
      if (rounds > 10 * (kills + editions)) throw new Error(`nothing moves on:\n${bot.complaints.join("\n")}`);
      if (rounds % 10 === 0) say?.(`${rounds} days, ${done} kills, ${posted} editions, ${curator.talks()} talks`);
    }
    faults.calm();
    curator.bringBack();
    // Started again it has certainly read the last change.
    await bot.kill();
    bot = startClocked(env, dir, ahead);
    await bot.started;
    for (let days = 0; days < 3; days++) {
      await pass(untilHalfPastTen(now()));
      for (let n = 0; n < 4; n++) {
        await tick();
        await pass(31 * MINUTE);
      }
    }
    await bot.kill();
    complaints.push(...bot.complaints);
    const channels = new Map(SCHEDULES.map(({ place }, index) => [`d${index + 1}`, channelOf(place, discord)]));
    const verdict = await judge(database, discord, curator, channels);
    const odd = [...verdict.odd, ...complaints.filter((line) => !EXPECTED.test(line))];
    const seconds = Math.round((Date.now() - begun) / SECOND);
    tell?.(journal.lines);
    return {
      ...verdict,
      odd,
      seed,
      kills: done,
      moments,
      faults: faults.count,
      absences,
      violations: discord.violations.length,
      seconds,
      journal: journal.around(verdict.twice),
    };
  } finally {
    await bot.kill();
    await discord.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Somebody wants it at once; no answer comes when the bot dies over it. */
function ask(discord: Playground, id: string): Promise<unknown> {
  return discord
    .person("robin")
    .type(`/digest now id:${id}`)
    .catch(() => undefined);
}

const Posted = z.object({ components: z.tuple([z.looseObject({ id: z.int() })]) });

/** The marker of a message that begins an edition. */
function firstPageOf(body: unknown): number | undefined {
  const posted = Posted.safeParse(body);
  if (!posted.success || /"-# (?!1 )\d+ of \d+/.test(JSON.stringify(body))) return undefined;
  return posted.data.components[0].id;
}

function untilHalfPastTen(now: number): number {
  const wanted = Math.floor(now / DAY) * DAY + 10.5 * HOUR;
  return wanted > now ? wanted - now : wanted + DAY - now;
}

function channelOf(schedule: string, { ids }: Playground): string {
  if (schedule.startsWith("#digests")) return ids.digests;
  return schedule.startsWith("#announcements") ? ids.announcements : ids.general;
}

/** Every page that is not out in full goes back to where it began, whatever was written down of it. */
async function forgetAttempts(database: string): Promise<void> {
  const pending = `'"state":"pending"'`;
  await queryDatabase(
    database,
    `UPDATE edition SET body = replace(replace(body, '"state":"sending"', ${pending}), '"state":"sent"', ${pending})
     WHERE state = 'open'`,
  );
}
