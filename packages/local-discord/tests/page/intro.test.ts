import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/index.ts";
import type { DefaultPerson } from "../../src/world/options.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";

/** About as much as a host tells. */
const MORE = "It answers from what people wrote down, with where they have it from, and says how old that is. ".repeat(
  5,
);

type Places = "general" | "updates" | "announcements" | "office";
const patience = { timeout: 12_000 };
const intro = (page: Page) => page.getByRole("complementary", { name: "What is this?" });

describeInBrowser("the introduction for a first visitor", () => {
  let browser: Browser;
  let local: LocalDiscord<DefaultPerson, Places>;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const started: LocalDiscord<DefaultPerson, Places> = await startLocalDiscord({
      page: true,
      guild: { roles: [{ name: "Keepers" }] },
      people: [{ name: "robin" }, { name: "sam" }],
      channels: [
        { name: "general" },
        { name: "updates" },
        { name: "announcements" },
        { name: "office", roles: ["Keepers"] },
      ],
      intro: () => ({
        title: "What is this?",
        lines: ["A place to try a bot.", "Nothing leaves the machine.", MORE],
        steps: [
          { label: "Look at the updates", channel: started.ids.updates },
          { label: "Look behind the door", channel: started.ids.office },
          { label: "Go elsewhere", url: `${started.url}/#${started.ids.announcements}` },
        ],
      }),
    });
    local = started;
  });
  afterEach(async () => {
    await leave();
    await local.close();
  });

  async function openPage(width = 1200, as = "robin"): Promise<Page> {
    const opened = await visit(browser, `${local.url}/?as=${as}`, width, 800);
    leave = opened.leave;
    return opened.page;
  }

  test("it says what this is, and a step leads to a channel and is ticked off", async () => {
    const page = await openPage();
    await intro(page)
      .getByText(/^A place to try a bot\. Nothing leaves the machine\./)
      .waitFor(patience);
    await intro(page).getByRole("button", { name: "Look at the updates" }).click();
    await page.getByRole("textbox", { name: "Message #updates" }).waitFor(patience);
    expect(await intro(page).locator("li.done").count()).toBe(1);
  });

  test("a step is ticked off as well when something is asked where it leads, by whatever way one came there", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "updates, text channel" }).click();
    const button = { type: 2, style: 1, label: "And now?", custom_id: "now" };
    await fetch(`${local.apiUrl}/v10/channels/${local.ids.updates}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${local.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "Tap it", components: [{ type: 1, components: [button] }] }),
    });
    expect(await intro(page).locator("li.done").count()).toBe(0);
    await page.getByRole("button", { name: "And now?" }).click();
    await intro(page).locator("li.done").filter({ hasText: "Look at the updates" }).waitFor(patience);
  });

  test("a step into a channel is there for those who may be in it", async () => {
    const page = await openPage(1200, "sam");
    expect(await intro(page).locator("li").allInnerTexts()).toEqual(["Look at the updates", "Go elsewhere"]);
  });

  test("once closed it stays closed, after the page is opened again too", async () => {
    const page = await openPage();
    await intro(page).getByRole("button", { name: "Close" }).click();
    await intro(page).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("textbox", { name: /^Message / }).waitFor(patience);
    expect(await intro(page).count()).toBe(0);
  });

  test("on a phone the steps are seen, and the lines wait behind their title", async () => {
    const page = await openPage(390);
    await intro(page).getByRole("button", { name: "Look at the updates" }).waitFor(patience);
    expect(await page.getByText("A place to try a bot.").isVisible()).toBe(false);
    await intro(page).getByRole("heading", { name: "What is this?" }).click();
    await page.getByText("A place to try a bot.").waitFor(patience);
    // Opened they do not push the last step out of sight.
    const box = await intro(page).boundingBox();
    const step = await intro(page).getByRole("link", { name: "Go elsewhere" }).boundingBox();
    expect((step?.y ?? 0) + (step?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  describe.each([320, 390, 1200, 2560])("at a width of %i pixels", (width) => {
    test("it has no barriers, names, contrast and room", async () => {
      const page = await openPage(width);
      await intro(page).waitFor(patience);
      if (width < 700) await intro(page).getByRole("heading", { name: "What is this?" }).click();
      await expectUsable(page);
    });
  });
});
