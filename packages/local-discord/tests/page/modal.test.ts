import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable, showsFocus } from "./inspect.ts";
import { type SampleBot, startSampleBot } from "./sample-bot.ts";
import { lead } from "./sample-form.ts";

const patience = { timeout: 12_000 };

const CLOSE_AND_SUBMIT = `
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  document.querySelector("dialog form").requestSubmit();
`;

describeInBrowser("a form that comes with something in it", () => {
  let bot: SampleBot;
  let browser: Browser;
  let page: Page;
  let leave: () => Promise<void>;
  let dialog: Locator;
  let card: Locator;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });
  afterEach(() => leave());

  async function open(width: number, height: number): Promise<void> {
    const route = `/channels/${bot.local.ids.general}/messages` as const;
    const { id } = (await bot.client.rest.post(route, { body: lead })) as { id: string };
    ({ page, leave } = await visit(browser, bot.local.url, width, height));
    card = page.getByRole("article").last();
    await card.getByRole("button", { name: "Write it" }).waitFor(patience);
    expect(await card.getAttribute("id")).toContain(id);
    dialog = page.getByRole("dialog", { name: "What became of it" });
  }

  const field = (name: string) => dialog.getByRole("combobox", { name });
  const shows = async (name: string) => (await field(name).textContent())?.trim();
  const drafted = (words: string) => card.filter({ hasText: `Drafted: ${words}` }).waitFor(patience);
  const focused = () => page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.id");

  describe.each([
    [390, 844],
    [1200, 900],
  ])("in a window of %i by %i", (width, height) => {
    beforeEach(() => open(width, height));

    test("shows it, says what is missing, and sends what was changed and what was left", async () => {
      await card.getByRole("button", { name: "Write it" }).click();
      expect(await dialog.getByLabel("Date").inputValue()).toBe("2026-06-16");
      expect(await dialog.getByLabel("Summary").inputValue()).toBe("They met.\nThey talked.");
      expect(await shows("Says")).toBe("a minister");
      expect(await shows("Status")).toBe("Choose a status");
      await dialog.getByRole("button", { name: "Submit" }).click();
      await dialog.getByRole("alert").filter({ hasText: "“Status” is required." }).waitFor(patience);

      await field("Status").click();
      await page.getByRole("option", { name: /^cancelled/ }).click();
      await field("Sources").click();
      for (const name of ["paper", "agency"]) await page.getByRole("option", { name }).click();
      await page.keyboard.press("Escape");
      await dialog.getByLabel("Date").fill("");
      await dialog.getByRole("button", { name: "Submit" }).click();
      await drafted("cancelled; a minister; paper+agency; ; They met.");
      expect(await dialog.count()).toBe(0);
    });

    test("is legible, named, and within the window", async () => {
      await card.getByRole("button", { name: "Write it" }).click();
      await field("Status").click();
      await page.getByRole("option", { name: /^held/ }).waitFor(patience);
      await expectUsable(page);
    });
  });

  describe("without a mouse", () => {
    beforeEach(async () => {
      await open(1200, 900);
      await card.getByRole("button", { name: "Write it" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(focused, patience).toBe("Status");
    });

    test("is filled in from its first field to its last, and sent", async () => {
      expect(await showsFocus(page)).toBe(true);
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => shows("Status"), patience).toBe("postponed");
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      await page.keyboard.type("/17");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Enter");
      await page.keyboard.type("They parted.");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Says");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option", { name: "agency" }).waitFor(patience);
      await page.keyboard.press(" ");
      await page.getByRole("option", { name: "agency", selected: true }).waitFor(patience);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press(" ");
      await page.getByRole("option", { name: "ministry", selected: true }).waitFor(patience);
      await page.keyboard.press("Tab");
      expect(await focused()).not.toBe("Sources");
      await dialog.getByRole("button", { name: "Submit" }).press("Enter");
      await drafted("postponed; a minister; agency+ministry; 2026-06-16/17; They met.");
      await card.filter({ hasText: "They parted." }).waitFor(patience);
    });

    test("is sent with what was just chosen, by keys that come faster than the page hears of a closed list", async () => {
      await page.keyboard.press("Enter");
      await page.getByRole("option", { name: /^held/ }).waitFor(patience);
      await page.keyboard.press("Enter");
      await field("Sources").press("ArrowDown");
      await page.keyboard.press(" ");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press(" ");
      await page.getByRole("option", { name: "ministry", selected: true }).waitFor(patience);
      await page.evaluate(CLOSE_AND_SUBMIT);
      await drafted("held; a minister; agency+ministry;");
    });

    test("Escape closes an open list first, and then the form", async () => {
      await page.keyboard.press("Enter");
      await page.getByRole("option", { name: /^held/ }).waitFor(patience);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("option").count()).toBe(0);
      expect(await dialog.count()).toBe(1);
      await page.keyboard.press("Escape");
      await expect.poll(() => dialog.count()).toBe(0);
    });

    test("says to those who cannot see it what is required and what it is about", async () => {
      const status = field("Status");
      expect(await status.getAttribute("aria-required")).toBe("true");
      const about = await status.getAttribute("aria-describedby");
      expect(await page.locator(`[id="${about}"]`).textContent()).toBe("As the sources say");
      expect(await field("Says").getAttribute("aria-required")).toBe(null);
    });
  });

  describe("a choice in it", () => {
    beforeEach(async () => {
      await open(1200, 900);
      await card.getByRole("button", { name: "Write it" }).click();
      await field("Status").click();
      await page.getByRole("option", { name: /^held/ }).click();
    });

    test("that need not be made is taken back by making it again; one that must be made stays", async () => {
      await field("Says").click();
      await page.getByRole("option", { name: "a minister" }).click();
      await expect.poll(() => shows("Says"), patience).toBe("Choose");
      await field("Status").click();
      await page.getByRole("option", { name: /^held/ }).click();
      expect(await shows("Status")).toBe("held");
      await field("Sources").click();
      for (const name of ["paper", "ministry"]) await page.getByRole("option", { name }).click();
      await page.keyboard.press("Escape");
      await dialog.getByRole("button", { name: "Submit" }).click();
      await drafted("held; ; paper+ministry; 2026-06-16;");
    });

    test("of too few is not taken, and the form says so instead of being sent", async () => {
      await field("Sources").click();
      await page.getByRole("option", { name: "paper" }).click();
      await page.keyboard.press("Escape");
      await expect.poll(() => shows("Sources"), patience).toBe("Choose");
      await dialog.getByRole("button", { name: "Submit" }).click();
      await dialog.getByRole("alert").filter({ hasText: "“Sources” is required." }).waitFor(patience);
    });
  });
});
