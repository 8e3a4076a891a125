import { Events, MessageFlags } from "discord.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Harness, startHarness } from "../harness.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";

const patience = { timeout: 12_000 };
const input = (page: Page) => page.getByRole("textbox", { name: /^Message / });
const toNewest = (page: Page) => page.getByRole("button", { name: "To the newest messages" });

describeInBrowser("what somebody is reading", () => {
  let bot: Harness;
  let browser: Browser;
  beforeAll(async () => {
    bot = await startHarness({ page: true });
    await bot.client.application.commands.set([{ name: "long", description: "A long answer" }]);
    bot.client.on(Events.InteractionCreate, async (one) => {
      if (one.isChatInputCommand()) await one.reply(Array.from({ length: 60 }, (_, line) => `line ${line}`).join("\n"));
      if (one.isButton()) await one.reply({ content: "You tapped.", flags: MessageFlags.Ephemeral });
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  const say = (content: string) =>
    bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body: { content } });
  /** How far the top of the newest answer stands under that of the list, in pixels. */
  const topOfAnswer = (page: Page) =>
    page.evaluate(`(() => {
      const answers = [...document.querySelectorAll("article")].filter((one) => one.textContent.includes("line 59"));
      return Math.round(answers.at(-1).getBoundingClientRect().top - document.querySelector(".scroller").getBoundingClientRect().top);
    })()`) as Promise<number>;
  const beside = (page: Page) => expect.poll(() => topOfAnswer(page), patience);

  test("an answer taller than the window shows its top, and what comes after it does not push it away", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 1200, 700);
    await input(page).fill("/long");
    await input(page).press("Enter");
    await page.getByRole("article").filter({ hasText: "line 59" }).last().waitFor(patience);
    await beside(page).toBeLessThan(40);
    expect(await topOfAnswer(page)).toBeGreaterThanOrEqual(0);
    for (const words of ["one", "two", "three"]) await say(`meanwhile ${words}`);
    await page.getByRole("article").filter({ hasText: "meanwhile three" }).waitFor(patience);
    expect(await topOfAnswer(page)).toBeGreaterThanOrEqual(0);
    await toNewest(page).click();
    await beside(page).toBeLessThan(0);
    await toNewest(page).waitFor({ state: "hidden" });
    await say("meanwhile four");
    await page.getByRole("article").filter({ hasText: "meanwhile four" }).waitFor(patience);
    await toNewest(page).waitFor({ state: "hidden" });
    await leave();
  });

  test("a banner over the messages covers nothing of what is read", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 700);
    await input(page).fill("When?");
    await input(page).press("Enter");
    const banner = page.getByText(/does not read what is said here/);
    await banner.waitFor(patience);
    await input(page).fill("/long");
    await input(page).press("Enter");
    await page.getByRole("article").filter({ hasText: "When?" }).waitFor(patience);
    await beside(page).toBeLessThan(40);
    const [told, list] = [await banner.boundingBox(), await page.getByRole("log").boundingBox()];
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
    expect(await topOfAnswer(page)).toBeGreaterThanOrEqual(0);
    await leave();
  });

  test("whoever taps a question further up sees its answer, unless they have read on in the meantime", async () => {
    const { page, leave } = await visit(browser, bot.local.url, 390, 700);
    const button = { type: 2, style: 1, label: "And now?", custom_id: "now" };
    const body = { content: "Tap it", components: [{ type: 1, components: [button] }] };
    await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body });
    for (let count = 0; count < 30; count += 1) await say(`further down ${count}`);
    await page.getByRole("article").filter({ hasText: "further down 29" }).waitFor(patience);
    const tapped = page.getByRole("button", { name: "And now?" });
    await page.getByRole("log").hover();
    await page.mouse.wheel(0, -300);
    await toNewest(page).waitFor(patience);
    await tapped.click();
    const answer = page.getByRole("article").filter({ hasText: "You tapped." });
    await answer.waitFor(patience);
    await toNewest(page).waitFor({ state: "hidden" });
    expect(await answer.evaluate((one) => one.getBoundingClientRect().bottom < 700)).toBe(true);
    await leave();
  });
});
