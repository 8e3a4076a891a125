// How tall answers are in the page of the local Discord: what a reader sees of them without scrolling.
import { join } from "node:path";
import type { APIMessage } from "discord-api-types/v10";
import type { Browser, Locator, Page } from "playwright-core";
import { controlNamed } from "#tests/e2e/asking.ts";
import type { TestBot } from "#tests/helpers/bot.ts";

/** Windows, and how much of a channel shows in them, between its heading and the line to type in. CSS pixels. */
export const WINDOWS = [
  { width: 1200, height: 800, room: 674 },
  { width: 390, height: 844, room: 718 },
] as const;

/** What somebody does to get an answer: a command or, without a slash, a direct message; then names of buttons, or of an option of the menu. */
export type Asking = readonly [typed: string, ...pressed: string[]];

export type Measured = {
  readonly asking: string;
  readonly width: number;
  readonly height: number;
  readonly room: number;
};

/** A page draws all of a channel with each message that comes: of so many it is opened anew. */
const ASKED_OF_ONE_PAGE = 40;

/**
 * The heights of the answers at both widths, CSS pixels, in the order of the questions. `pictures`: a folder for a picture of each, as a
 * phone shows it.
 */
export async function measureHeights(
  askings: readonly Asking[],
  bot: TestBot,
  browser: Browser,
  pictures?: string,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let first = 0; first < askings.length; first += ASKED_OF_ONE_PAGE)
    measured.push(...(await measureSome(askings.slice(first, first + ASKED_OF_ONE_PAGE), bot, browser, pictures)));
  return measured;
}

async function measureSome(
  askings: readonly Asking[],
  bot: TestBot,
  browser: Browser,
  pictures: string | undefined,
): Promise<readonly Measured[]> {
  // The pages are open while it is asked: what only the asker sees is not there any more for a page that comes later.
  const open = async (channel: string) =>
    Promise.all(
      WINDOWS.map(async ({ width, height }) => {
        const page = await browser.newPage({ viewport: { width, height } });
        await page.goto(`${bot.discord.url}#${channel}`);
        await page.getByRole("textbox", { name: /^Message / }).waitFor();
        return page;
      }),
    );
  const { general, robinDm } = bot.discord.ids;
  const channels = new Set(askings.map(([typed]) => (typed.startsWith("/") ? general : robinDm)));
  const pages = new Map<string, readonly Page[]>();
  for (const channel of channels) pages.set(channel, await open(channel));
  const measured: Measured[] = [];
  for (const asking of askings) {
    const { id, channel_id: channel } = await askFor(asking, bot);
    for (const [index, page] of (pages.get(channel) ?? []).entries()) {
      const article = page.locator(`#message-${id}`);
      const height = await heightOf(article);
      const { width = 0, room = 0 } = WINDOWS[index] ?? {};
      measured.push({ asking: asking.join(" › "), width, height, room });
      if (pictures === undefined || width > 390) continue;
      await article.screenshot({ path: join(pictures, `${asking.join(" ").replace(/[^\p{L}\d]+/gu, "-")}.png`) });
    }
  }
  for (const opened of pages.values()) for (const page of opened) await page.close();
  return measured;
}

/** The message that answers. */
async function askFor([typed, ...pressed]: Asking, bot: TestBot): Promise<APIMessage> {
  const robin = bot.discord.person("robin");
  let seen = await (typed.startsWith("/") ? robin.type(typed) : robin.dm(typed));
  for (const name of pressed) {
    const { id, values } = controlNamed(seen.message, name);
    seen = await robin.press(seen, id, values);
  }
  if (seen.message === undefined) throw new Error(`${typed} is not answered by a message`);
  return seen.message;
}

/** Of one message, once it and its pictures are there. */
async function heightOf(article: Locator): Promise<number> {
  await article.waitFor();
  return article.evaluate((element) =>
    Promise.all([...element.querySelectorAll("img")].map((image) => image.decode().catch(() => undefined))).then(() =>
      Math.ceil(element.getBoundingClientRect().height),
    ),
  );
}

/** Those that do not fit, in words. */
export const tooTall = (measured: readonly Measured[]) =>
  measured
    .filter(({ height, room }) => height > room)
    .map(({ asking, width, height }) => `${asking}: ${height} at ${width}`);
