import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const registrations = () => bot.log.flatMap((line) => /"commands":"(registered|unchanged)"/.exec(line)?.[1] ?? []);

test("commands are registered at the first start, and left alone at the next when nothing about them changed", async () => {
  expect(registrations()).toEqual(["registered"]);
  await bot.restart();
  expect(registrations()).toEqual(["registered", "unchanged"]);
});

test("lookups are offered everywhere, what manages a server only there", async () => {
  const robin = bot.discord.person("robin");
  expect((await robin.type("/next", { context: "elsewhere" })).text).toContain("## What’s next\n");
  await expect(robin.type("/digest list", { channel: "dm" })).rejects.toThrow();
});
