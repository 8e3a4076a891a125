// One person who asks faster than answers come.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

test("gets five answers and one sentence, holds up nobody else, and is answered again afterwards", async () => {
  const { discord } = bot;
  const robin = discord.person("robin");
  const { promise: free, resolve: release } = Promise.withResolvers<undefined>();
  let held = 0;
  discord.intercept(({ method, path }, phase) => {
    if (phase !== "before" || method !== "POST" || path !== `/channels/${discord.ids.robinDm}/messages`)
      return undefined;
    held++;
    return held === 1 ? free : undefined;
  });
  const asked = Array.from({ length: 12 }, () => robin.dm("next summit"));
  void Promise.allSettled(asked);
  await until(() => (held > 0 ? true : undefined));
  expect((await discord.person("sam").type("/next")).text).toContain("What’s next");
  release(undefined);
  const ofBot = () => discord.messages(discord.ids.robinDm).filter(({ author }) => author.bot === true);
  await until(() => (ofBot().length >= 6 ? true : undefined));
  const told = ofBot().filter(({ components }) => JSON.stringify(components).includes("still answering"));
  expect([ofBot().length, told.length]).toEqual([6, 1]);
  expect((await robin.dm("next summit")).text).not.toContain("still answering");
});
