import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, expect, test } from "vitest";

/** The first draws pages and nothing around them: it takes half the time of a whole browser that is not shown. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const HOW_TO_INSTALL =
  "The tests of the page need Chromium and did not find it. Install it with `apt-get install chromium`, " +
  "or say where it is with CHROMIUM_PATH.";

/** Where Chromium is on this machine, or undefined. `CHROMIUM_PATH` goes before the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = named ? [named] : USUAL_PLACES;
  return places.find((place) => existsSync(place));
}

/** Tests that need a browser. Without one they are skipped with a warning; under CI that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium()) {
    describe(name, tests);
  } else if (process.env.CI === "true") {
    test(name, () => expect.fail(HOW_TO_INSTALL));
  } else {
    console.warn(`SKIPPED: ${name}. ${HOW_TO_INSTALL}`);
    describe.skip(name, tests);
  }
}

/** Starts a browser that neither updates itself nor talks to its maker. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

type Visit = {
  readonly page: Page;
  /** Closes the page; fails when it had errors or asked anything of another machine. */
  readonly leave: () => Promise<void>;
};

/** Opens the page of a local Discord in a window of the given size, in pixels, and waits until its channels are there. */
export async function visit(
  browser: Browser,
  address: string,
  width = 1200,
  height = 900,
  colorScheme: "dark" | "light" = "dark",
): Promise<Visit> {
  const reader = { locale: "en-GB", timezoneId: "Europe/Zurich", colorScheme };
  const page = await browser.newPage({ viewport: { width, height }, ...reader });
  page.setDefaultTimeout(12_000);
  const home = new URL(address).origin;
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(`${line.text()} ${line.location().url}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== home) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  await page.getByRole("textbox", { name: /^Message / }).waitFor();
  return {
    page,
    async leave() {
      await page.close();
      expect(complaints).toEqual([]);
    },
  };
}
