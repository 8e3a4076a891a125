import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
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

const robin = () => bot.discord.person("robin");
const posts = () => postsAfterWelcome(bot, bot.discord.ids.digests);
const add = (wanted: Parameters<typeof addWelcomed>[1]) => addWelcomed(bot, wanted);
const FILE = "events/us-china-washington-visit-2026.yaml";

/** A curator adds a step to Xi's return visit. */
async function addStep(): Promise<void> {
  const path = join(bot.dataDir, FILE);
  const step = `  - known: 2026-05-20
    status: confirmed
    confirmed-by: [united-states]
    date: 2026-10-12
    says: a spokesperson made up for this test
    summary: The day is named.
    sources: [newsweek-2021-11-10]
`;
  writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", step));
  await until(() =>
    bot.log.find((line) => line.includes("the archive was read again") && line.includes('"entries":1')),
  );
}

/** Time goes on until the digest that /digest list tells of is due, and the tick has seen it. */
async function untilDue(): Promise<void> {
  const next = /<t:(\d+):F>/.exec((await robin().type("/digest list")).text);
  bot.clock.advance(Number(next?.[1]) * 1000 + 1000 - bot.clock.now());
  await bot.attache.tick();
}

test("in a thread the bot answers as anywhere; a digest goes to a channel, and who names a thread is told", async () => {
  const thread = await robin().thread("The summit", { channel: "general" });
  const asked = await robin().type("/event name:biden xi virtual summit", { channel: thread });
  expect(asked.text).toContain("## Biden–Xi virtual summit");
  expect((await robin().press(asked, "Sources")).text).toContain("### Sources");
  const add = (channel: string) =>
    robin().type(`/digest add at:08:00 zone:UTC channel:${channel}`, { channel: thread });
  await expect(add("The summit")).rejects.toThrow("The summit is a thread, which cannot be chosen here");
  expect((await add("digests")).text).toContain("### Digest set up");
});

test("/digest now posts what changed, was → is, once; asked again it posts nothing", async () => {
  expect(await add({ channel: "#digests" })).toContain("### Digest set up");
  await addStep();
  const posted = await robin().type("/digest now id:d1");
  expect(posted.ephemeral).toBe(true);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toContain("→ **Monday 12 October 2026 (confirmed by the United States)**");
  const again = await robin().type("/digest now id:d1");
  expect(again.text).toMatch(/nothing new/i);
  expect(posts()).toHaveLength(1);
});

test("a digest that is due is posted by the tick, in the channel's own time, and not again after a restart", async () => {
  await add({ channel: "#digests", zone: "America/New_York" });
  await addStep();
  await untilDue();
  expect(posts()).toHaveLength(1);
  await bot.restart();
  await bot.attache.tick();
  expect(posts()).toHaveLength(1);
});

