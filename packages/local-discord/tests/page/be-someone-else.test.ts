import { Events } from "discord.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/index.ts";
import { connect } from "../harness.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";

const patience = { timeout: 12_000 };
const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
const newest = (page: Page) => page.getByRole("article").last();
const menu = (page: Page) => page.getByRole("region", { name: "Be someone else" });
const openMenu = (page: Page) => page.getByRole("button", { name: /be someone else$/ }).click();
const pane = (page: Page) => page.getByRole("complementary", { name: "Make trouble" });
const makeTrouble = (page: Page) => page.getByRole("button", { name: "Make trouble", exact: true }).click();
const channelsOf = (page: Page) => page.locator(".channel-name").allTextContents();

describeInBrowser("being someone else", () => {
  let browser: Browser;
  let local: LocalDiscord<"robin" | "sam" | "alex">;
  let stop: () => Promise<unknown>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    local = await startLocalDiscord({
      page: true,
      guild: { roles: [{ name: "Members" }, { name: "Moderators", permissions: ["MANAGE_GUILD"] }] },
      people: [
        { name: "robin", displayName: "Robin", roles: ["Moderators", "Members"], about: "Owns the server" },
        { name: "sam", displayName: "Sam", roles: ["Members"] },
        { name: "alex", displayName: "Alex", member: false },
      ],
    });
    const client = await connect(local);
    stop = () => client.destroy();
    const anywhere = { contexts: [0, 1, 2], integrationTypes: [0, 1] };
    await client.application.commands.set([
      { name: "when", description: "Tells the time", ...anywhere },
      { name: "manage", description: "For who manages the server", defaultMemberPermissions: ["ManageGuild"] },
    ]);
    client.on(Events.InteractionCreate, async (one) => {
      if (!one.isChatInputCommand()) return;
      await one.reply(`It is <t:1636545600:t>, ${one.user.username} (${one.locale}).`);
    });
    const opened = await visit(browser, local.url);
    page = opened.page;
    return async () => {
      await opened.leave();
      await stop();
      await local.close();
    };
  });

  async function be(name: RegExp): Promise<void> {
    await openMenu(page);
    await menu(page).getByRole("link", { name }).first().click();
    await input(page).waitFor(patience);
  }

  test("everybody is a click away, says what they are, and has what they may have", async () => {
    await openMenu(page);
    const listed = await menu(page).locator(".person-link").allInnerTexts();
    expect(listed.map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
      "R Robin Owns the server",
      "S Sam Members",
      "A Alex not in this server",
    ]);
    await page.keyboard.press("Escape");
    await input(page).fill("/");
    await expect.poll(() => page.getByRole("option").count(), patience).toBe(2);
    await be(/^Sam/);
    await input(page).fill("/");
    await expect
      .poll(() => page.getByRole("option").allInnerTexts(), patience)
      .toEqual([expect.stringContaining("/when")]);
    await be(/^Alex/);
    expect(await channelsOf(page)).toEqual(["Bot", "Robin (bot not here)"]);
    await input(page).fill("/when");
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "alex (en-GB)" }).waitFor(patience);
  });

  test("a window of their own stays theirs, while the first one stays what it was", async () => {
    await openMenu(page);
    const opening = page.waitForEvent("popup");
    await menu(page).getByRole("link", { name: "Sam, in a window of their own" }).click();
    const second = await opening;
    await input(second).waitFor(patience);
    await input(second).fill("from Sam");
    await input(second).press("Enter");
    await newest(page).filter({ hasText: "from Sam" }).waitFor(patience);
    await page.keyboard.press("Escape");
    await input(page).fill("from Robin");
    await input(page).press("Enter");
    await newest(second).filter({ hasText: "from Robin" }).waitFor(patience);
    await second.reload();
    await second.getByRole("button", { name: /^Sam.*be someone else$/ }).waitFor(patience);
    await second.close();
  });

  test("language and time zone are those that were chosen, for what is said already too", async () => {
    await input(page).fill("/when");
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "It is 13:00, robin (en-GB)." }).waitFor(patience);
    await openMenu(page);
    await page.getByLabel("Time zone of this window").selectOption("Asia/Tokyo");
    await newest(page).filter({ hasText: "It is 21:00" }).waitFor(patience);
    await page.getByLabel("Language of this person").selectOption("en-US");
    await newest(page).filter({ hasText: "It is 09:00 PM" }).waitFor(patience);
    await page.getByLabel("Language of this person").selectOption("de");
    await page.reload();
    await newest(page).filter({ hasText: "It is 21:00" }).waitFor(patience);
    await input(page).fill("/when");
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "robin (de)" }).waitFor(patience);
  });

  test("a permission is taken away in one channel and not in another, and given back", async () => {
    await makeTrouble(page);
    await pane(page).getByLabel("write messages").uncheck();
    await expect.poll(() => deniedIn(local.ids.general), patience).toContain("SEND_MESSAGES");
    await page.getByRole("button", { name: "updates, text channel" }).click();
    expect(await pane(page).getByLabel("write messages").isChecked()).toBe(true);
    await page.getByRole("button", { name: "general, text channel" }).click();
    expect(await pane(page).getByLabel("write messages").isChecked()).toBe(false);
    await pane(page).getByLabel("write messages").check();
    await expect.poll(() => deniedIn(local.ids.general), patience).toEqual([]);
  });

  test("Discord goes away and is brought back, and the page says so both times", async () => {
    await makeTrouble(page);
    await pane(page).getByRole("button", { name: "Take it down for a minute" }).click();
    await page.getByText("Discord is down: you took it down.").waitFor(patience);
    await input(page).fill("hello");
    await input(page).press("Enter");
    await page.getByRole("alert").filter({ hasText: "Discord is not there. Nothing was sent." }).waitFor(patience);
    expect(await input(page).inputValue()).toBe("hello");
    await pane(page).getByRole("button", { name: "Bring it back now" }).click();
    await page.getByText("Discord is down: you took it down.").waitFor({ state: "detached" });
    await local.untilBotReady();
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "hello" }).waitFor(patience);
  });

  test("a channel is deleted after a second word, and its reader is elsewhere then", async () => {
    await page.getByRole("button", { name: "updates, text channel" }).click();
    await makeTrouble(page);
    await pane(page).getByRole("button", { name: "Delete #updates…" }).click();
    await pane(page).getByRole("button", { name: "Keep it" }).click();
    await pane(page).getByRole("button", { name: "Delete #updates…" }).click();
    await pane(page).getByRole("button", { name: "Delete #updates", exact: true }).click();
    await page.getByText("#updates was deleted. You are in #general now.").waitFor(patience);
  });

  test("the pane takes the keyboard, and Escape gives it back", async () => {
    await page.getByRole("button", { name: "Make trouble", exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane(page).waitFor(patience);
    const focused = () =>
      page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()");
    await expect.poll(focused, patience).toBe("Make trouble");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Close: Make trouble");
    await page.keyboard.press("Escape");
    await pane(page).waitFor({ state: "detached" });
    await expect.poll(focused, patience).toBe("Make trouble");
  });

  async function deniedIn(place: string): Promise<readonly string[]> {
    const snapshot = (await (await fetch(`${local.url}/page-api/snapshot`)).json()) as {
      readonly trouble: { readonly denied: Readonly<Record<string, readonly string[]>> };
    };
    return snapshot.trouble.denied[place] ?? [];
  }

  describe.each([[320], [390], [1200], [2560]])("at a width of %i pixels", (width) => {
    test("menu and pane have no barriers, names, and room", async () => {
      const { page: shown, leave } = await visit(browser, local.url, width, 800);
      await local.person("robin").type("/when");
      const isPhone = width < 700;
      await expectUsable(shown);
      if (isPhone) await shown.getByRole("button", { name: /^Channels/ }).click();
      await openMenu(shown);
      await expectUsable(shown);
      await shown.keyboard.press("Escape");
      if (isPhone) await shown.keyboard.press("Escape");
      if (isPhone) await shown.getByRole("button", { name: "More about this place" }).click();
      await makeTrouble(shown);
      await pane(shown).waitFor(patience);
      await expectUsable(shown);
      await pane(shown).getByRole("button", { name: "Take it down for a minute" }).click();
      await pane(shown).getByRole("button", { name: "Bring it back now" }).waitFor(patience);
      if (isPhone) await shown.keyboard.press("Escape");
      await expectUsable(shown);
      await leave();
      // A client that is ended while it connects, and is refused then, ends the process: discord.js hears no error of it any more.
      local.openGateway();
      await local.untilBotReady();
    });
  });
});
