// The whole tour of a first visitor without a mouse, on the local Discord as `npm start` opens it, with the archive that stands still.
// Every stop of the Tab key on the way has to be seen, and whatever is closed gives the keyboard back.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { parseConfig } from "#src/process/config.ts";
import { type RunningPlayground, runPlayground } from "#src/run-playground.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { freePort } from "#tests/helpers/free-port.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";
import { giveWarmStart } from "#tests/helpers/warm-start.ts";
import { describeInBrowser, openBrowser, visit } from "../../packages/local-discord/tests/page/browser.ts";
import { showsFocus } from "../../packages/local-discord/tests/page/inspect.ts";

const patience = { timeout: 20_000 };
/** More than there are on a page full of answers. */
const MAX_STOPS = 150;
const WHERE = process.cwd();

/** Run in the page: what a screen reader says of the element that has the keyboard. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === document.body) return "nothing";
  return one.ariaLabel ?? (one.labels?.[0]?.textContent || one.textContent).replace(/\\s+/g, " ").trim();
})()`;

describeInBrowser("the tour of a first visitor by keyboard alone", () => {
  let folder: string;
  let browser: Browser;
  let running: RunningPlayground;
  let page: Page;
  let leave: () => Promise<void> = async () => {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "attache-keyboard-"));
    symlinkSync(FROZEN, join(folder, "data"));
    giveWarmStart(join(folder, "state"));
    process.chdir(folder);
    const config = parseConfig({ PLAYGROUND_PORT: String(await freePort()), LOG_LEVEL: "error" });
    running = await runPlayground(config, { now: () => Date.now() });
    browser = await openBrowser();
  });
  afterEach(() => leave());
  afterAll(async () => {
    await browser.close();
    await running.bot.stop();
    await running.close();
    process.chdir(WHERE);
    rmSync(folder, { recursive: true, force: true });
  });

  const focused = () => page.evaluate<string>(FOCUSED);
  const isAt = (name: string | RegExp) =>
    expect.poll(focused, patience).toEqual(typeof name === "string" ? name : expect.stringMatching(name));
  const press = (key: string) => page.keyboard.press(key);
  const pane = (name: string) => page.getByRole("complementary", { name });
  const newest = () => page.getByRole("article").last();

  /** Goes on with the Tab key to what is called so; each stop has to be seen. */
  async function reach(name: string | RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < MAX_STOPS; count += 1) {
      await press(key);
      const here = await focused();
      passed.push(here.slice(0, 60));
      if (here !== "nothing") expect(await showsFocus(page), here).toBe(true);
      if (typeof name === "string" ? here === name : name.test(here)) return;
    }
    expect.fail(`no stop is called ${name}; there were: ${passed.join(" · ")}`);
  }

  /** Opens a pane by its button; Escape gives the keyboard back to that. */
  async function openPane(name: string): Promise<Locator> {
    await reach(name);
    await press("Enter");
    await pane(name).waitFor(patience);
    return pane(name);
  }

  async function closePane(name: string): Promise<void> {
    await press("Escape");
    await pane(name).waitFor({ state: "detached" });
    await isAt(name);
  }

  test("past the channels to the messages, a prompt, its answer, what that has, and a question typed", async () => {
    ({ page, leave } = await visit(browser, running.url));
    await reach("Skip to the messages");
    await press("Enter");
    await isAt("Messages");
    await reach(ENGLISH.visit.promptEvent());
    await press("Enter");
    await newest().getByRole("heading", { name: "Biden–Xi virtual summit" }).waitFor(patience);
    await isAt(ENGLISH.visit.promptEvent());
    await reach("Sources");
    await press("Enter");
    await newest().getByRole("button", { name: "More ›" }).waitFor(patience);
    await isAt("Sources");
    await reach(/^What else/);
    await press("ArrowDown");
    await page.getByRole("option").first().waitFor(patience);
    await press("Escape");
    await expect.poll(() => page.getByRole("option").count()).toBe(0);
    await isAt(/^What else/);
    const before = await page.getByRole("article").count();
    await page.keyboard.type("/who ");
    await page.keyboard.type("wang yi");
    await page.getByRole("option", { selected: true }).filter({ hasText: "Wang Yi" }).waitFor(patience);
    await press("Enter");
    await press("Enter");
    await expect.poll(() => page.getByRole("article").count(), patience).toBeGreaterThan(before);
    await newest().getByText("Wang Yi").first().waitFor(patience);
    await isAt("Message #general");
  });

  test("a headline is made up in the newsroom, and becomes a lead", async () => {
    ({ page, leave } = await visit(browser, running.url));
    const title = ENGLISH.newsroomPanel.headlineTitle();
    const publish = ENGLISH.newsroomPanel.publishHeadline();
    const newsroom = await openPane(title);
    await isAt(title);
    await newsroom.getByText(ENGLISH.newsroomPanel.headlineExamples()).waitFor(patience);
    await reach(publish);
    await press("Tab");
    await press("Enter");
    await isAt(ENGLISH.newsroomPanel.headline());
    await reach(publish);
    await press("Enter");
    await newsroom.getByText(/waits at the desk/).waitFor(patience);
    await isAt(publish);
    await closePane(title);
  });

  test("Ctrl+K, the search, the members and the inspector give the keyboard back where it was", async () => {
    ({ page, leave } = await visit(browser, running.url));
    const search = await openPane("Search");
    await isAt("Words in messages");
    await page.keyboard.type("Tap a question");
    await search.getByRole("button", { name: /Tap a question/ }).waitFor(patience);
    await reach(/Tap a question/);
    await press("Enter");
    await page.locator(".message.found").waitFor(patience);
    await closePane("Search");
    await press("Control+k");
    await isAt("Channel");
    await press("Escape");
    await isAt("Search");
    await openPane("Members");
    await reach(/^Attaché/);
    await press("Enter");
    await pane("Members").getByRole("button", { name: "/event", exact: true }).waitFor(patience);
    await closePane("Members");
    await reach("Inspector");
    await press("Enter");
    await isAt("Close the inspector");
    await press("Escape");
    await isAt("Inspector");
    await press("Control+k");
    await page.keyboard.type("digests");
    await press("Enter");
    await page.getByRole("textbox", { name: "Message #digests" }).waitFor(patience);
    await isAt("Inspector");
  });

  test("the introduction is closed, and somebody else is chosen", async () => {
    ({ page, leave } = await visit(browser, running.url));
    await reach("Close");
    await press("Enter");
    await pane(ENGLISH.visit.title()).waitFor({ state: "detached" });
    await isAt("Messages");
    await reach(/be someone else$/);
    await press("Enter");
    await reach(/^S ?Sam/);
    await press("Escape");
    await isAt(/be someone else$/);
    await press("Enter");
    await reach(/^S ?Sam/);
    await press("Enter");
    await page.getByRole("button", { name: /^Sam.*be someone else$/ }).waitFor(patience);
  });

  test("in the time machine the day is moved, and its days pass", async () => {
    // On the way to another day its server is made anew: what the browser says of that is no fault.
    page = await browser.newPage({ locale: "en-GB" });
    leave = () => page.close();
    await page.goto(running.timeMachine);
    const day = page.locator(".time-day strong");
    await page.getByText("everything as known that day").waitFor(patience);
    await expect.poll(() => day.textContent()).toBe("9 November 2021");
    await reach("Day");
    await press("ArrowRight");
    await press("ArrowRight");
    await expect.poll(() => day.textContent()).toBe("11 November 2021");
    await page.getByText("getting this day ready…").waitFor(patience);
    await page.getByText("everything as known that day").waitFor(patience);
    await isAt("Day");
    await reach("Play from this day", "Shift+Tab");
    const before = await page.getByRole("article").count();
    await press("Enter");
    await expect.poll(() => page.getByRole("article").count(), patience).toBeGreaterThan(before);
    await isAt("Pause");
    await press("Enter");
    await isAt("Play from this day");
  });
});