test("an edit while the bot is down is in the next digest", async () => {
  await add({ channel: "#digests" });
  const path = join(bot.dataDir, FILE);
  const step =
    "  - known: 2026-05-21\n    status: cancelled\n    summary: It is called off.\n    sources: [newsweek-2021-11-10]\n";
  await bot.restart(() => writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", step)));
  await robin().type("/digest now id:d1");
  expect(posts()[0]).toContain("## Xi's return visit to the United States called off");
});

test("/digest preview shows what would be posted, and posts nothing", async () => {
  await add({ channel: "#digests" });
  await addStep();
  const seen = await robin().type("/digest preview id:d1");
  expect(seen.text).toContain("Preview: nothing is posted");
  expect(seen.text).toContain("12 October 2026");
  expect(posts()).toHaveLength(0);
});

test("a new digest begins with a welcome, in one message, with a menu that opens its events", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
  await untilDue();
  const [welcome, ...others] = bot.discord.messages(bot.discord.ids.digests);
  expect(others).toEqual([]);
  const text = welcome === undefined ? "" : readMessage(welcome);
  expect(text).toMatch(/^## Welcome: what lies ahead, and what changed last\n/);
  expect(text).toContain("31 May 2026, where my archive ends: newer events may be missing.");
  expect(text).toContain("[All changes]");
  expect(text).not.toMatch(/\bd1\b/);
});

test("/digest list tells when the next one comes, and /digest remove ends it", async () => {
  await robin().type("/digest add channel:#digests at:08:00 zone:Asia/Tokyo");
  const listed = await robin().type("/digest list");
  expect(listed.text).toContain("daily at 08:00 Tokyo time");
  await robin().press(await robin().type("/digest remove id:d1"), "Remove");
  expect((await robin().type("/digest list")).text).toContain("No digests here yet");
});

test("what the bot may not do is named before anything is saved", async () => {
  bot.discord.deny(bot.discord.ids.digests, ["SEND_MESSAGES"]);
  const seen = await robin().type("/digest add channel:#digests at:08:00 zone:UTC");
  expect(seen.text).toContain("Send Messages");
  expect((await robin().type("/digest list")).text).toContain("No digests here yet");
});

test("a channel that is deleted pauses its digests at once, and whoever set them up is told", async () => {
  const { announcements, digests, robinDm } = bot.discord.ids;
  await add({ channel: "#digests" });
  await add({ channel: "#announcements", id: "d2" });
  bot.discord.deleteChannel(digests);
  const listed = await until(async () => {
    const { text } = await robin().type("/digest list");
    return text.includes("Paused") ? text : undefined;
  });
  expect(listed.match(/Paused/g)).toHaveLength(1);
  expect(listed).toMatch(
    new RegExp(
      `<#${digests}>[\\s\\S]*Paused.*: the channel was deleted\\. To go on: /digest resume\\n[\\s\\S]*<#${announcements}>`,
    ),
  );
  await bot.attache.tick();
  await bot.attache.tick();
  const letters = bot.discord.messages(robinDm).map(readMessage);
  expect(letters).toMatchObject([
    expect.stringContaining(`The digest in <#${digests}> is paused: the channel was deleted.`),
  ]);
  expect((await robin().type("/digest resume id:d1")).text).toContain("I cannot post there");
  await robin().type("/digest edit id:d1 channel:#announcements");
  expect((await robin().type("/digest resume id:d1")).text).toContain(
    "#announcements · daily 08:00 UTC · all topics goes on.",
  );
  await addStep();
  await robin().type("/digest now id:d1");
  expect(postsAfterWelcome(bot, announcements)).toHaveLength(1);
});

test("a channel that is deleted while the bot is down pauses its digest at the next time", async () => {
  await add({ channel: "#digests" });
  await addStep();
  await bot.restart(() => bot.discord.deleteChannel(bot.discord.ids.digests));
  await untilDue();
  expect((await robin().type("/digest list")).text).toContain("Unknown Channel");
});

test("someone who does not manage the server cannot set up digests", async () => {
  await expect(bot.discord.person("sam").type("/digest list")).rejects.toThrow();
});

test("a broken file changes nothing but what /about tells; mended, it is served", async () => {
  const path = join(bot.dataDir, FILE);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, whole.replace("actor: xi-jinping", "actor: xi-jinpin"));
  await until(() => bot.log.find((line) => line.includes("the last whole one keeps answering")));
  const about = await robin().type("/about");
  expect(about.text).toContain("I answer from the last good ones");
  // Which one is for operators.
  expect(about.text).not.toMatch(/xi-jinping”|\.yaml/);
  expect(bot.log.some((line) => line.includes("did you mean “xi-jinping”?"))).toBe(true);
  expect((await robin().type("/event name:us-china-washington-visit-2026")).text).toContain("Xi's return visit");
  writeFileSync(path, whole);
  await until(async () =>
    (await robin().type("/about")).text.includes("I answer from the last good ones") ? undefined : true,
  );
});
