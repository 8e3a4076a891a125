// The same of the events of the archive.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountOf } from "#src/archive/account.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, measureHeights, tooTall } from "./answer-heights.ts";

describeInBrowser("what is seen of an event without scrolling", () => {
  let bot: TestBot;
  let browser: Browser;
  beforeAll(async () => {
    // Half a year after the archive ends: every line that an answer can have is there.
    bot = await startTestBot(() => {}, { page: true, begin: Date.parse("2026-11-26T12:00Z") });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  test("is the whole of events of all sorts", { timeout: 300_000 }, async () => {
    const events = sample([...shipped().events.keys()]).map((id): Asking => [`/event name:${id}`]);
    expect(tooTall(await measureHeights(events, bot, browser))).toEqual([]);
  });

  test("is the whole of events of which several sentences are told", { timeout: 300_000 }, async () => {
    const archive = shipped();
    const events = [...archive.events.values()].filter((event) => accountOf(event, undefined, archive).length > 1);
    const askings = sample(events).map(({ id }): Asking => [`/event name:${id}`]);
    expect(tooTall(await measureHeights(askings, bot, browser))).toEqual([]);
  });
});
