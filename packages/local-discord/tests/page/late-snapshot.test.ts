import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLocalDiscord } from "../../src/index.ts";
import { connect } from "../harness.ts";
import { describeInBrowser, openBrowser } from "./browser.ts";

/** In the page: resolves when the stream of events has told that the bot is there. */
const HEARS_OF_BOT = `new Promise((resolve) => {
  const events = new EventSource("/page-api/events");
  events.onmessage = ({ data }) => { if (JSON.parse(data).online === true) resolve(); };
})`;

describeInBrowser("a snapshot that comes late", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test("takes nothing back that was told since it was asked for", async () => {
    const local = await startLocalDiscord({ page: true });
    const page = await browser.newPage();
    const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await page.route("**/page-api/snapshot*", async (route) => {
      const response = await route.fetch();
      asked.resolve();
      await released.promise;
      await route.fulfill({ response });
    });
    await page.goto(local.url);
    await asked.promise;
    const heard = page.evaluate(HEARS_OF_BOT);
    const client = await connect(local);
    await heard;
    released.resolve();
    await page.getByRole("button", { name: "Members" }).click();
    await expect.poll(() => page.getByRole("heading", { name: /^App, / }).textContent()).toBe("App, online");
    await client.destroy();
    await page.close();
    await local.close();
  });
});
