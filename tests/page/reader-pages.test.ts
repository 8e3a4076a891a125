// The pages as readers have them: on a phone and on a desk, light and dark, without a script of ours.

import type { AddressInfo } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listenHttp } from "#src/http/serve.ts";
import { openStudio } from "#src/picture/drawing/studio.ts";
import { anApp } from "#tests/helpers/http.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { describeInBrowser, openBrowser } from "../../packages/local-discord/tests/page/browser.ts";

/** Where the pictures of what is tested are put, for whoever wants to look; nowhere without it. */
const { PICTURES } = process.env;

const archive = frozen();
const moved = [...archive.events.values()].find(({ developments }) =>
  developments.some(({ status }) => status === "postponed"),
);
const longest = [...archive.events.values()].sort((a, b) => b.developments.length - a.developments.length)[0];
const misquoted = [...archive.quotes.values()].find(({ status }) => status === "misattributed");

const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  event: "/e/us-china-virtual-summit-2021",
  "event-as-of": "/e/us-china-virtual-summit-2021?as-of=2021-11-10",
  moved: `/e/${moved?.id}`,
  longest: `/e/${longest?.id}`,
  quote: `/q/${[...archive.quotes.keys()][0]}`,
  misattributed: `/q/${misquoted?.id}`,
  topic: "/t/us-china",
  "not-found": "/e/biden-xi-sumit",
};

type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };

describeInBrowser("the pages of readers", () => {
  let browser: Browser;
  let home: string;
  const studio = openStudio();
  const closing: (() => unknown)[] = [() => studio.close()];
  beforeAll(async () => {
    const { app } = anApp(archive, { today: "2026-05-28", draw: studio.draw });
    const server = await listenHttp(app, { port: 0, host: "127.0.0.1" });
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
    closing.push(
      () => browser.close(),
      () => server.close(),
    );
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  async function visit(
    path: string,
    width: number,
    colorScheme: "light" | "dark",
  ): Promise<{ page: Page; complaints: string[] }> {
    // What is run for the test, axe, is no script of the page: its policy would refuse it.
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
      locale: "en-GB",
    });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error" && !/status of 404/.test(line.text())) complaints.push(line.text());
    });
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== home) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(`${home}${path}`);
    return { page, complaints };
  }

  describe.each([390, 1200])("at %i pixels", (width) => {
    describe.each(["light", "dark"] as const)("%s", (scheme) => {
      test.each(Object.keys(PAGES))("%s: nothing serious for axe, nothing to scroll sideways", async (name) => {
        const { page, complaints } = await visit(PAGES[name] ?? "", width, scheme);
        await page.evaluate(axe.source);
        const violations = await page.evaluate<readonly Violation[]>("axe.run().then(({ violations }) => violations)");
        const serious = violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        const [wide, room] = await page.evaluate<[number, number]>(
          "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
        );
        if (PICTURES !== undefined) {
          await page.screenshot({ path: join(PICTURES, `${name}-${width}-${scheme}.png`), fullPage: true });
        }
        await page.close();
        expect({ serious, complaints, sideways: Math.max(0, wide - room) }).toEqual({
          serious: [],
          complaints: [],
          sideways: 0,
        });
      });
    });
  });

  test("the policy of the page itself is kept: no complaint without a test in it, and the style is there", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (line) => complaints.push(line.text()));
    await page.goto(`${home}${PAGES.event}`);
    const font = await page.evaluate<string>("getComputedStyle(document.body).fontFamily");
    const [picture] = await page.evaluate<[number]>("[document.querySelector('img').naturalWidth]");
    await page.close();
    expect([complaints, font.includes("system-ui"), picture]).toEqual([[], true, 780]);
  });

  test("a day is asked for by the form, without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${home}${PAGES.event}`);
    await page.getByLabel("As it was known on").fill("2021-11-10");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByText("As known on 10 November 2021").first().waitFor();
    expect(new URL(page.url()).search).toBe("?as-of=2021-11-10");
    await context.close();
  });

  test("on paper links to sources have their addresses, and controls are left out", async () => {
    const { page } = await visit(PAGES.event ?? "", 794, "light");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Show" }).isVisible()).toBe(false);
    const after = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.sources a'), '::after').content",
    );
    await page.close();
    expect(after).toContain("https://");
  });
});
