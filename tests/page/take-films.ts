// Makes the pictures of the two films of the time machine anew, and docs/films.md around them: `npm run films`; of one film alone, with its part of the page printed: `npm run films -- beijing-trip`. Each film is
// gone through in Chromium day by day, and a picture is taken whenever a digest tells something of the event that it is about.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright-core";
import { openTimeMachine } from "#src/open-time-machine.ts";
import { parseConfig } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import { openBrowser } from "../../packages/local-discord/tests/page/browser.ts";

const DOCS = join(import.meta.dirname, "..", "..", "docs");
const FOLDER = join(DOCS, "films");
const SIZE = { width: 1000, height: 720 };
/** Of WebP, of 100. */
const QUALITY = 70;
/** After a digest has come, until it is drawn. */
const SETTLED_MS = 600;
/** Less than lies between two messages. */
const OVER_HEAD_PX = 8;
/** Where an event is named, what became of it stands below. */
const UNDER_NAME_PX = 160;
/** A digest lists what lies ahead below this; that is no news. */
const AHEAD = /^(?:Also ahead|Ahead)$/;

const DAY_WORDS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const DAY = ".time-day strong";
const DAY_MS = 86_400_000;
/** For each day, on a machine that has other work. */
const PATIENCE_MS = 120_000;

/** Run in the page: as if *Play* and *Pause* were pressed at once, so that just one day passes, however slow the machine is. */
const PASS_A_DAY = `(async () => {
  const headers = { "content-type": "application/json" };
  for (const act of ["play", "pause"])
    await fetch("/page-api/act", { method: "POST", headers, body: JSON.stringify({ act }) });
})()`;

/** As in the bar's list; `end` as the bar writes it. */
const FILMS = [
  {
    name: "virtual-summit",
    heading: "The virtual summit of 2021",
    about: "Biden–Xi virtual summit",
    from: "2021-09-09",
    end: "17 November 2021",
  },
  {
    name: "beijing-trip",
    heading: "The Beijing trip of 2026",
    about: "Trump's state visit to Beijing",
    from: "2026-03-15",
    end: "16 May 2026",
  },
] as const;

type Film = (typeof FILMS)[number];
/** A message: the id of its element, its words as people see them, with their lines, and when it came, in milliseconds since 1970. */
type Come = { readonly id: string; readonly text: string; readonly at: number };
type Frame = { readonly file: string; readonly day: string; readonly caption: string };

mkdirSync(FOLDER, { recursive: true });
const machine = await openTimeMachine(parseConfig({}), { port: 0, links: [] }, createLog("error", []));
const browser = await openBrowser();
const told: string[] = [];
for (const film of FILMS) {
  if (process.argv.length > 2 && !process.argv.includes(film.name)) continue;
  const page = await browser.newPage({
    viewport: SIZE,
    locale: "en-GB",
    timezoneId: "Europe/London",
    colorScheme: "dark",
    // For the fonts, which the page itself never asks for.
    bypassCSP: true,
  });
  await page.goto(machine.url.replace("#", `?day=${film.from}#`));
  told.push(chapterOf(film, await record(page, film)));
  await page.close();
}
if (told.length === FILMS.length) writeFileSync(join(DOCS, "films.md"), pageOf(told));
else process.stdout.write(`${told.join("\n\n")}\n`);
await browser.close();
await machine.close();

/** Lets its days pass one by one, to its last; resolves to the pictures that were taken. */
async function record(page: Page, { name, about, from, end }: Film): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  let seen = 0;
  await untilThere(page, DAY_WORDS.format(Date.parse(from)));
  // It lies over what is to be read.
  await page.addStyleTag({ content: ".to-end { visibility: hidden }" });
  const fonts = await page.evaluate<string>("getComputedStyle(document.body).fontFamily");
  await page.addStyleTag({ content: `${chineseFaces()} body { font-family: ${fonts}, "Noto Sans SC Variable" }` });
  for (;;) {
    const come = await page.evaluate<readonly Come[]>(messagesFrom(seen));
    seen += come.length;
    for (const { id, text, at } of come) {
      const caption = captionIn(text, about);
      const day = DAY_WORDS.format(at);
      // A digest of several messages is one picture.
      if (caption === undefined || frames.at(-1)?.day === day) continue;
      await page.evaluate(intoSight(id, about));
      await page.waitForTimeout(SETTLED_MS);
      const file = `${name}-${frames.length + 1}.webp`;
      writeFileSync(join(FOLDER, file), await webpOf(await page.screenshot()));
      frames.push({ file, day, caption });
    }
    const day = await textOf(page, DAY);
    if (day === end) return frames;
    await page.evaluate(PASS_A_DAY);
    await untilThere(page, DAY_WORDS.format(Date.parse(`${day} UTC`) + DAY_MS));
  }
}

