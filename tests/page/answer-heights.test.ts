// Every answer is read in one look: nothing that matters stands above the edge of the window, on a desk or on a phone.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountOf } from "#src/archive/account.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { type Asking, type Measured, measureHeights } from "./answer-heights.ts";
import { ASKINGS, OPENED } from "./askings.ts";

const tooTall = (measured: readonly Measured[]) =>
  measured
    .filter(({ height, room }) => height > room)
    .map(({ asking, width, height }) => `${asking}: ${height} at ${width}`);

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

  test("is the whole of people, states and organisations", { timeout: 300_000 }, async () => {
    const actors = sample([...shipped().actors.keys()]).map((id): Asking => [`/who actor:${id}`]);
    expect(tooTall(await measureHeights(actors.slice(0, 120), bot, browser))).toEqual([]);
  });
});
