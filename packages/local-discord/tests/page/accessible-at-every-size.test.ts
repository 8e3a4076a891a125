import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import {
  directionOf,
  expectUsable,
  findFaintTexts,
  findNameless,
  findOverflows,
  findSmallTargets,
  PHONE_PX,
  showsFocus,
} from "./inspect.ts";
import { card, type SampleBot, startSampleBot } from "./sample-bot.ts";
import { asked, input, newest, SCENES, says } from "./scenes.ts";

const patience = { timeout: 12_000 };

const everything = process.env.CI === "true";
/** Widths in CSS pixels, all of them where everything is tried: each scene takes a second in each. Each is looked at by day and by night. */
const WIDTHS: readonly (readonly [name: string, widths: readonly [number, ...number[]]])[] = [
  ["narrow", everything ? [320, 390] : [320]],
  ["wide", everything ? [1200, 2560] : [1200]],
];

describeInBrowser("the page, looked at closely", () => {
  let bot: SampleBot;
  let browser: Browser;
  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
    const post = (body: object) =>
      bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body }) as Promise<{ id: string }>;
    await bot.local.person("sam").type("I heard **this**: `code`, ||hidden||, <#1098100000000000202>");
    const embeds = [{ title: "From the wire", description: "An embed", footer: { text: "Agency" }, color: 0xb0413d }];
    const { id } = await post({ content: "With a reply to come", embeds });
    await post({ content: "A reply", message_reference: { message_id: id } });
    await post({ message_reference: { type: 1, message_id: id, channel_id: bot.local.ids.general } });
    await bot.local.person("robin").type("/event name:x");
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  describe.each(WIDTHS)("the page in %s windows", (_name, widths) => {
    test.each(SCENES)("has no barriers, is legible, named, and within the window: %s", async (_, prepare) => {
      const { page, leave } = await visit(browser, bot.local.url, widths[0], 844);
      await prepare({ page, isPhone: widths[0] < PHONE_PX });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await expectUsable(page);
      }
      await leave();
    });
  });

  test("what these tests look for would be found", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.setContent(`<body style="margin:0;background:#fff"><p style="color:#888">faint</p><button>x</button>
      <button aria-label="" style="width:50px;height:50px"></button><div style="width:500px">wide</div>`);
    expect(await findFaintTexts(page)).toEqual(["p. “faint” 3.54"]);
    expect(await findSmallTargets(page)).toEqual([expect.stringContaining("“x”")]);
    expect(await findNameless(page)).toEqual(["button. “”"]);
    expect(await findOverflows(page)).toEqual(["div. “wide”"]);
    await page.close();
  });

  describe("the page without a mouse", () => {
    let page: Page;
    let leave: () => Promise<void> = async () => {};
    afterEach(() => leave());
    const focused = () =>
      page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()");

    test("every stop of the Tab key can be seen", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await asked(page).waitFor(patience);
      const stops: unknown[] = [];
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press("Tab");
        stops.push(await focused());
        expect(await showsFocus(page), String(stops.at(-1))).toBe(true);
        if (stops.at(-1) === "Send") break;
      }
      expect(stops.slice(0, 2)).toEqual(["Skip to the messages", "general, text channel"]);
      expect(stops).toContain("Message menu");
      expect(stops.slice(-2)).toEqual(["Message #general", "Send"]);
    });

    test("who is on the way back to the newest messages goes on to the input line, though the end came in sight meanwhile", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await page.setViewportSize({ width: 1200, height: 420 });
      const back = page.getByRole("button", { name: "To the newest messages" });
      const scroller = page.getByRole("log");
      await scroller.evaluate((list) => list.scrollTo(0, 0));
      await back.focus();
      await scroller.evaluate((list) => list.scrollTo(0, list.scrollHeight));
      await page.evaluate("new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))");
      expect(await focused()).toBe("To the newest messages");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Message #general");
      await back.waitFor({ state: "hidden", ...patience });
    });

    test("letters go into the input line from anywhere, Escape leads back to it from the messages", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await page.getByRole("button", { name: "general, text channel" }).focus();
      await page.keyboard.type("/sl");
      expect(await input(page).inputValue()).toBe("/sl");
      await page.getByRole("log").focus();
      await page.keyboard.press("Escape");
      expect(await focused()).toBe("Message #general");
    });

    test("the arrow keys go through proposals and round at the end, Escape closes them, and then leaves the form", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await input(page).pressSequentially("/event ");
      const chosen = () => page.getByRole("option", { selected: true }).allInnerTexts();
      await expect.poll(chosen, patience).toEqual(["Biden–Xi virtual summit"]);
      await page.keyboard.press("ArrowDown");
      expect(await chosen()).toEqual(["G20 in Bali"]);
      await page.keyboard.press("ArrowDown");
      expect(await chosen()).toEqual(["Biden–Xi virtual summit"]);
      await page.keyboard.press("ArrowUp");
      expect(await chosen()).toEqual(["G20 in Bali"]);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("option").count()).toBe(0);
      await page.keyboard.press("Escape");
      await expect.poll(() => input(page).inputValue()).toBe("/event");
    });

    test("the menu of a message opens, moves, and gives the keyboard back", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await asked(page).waitFor(patience);
      await asked(page).getByRole("button", { name: "Message menu" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("Check this");
      await page.keyboard.press("ArrowUp");
      expect(await focused()).toBe("Inspect");
      await page.keyboard.press("Home");
      expect(await focused()).toBe("Check this");
      await page.keyboard.press("Escape");
      await expect.poll(focused).toBe("Message menu");
    });

    test("where what had the keyboard is gone, its message has it, or else the messages", async () => {
      ({ page, leave } = await visit(browser, bot.local.url));
      await input(page).fill("/event name:gone");
      await input(page).press("Enter");
      await says(newest(page), "Asked: name = gone");
      await newest(page).getByRole("button", { name: "Follow" }).focus();
      await page.keyboard.press("Enter");
      await says(newest(page), "You follow this event now.");
      await expect.poll(focused).toBe("Message menu");
      await input(page).fill("/secret");
      await input(page).press("Enter");
      await newest(page).getByRole("button", { name: "Dismiss" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("Messages");
    });

    test("the drawer takes the keyboard and gives it back", async () => {
      ({ page, leave } = await visit(browser, bot.local.url, 390, 844));
      await page.getByRole("button", { name: /^Channels/ }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("general, text channel");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("updates, text channel");
      await page.keyboard.press("Escape");
      await expect.poll(focused).toBe("Channels");
      await page.getByRole("button", { name: "updates, text channel" }).waitFor({ state: "hidden" });
    });
  });

  describe("what people write", () => {
    test("runs in the direction of its script, and names never turn what is around them", async () => {
      const { page, leave } = await visit(browser, bot.local.url, 390, 844);
      const post = (content: string) =>
        bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body: { content } });
      await post("שלום עולם, this is Hebrew first");
      await says(newest(page), "שלום");
      const direction = (words: string) => directionOf(newest(page).locator(".text p").filter({ hasText: words }));
      expect(await direction("שלום")).toBe("rtl");
      await post("Latin first, מרחבא");
      await says(newest(page), "Latin first");
      expect(await direction("Latin first")).toBe("ltr");
      expect(await directionOf(page.locator(".message header").last())).toBe("ltr");
      await leave();
    });

    test("never widens the window, however long its words are", async () => {
      const { page, leave } = await visit(browser, bot.local.url, 390, 844);
      const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(3);
      const body = {
        content: word,
        embeds: [{ title: word, description: word, fields: [{ name: word, value: word, inline: true }] }],
      };
      const { id } = (await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body })) as {
        id: string;
      };
      const reply = { content: `**${word}**`, message_reference: { message_id: id } };
      await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, { body: reply });
      await bot.client.rest.post(`/channels/${bot.local.ids.general}/messages`, {
        body: { flags: 1 << 15, components: card },
      });
      await newest(page).getByRole("button", { name: "Follow" }).waitFor(patience);
      expect(await findOverflows(page)).toEqual([]);
      expect(await page.getByRole("log").evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
      await leave();
    });
  });
});
