import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { findBarriers, findFaintTexts, findNameless, findOverflows, findSmallTargets } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };

async function looks(page: Page, isPhone: boolean): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  await expect.poll(() => findFaintTexts(page)).toEqual([]);
  expect(await findNameless(page)).toEqual([]);
  expect(await findOverflows(page)).toEqual([]);
  if (isPhone) expect(await findSmallTargets(page)).toEqual([]);
}

describeInBrowser("what people do with a message", () => {
  let bot: SampleBot;
  let browser: Browser;
  let message: string;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
    const sent = await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, {
      body: { content: "Agreed?" },
    });
    ({ id: message } = sent as { id: string });
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  test("a reaction is chosen with the keyboard, counted for everybody, and taken back with a press", async () => {
    const { page, leave } = await visit(browser, bot.local.url);
    const other = await visit(browser, `${bot.local.url}/?as=sam`, 390, 844, "light");
    const reaction = (of: Page, name: RegExp) => of.getByRole("button", { name });
    await page.locator(`[id="message-${message}"]`).getByRole("button", { name: "Message menu" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Add a reaction" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: /thumbs up/ }).waitFor(patience);
    await looks(page, false);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await reaction(page, /heart, 1 reaction$/).getAttribute("aria-pressed")).toBe("true");
    await reaction(other.page, /heart, 1 reaction$/).click();
    await reaction(page, /heart, 2 reactions$/).waitFor(patience);
    await other.page.getByRole("button", { name: "Add a reaction" }).click();
    await looks(other.page, true);
    await other.page.getByRole("menuitem", { name: /heart, take back/ }).click();
    await reaction(page, /heart, 1 reaction$/).click();
    await expect.poll(() => page.locator(".reaction").count(), patience).toBe(0);
    await other.leave();
    await leave();
  });
});
