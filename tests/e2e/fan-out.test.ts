// One development that hundreds follow, under Discord's limit: judged by the order of requests, never by the wall clock.
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import {
  addFollowedStep,
  addFollowers,
  conversationOf,
  type Heard,
  personIds,
  playConversations,
} from "#tests/helpers/many-followers.ts";
import { until } from "#tests/helpers/until.ts";

const PEOPLE = personIds(300);

let bot: TestBot;
let heard: Heard[];
beforeEach(async () => {
  bot = await startTestBot();
  heard = [];
  await bot.restart(() => addFollowers(join(bot.dir, "attache.sqlite"), PEOPLE, conversationOf));
  bot.discord.intercept(playConversations((one) => heard.push(one)));
  addFollowedStep(bot.dataDir, bot.clock.now());
  await until(() => (bot.log.some((line) => line.includes('"entries":1')) ? true : undefined));
});
afterEach(() => bot.stop());

const letters = () => heard.filter(({ what }) => what === "letter");

test("a digest that falls due while 300 letters go out is posted before most of them, and each is told once", {
  timeout: 60_000,
}, async () => {
  const inTenMinutes = new Date(bot.clock.now() + 10 * 60_000).toISOString().slice(11, 16);
  await bot.discord.person("robin").type(`/digest add channel:#digests at:${inTenMinutes} zone:UTC`);
  await bot.attache.tick();
  expect(letters()).toEqual([]);
  bot.clock.advance(3 * 60_000);
  const telling = bot.attache.tick();
  await until(() => (letters().length >= 20 ? true : undefined));
  bot.clock.advance(8 * 60_000);
  const before = heard.length;
  await Promise.all([telling, bot.attache.tick()]);
  const place = heard.findIndex(({ what }) => what === "post");
  expect(heard[place]?.to).toBe(bot.discord.ids.digests);
  // Without a lane of its own it would come after all of them.
  expect(place - before).toBeLessThan(100);
  expect(
    letters()
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(PEOPLE.map(conversationOf));
});

test("while letters go out, somebody who asks is answered before the next hundred of them", {
  timeout: 60_000,
}, async () => {
  await bot.attache.tick();
  bot.clock.advance(3 * 60_000);
  const telling = bot.attache.tick();
  await until(() => (letters().length >= 20 ? true : undefined));
  const before = letters().length;
  expect((await bot.discord.person("robin").type("/following")).text).toContain("You follow nothing yet");
  expect(letters().length - before).toBeLessThan(100);
  await telling;
  expect(letters()).toHaveLength(PEOPLE.length);
});
