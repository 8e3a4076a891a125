import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { connect } from "../harness.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { card, type SampleBot, startSampleBot } from "./sample-bot.ts";

/** Between a key or click and what it leads to, in milliseconds. */
const patience = { timeout: 12_000 };

const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
const newest = (page: Page) => page.getByRole("article").last();

/** Waits until a place in the page says something. */
async function says(place: Locator, words: string | RegExp): Promise<void> {
  await place.filter({ hasText: words }).waitFor(patience);
}

describeInBrowser("the page of the local Discord", () => {
  let bot: SampleBot;
  let browser: Browser;
  let page: Page;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });
  beforeEach(async () => {
    ({ page, leave } = await visit(browser, bot.local.url));
  });
  afterEach(() => leave());

  test("completes a command as it is typed, sends what was chosen and shows the answer", async () => {
    await input(page).focus();
    await page.keyboard.type("/event bid");
    await page.getByRole("option", { name: "Biden–Xi virtual summit", selected: true }).waitFor(patience);
    await page.keyboard.press("Enter");
    await page.keyboard.type("as-of:2021-11-10");
    await page.keyboard.press("Enter");
    await says(newest(page), "Asked: name = us-china-2021; as-of = 2021-11-10");
    await says(newest(page), "Robin used /event");
    await newest(page).getByRole("heading", { name: "Biden–Xi virtual summit" }).waitFor(patience);
    expect(await input(page).inputValue()).toBe("");
  });

  test("whoever asks in a channel where the bot reads nothing is told so, once", async () => {
    const notice = page.locator(".banner.news");
    await input(page).fill("When is the next summit?");
    await input(page).press("Enter");
    await says(notice, "Bot does not read what is said here. Type / for its commands, or write to it in a direct");
    await notice.getByRole("button", { name: "Close" }).click();
    await input(page).fill("I see.");
    await input(page).press("Enter");
    await says(newest(page), "I see.");
    expect(await notice.count()).toBe(0);
  });

  test("tells in an empty channel how to begin", async () => {
    await page.getByRole("button", { name: "updates, text channel" }).click();
    await page.getByText("Type / for the commands.").waitFor();
  });

  test("understands a command that is pasted whole", async () => {
    await input(page).fill("/event name:biden xi as-of:2021-11-10");
    await input(page).press("Enter");
    await says(newest(page), "Asked: name = biden xi; as-of = 2021-11-10");
  });

  test("says what a command lacks instead of sending it", async () => {
    await input(page).fill("/event as-of:2021");
    await input(page).press("Enter");
    await says(page.getByRole("alert"), "/event needs name.");
  });

  test("lists the commands with a slash, and Escape closes the list", async () => {
    await input(page).fill("/");
    await expect.poll(() => page.getByRole("option").allInnerTexts()).toHaveLength(3);
    await input(page).fill("/sl");
    await expect
      .poll(() => page.getByRole("option").allInnerTexts())
      .toEqual([expect.stringContaining("Takes its time")]);
    await input(page).press("Escape");
    await expect.poll(() => page.getByRole("option").count()).toBe(0);
  });

  test("shows that the bot is thinking until it has thought", async () => {
    await input(page).fill("/slow");
    await input(page).press("Enter");
    await says(newest(page), "Bot is thinking");
    bot.finish();
    await says(newest(page), "Done at last.");
    expect(await page.getByText("is thinking").count()).toBe(0);
  });

  test("marks what only one person sees, and lets go of it", async () => {
    await input(page).fill("/secret");
    await input(page).press("Enter");
    await says(newest(page), "Only you can see this");
    await newest(page).getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => page.getByRole("article").filter({ hasText: "Only between us." }).count()).toBe(0);
  });

  test("presses buttons, chooses from menus and fills in forms", async () => {
    await input(page).fill("/event name:x");
    await input(page).press("Enter");
    await says(newest(page), "Asked: name = x");
    const answer = page.getByRole("article").filter({ hasText: "Asked: name = x" }).last();
    const id = await answer.getAttribute("id");
    const message = page.locator(`[id="${id}"]`);

    await message.getByRole("combobox", { name: "Other events" }).click();
    await page.getByRole("option", { name: /G20 in Bali/ }).click();
    await says(newest(page), "Chosen: g20");

    await message.getByRole("button", { name: "Form" }).click();
    const dialog = page.getByRole("dialog", { name: "Report a fault" });
    await dialog.getByLabel("Event").fill("The summit");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await says(newest(page), "Reported: The summit");
    await expect.poll(() => dialog.count()).toBe(0);

    expect(await message.getByRole("button", { name: "Later" }).isDisabled()).toBe(true);
    expect(await message.getByRole("link", { name: "Source" }).getAttribute("rel")).toContain("noopener");

    await message.getByRole("button", { name: "Follow" }).click();
    await says(message, "You follow this event now.");
    await says(message, "(edited)");
  });

  test("says under the message when the bot keeps silent", async () => {
    await input(page).fill("/event name:silence");
    await input(page).press("Enter");
    await says(newest(page), "Asked: name = silence");
    await newest(page).getByRole("button", { name: "Say nothing" }).click();
    await says(newest(page).getByRole("alert"), "The application did not respond");
  });

  test("offers the bot's commands for a message", async () => {
    await input(page).fill("Is **this** right?");
    await input(page).press("Enter");
    await says(newest(page), "Is this right?");
    await newest(page).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check this" }).click();
    await says(newest(page), "Checked: Is this right?");
  });

  test("writes to the bot directly and marks where there is news", async () => {
    await page.getByRole("button", { name: "Bot, direct message" }).click();
    await page.getByRole("textbox", { name: "Message Bot" }).fill("习近平");
    await page.keyboard.press("Enter");
    await says(newest(page), "You wrote: 习近平");
    await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body: { content: "News" } });
    await page.getByRole("button", { name: "general, text channel, unread" }).click();
    await says(newest(page), "News");
  });

  test("stays at the newest message, unless somebody reads further up", async () => {
    const scroller = page.getByRole("log");
    const distance = () => scroller.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    const say = (content: string) =>
      bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body: { content } });
    for (let count = 0; count < 60; count += 1) await say(`Line ${count}`);
    await says(newest(page), "Line 59");
    await expect.poll(distance).toBeLessThan(2);

    await page.reload();
    await says(newest(page), "Line 59");
    await expect.poll(distance).toBeLessThan(2);
    const loaded = await page.getByRole("article").count();
    await scroller.hover();
    await page.mouse.wheel(0, -100_000);
    await expect.poll(() => page.getByRole("article").count(), patience).toBeGreaterThan(loaded);
    await say("While reading");
    await says(newest(page), "While reading");
    expect(await distance()).toBeGreaterThan(200);
    await page.getByRole("button", { name: "To the newest messages" }).click();
    await expect.poll(distance).toBeLessThan(2);
  });

  test("tells when the bot is away and when it is back", async () => {
    await bot.client.destroy();
    await says(page.getByRole("status"), "Bot is offline");
    const again = await connect(bot.local);
    await expect.poll(() => page.getByRole("status").textContent(), patience).toMatch(/^\s*$/);
    await again.destroy();
  });
});

