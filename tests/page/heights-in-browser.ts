// The bot and the browser in which heights of answers are measured, for the tests of them.
import { cpSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { DATA } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, type Measured, measureHeights } from "./answer-heights.ts";

export type Measure = (askings: readonly Asking[]) => Promise<readonly Measured[]>;

export function describeHeights(name: string, tests: (measure: Measure) => void): void {
  describeInBrowser(name, () => {
    let bot: TestBot;
    let browser: Browser;
    beforeAll(async () => {
      // Half a year after the archive ends: every line that an answer can have is there.
      // What is measured is what ships.
      const ships = (dataDir: string) => cpSync(DATA, dataDir, { recursive: true });
      bot = await startTestBot(ships, { page: true, begin: Date.parse("2026-11-26T12:00Z") });
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await bot.stop();
    });
    tests((askings) => measureHeights(askings, bot, browser));
  });
}
