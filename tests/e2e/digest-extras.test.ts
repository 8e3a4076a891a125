import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { MessageFlags } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";
import { addWelcomed, postsAfterWelcome } from "#tests/helpers/welcomed.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

const MINUTE = 60_000;
const FILE = "events/us-china-washington-visit-2026.yaml";
const QUOTE = `id: made-up-for-this-test
speaker: xi-jinping
said: 2026-05-28
occasion: A test
wordings:
  - { text: Made up., language: en, kind: verbatim, sources: [newsweek-2021-11-10] }
status: verified
`;
const robin = () => bot.discord.person("robin");
const posts = (channel: string = bot.discord.ids.digests) => postsAfterWelcome(bot, channel);
const add = (wanted: Parameters<typeof addWelcomed>[1]) => addWelcomed(bot, wanted);

/** A curator changes a file, by default that of Xi's return visit, and the bot has read it. */
async function change(edit: (text: string) => string, file = FILE): Promise<void> {
  const path = join(bot.dataDir, file);
  const read = () => bot.log.filter((line) => line.includes('"entries":1')).length;
  const before = read();
  writeFileSync(path, edit(existsSync(path) ? readFileSync(path, "utf8").trimEnd() : ""));
  await until(() => (read() > before ? true : undefined));
}

/** The curator adds that the day is named. */
const nameDay = (day: string) =>
  change((text) =>
    text.concat(`
  - known: 2026-05-20
    status: confirmed
    confirmed-by: [united-states]
    date: ${day}
    says: a spokesperson made up for this test
    summary: The day is named.
    sources: [newsweek-2021-11-10]
`),
  );

async function tickAfter(milliseconds: number): Promise<void> {
  bot.clock.advance(milliseconds);
  await bot.attache.tick();
}

test("/digest edit moves a digest to another hour and channel", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
  const edited = await robin().type("/digest edit id:d1 channel:#general at:09:30 zone:Asia/Tokyo");
  expect(edited.text).toMatch(/daily at 09:30 Tokyo time, next on \w+day \d+ \w+ 09:30/);
  const listed = await robin().type("/digest list");
  expect(listed.text).toContain(`**<#${bot.discord.ids.general}> · daily at 09:30 Tokyo time · all topics**`);
});

test("as it happens: gathered over two minutes, then posted once, with a quotation at the end", async () => {
  await change(() => QUOTE, "quotes/made-up-for-this-test.yaml");
  expect(await add({ channel: "#digests", at: "as-it-happens", edit: "quote:True" })).toContain(
    "as it happens, about two minutes after something becomes known",
  );
  await nameDay("2026-10-12");
  await tickAfter(MINUTE);
  expect(posts()).toHaveLength(0);
  await tickAfter(MINUTE + 1000);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toContain("→ **Monday 12 October 2026 (confirmed by the United States)**");
  // Shown in the welcome, and not twice in a row.
  const [welcome] = bot.discord.messages(bot.discord.ids.digests).map(readMessage);
  expect(welcome).toContain("### A recent quote\n**Xi Jinping**, 28 May 2026\n> “Made up.”\n-# Verbatim");
  await bot.restart();
  await tickAfter(10 * MINUTE);
  expect(posts()).toHaveLength(1);
});

test("as it happens: what becomes known in quiet hours waits until they end", async () => {
  const clock = (milliseconds: number) => new Date(bot.clock.now() + milliseconds).toISOString().slice(11, 16);
  const edit = `quiet-hours:${clock(-60 * MINUTE)}-${clock(60 * MINUTE)}`;
  await add({ channel: "#digests", at: "as-it-happens", edit });
  await nameDay("2026-10-12");
  await tickAfter(10 * MINUTE);
  expect(posts()).toHaveLength(0);
  await tickAfter(50 * MINUTE);
  expect(posts()).toHaveLength(1);
});