/** For quotations in Chinese, also on a machine without a font for them: styles of the page, with the letters in them. */
function chineseFaces(): string {
  const folder = dirname(fileURLToPath(import.meta.resolve("@fontsource-variable/noto-sans-sc/index.css")));
  return readFileSync(join(folder, "index.css"), "utf8").replace(/url\(\.\/([^)]+)\)/g, (_, file: string) => {
    return `url(data:font/woff2;base64,${readFileSync(join(folder, file), "base64")})`;
  });
}

/** As the bar writes the day. */
async function untilThere(page: Page, day: string): Promise<void> {
  const bar = page.locator(".time-day").filter({ hasText: day }).filter({ hasText: "everything as known that day" });
  await bar.waitFor({ timeout: PATIENCE_MS });
}

/** Run in the page: what has come since so many messages, oldest first. */
function messagesFrom(seen: number): string {
  return `[...document.querySelectorAll(".timeline article.message")].slice(${seen}).map((one) =>
    ({ id: one.id, text: one.innerText, at: Date.parse(one.querySelector("time").dateTime) }))`;
}

/** Run in the page: the message from its head on, or, where it names the event too far down for that, what it says of it in the middle. */
function intoSight(message: string, about: string): string {
  return `(() => {
    const told = document.getElementById(${JSON.stringify(message)});
    const named = [...told.querySelectorAll(".body :is(p, strong, h2, h3, h4)")].find((one) =>
      one.textContent.includes(${JSON.stringify(about)})) ?? told;
    const list = told.closest(".scroller");
    const { top, bottom } = list.getBoundingClientRect();
    list.scrollTop += told.getBoundingClientRect().top - top - ${OVER_HEAD_PX};
    if (named.getBoundingClientRect().bottom < bottom - ${UNDER_NAME_PX}) return;
    named.scrollIntoView({ block: "center" });
    const boxes = [...told.querySelectorAll(".body :is(p, h2, h3, h4)")].map((one) => one.getBoundingClientRect());
    const cut = boxes.find((box) => box.top < top && box.bottom > top);
    // No line is cut in two at the top.
    if (cut) list.scrollTop -= top - cut.top + 4;
  })()`;
}

/** As people see it, with its lines; empty while it is not there. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`);
}

/** What a digest tells of the event: was → is; undefined where it tells nothing new of it. */
function captionIn(text: string, about: string): string | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const end = lines.findIndex((line) => AHEAD.test(line));
  const news = lines.slice(0, end === -1 ? undefined : end);
  const at = news.findIndex((line) => line.endsWith(about) && line.length <= about.length + 2);
  const line = at === -1 ? news.find((one) => one.includes(about)) : news[at + 1];
  return line?.split(" · ")[0];
}

async function webpOf(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.encode("webp", QUALITY);
}

function chapterOf({ heading, about }: Film, frames: readonly Frame[]): string {
  const shown = frames.map(
    ({ file, day, caption }) => `**${day}.** ${caption}\n\n![#digests on ${day}: ${caption}](films/${file})`,
  );
  return [`## ${heading}`, `Of all that the digests tell in these days, what they tell of *${about}*.`, ...shown].join(
    "\n\n",
  );
}

function pageOf(chapters: readonly string[]): string {
  const opening = [
    "# Two films",
    "The time machine of the local Discord plays days of the archive as they came: *Films* in its bar, a minute each. Here is each of them, step by step: the real bot",
    "in Chromium, on days on which a digest told something of the event. `npm run films` takes the pictures and writes this page.",
  ];
  return `${opening[0]}\n\n${opening[1]}\n${opening[2]}\n\n${chapters.join("\n\n")}\n`;
}
