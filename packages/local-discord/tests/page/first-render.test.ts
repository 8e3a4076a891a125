import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/index.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";

describeInBrowser("the first look at the page", () => {
  let browser: Browser;
  let local: LocalDiscord<string, string>;
  beforeAll(async () => {
    local = await startLocalDiscord({ page: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await local.close();
  });

  test("says what is opening before any of its code is there, and no longer", async () => {
    const page = await browser.newPage();
    const code = Promise.withResolvers<void>();
    await page.route("**/page/main.ts", async (route) => {
      await code.promise;
      await route.continue();
    });
    const gone = page.goto(local.url, { waitUntil: "commit" });
    const opening = page.getByText("Opening the local Discord…");
    await opening.waitFor();
    code.resolve();
    await gone;
    await page.getByRole("textbox", { name: /^Message / }).waitFor();
    expect(await opening.count()).toBe(0);
    await page.close();
  });

  test("asks for all of its code at once: no file waits until another has been read", async () => {
    const { page, leave } = await visit(browser, local.url);
    const announced = await page
      .locator("link[rel=modulepreload]")
      .evaluateAll((links) => links.map((link) => String(Reflect.get(link, "href"))));
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => /\.(ts|js)$/.test(name)),
    );
    expect(loaded.length).toBeGreaterThan(100);
    expect(new Set(announced)).toEqual(new Set(loaded));
    await leave();
  });
});
