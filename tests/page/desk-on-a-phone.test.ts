// The desk on a phone: what an editor has to see before a press stands in the window, and the form needs no mouse.
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { DeskBot } from "#tests/helpers/desk.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";
import { everythingAtDesk } from "./all-at-desk.ts";
import { deskWithLead, messageWith, openAtDesk, SUMMARY } from "./at-desk.ts";

const PHONE = { width: 390, height: 844 };

/** Run in the page: until nothing in it has changed for a moment. */
const SETTLED = `
  new Promise((done) => {
    let timer = setTimeout(done, 150);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 150);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  })
`;

const PATIENCE = { timeout: 20_000 };

describeInBrowser("the desk at 390 px", () => {
  let browser: Browser;
  let desk: DeskBot;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    desk = await deskWithLead();
    page = await openAtDesk(browser, desk, PHONE);
  }, 60_000);
  afterEach(async () => {
    await page.close();
    await desk.end();
  });

  /** Whether all of it stands between the heading of the channel and the line to type in. */
  const isWholeInSight = async (part: Locator): Promise<boolean> => {
    const [outer, inner] = [await page.getByRole("log").boundingBox(), await part.boundingBox()];
    if (outer === null || inner === null) return false;
    return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  };

  const isFocused = (part: Locator) => part.evaluate((element) => element.matches(":focus"));

  /** Opens the form of the card, writes the summary and sends it. */
  const preview = async (): Promise<Locator> => {
    await messageWith(page, "Write it").getByRole("button", { name: "Write it", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/^Summary/)
      .fill(SUMMARY);
    await page.getByRole("dialog").getByRole("button", { name: "Submit" }).click();
    const draft = messageWith(page, "Publish");
    await draft.waitFor();
    return draft;
  };

  test("shows the whole card of a lead, with all its buttons", { timeout: 60_000 }, async () => {
    const card = messageWith(page, "Write it");
    await card.waitFor();
    await expect.poll(() => isWholeInSight(card), PATIENCE).toBe(true);
    for (const label of ["Write it", "Another event", "New event", "Add as source", "Not news", "Later"])
      expect(await isWholeInSight(card.getByRole("button", { name: label, exact: true })), label).toBe(true);
  });

  test("shows of a preview the step, what readers will see, and the buttons", { timeout: 60_000 }, async () => {
    const draft = await preview();
    const read = draft.getByText(/→/);
    await expect.poll(() => isWholeInSight(read), PATIENCE).toBe(true);
    for (const label of ["Publish", "Edit", "Drop", "Sign as"])
      expect(await isWholeInSight(draft.getByRole("button", { name: label, exact: true })), label).toBe(true);
    const { top, bottom } = await draft.locator("pre").evaluate((block) => {
      const range = block.ownerDocument.createRange();
      // 4: texts only.
      const texts = block.ownerDocument.createTreeWalker(block, 4);
      let node = texts.nextNode();
      while (node !== null && !node.textContent?.includes("  - known:")) node = texts.nextNode();
      if (node === null) throw new Error("no step in the preview");
      range.setStart(node, node.textContent?.indexOf("  - known:") ?? 0);
      range.setEnd(block, block.childNodes.length);
      return range.getBoundingClientRect();
    });
    const log = await page.getByRole("log").boundingBox();
    expect(bottom).toBeGreaterThan(top);
    expect(top).toBeGreaterThanOrEqual(log?.y ?? Number.POSITIVE_INFINITY);
  });

  test("shows each card, list and preview whole, with as many sources and words as they may have", {
    timeout: 180_000,
  }, async () => {
    const room = (await page.getByRole("log").boundingBox())?.height ?? 0;
    const heights: (readonly [string, number])[] = [];
    await everythingAtDesk(desk, async (what, id) => {
      const message = page.locator(`#message-${id}`);
      await message.waitFor();
      // What was edited is there once the page has it.
      await page.evaluate(SETTLED);
      heights.push([what, Math.ceil((await message.boundingBox())?.height ?? Number.POSITIVE_INFINITY)]);
    });
    expect(heights.length).toBeGreaterThan(25);
    expect(heights.filter(([, height]) => height > room)).toEqual([]);
  });

  test("needs no mouse: its form is chosen from, written and sent by keys", { timeout: 60_000 }, async () => {
    await messageWith(page, "Write it").getByRole("button", { name: "Write it", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    const status = dialog.getByRole("combobox");
    await expect.poll(() => isFocused(status), PATIENCE).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: /^confirmed/ }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("by 24 September");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await isFocused(dialog.getByLabel(/^Summary/))).toBe(true);
    await page.keyboard.type(SUMMARY);
    const submit = dialog.getByRole("button", { name: "Submit" });
    for (let tabs = 0; tabs < 6 && !(await isFocused(submit)); tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const draft = messageWith(page, "Publish");
    await draft.waitFor();
    for (const text of ["status: tentative", 'date: "[..2026-09-24]"', SUMMARY])
      expect(await draft.filter({ hasText: text }).count(), text).toBe(1);
  });
});
