import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };
const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
const newest = (page: Page) => page.getByRole("article").last();
const pane = (page: Page, name: string) => page.getByRole("complementary", { name });
const open = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

describeInBrowser("the panes that people know", () => {
  let bot: SampleBot;
  let browser: Browser;
  let page: Page;
  let leave: () => Promise<void>;
  let pinned: string;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
    const { rest } = bot.client;
    const { general, guild } = bot.local.ids;
    const post = (content: string) =>
      rest.post(`/channels/${general}/messages`, { body: { content } }) as Promise<{ id: string }>;
    ({ id: pinned } = await post("The rules of this house"));
    await rest.put(`/channels/${general}/messages/pins/${pinned}`);
    for (let count = 0; count < 80; count += 1) await post(`Line ${count}`);
    const event = {
      ...{ name: "A summit", description: "Two **sides** meet.", privacy_level: 2, entity_type: 3 },
      scheduled_start_time: "2031-05-01T10:00:00Z",
      scheduled_end_time: "2031-05-01T12:00:00Z",
      entity_metadata: { location: "Geneva" },
    };
    await rest.post(`/guilds/${guild}/scheduled-events`, { body: event });
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });
  beforeEach(async () => {
    ({ page, leave } = await visit(browser, bot.local.url));
  });
  afterEach(() => leave());

  test("members are under their roles; the card of the app has its commands, and one goes into the input line", async () => {
    await open(page, "Members");
    const members = pane(page, "Members");
    expect(await members.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "App, online",
      "Moderators · 1",
      "Members · 1",
    ]);
    await members.locator("summary").filter({ hasText: "Sam" }).click();
    await members.getByText("Roles: Members", { exact: true }).waitFor(patience);
    await members.locator("summary").filter({ hasText: "Bot" }).click();
    await members.getByRole("button", { name: "/slow" }).click();
    await expect.poll(() => page.locator("local-command-form").textContent(), patience).toContain("/slow");
    await members.getByRole("button", { name: "Message", exact: true }).click();
    await page.getByRole("textbox", { name: "Message Bot" }).waitFor(patience);
  });

  test("a pinned message is listed, leads to its place however far back, and goes when it is not pinned any more", async () => {
    await open(page, "Pinned messages");
    await pane(page, "Pinned messages")
      .getByRole("button", { name: /The rules of this house/ })
      .click();
    await page.locator(`#message-${pinned}`).waitFor(patience);
    await page.locator(".message.found").filter({ hasText: "The rules of this house" }).waitFor(patience);
    const { general } = bot.local.ids;
    await bot.client.rest.delete(`/channels/${general}/messages/pins/${pinned}`);
    await pane(page, "Pinned messages").getByText("Nothing is pinned here.").waitFor(patience);
    await bot.client.rest.put(`/channels/${general}/messages/pins/${pinned}`);
  });

  test("messages are found by all the words that were typed, and only where the reader may look", async () => {
    await open(page, "Search");
    await page.getByLabel("Words in messages").fill("house RULES");
    const hit = pane(page, "Search").getByRole("button", { name: /The rules of this house/ });
    await hit.click();
    await page.locator(`#message-${pinned}`).waitFor(patience);
    await page.getByLabel("Words in messages").fill("rules of nobody");
    await pane(page, "Search").getByText("No message has all these words.").waitFor(patience);
  });

  test("on a phone a pane gives way to where it has led: a message of the same channel, and a command", async () => {
    const { page: phone, leave: close } = await visit(browser, bot.local.url, 390, 844);
    const openThere = async (name: string) => {
      await open(phone, "More about this place");
      await open(phone, name);
    };
    await openThere("Search");
    await phone.getByLabel("Words in messages").fill("house rules");
    await pane(phone, "Search")
      .getByRole("button", { name: /The rules of this house/ })
      .click();
    await pane(phone, "Search").waitFor({ state: "detached" });
    await phone.locator(`#message-${pinned}`).waitFor(patience);
    await openThere("Members");
    await pane(phone, "Members").locator("summary").filter({ hasText: "Bot" }).click();
    await pane(phone, "Members").getByRole("button", { name: "/slow" }).click();
    await pane(phone, "Members").waitFor({ state: "detached" });
    await close();
  });

  test("an event of the server is told in the reader's zone, and interest in it is counted and taken back", async () => {
    const counted = async () => {
      const events = await bot.client.rest.get(`/guilds/${bot.local.ids.guild}/scheduled-events?with_user_count=true`);
      return (events as { user_count: number }[]).map(({ user_count }) => user_count);
    };
    await open(page, "Events");
    const events = pane(page, "Events");
    await events.getByRole("heading", { name: "A summit" }).waitFor(patience);
    await events.getByText(/1 May 2031.*12:00.*14:00/).waitFor(patience);
    await events.getByRole("button", { name: /^Interested/ }).click();
    await events.locator('button[aria-pressed="true"]').waitFor(patience);
    expect(await counted()).toEqual([1]);
    await events.getByRole("button", { name: /^Interested/ }).click();
    await events.locator('button[aria-pressed="false"]').waitFor(patience);
    expect(await counted()).toEqual([0]);
  });

  test("Ctrl+K goes to a channel by a part of its name", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Channel" }).fill("nounc");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Message #announcements" }).waitFor(patience);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Message #updates" }).waitFor(patience);
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    expect(await page.locator(".switcher").isVisible()).toBe(false);
  });

  test("↑ in an empty line brings back what was said last: Enter saves the change, Escape leaves it", async () => {
    await input(page).fill("a mistkae");
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "a mistkae" }).waitFor(patience);
    await input(page).press("ArrowUp");
    await expect.poll(() => input(page).inputValue()).toBe("a mistkae");
    await page.getByText("You are changing what you said.").waitFor(patience);
    await input(page).fill("a mistake");
    await input(page).press("Enter");
    await newest(page).filter({ hasText: "a mistake (edited)" }).waitFor(patience);
    expect(await input(page).inputValue()).toBe("");
    await input(page).press("ArrowUp");
    await input(page).fill("something else");
    await input(page).press("Escape");
    await expect.poll(() => input(page).inputValue()).toBe("");
    await newest(page).filter({ hasText: "a mistake (edited)" }).waitFor(patience);
  });

  describe.each([
    [320, "light"],
    [1200, "dark"],
    [2560, "light"],
  ] as const)("at a width of %i pixels, %s", (width, scheme) => {
    test("each of them has no barriers, names, and room", async () => {
      const { page: shown, leave: close } = await visit(browser, bot.local.url, width, 800, scheme);
      for (const name of ["Members", "Pinned messages", "Search", "Events"]) {
        if (width < 700) await shown.getByRole("button", { name: "More about this place" }).click();
        await open(shown, name);
        await pane(shown, name).waitFor(patience);
        if (name === "Members") await pane(shown, name).locator("summary").first().click();
        if (name === "Search") await shown.getByLabel("Words in messages").fill("line 7");
        if (name === "Search")
          await pane(shown, name)
            .getByRole("button", { name: /Line 7/ })
            .first()
            .waitFor(patience);
        await expectUsable(shown);
        await shown.getByRole("button", { name: `Close: ${name}` }).click();
      }
      await shown.keyboard.press("Control+k");
      await shown.getByRole("combobox", { name: "Channel" }).waitFor(patience);
      await expectUsable(shown);
      await close();
    });
  });
});
