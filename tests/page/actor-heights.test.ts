// The same of whoever is in the archive.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, measureHeights, tooTall } from "./answer-heights.ts";

describeInBrowser("what is seen of somebody without scrolling", () => {
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

  test("is the whole of people, states and organisations", { timeout: 300_000 }, async () => {
    const actors = sample([...shipped().actors.keys()]).map((id): Asking => [`/who actor:${id}`]);
    expect(tooTall(await measureHeights(actors.slice(0, 120), bot, browser))).toEqual([]);
  });
});
