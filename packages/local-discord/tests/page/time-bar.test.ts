import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type LocalDiscord, startLocalDiscord, type TimeTravel, type TravelState } from "../../src/index.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { expectUsable } from "./inspect.ts";

const patience = { timeout: 12_000 };

/** A host that goes wherever it is asked to, at once, and remembers what it was asked. */
function aHost() {
  let state: TravelState = { day: "2021-11-08", stage: "asleep" };
  const watchers = new Set<() => void>();
  const asked: string[] = [];
  const become = (next: TravelState) => {
    state = next;
    for (const changed of watchers) changed();
  };
  const travel: TimeTravel = {
    marks: [
      ["2021-11-01", 1],
      ["2021-11-10", 4],
      ["2021-11-30", 2],
    ],
    films: [{ title: "A week", from: "2021-11-09", to: "2021-11-16", seconds: 7 }],
    state: () => state,
    wake(day) {
      if (state.stage === "asleep") become({ day: day ?? state.day, stage: "ready" });
    },
    travel(day) {
      asked.push(day);
      become({ day, stage: "ready" });
    },
    play(film) {
      asked.push(`play ${film ?? "on"}`);
      become({ day: state.day, stage: "playing", until: "2021-11-30" });
    },
    pause() {
      asked.push("pause");
      become({ day: state.day, stage: "ready" });
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
  return { travel, asked, become };
}

/** A pointer on the page; with `touch` a real one of the browser, and no mouse events that stand for it. */
async function fingerOf(page: Page, by: "mouse" | "touch") {
  if (by === "mouse") {
    return {
      down: (x: number, y: number) => page.mouse.move(x, y).then(() => page.mouse.down()),
      move: (x: number, y: number) => page.mouse.move(x, y),
      up: () => page.mouse.up(),
    };
  }
  const browser = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    void (await browser.send("Input.dispatchTouchEvent", { type, touchPoints }));
  return {
    down: (x: number, y: number) => touch("touchStart", [{ x, y }]),
    move: (x: number, y: number) => touch("touchMove", [{ x, y }]),
    up: () => touch("touchEnd", []),
  };
}

describeInBrowser("the bar of days", () => {
  let browser: Browser;
  let local: LocalDiscord;
  let host: ReturnType<typeof aHost>;
  let leave: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await leave();
    await local.close();
  });

  async function openPage(query = "", width = 1200, height = 900, entrance?: "updates"): Promise<Page> {
    host = aHost();
    local = await startLocalDiscord({
      page: true,
      travel: host.travel,
      clock: { now: () => Date.parse(`${host.travel.state().day}T20:00Z`) },
      ...(entrance && { entrance }),
      links: [{ title: "Back to today", url: "http://127.0.0.1:1/" }],
    });
    const opened = await visit(browser, `${local.url}/${query}`, width, height);
    leave = opened.leave;
    return opened.page;
  }
  const day = (page: Page) => page.getByRole("status").filter({ hasText: "2021" }).locator("strong");

  test("an address with a day wakes the host on it, and the address follows the bar, channel and all", async () => {
    const page = await openPage("?day=2021-11-10");
    await day(page).getByText("10 November 2021").waitFor(patience);
    expect(host.asked).toEqual([]);
    host.become({ day: "2021-11-12", stage: "ready" });
    await expect.poll(() => page.url()).toMatch(new RegExp(`\\?day=2021-11-12#${local.ids.general}$`));
  });

  test("how long ago or in what time something is, is told by the clock of that day", async () => {
    const page = await openPage("?day=2021-11-10");
    await day(page).getByText("10 November 2021").waitFor(patience);
    const line = page.getByRole("textbox", { name: /^Message / });
    await line.fill(`It begins <t:${Date.parse("2021-11-16T00:46Z") / 1000}:R>.`);
    await line.press("Enter");
    await page.getByText("It begins in 5 days.").waitFor(patience);
    host.become({ day: "2021-11-18", stage: "ready" });
    await page.getByText("It begins 2 days ago.").waitFor(patience);
  });

  test("an address that names no channel leads to the one at the entrance", async () => {
    const page = await openPage("?day=2021-11-10", 1200, 900, "updates");
    await page.getByRole("textbox", { name: "Message #updates" }).waitFor(patience);
    await expect.poll(() => page.url()).toContain(`#${local.ids.updates}`);
  });

  test("the slider goes by keyboard, and says in words where it stands", async () => {
    const page = await openPage();
    const slider = page.getByRole("slider", { name: "Day" });
    await slider.focus();
    await slider.press("ArrowRight");
    await expect.poll(() => host.asked).toEqual(["2021-11-09"]);
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("9 November 2021");
    await slider.press("End");
    await expect.poll(() => host.asked.at(-1)).toBe("2021-11-30");
  });

  test.each(["mouse", "touch"] as const)(
    "under a %s the slider tells the day that it is on, not that it is shown, and goes there when it is let go",
    async (by) => {
      const page = await openPage("", by === "touch" ? 390 : 1200, 844);
      const slider = page.getByRole("slider", { name: "Day" });
      const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const middle = y + height / 2;
      // Of 29 days the 8th is shown; the thumb is 16 px wide.
      const at = (part: number) => x + 8 + (width - 16) * part;
      const finger = await fingerOf(page, by);
      await finger.down(at(7 / 29), middle);
      for (const part of [10, 14, 18, 21.75]) await finger.move(at(part / 29), middle);
      const bar = page.getByRole("region", { name: "Time machine" }).getByRole("status");
      await bar.getByText("let go to see this day").waitFor(patience);
      expect(await bar.textContent()).toContain("23 November 2021");
      expect(host.asked).toEqual([]);
      await finger.up();
      await expect.poll(() => host.asked, patience).toEqual(["2021-11-23"]);
      await bar.getByText("everything as known that day").waitFor(patience);
    },
  );

  test("several keys are one way, on which the keyboard stays where it is and moves nothing", async () => {
    const page = await openPage();
    const slider = page.getByRole("slider", { name: "Day" });
    await slider.focus();
    for (let count = 0; count < 3; count += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => host.asked, patience).toEqual(["2021-11-11"]);
    host.become({ day: "2021-11-11", stage: "travelling" });
    await page.getByText("getting this day ready…").waitFor(patience);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await slider.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(await slider.inputValue()).toBe("10");
    host.become({ day: "2021-11-11", stage: "ready" });
    await page.getByText("everything as known that day").waitFor(patience);
    expect(host.asked).toEqual(["2021-11-11"]);
  });

  test("one button plays and pauses; a film is chosen from a list", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "Play from this day" }).click();
    await page.getByText("playing until 30 November 2021").waitFor(patience);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("everything as known that day").waitFor(patience);
    await page.getByLabel("Play a film").selectOption("0");
    await expect.poll(() => host.asked).toEqual(["play on", "pause", "play 0"]);
  });

  test("on the way nothing can be pressed, and no banner complains about the server that is made anew", async () => {
    const page = await openPage();
    host.become({ day: "2021-11-20", stage: "travelling" });
    await page.getByText("getting this day ready…").waitFor(patience);
    expect(await page.getByRole("slider", { name: "Day" }).isDisabled()).toBe(true);
    expect(await page.locator(".banner").count()).toBe(0);
    await expectUsable(page);
  });

  test("other pages of the host are linked under the channels", async () => {
    const page = await openPage();
    const link = page.getByRole("link", { name: "Back to today" });
    expect(await link.getAttribute("href")).toBe("http://127.0.0.1:1/");
  });

  describe.each([320, 390, 1200, 2560])("at a width of %i pixels", (width) => {
    test("it has no barriers, names, contrast and room", async () => {
      const page = await openPage("", width, 800);
      await day(page).waitFor(patience);
      await expectUsable(page);
    });
  });
});
