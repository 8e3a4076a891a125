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

  test("that was asked for before a break takes nothing back that came after it", async () => {
    const local = await startLocalDiscord({ page: true });
    const page = await browser.newPage();
    const [asked, askedAgain, released, arrived] = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
    let count = 0;
    await page.route("**/page-api/snapshot*", async (route) => {
      const isFirst = ++count === 1;
      const response = await route.fetch();
      if (isFirst) {
        asked?.resolve();
        await released?.promise;
      }
      await route.fulfill({ response });
      (isFirst ? arrived : askedAgain)?.resolve();
    });
    // The stream of events breaks off right behind its beginning, once.
    await page.route(
      "**/page-api/events*",
      (route) => route.fulfill({ contentType: "text/event-stream", body: "retry: 50\n\n" }),
      {
        times: 1,
      },
    );
    await page.goto(local.url);
    await asked?.promise;
    await askedAgain?.promise;
    await page.getByRole("button", { name: "Members" }).click();
    const client = await connect(local);
    const app = page.getByRole("heading", { name: /^App, / });
    await expect.poll(() => app.textContent()).toBe("App, online");
    released?.resolve();
    await arrived?.promise;
    // It is read, and what it changes is drawn.
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    expect(await app.textContent()).toBe("App, online");
    await client.destroy();
    await page.close();
    await local.close();
  });

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
