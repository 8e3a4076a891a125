// An older and a newer process on one PostgreSQL, both real: by their files, and by the shape of the database.
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Playground, startPlayground } from "#src/playground.ts";
import { type ClockedBot, startClocked } from "#tests/helpers/clocked-bot.ts";
import { aDataFolder } from "#tests/helpers/data-folder.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

const DAY = 24 * 60 * 60_000;
const EVENT = "us-china-washington-visit-2026";

describeOnPostgres("of two processes on one PostgreSQL", (server) => {
  let discord: Playground;
  let url: string;
  let ahead: number;
  let files: { readonly older: ReturnType<typeof aDataFolder>; readonly newer: ReturnType<typeof aDataFolder> };
  let older: ClockedBot;
  let newer: ClockedBot | undefined;

  /** The older one has the shard of the server: what people ask there comes to it. */
  const begin = (which: "older" | "newer", more: Readonly<Record<string, string>> = {}) => {
    const shard = Number((BigInt(discord.ids.guild) >> 22n) % 2n);
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: join(files[which].path, "data"),
      DATABASE_URL: url,
      SHARDS: `${which === "older" ? shard : 1 - shard}/2`,
    };
    return startClocked({ ...env, ...more }, files[which].path, ahead);
  };
  const started = async (bot: ClockedBot) => {
    expect(await bot.started, bot.complaints.join("\n")).toBe(true);
    return bot;
  };
  const type = (text: string) => discord.person("robin").type(text);
  const digests = () =>
    discord
      .messages(discord.ids.digests)
      .map(readMessage)
      .filter((text) => !text.startsWith("## Welcome"));
  const toNextMorning = () => {
    const now = Date.now() + ahead;
    const morning = Math.floor(now / DAY) * DAY + (8 * 60 + 5) * 60_000;
    ahead += (morning > now ? morning : morning + DAY) - now;
  };
  const tick = async (...bots: readonly ClockedBot[]) => {
    for (const bot of bots) expect(await bot.tick(ahead), bot.complaints.join("\n")).toBe(true);
  };
  const recorded = async () =>
    (await server().run(`SELECT key FROM entry WHERE namespace = 'ledger' AND value LIKE '%"${EVENT}"%'`, url)).length;

  beforeEach(async () => {
    ahead = 0;
    newer = undefined;
    files = { older: aDataFolder(), newer: aDataFolder() };
    discord = await startPlayground({ clock: { now: () => Date.now() + ahead } });
    url = await server().emptySchema();
    older = await started(begin("older"));
    await type("/digest add channel:#digests at:08:00 zone:UTC");
    await type("/digest now id:d1");
  });
  afterEach(async () => {
    await Promise.all([older.kill(), newer?.kill()]);
    expect(discord.violations).toEqual([]);
    await discord.close();
    files.older.remove();
    files.newer.remove();
  });

  test("one has not read a step yet: the other tells it in the same minute, once; it answers as of its files, and goes on once it has them", {
    timeout: 120_000,
  }, async () => {
    newer = await started(begin("newer"));
    const read = newer.untilLog(/the archive was read again/);
    files.newer.callOff();
    await read;
    toNextMorning();
    // It was the one that says what is due.
    await tick(older, newer);
    expect(digests()).toHaveLength(1);
    expect(digests()[0]).toContain("**cancelled**");
    expect(await recorded()).toBe(2);
    expect((await type(`/event name:${EVENT}`)).text).toContain("Planned");

    const level = older.untilLog(/the archive here is that of the others again/);
    files.older.callOff();
    await level;
    await newer.kill();
    toNextMorning();
    await tick(older);
    expect(digests()).toHaveLength(1);
    expect(await recorded()).toBe(2);
    expect((await type("/digest now id:d1")).text).toContain("nothing new");
    expect([...older.complaints, ...newer.complaints]).toEqual([]);
  });

  test("one knows an older shape of the database: it writes nothing more and says so, answers questions, and does not start again", {
    timeout: 120_000,
  }, async () => {
    const before = await server().run("SELECT body FROM subscription", url);
    const told = older.untilLog(/"level":"error".*a newer version of this program works with the database/);
    newer = await started(begin("newer", { OF_TOMORROW: "yes" }));
    // What it asks of the database before it has found out is refused there.
    expect((await type("/digest edit id:d1 upcoming:3")).text).toContain("I cannot remember anything just now");
    expect(await told).toBe(true);
    expect((await type(`/event name:${EVENT}`)).text).toContain("Planned");
    expect(await server().run("SELECT body FROM subscription", url)).toEqual(before);

    const read = newer.untilLog(/the archive was read again/);
    files.older.callOff();
    files.newer.callOff();
    await read;
    toNextMorning();
    await tick(older, newer);
    expect(digests()).toHaveLength(1);
    expect(await recorded()).toBe(2);

    await older.kill();
    older = begin("older");
    expect(await older.started).toBe(false);
    expect(older.complaints.join("\n")).toMatch(/used by a newer version of this program \(its shape is 4, and 3/);
  });
});