test("a fact that was posted wrong: the next digest corrects it, and the old post points there", async () => {
  await add({ channel: "#digests" });
  await nameDay("2026-10-12");
  await robin().type("/digest now id:d1");
  await change((text) => text.replace("date: 2026-10-12", "date: 2026-10-13").concat("\n"));
  bot.clock.advance(1000);
  await robin().type("/digest now id:d1");
  await bot.attache.tick();
  const [welcome, old, correction] = bot.discord.messages(bot.discord.ids.digests);
  expect(welcome && readMessage(welcome)).not.toContain("Corrected");
  expect(posts()[1]).toMatch(
    /return visit to the United States corrected: 13 October\n.*\n.*12 October 2026.* → \*\*Tuesday 13 October 2026/,
  );
  expect(old && readMessage(old)).toMatch(/-# Corrected on \d{1,2} \w+ \d{4}: see/);
  expect(JSON.stringify(old?.components)).toContain(
    `https://discord.com/channels/${bot.discord.ids.guild}/${bot.discord.ids.digests}/${correction?.id}`,
  );
  const edited = old?.edited_timestamp;
  await bot.restart();
  await bot.attache.tick();
  expect(bot.discord.messages(bot.discord.ids.digests)[1]?.edited_timestamp).toBe(edited);
});

test("in an announcement channel what was posted is published; a refusal changes nothing for the digest", async () => {
  const crossposted = MessageFlags.Crossposted;
  const { announcements } = bot.discord.ids;
  const flags = () => bot.discord.messages(announcements).map((message) => (message.flags ?? 0) & crossposted);
  await add({ channel: "#announcements" });
  await nameDay("2026-10-12");
  await robin().type("/digest now id:d1");
  await bot.attache.tick();
  expect(flags()).toEqual([crossposted, crossposted]);

  bot.discord.intercept(({ path }, phase) =>
    phase === "before" && path.endsWith("/crosspost")
      ? { status: 403, body: { code: 50013, message: "Missing Permissions" } }
      : undefined,
  );
  await change((text) => text.replace("date: 2026-10-12", "date: 2026-10-13").concat("\n"));
  await robin().type("/digest now id:d1");
  await bot.attache.tick();
  expect(flags()).toEqual([crossposted, crossposted, 0]);
  expect((await robin().type("/digest list")).text).toContain("Last: posted");
  const told = bot.log.filter((line) => line.includes("is not published to the servers that follow its channel"));
  expect(told).toHaveLength(1);
  expect(JSON.parse(told[0] ?? "")).toMatchObject({ channel: announcements, reason: "Missing Permissions (50013)" });
});

test("what Discord limits by the hour holds nothing up, and is published later", async () => {
  const { announcements } = bot.discord.ids;
  let limited = true;
  bot.discord.intercept(({ path }, phase) => {
    if (!limited || phase !== "before" || !path.endsWith("/crosspost")) return undefined;
    limited = false;
    return {
      status: 429,
      headers: { "retry-after": "1", "x-ratelimit-scope": "user" },
      body: { message: "You are being rate limited.", retry_after: 1, global: false },
    };
  });
  await add({ channel: "#announcements" });
  await nameDay("2026-10-12");
  await robin().type("/digest now id:d1");
  await bot.attache.tick();
  expect(limited).toBe(false);
  expect((await robin().type("/digest list")).text).toContain("Last: posted");
  await until(async () => {
    await bot.attache.tick();
    const flags = bot.discord.messages(announcements)[0]?.flags ?? 0;
    return (flags & MessageFlags.Crossposted) !== 0 ? true : undefined;
  });
});

test("a channel for which Discord asks for hours of timeoutMs holds up no other, and gets its digest after that", async () => {
  const { digests, general } = bot.discord.ids;
  await add({ channel: "#digests" });
  await add({ channel: "#general", id: "d2" });
  await nameDay("2026-10-12");
  bot.discord.intercept(({ method, path }, phase) =>
    phase === "before" && method === "POST" && path.endsWith(`/channels/${digests}/messages`)
      ? {
          status: 429,
          headers: { "retry-after": "7200", "x-ratelimit-scope": "shared" },
          body: { message: "You are being rate limited.", retry_after: 7200, global: false },
        }
      : undefined,
  );
  const next = /<t:(\d+):F>/.exec((await robin().type("/digest list")).text);
  await tickAfter(Number(next?.[1]) * 1000 + 1000 - bot.clock.now());
  expect([posts(digests).length, posts(general).length]).toEqual([0, 1]);
  expect((await robin().type("/digest list")).text).toContain("Not out yet: Discord asks for fewer messages");
  bot.discord.intercept(undefined);
  await tickAfter(90 * MINUTE);
  expect(posts(digests)).toHaveLength(0);
  await tickAfter(31 * MINUTE);
  expect(posts(digests)).toHaveLength(1);
});

test("a message that Discord finds wrong is logged with its body, and the other digests go out", async () => {
  const { digests, general } = bot.discord.ids;
  await add({ channel: "#digests" });
  await add({ channel: "#general", id: "d2" });
  await nameDay("2026-10-12");
  bot.discord.intercept(({ method, path }, phase) =>
    phase === "before" && method === "POST" && path.endsWith(`/channels/${digests}/messages`)
      ? { status: 400, body: { code: 50035, message: "Invalid Form Body" } }
      : undefined,
  );
  const next = /<t:(\d+):F>/.exec((await robin().type("/digest list")).text);
  await tickAfter(Number(next?.[1]) * 1000 + 1000 - bot.clock.now());
  await tickAfter(MINUTE);
  expect([posts(digests).length, posts(general).length]).toEqual([0, 1]);
  const logged = bot.log.filter((line) => line.includes("Discord finds a message wrong"));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain("Monday 12 October 2026 (confirmed");
  expect(logged[0]).toContain("Invalid Form Body");
  expect((await robin().type("/digest list")).text).toContain("Last: not posted");
});

test("a role that the bot may not mention is named before anything is saved", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
  const seen = await robin().type("/digest edit id:d1 mention:@Secretariat");
  expect(seen.text).toContain("Mention @everyone, @here, and All Roles".replaceAll("@", "\\@"));
  expect((await robin().type("/digest list")).text).not.toContain("Mentions");
  await robin().type("/digest edit id:d1 mention:@Delegates");
  expect((await robin().type("/digest list")).text).toContain("Pings <@&");
});

test("who set it up is told of a pause in a direct message, once", async () => {
  await add({ channel: "#digests" });
  await nameDay("2026-10-12");
  bot.discord.deny(bot.discord.ids.digests, ["SEND_MESSAGES"]);
  const seen = await robin().type("/digest now id:d1");
  expect(seen.text).toContain("#digests · daily 08:00 UTC · all topics is paused");
  await bot.attache.tick();
  await bot.restart();
  await bot.attache.tick();
  const told = posts(bot.discord.ids.robinDm);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("use /digest resume in the server");
});