describeInBrowser("the page in a window of 390 pixels", () => {
  let bot: SampleBot;
  let browser: Browser;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  test("gives messages the whole width and nothing has to be moved sideways", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 844);
    const body = { flags: 1 << 15, components: card };
    await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body });
    await newest(page).getByRole("button", { name: "Follow" }).waitFor(patience);
    const widths = await page.evaluate("[innerWidth, document.documentElement.scrollWidth]");
    expect(widths).toEqual([390, 390]);
    expect(await page.getByRole("log").evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    const box = await newest(page).boundingBox();
    expect(box?.width).toBe(390);
    const edges = await newest(page).evaluate((message) =>
      [...message.querySelectorAll("button, .text, .card")].map((part) => part.getBoundingClientRect().right),
    );
    expect(Math.max(...edges)).toBeLessThanOrEqual(390);
    await leave();
  });

  test("keeps the channels in a drawer", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 844);
    const direct = page.getByRole("button", { name: "Bot, direct message" });
    expect(await direct.isVisible()).toBe(false);
    await page.getByRole("button", { name: /^Channels/ }).click();
    await direct.click();
    await page.getByRole("textbox", { name: "Message Bot" }).waitFor(patience);
    await direct.waitFor({ state: "hidden", ...patience });
    await leave();
  });
});
