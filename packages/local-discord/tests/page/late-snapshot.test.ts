import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLocalDiscord } from "../../src/index.ts";
import { connect } from "../harness.ts";
import { describeInBrowser, openBrowser } from "./browser.ts";

/** In the page: resolves once it listens to the stream of events; `heard` does when that has told that the bot is there. */
const LISTENS = `new Promise((resolve) => {
  const events = new EventSource("/page-api/events");
  window.heard = new Promise((told) => {
    events.onmessage = ({ data }) => { if (JSON.parse(data).online === true) told(); };
  });
  events.onopen = () => resolve();
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
    await page.evaluate(LISTENS);
    const client = await connect(local);
    await page.evaluate("window.heard");
    released.resolve();
    await page.getByRole("button", { name: "Members" }).click();
    await expect.poll(() => page.getByRole("heading", { name: /^App, / }).textContent()).toBe("App, online");
    await client.destroy();
    await page.close();
    await local.close();
  });
});
