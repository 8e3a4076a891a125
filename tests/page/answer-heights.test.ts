// Every answer is read in one look: nothing that matters stands above the edge of the window, on a desk or on a phone.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { measureHeights, tooTall } from "./answer-heights.ts";
import { ASKINGS, OPENED } from "./askings.ts";

describeInBrowser("what is seen of an answer without scrolling", () => {
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

  test("is the whole of it, for every kind of answer, with its details closed", { timeout: 120_000 }, async () => {
    const measured = await measureHeights(ASKINGS, bot, browser);
    expect(measured).toHaveLength(ASKINGS.length * 2);
    expect(tooTall(measured)).toEqual([]);
  });

  test("is the whole of what was opened, a page of it", { timeout: 120_000 }, async () => {
    expect(tooTall(await measureHeights(OPENED, bot, browser))).toEqual([]);
  });
});
