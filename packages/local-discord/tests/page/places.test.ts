import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startLocalDiscord } from "../../src/index.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };
const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
const newest = (page: Page) => page.getByRole("article").last();
const notice = (page: Page) => page.locator(".banner.news");

async function says(place: Locator, words: string | RegExp): Promise<void> {
  await place.filter({ hasText: words }).waitFor(patience);
}

describeInBrowser("the places of the page", () => {
  let bot: SampleBot;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });
  beforeEach(async () => {
    const opened = await visit(browser, bot.local.url);
    page = opened.page;
    return () => opened.leave();
  });

  test("a message is forwarded from its menu, and the page goes where it went", async () => {
    await input(page).fill("Xi: “gain from **cooperation**”");
    await input(page).press("Enter");
    await says(newest(page), "Xi: “gain from cooperation”");
    await newest(page).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Forward" }).click();
    const places = () => page.getByRole("menuitem").evaluateAll((items) => items.map((item) => item.ariaLabel));
    await expect
      .poll(places)
      .toEqual([
        "#updates, text channel",
        "#announcements, announcement channel",
        "Bot, direct message",
        "Sam, conversation without the bot",
      ]);
    await page.getByRole("menuitem", { name: "Bot, direct message" }).press("Enter");
    await page.getByRole("textbox", { name: "Message Bot" }).waitFor(patience);
    const forward = page.locator(".forwarded");
    await says(forward, "Xi: “gain from cooperation”");
    expect(await forward.locator("strong").textContent()).toBe("cooperation");
    await says(newest(page), "You wrote:");
    await says(newest(page), "Forwarded: Xi: “gain from cooperation”");

    await forward.getByRole("button", { name: "#general" }).click();
    await page.getByRole("textbox", { name: "Message #general" }).waitFor(patience);
    await page.locator(".message.found").filter({ hasText: "Xi: “gain from cooperation”" }).waitFor(patience);
  });

  test("a forwarded card can be read, its buttons cannot be pressed", async () => {
    await input(page).fill("/event name:x");
    await input(page).press("Enter");
    await says(newest(page), "Asked: name = x");
    await newest(page).click({ button: "right", position: { x: 20, y: 12 } });
    await page.getByRole("menuitem", { name: "Forward" }).click();
    await page.getByRole("menuitem", { name: /^#updates/ }).click();
    await says(newest(page), "Forwarded");
    await newest(page).getByRole("heading", { name: "Biden–Xi virtual summit" }).waitFor();
    expect(await newest(page).getByRole("button", { name: "Follow" }).isDisabled()).toBe(true);
    expect(await newest(page).getByRole("combobox", { name: "Other events" }).isDisabled()).toBe(true);
    expect(await newest(page).getByRole("link", { name: "Source" }).isEnabled()).toBe(true);
  });

  test("what one person alone sees is not offered to be forwarded", async () => {
    await input(page).fill("/secret");
    await input(page).press("Enter");
    await says(newest(page), "Only you can see this");
    await newest(page).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check this" }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Forward" }).count()).toBe(0);
  });

  test("a conversation without the bot says what it is and offers only what works there", async () => {
    await page.getByRole("button", { name: "Sam, conversation without the bot" }).click();
    await page.getByText("This is where your conversation with Sam begins. Bot is not part of it.").waitFor();
    await input(page).fill("/");
    await expect.poll(() => page.getByRole("option").allInnerTexts()).toHaveLength(1);
    await input(page).fill("/event name:x");
    await input(page).press("Enter");
    await says(newest(page), "Asked: name = x");
    await newest(page).click({ button: "right", position: { x: 20, y: 12 } });
    await page.getByText("The bot has no commands for messages here.").waitFor();
    await page.keyboard.press("Escape");
  });

  test("several choices of a form arrive as several, with commas in them and all", async () => {
    await input(page).fill("/event name:x");
    await input(page).press("Enter");
    await newest(page).getByRole("button", { name: "Form" }).click();
    const dialog = page.getByRole("dialog", { name: "Report a fault" });
    await dialog.getByLabel("Event").fill("The summit");
    await dialog.getByRole("combobox", { name: "Faults" }).click();
    await page.getByRole("option", { name: "Wrong person" }).click();
    await page.getByRole("option", { name: "Wrong place, or none" }).click();
    await page.keyboard.press("Escape");
    await dialog.getByLabel("A direct message").check();
    await dialog.getByLabel("A digest").check();
    await dialog.getByLabel("I am sure").check();
    await dialog.getByRole("button", { name: "Submit" }).click();
    await says(newest(page), "Reported: The summit; person; place, or none; direct; digest; sure");
  });

  test("a channel that is deleted takes its reader elsewhere, and says so", async () => {
    // Its messages are asked for when it is opened: they are here before it is deleted, or the browser complains of a 404.
    const messages = page.waitForResponse((answer) =>
      answer.url().includes(`/channels/${bot.local.ids.announcements}/`),
    );
    await page.getByRole("button", { name: "announcements, announcement channel" }).click();
    await messages;
    await page.getByRole("textbox", { name: "Message #announcements" }).fill("half written");
    bot.local.allow(bot.local.ids.guild, ["MANAGE_CHANNELS"]);
    await bot.client.rest.delete(`/channels/${bot.local.ids.announcements}`);
    await page.getByRole("textbox", { name: "Message #general" }).waitFor(patience);
    expect(await notice(page).locator("span").textContent()).toBe(
      "#announcements was deleted. You are in #general now.",
    );
    expect(await page.getByRole("button", { name: /^announcements/ }).count()).toBe(0);
    expect(page.url()).toContain(`#${bot.local.ids.general}`);
    expect(await input(page).evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    await expectUsable(page);
    await notice(page).getByRole("button", { name: "Close" }).click();
    await expect.poll(() => notice(page).count()).toBe(0);

    bot.local.deleteChannel(bot.local.ids.updates);
    await expect.poll(() => page.getByRole("button", { name: /^updates/ }).count()).toBe(0);
    expect(await notice(page).count()).toBe(0);
  });
});

describeInBrowser("the page while its server is started anew", () => {
  test("says so, comes back by itself, and knows what happened in the meantime", async () => {
    const folder = mkdtempSync(join(tmpdir(), "playground-"));
    const file = join(folder, "playground.sqlite");
    const first = await startLocalDiscord({ page: true, file });
    const port = Number(new URL(first.url).port);
    const browser = await openBrowser();
    const { page } = await visit(browser, first.url);
    await input(page).fill("before");
    await input(page).press("Enter");
    await says(newest(page), "before");
    await page.getByRole("button", { name: "updates, text channel" }).click();
    first.deleteChannel(first.ids.announcements);
    await input(page).fill("still here");
    await first.close();
    await says(page.getByRole("status"), "The local Discord does not answer.");
    await input(page).press("Enter");
    await says(page.getByRole("alert"), "Is it still running?");
    await expectUsable(page);
    expect(await input(page).inputValue()).toBe("still here");

    const second = await startLocalDiscord({ page: true, file, port });
    second.deleteChannel(second.ids.updates);
    await page.getByRole("textbox", { name: "Message #general" }).waitFor(patience);
    await says(notice(page), "#updates was deleted. You are in #general now.");
    await says(newest(page), "before");
    await expect.poll(() => page.getByRole("status").textContent(), patience).not.toContain("does not answer");
    await second.person("sam").type("after");
    await says(newest(page), "after");

    await browser.close();
    await second.close();
    rmSync(folder, { recursive: true });
  });
});
