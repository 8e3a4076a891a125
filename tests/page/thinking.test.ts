// The inspector of the local Discord over the real bot, in the time machine: what it was thinking, and nothing serious for axe.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTimeMachine, type TimeMachine } from "#src/open-time-machine.ts";
import { parseConfig } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";

const patience = { timeout: 20_000 };
const DAY = "2021-11-10";

describeInBrowser("what the bot was thinking", () => {
  let browser: Browser;
  let machine: TimeMachine;
  let page: Page;
  beforeAll(async () => {
    const config = parseConfig({ DATA_DIR: FROZEN });
    machine = await openTimeMachine(config, { port: 0, links: [] }, createLog("error", []));
    browser = await openBrowser();
    // What is run for the test, axe, is no script of the page: its policy would refuse it.
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: true, locale: "en-GB" });
    await page.goto(machine.url.replace("/#", `/?day=${DAY}#`));
    await page.getByText("everything as known that day").waitFor(patience);
  });
  afterAll(async () => {
    await browser.close();
    await machine.close();
  });

  const inspector = () => page.getByRole("complementary", { name: "Inspector" });

  async function goTo(channel: string): Promise<void> {
    await page.getByRole("button", { name: new RegExp(`^${channel},`) }).click();
  }

  async function ask(typed: string): Promise<void> {
    const before = await page.getByRole("article").count();
    const box = page.getByRole("textbox", { name: /^Message / });
    await box.fill(typed);
    await page.keyboard.press("Escape");
    await box.press("Enter");
    await expect.poll(() => page.getByRole("article").count(), patience).toBeGreaterThan(before);
  }

  async function inspectNewest(): Promise<void> {
    const newest = page.getByRole("article").filter({ hasText: "Attaché" }).last();
    await newest.getByRole("button", { name: "Message menu" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Inspect" }).click();
    await inspector().getByText("What the bot was thinking").waitFor(patience);
  }

  async function seriousFaults(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    type Violation = {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    };
    const violations = await page.evaluate<readonly Violation[]>("axe.run().then(({ violations }) => violations)");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  test("of a command: the question, the records that were weighed with their scores, the one that was told, and why", async () => {
    await goTo("general");
    await ask("/event name:biden xi");
    await inspectNewest();
    const chosen = inspector().locator("li.chosen");
    await chosen.getByText("Biden–Xi virtual summit").waitFor(patience);
    expect(await chosen.getByText(/^score \d/).count()).toBe(1);
    await inspector().getByText("The question that was understood").waitFor(patience);
    await inspector().getByText("It has the highest score.").waitFor(patience);
    await inspector().getByText("Meets Discord’s schema and every documented limit").waitFor(patience);
    expect(await seriousFaults()).toEqual([]);
  });

  test("of a direct message: how the sentence was read, and what it may have asked", async () => {
    await goTo("Attaché");
    await ask("When do Biden and Xi meet?");
    await inspectNewest();
    await inspector().getByText("How the sentence was read").waitFor(patience);
    await inspector().getByText("What it may ask, the likeliest first").waitFor(patience);
    await inspector().getByText("actor:xi-jinping").first().waitFor(patience);
  });

  test("all traffic: nothing serious for axe, with an entry open", async () => {
    await inspector().getByRole("button", { name: "All traffic" }).click();
    await inspector().locator("summary").first().click();
    await inspector().locator("pre").first().waitFor(patience);
    expect(await seriousFaults()).toEqual([]);
  });
});
