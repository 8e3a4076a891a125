import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { MessageType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
/** Without Discord's own notes that something was pinned. */
const posts = () => bot.discord.messages(bot.discord.ids.digests).filter(({ type }) => type === MessageType.Default);
const open = () => bot.discord.scheduledEvents().filter(({ status }) => status === 1);

const inDays = (n: number) => new Date(Date.now() + n * DAY).toISOString().slice(0, 10);

let reads = 0;
/** A curator writes an event of so many steps, the last of which is `last`; resolves when the bot has read it. */
async function write(...steps: readonly string[]): Promise<void> {
  const known = (index: number) => (steps[index] === OFF ? inDays(0) : `2026-05-${String(index + 1).padStart(2, "0")}`);
  const developments = steps.map(
    (step, index) =>
      `  - { known: ${known(index)}, ${step}, summary: A step made up for this test., sources: [newsweek-2021-11-10] }\n`,
  );
  const text = `id: made-up-summit\ntitle: Made-up summit\nkind: summit\nplace: { name: Rome, zone: Europe/Rome }\ntopics: [us-china]\ndevelopments:\n${developments.join("")}`;
  reads = bot.log.filter((line) => line.includes("the archive was read again")).length;
  writeFileSync(join(bot.dataDir, "events/made-up-summit.yaml"), text);
  await until(() => bot.log.filter((line) => line.includes("the archive was read again")).length > reads || undefined);
}

/** A minute later, everything that was due has been done. */
async function nextMinute(): Promise<void> {
  await bot.attache.tick();
  bot.clock.advance(MINUTE);
  await bot.attache.tick();
  await bot.attache.tick();
}

const WEEK = () => `status: planned, date: "[${inDays(20)}..${inDays(26)}]"`;
const DATED = (days: number) => `status: confirmed, date: ${inDays(days)}`;
const OFF = "status: cancelled";

describe("the message", () => {
  test("is posted, pinned, and changes with the archive without being posted again", async () => {
    await write(WEEK());
    const answer = await robin().type("/agenda post channel:#digests topic:us-china");
    expect(answer).toMatchObject({ ephemeral: true });
    expect(answer.text).toContain("The agenda is posted. I keep it up to date.");
    expect(posts()).toMatchObject([{ pinned: true, edited_timestamp: null }]);
    expect(readMessage(posts()[0]!)).toContain("Made-up summit\n-# Planned");
    await nextMinute();
    expect(posts()[0]).toMatchObject({ edited_timestamp: null });
    await write(WEEK(), DATED(22));
    await nextMinute();
    expect(posts()).toHaveLength(1);
    expect(readMessage(posts()[0]!)).toContain("Made-up summit\n-# Confirmed");
    expect(readMessage(posts()[0]!)).not.toContain("Made-up summit\n-# Planned");
  });

  test("stays one through a restart, and is true again after an edit that happened meanwhile", async () => {
    await write(WEEK());
    await robin().type("/agenda post channel:#digests");
    await bot.restart();
    await nextMinute();
    expect(posts()).toHaveLength(1);
    await write(WEEK(), OFF);
    await nextMinute();
    expect(posts()).toHaveLength(1);
    expect(readMessage(posts()[0]!)).toContain("### Called off or put off");
  });

  test("that somebody deletes is posted anew, once", async () => {
    await robin().type("/agenda post channel:#digests");
    const { apiUrl, token, ids } = bot.discord;
    const [first] = posts();
    await fetch(`${apiUrl}/v10/channels/${ids.digests}/messages/${first?.id}`, {
      method: "DELETE",
      headers: { authorization: `Bot ${token}` },
    });
    expect(posts()).toHaveLength(0);
    bot.clock.advance(61 * MINUTE);
    await nextMinute();
    expect(posts()).toMatchObject([{ pinned: true }]);
    expect(posts()[0]?.id).not.toBe(first?.id);
  });

  test("permissions that are taken away are told in /agenda list; given back, it goes on by itself", async () => {
    await write(WEEK());
    await robin().type("/agenda post channel:#digests topic:us-china");
    bot.discord.deny(bot.discord.ids.digests, ["VIEW_CHANNEL"]);
    await write(WEEK(), DATED(22));
    await nextMinute();
    expect((await robin().type("/agenda list")).text).toMatch(/Paused\W+Missing Access \(50001\)/);
    bot.discord.allow(bot.discord.ids.digests);
    await until(async () => {
      await nextMinute();
      return readMessage(posts()[0]!).includes("Made-up summit\n-# Confirmed") || undefined;
    });
    expect((await robin().type("/agenda list")).text).not.toContain("Paused");
  });

  test("in a channel that is deleted is paused at once, which /agenda list tells", async () => {
    await robin().type("/agenda post channel:#digests");
    bot.discord.deleteChannel(bot.discord.ids.digests);
    const listed = await until(async () => {
      const { text } = await robin().type("/agenda list");
      return text.includes("Paused") ? text : undefined;
    });
    expect(listed).toMatch(/Paused\W+the channel was deleted/);
  });

  test("a lost answer does not make two of it", async () => {
    let lost = 0;
    bot.discord.intercept(({ method, path }, phase) => {
      if (method !== "POST" || !path.endsWith(`${bot.discord.ids.digests}/messages`) || phase !== "stored")
        return undefined;
      lost++;
      return "reset";
    });
    await robin().type("/agenda post channel:#digests");
    bot.discord.intercept(undefined);
    expect(lost).toBeGreaterThan(0);
    await nextMinute();
    await nextMinute();
    expect(posts()).toMatchObject([{ pinned: true }]);
  });

  test("without the permission to pin it is posted and says so", async () => {
    bot.discord.deny(bot.discord.ids.digests, ["PIN_MESSAGES"]);
    const { text } = await robin().type("/agenda post channel:#digests");
    expect(text).toContain("I could not pin it");
    expect(posts()).toMatchObject([{ pinned: false }]);
  });

  test("goes with /agenda remove", async () => {
    await robin().type("/agenda post channel:#digests");
    expect((await robin().type("/agenda remove channel:#digests")).text).toContain("are removed");
    expect(posts()).toEqual([]);
    expect((await robin().type("/agenda list")).text).toContain("No agendas here yet");
  });
});

describe("events of the server", () => {
  test("are made for a day, moved and cancelled with it, and never made for a week", async () => {
    await write(WEEK());
    await robin().type("/agenda post channel:#digests topic:us-china events:on");
    const named = () => bot.discord.scheduledEvents().filter(({ name }) => name === "Made-up summit");
    expect(named()).toEqual([]);
    await write(WEEK(), DATED(22));
    await nextMinute();
    const [made] = named();
    expect(made).toMatchObject({ entity_type: 3, status: 1, entity_metadata: { location: "Rome" } });
    expect(made?.description).toContain("The hour is not known: shown as the whole day");
    await write(WEEK(), DATED(22), DATED(25));
    await nextMinute();
    expect(named()).toMatchObject([{ id: made?.id, status: 1 }]);
    const moved = Date.parse(named()[0]?.scheduled_start_time ?? "") - Date.parse(made?.scheduled_start_time ?? "");
    expect(Math.round(moved / DAY)).toBe(3);
    await write(WEEK(), DATED(22), DATED(25), OFF);
    await nextMinute();
    expect(named()).toMatchObject([{ id: made?.id, status: 4 }]);
  });

  test("one whose answer was lost is not made twice", async () => {
    await write(WEEK(), DATED(22));
    let lost = 0;
    bot.discord.intercept(({ method, path }, phase) => {
      if (method !== "POST" || !path.endsWith("/scheduled-events") || phase !== "stored") return undefined;
      lost++;
      return "reset";
    });
    await robin().type("/agenda post channel:#digests topic:us-china events:on");
    bot.discord.intercept(undefined);
    expect(lost).toBe(1);
    bot.clock.advance(2 * MINUTE);
    await nextMinute();
    expect(open().filter(({ name }) => name === "Made-up summit")).toHaveLength(1);
    await robin().type("/agenda remove channel:#digests");
    await nextMinute();
    expect(open()).toEqual([]);
  });

  test("need a permission that is named, and nothing is posted without it", async () => {
    bot.discord.deny(bot.discord.ids.guild, ["CREATE_EVENTS"]);
    const denied = await until(async () => {
      const { text } = await robin().type("/agenda post channel:#digests events:on");
      return text.includes("Create Events") ? text : undefined;
    });
    expect(denied).toContain("I cannot add events here.");
  });
});

test("someone who does not manage the server cannot set up agendas", async () => {
  await expect(bot.discord.person("sam").type("/agenda list")).rejects.toThrow();
});
