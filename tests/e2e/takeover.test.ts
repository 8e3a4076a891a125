// What only one of several processes does, shown with real ones: feeds and agendas, and who goes on with them after a death.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Playground, startPlayground } from "#src/playground.ts";
import { type ClockedBot, startClocked } from "#tests/helpers/clocked-bot.ts";
import { aDataFolder } from "#tests/helpers/data-folder.ts";
import { serveFeed } from "#tests/helpers/feed-server.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { until } from "#tests/helpers/until.ts";

const DAY = 24 * 60 * 60_000;
/** Longer than a feed waits for its next request. */
const NEXT_POLL = 31 * 60_000;

describeOnPostgres("of several processes on one PostgreSQL", (server) => {
  let discord: Playground;
  let feed: Awaited<ReturnType<typeof serveFeed>>;
  let folder: ReturnType<typeof aDataFolder>;
  let url: string;
  let ahead: number;
  const bots: ClockedBot[] = [];

  const begin = (isOfServer: boolean) => {
    const shard = Number((BigInt(discord.ids.guild) >> 22n) % 2n);
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: join(folder.path, "data"),
      DATABASE_URL: url,
      SHARDS: `${isOfServer ? shard : 1 - shard}/2`,
    };
    const desk = isOfServer ? { DESK_CHANNEL: discord.ids.desk, FEEDS_ALLOW_PRIVATE: "true" } : undefined;
    const bot = startClocked({ ...env, ...desk }, folder.path, ahead);
    bots.push(bot);
    return bot;
  };
  /** A curator names another day for a meeting that the agenda shows; resolves when each of them has read it. */
  const move = async (days: number, ...readers: readonly ClockedBot[]) => {
    const read = readers.map((bot) => bot.untilLog(/the archive was read again/));
    const date = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
    writeFileSync(
      join(folder.path, "data/events/made-up-summit.yaml"),
      `id: made-up-summit\ntitle: Made-up summit\nkind: summit\ndevelopments:\n  - { known: 2026-05-01, status: confirmed, date: ${date}, summary: A step made up for this test., sources: [newsweek-2021-11-10] }\n`,
    );
    await Promise.all(read);
  };
  const polls = () => feed.requests.filter((path) => path === "/feed.xml").length;
  const polled = (times: number) => until(() => (polls() >= times ? true : undefined));

  beforeEach(async () => {
    ahead = 0;
    folder = aDataFolder();
    feed = await serveFeed();
    writeFileSync(
      join(folder.path, "data/feeds.yaml"),
      `- { id: local, title: Local, url: "${feed.url}", publisher: Local, kind: agency, language: en, every: 15m, state: on }\n`,
    );
    discord = await startPlayground({ clock: { now: () => Date.now() + ahead } });
    url = await server().emptySchema();
  });
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.kill()));
    expect(discord.violations).toEqual([]);
    await discord.close();
    await feed.close();
    folder.remove();
  });

  test("one asks a feed and edits an agenda, once each time; killed, it is followed by one that stands by", {
    timeout: 120_000,
  }, async () => {
    const [first, other] = await Promise.all([begin(true), begin(false)]);
    expect([await first.started, await other.started]).toEqual([true, true]);
    let edits = 0;
    discord.intercept(({ method, path }, phase) => {
      if (phase === "before" && method === "PATCH" && path.includes("/messages/")) edits++;
      return undefined;
    });
    await move(20, first, other);
    expect((await discord.person("robin").type("/agenda post channel:#digests")).text).toContain(
      "The agenda is posted",
    );
    await polled(1);

    await move(22, first, other);
    ahead += NEXT_POLL;
    await Promise.all([first.tick(ahead), other.tick(ahead)]);
    await polled(2);
    expect(edits).toBe(1);

    const standby = await begin(true);
    await first.kill();
    expect(await standby.started, standby.complaints.join("\n")).toBe(true);
    await move(25, standby, other);
    ahead += NEXT_POLL;
    await Promise.all([standby.tick(ahead), other.tick(ahead)]);
    await polled(3);
    expect(edits).toBe(2);
    await Promise.all([standby.tick(ahead), other.tick(ahead)]);
    expect([polls(), edits]).toEqual([3, 2]);
    expect(bots.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
