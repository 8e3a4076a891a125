// Makes the pictures in docs/screenshots anew, each at the width of a phone and of a desk: `npm run screenshots`,
// or only some of them: `npm run screenshots -- check week desk`. To be looked at before they are kept. Chromium needs Chinese
// letters for it (`apt-get install fonts-noto-cjk`); CHROMIUM_PATH says where it is, if not in /usr/bin.
import { appendFileSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { startTestBot } from "#tests/helpers/bot.ts";
import { prepareWeek, runWeek, START } from "#tests/helpers/editors-week.ts";
import { DATA } from "#tests/helpers/shipped.ts";
import { deskWithLead, messageWith, openAtDesk, SUMMARY } from "./at-desk.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "docs", "screenshots");
const WIDTHS = [390, 1200] as const;

/** Tall enough for the longest answer. */
const HEIGHT = 2600;

/** Over and under a message; less than lies between two. */
const MARGIN_PX = 12;

/** Beside the one that is read: one that nobody answers for, and one that is switched off. */
const MORE_FEEDS = `
- id: gazette
  title: The Gazette
  url: http://127.0.0.1:9/gazette.xml
  publisher: The Gazette
  kind: press
  language: en
  every: 30m
  state: on
- id: ministry
  title: A foreign ministry
  url: https://ministry.example/news.xml
  publisher: A foreign ministry
  kind: official
  language: en
  every: 1h
  state: off
`;

/** Run in the page: until nothing in it has changed for a while, and all its pictures are there. */
const SETTLED = `
  new Promise((done) => {
    let timer = setTimeout(done, 1500);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 1500);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }).then(() => Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))))
`;

/** The name of the picture, and what is typed; then the buttons that are pressed. */
const ANSWERS: readonly (readonly [string, string, ...string[]])[] = [
  ["event-as-of", "/event name:us-china-virtual-summit-2021 as-of:2021-11-10"],
  ["event-held", "/event name:biden xi"],
  ["event-perhaps", "/event name:epc-tirana-2025 as-of:2024-12-10"],
  ["event-history", "/event name:us-china-beijing-visit-2026 as-of:2026-03-20", "How it became known"],
  ["sources", "/event name:biden xi", "Sources"],
  ["next", "/next topic:us-china"],
  ["next-month", "/next month:2021-11 as-of:2021-11-10"],
  ["changes", "/changes since:2026-05-01 topic:us-china"],
  ["quote", "/quote words:gain cooperation and lose confrontation"],
  ["check", "/check text:The two countries will gain cooperation and lose confrontation"],
  ["who", "/who actor:wang yi as-of:2023-06-18"],
  ["search", "/search words:erdogan grain"],
  ["which-one", "/next actor:wang"],
  ["nothing-found", "/quote speaker:xi words:moon"],
  ["timeline", "/timeline topic:us-china from:2025"],
  ["calendar", "/calendar topic:us-china"],
  ["remind", "/remind event:g20-miami-2026 before:1w"],
  ["following", "/following"],
  ["digest-setup", "/digest edit id:d1", "Topics"],
  ["digest-list", "/digest list"],
  ["about", "/about"],
  ["help", "/help"],
];

const named: ReadonlySet<string> = new Set(process.argv.slice(2));
const isWanted = (name: string) => named.size === 0 || named.has(name);
const answers = ANSWERS.filter(([name]) => isWanted(name));

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
if (answers.length > 0) await takeAnswers(browser);
if (isWanted("week")) await takeWeek(browser);
if (isWanted("desk")) await takeDesk(browser);
await browser.close();

async function takeAnswers(browser: Browser): Promise<void> {
  for (const width of WIDTHS) {
    // Each width begins anew: a reminder is set once.
    const bot = await startTestBot((dataDir) => cpSync(DATA, dataDir, { recursive: true }), { page: true });
    await bot.discord.person("robin").type("/digest add channel:#digests at:08:00 zone:Europe/London");
    await bot.discord.person("robin").type("/digest edit id:d1 topic:us-china");
    await bot.discord.person("robin").type("/follow target:us-china");
    const page = await open(browser, bot.discord.url, width, HEIGHT);
    for (const [name, typed, ...presses] of answers) {
      await ask(page, () => send(page, typed));
      for (const label of presses) {
        await ask(page, () => page.getByRole("article").last().getByRole("button", { name: label }).click());
      }
      await takeMessage(page, page.getByRole("article").last(), `${name}-${width}`);
    }
    await page.close();
    await bot.stop();
  }
}

async function takeWeek(browser: Browser): Promise<void> {
  const bot = await startTestBot(prepareWeek, { page: true, begin: START });
  await runWeek(bot);
  const { digests, announcements, general } = bot.discord.ids;
  for (const width of WIDTHS) {
    for (const [name, id] of Object.entries({ digests, announcements, general })) {
      const page = await open(browser, `${bot.discord.url}#${id}`, width, HEIGHT);
      await settle(page);
      const messages = page.getByRole("log");
      const hidden = await messages.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        const first = element.querySelector(".beginning")?.getBoundingClientRect().top ?? top;
        // Where there is room to spare, the messages stand at the bottom.
        return Math.max(element.scrollHeight - element.clientHeight, 0) - Math.max(Math.floor(first - top), 0);
      });
      await page.setViewportSize({ width, height: HEIGHT + hidden });
      await settle(page);
      await messages.screenshot({ path: join(FOLDER, `editors-week-${name}-${width}.png`) });
      await page.close();
    }
  }
  await bot.stop();
}

