import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };

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
    await expectUsable(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await reaction(page, /heart, 1 reaction$/).getAttribute("aria-pressed")).toBe("true");
    await reaction(other.page, /heart, 1 reaction$/).click();
    await reaction(page, /heart, 2 reactions$/).waitFor(patience);
    await other.page.getByRole("button", { name: "Add a reaction" }).click();
    await expectUsable(other.page);
    await other.page.getByRole("menuitem", { name: /heart, take back/ }).click();
    await reaction(page, /heart, 1 reaction$/).click();
    await expect.poll(() => page.locator(".reaction").count(), patience).toBe(0);
    await other.leave();
    await leave();
  });

  test("a thread begins with a message, stands under its channel, and is archived and brought back by the keyboard", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 844, "light");
    const focus = (name: string | RegExp) => page.getByRole("button", { name }).first().focus();
    await page.locator(`[id="message-${message}"]`).getByRole("button", { name: "Message menu" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Begin a thread" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Message Agreed?" }).fill("Not yet.");
    await page.keyboard.press("Enter");
    await page.getByRole("article").filter({ hasText: "Not yet." }).waitFor(patience);
    await bot.client.rest.post(`/channels/${message}/messages`, { body: { content: "Then tomorrow." } });
    await page.getByRole("article").filter({ hasText: "Then tomorrow." }).waitFor(patience);
    await focus("More about this place");
    await page.keyboard.press("Enter");
    await focus("Threads");
    await page.keyboard.press("Enter");
    const pane = page.getByRole("complementary", { name: "Threads" });
    await pane.getByRole("button", { name: "Archive: Agreed?" }).waitFor(patience);
    await pane.getByText("archives itself after a day without messages").waitFor(patience);
    await expectUsable(page);
    await focus("Archive: Agreed?");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Archived" }).waitFor(patience);
    await pane.getByLabel(/^Name of a new thread in #general/).fill("Another matter");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Message Another matter" }).waitFor(patience);
    await focus(/^Channels/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Another matter, thread" }).waitFor(patience);
    expect(await page.getByRole("button", { name: "Agreed?, thread" }).count()).toBe(0);
    await expectUsable(page);
    await page.getByRole("button", { name: "general, text channel" }).click();
    await page.locator(`[id="message-${message}"]`).getByRole("button", { name: "Agreed?" }).click();
    await page.getByRole("textbox", { name: "Message Agreed?" }).fill("Good.");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => bot.client.rest.get(`/channels/${message}`), patience)
      .toMatchObject({
        thread_metadata: { archived: false },
      });
    await leave();
  });

  test("a private thread is there for who is added to it, as long as they are", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 844, "dark");
    const other = await visit(browser, `${bot.local.url}/?as=sam`, 1200, 800, "light");
    const listed = other.page.getByRole("button", { name: /^A quiet word, private thread/ });
    const threads = async () => {
      await page.getByRole("button", { name: "More about this place" }).click();
      await page.getByRole("button", { name: "Threads", exact: true }).click();
    };
    const pane = page.getByRole("complementary", { name: "Threads" });
    await threads();
    await pane.getByLabel(/^Name of a new thread in #general/).fill("A quiet word");
    await pane.getByLabel("Private: only for those who are added to it").check();
    await pane.getByRole("button", { name: "Begin it" }).click();
    await page.getByText("This is where the private thread A quiet word begins.").waitFor(patience);
    await page.getByRole("textbox", { name: "Message A quiet word" }).fill("Between us.");
    await page.keyboard.press("Enter");
    expect(await listed.count()).toBe(0);
    await threads();
    await pane.getByRole("button", { name: "Add: Sam" }).click();
    await pane.getByRole("button", { name: "Remove: Sam" }).waitFor(patience);
    await expectUsable(page);
    await listed.click();
    await other.page.getByRole("article").filter({ hasText: "Between us." }).waitFor(patience);
    await other.page.getByText("added @Sam to the thread.").waitFor(patience);
    await expectUsable(other.page);
    await pane.getByRole("button", { name: "Remove: Sam" }).click();
    await other.page
      .getByText("A quiet word is not there for you any more. You are in #general now.")
      .waitFor(patience);
    expect(await listed.count()).toBe(0);
    await other.leave();
    await leave();
  });
});
