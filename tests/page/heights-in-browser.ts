// The bot and the browser in which heights of answers are measured, for the tests of them.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { TestBot } from "#tests/helpers/bot.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, type Measured, measureHeights } from "./answer-heights.ts";
import { startMeasuredBot } from "./measured-bot.ts";

export type Measure = (askings: readonly Asking[]) => Promise<readonly Measured[]>;

export function describeHeights(name: string, tests: (measure: Measure) => void): void {
  describeInBrowser(name, () => {
    let bot: TestBot;
    let browser: Browser;
    beforeAll(async () => {
      bot = await startMeasuredBot();
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await bot.stop();
    });
    tests((askings) => measureHeights(askings, bot, browser));
  });
}