/** A morning at the desk: the post, a card, its form, the preview, what needs looking after, the feeds, a quote that is corrected. */
async function takeDesk(browser: Browser): Promise<void> {
  const desk = await deskWithLead();
  appendFileSync(join(desk.dataDir, "feeds.yaml"), MORE_FEEDS);
  await desk.poll();
  for (const width of WIDTHS) {
    const page = await openAtDesk(browser, desk, { width, height: HEIGHT });
    await settle(page);
    const take = (name: string, message: Locator) => takeMessage(page, message, `desk-${name}-${width}`);
    const card = messageWith(page, "Write it");
    await take("morning", page.getByRole("article").first());
    await take("lead", card);
    await ask(page, () => card.getByRole("button", { name: "Write it", exact: true }).click());
    const form = page.getByRole("dialog");
    await form.getByLabel(/^Summary/).fill(SUMMARY);
    await form.screenshot({ path: join(FOLDER, `desk-form-${width}.png`) });
    await ask(page, () => form.getByRole("button", { name: "Submit" }).click());
    await take("preview", messageWith(page, "Publish"));
    for (const list of ["stale", "feeds"]) {
      await ask(page, () => send(page, `/desk ${list}`));
      await take(list, page.getByRole("article").last());
    }
    await ask(page, () => send(page, "/quote words:the chairman talked about it"));
    await ask(page, () => page.getByRole("article").last().getByRole("button", { name: "Correct this" }).click());
    await form.getByLabel(/^The words/).fill("I think when we went to the parade, the chairman talked about it, too");
    await form.getByLabel(/^What was wrong/).fill("The last word was missing.");
    await ask(page, () => form.getByRole("button", { name: "Submit" }).click());
    const corrected = messageWith(page, "In full");
    await take("quote", corrected);
    // The next width begins anew.
    await ask(page, () => corrected.getByRole("button", { name: "Drop" }).click());
    await page.close();
  }
  await desk.end();
}

/**
 * A message with a little of the ground around it. Where the pointer or the keyboard is in it, the button of its menu reaches over its
 * upper edge and would be cut in two.
 */
async function takeMessage(page: Page, message: Locator, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate("document.activeElement?.blur()");
  await settle(page);
  const box = await message.boundingBox();
  if (box === null) throw new Error(`nothing to take a picture of: ${name}`);
  const clip = { x: box.x, y: box.y - MARGIN_PX, width: box.width, height: box.height + 2 * MARGIN_PX };
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
}

async function open(browser: Browser, url: string, width: number, height: number): Promise<Page> {
  const reader = { locale: "en-GB", timezoneId: "Europe/London", colorScheme: "dark" } as const;
  const page = await browser.newPage({ viewport: { width, height }, ...reader });
  await page.goto(url);
  await page.getByRole("textbox", { name: /^Message / }).waitFor();
  return page;
}

async function send(page: Page, typed: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /^Message / });
  await box.fill(typed);
  await page.keyboard.press("Escape");
  await box.press("Enter");
}

/** Does something, and waits until the answer to it is there. */
async function ask(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST", { timeout: 20_000 });
  await act();
  await answered;
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(SETTLED);
}
