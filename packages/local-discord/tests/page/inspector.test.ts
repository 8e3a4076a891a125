import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable, showsFocus } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };
const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const entries = (page: Page) => inspector(page).getByRole("listitem").locator("summary");

describeInBrowser("the inspector", () => {
  let browser: Browser;
  let bot: SampleBot;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
    bot = await startSampleBot();
    await bot.local.person("robin").type("/event name:x");
  });
  afterEach(() => leave());
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  async function openPage(width = 1400, height = 900): Promise<Page> {
    const opened = await visit(browser, bot.local.url, width, height);
    leave = opened.leave;
    return opened.page;
  }

  async function inspectNewest(page: Page): Promise<void> {
    const button = page.getByRole("article").last().getByRole("button", { name: "Message menu" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Inspect" }).click();
    await inspector(page).getByText("What went over the wire").waitFor(patience);
  }

  test("of a message it says whether it was right, how soon it came, and shows what was sent", async () => {
    const page = await openPage();
    await inspectNewest(page);
    await inspector(page).getByText("Meets Discord’s schema and every documented limit").waitFor(patience);
    await inspector(page)
      .getByText(/First answer after .* of 3.0 s/)
      .waitFor(patience);
    await entries(page).filter({ hasText: "/callback" }).click();
    await inspector(page)
      .getByText(/\d+ of 40 components/)
      .waitFor(patience);
    await inspector(page).getByLabel("Sent", { exact: true }).getByText("Biden–Xi virtual summit").waitFor(patience);
    expect(await inspector(page).textContent()).not.toContain(bot.local.token);
  });

  test("a text is copied whole", async () => {
    const page = await openPage();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await inspectNewest(page);
    await entries(page).filter({ hasText: "/callback" }).click();
    await inspector(page).getByRole("button", { name: "Copy: Sent" }).click();
    await inspector(page).getByText("Copied").waitFor(patience);
    const copied: unknown = await page.evaluate("navigator.clipboard.readText()");
    expect(JSON.parse(String(copied))).toMatchObject({ type: 4 });
  });

  test("all traffic can be narrowed by words and by kind, and what is new comes in by itself", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "Inspector" }).click();
    await entries(page).filter({ hasText: "IDENTIFY" }).waitFor(patience);
    await inspector(page).getByLabel("Kind").selectOption("gateway");
    expect(await entries(page).filter({ hasText: "callback" }).count()).toBe(0);
    await inspector(page).getByLabel("Kind").selectOption("rest");
    await inspector(page).getByRole("searchbox", { name: "Filter" }).fill("gateway/bot");
    await expect.poll(() => entries(page).count()).toBe(1);
    await inspector(page).getByRole("searchbox", { name: "Filter" }).fill("typing");
    await expect.poll(() => entries(page).count()).toBe(0);
    await bot.local.person("robin").dm("hello");
    await entries(page).filter({ hasText: "typing" }).waitFor(patience);
  });

  test("that the bot broke a rule is said under the messages, and leads to what it was", async () => {
    const page = await openPage();
    const { ids } = bot.local;
    const body = { content: "x".repeat(2001) };
    await bot.client.rest.post(`/channels/${ids.general}/messages`, { body }).catch(() => undefined);
    await page.getByRole("button", { name: "1 request of the bot broke Discord's rules" }).click();
    await entries(page).filter({ hasText: "400" }).click();
    await inspector(page).getByText("content: Must be 2000 or fewer in length.").first().waitFor(patience);
    await inspector(page).getByText("2,001 of 2,000 characters of content").waitFor(patience);
    await expectUsable(page);
  });

  test("it opens and closes by keyboard, and letters typed in it stay in it", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "Inspector" }).focus();
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate("document.activeElement.ariaLabel");
    await expect.poll(focused).toBe("Close the inspector");
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press("Tab");
      expect(await showsFocus(page), String(await focused())).toBe(true);
    }
    await page.keyboard.type("x");
    expect(await page.getByRole("textbox", { name: /^Message / }).inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Inspector");
    expect(await inspector(page).count()).toBe(0);
  });

  describe.each([320, 390, 1000, 1200, 2560])("at a width of %i pixels", (width) => {
    test("it has no barriers, names, contrast and room", async () => {
      const page = await openPage(width, 800);
      await inspectNewest(page);
      await entries(page).filter({ hasText: "/callback" }).click();
      await inspector(page)
        .getByText(/\d+ of 40 components/)
        .waitFor(patience);
      await expectUsable(page);
      await inspector(page).getByRole("button", { name: "All traffic" }).click();
      await inspector(page).getByRole("searchbox", { name: "Filter" }).waitFor(patience);
      await expectUsable(page);
    });
  });
});
