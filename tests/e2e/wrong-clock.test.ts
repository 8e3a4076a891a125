import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";
import { addWelcomed, postsAfterWelcome } from "#tests/helpers/welcomed.ts";

const FILE = "events/us-china-washington-visit-2026.yaml";
const STEP =
  "  - known: 2026-05-20\n    status: cancelled\n    summary: It is called off.\n    sources: [newsweek-2021-11-10]\n";
const MINUTE = 60_000;

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

test.each([
  ["an hour ahead of Discord's", 60 * MINUTE],
  ["an hour behind", -60 * MINUTE],
])("this machine's clock is %s: a page in doubt is found in the channel and not sent again", async (_, wrong) => {
  const { discord, clock } = bot;
  const isPost = ({ method, path }: { method: string; path: string }) =>
    method === "POST" && path === `/channels/${discord.ids.digests}/messages`;
  clock.advance(wrong);
  await addWelcomed(bot, { channel: "#digests" });
  clock.advance(MINUTE);
  const path = join(bot.dataDir, FILE);
  writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", STEP));
  await until(() => bot.log.find((line) => /"entries":1.*the archive was read again/.test(line)));

  discord.intercept((request, phase) => (isPost(request) && phase === "stored" ? "reset" : undefined));
  const answer = await discord.person("robin").type("/digest now id:d1");
  expect(answer.text).toContain("I’ll try again");
  let again = 0;
  discord.intercept((request) => {
    if (isPost(request)) again++;
    return undefined;
  });
  clock.advance(5 * MINUTE);
  await bot.attache.tick();
  expect(again).toBe(0);
  expect(postsAfterWelcome(bot, discord.ids.digests)).toHaveLength(1);
  expect((await discord.person("robin").type("/digest list")).text).toContain("Last: posted");
});
