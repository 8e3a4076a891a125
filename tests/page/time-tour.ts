// Times the tour of a first visitor: `npm run tour`. `npm start` in a folder where nobody has been, then in Chromium the first question, the
// digest that is there, and in the time machine the first digest that comes in. Prints seconds since `npm start`, and those of each step; then
// how long the page takes in a browser that has never seen it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { freePort } from "#tests/helpers/free-port.ts";
import { openBrowser } from "../../packages/local-discord/tests/page/browser.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** What `npm start` needs to be there; all but what an earlier visit left. */
const NEEDED = ["package.json", "node_modules", "src", "commands", "data", "packages"];

/** So many times the page is opened anew. */
const OPENINGS = 5;

/** For each step, on a machine that has other work; milliseconds. */
const PATIENCE = 120_000;

const place = mkdtempSync(join(tmpdir(), "attache-tour-"));
for (const name of NEEDED) symlinkSync(join(ROOT, name), join(place, name));
const port = await freePort();
const browser = await openBrowser();
const began = performance.now();
let last = began;
let openings: readonly Opening[] = [];
const rows: { step: string; seconds: string; since: string }[] = [];

const { DISCORD_TOKEN: _, NODE_ENV: __, ...env } = process.env;
const bot = spawn("npm", ["start"], { cwd: place, env: { ...env, PLAYGROUND_PORT: String(port) }, detached: true });
try {
  await told(/Open (http\S+), or (http\S+) for/);
  step("npm start says where to look");
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: "en-GB" });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("textbox", { name: /^Message / }).waitFor();
  step("the page is drawn");
  await page.getByRole("button", { name: "When is the next G20 summit?" }).click();
  await page.getByRole("article").last().getByText(/G20/).waitFor();
  step("the first question is answered: one click");
  await page.getByRole("button", { name: "Look at a digest" }).click();
  await page.getByText("Welcome: what lies ahead, and what changed last").waitFor();
  step("a digest is read: two clicks");
  await page.getByRole("link", { name: "Watch a date move: press play" }).click();
  await page.getByText("everything as known that day").waitFor();
  step("the time machine stands on its first day: three clicks");
  const before = await digests(page);
  await page.getByRole("button", { name: "Play from this day" }).click();
  while ((await digests(page)) === before) await page.waitForTimeout(50);
  step("the first digest comes in: four clicks");
  await page.close();
  for (let at = 0; at < OPENINGS; at++) openings = [...openings, await opening()];
} finally {
  if (bot.pid !== undefined) process.kill(-bot.pid, "SIGTERM");
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
console.table(rows);
console.log(`The page, opened ${OPENINGS} times anew, in milliseconds after it was asked for:`);
console.table(openings);
console.log(`on ${availableParallelism()} cores with a load of ${loadavg()[0]?.toFixed(1)}`);

type Opening = { readonly "first contentful paint": number; readonly "ready to write": number };

/** In a context of its own: nothing of it is in a cache. */
async function opening(): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("textbox", { name: /^Message / }).waitFor();
  const [paint, now] = await page.evaluate(() => [
    performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    performance.now(),
  ]);
  await context.close();
  return { "first contentful paint": Math.round(paint), "ready to write": Math.round(now) };
}

function step(name: string): void {
  const now = performance.now();
  rows.push({ step: name, seconds: ((now - last) / 1000).toFixed(1), since: ((now - began) / 1000).toFixed(1) });
  last = now;
}

/** Waits until the program has said it; rejects when it ends before. */
function told(pattern: RegExp): Promise<void> {
  let text = "";
  return new Promise((resolve, reject) => {
    bot.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (pattern.test(text)) resolve();
    });
    bot.once("close", () => reject(new Error(`npm start ended:\n${text}`)));
  });
}

function digests(page: Page): Promise<number> {
  return page.getByRole("article").count();
}
