import { readFileSync } from "node:fs";
import type { APIMessage } from "discord-api-types/v10";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsMark } from "../../page/message/mark.ts";
import { describeInBrowser, openBrowser, visit } from "./browser.ts";
import { card, type SampleBot, startSampleBot } from "./sample-bot.ts";

const patience = { timeout: 12_000 };

async function choose(page: Page, message: string, item: string): Promise<void> {
  await page.locator(`[id="message-${message}"]`).getByRole("button", { name: "Message menu" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: item }).click();
}

/** The bytes of what is saved when a message's picture is asked for, and the name of the file. */
async function saved(page: Page, message: string): Promise<{ readonly name: string; readonly png: Buffer }> {
  const coming = page.waitForEvent("download", patience);
  await choose(page, message, "Save as picture");
  const download = await coming;
  return { name: download.suggestedFilename(), png: readFileSync(await download.path()) };
}

function shotOf(page: Page, message: string): Promise<Buffer> {
  return page.locator(`[id="message-${message}"]`).screenshot();
}

/**
 * How far a saved picture, at twice its size, is from a part of the page: the mean difference of their squares of 8 pixels, 0 to
 * 255. The message stands 16 pixels under the top of the picture.
 */
async function distance(page: Page, png: Buffer, shot: Buffer): Promise<number> {
  const pair = [png, shot].map((one) => `data:image/png;base64,${one.toString("base64")}`);
  return page.evaluate(`(async () => {
    const [picture, part] = await Promise.all(${JSON.stringify(pair)}.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image;
    }));
    const width = Math.floor(Math.min(picture.width / 2, part.width) / 8);
    const height = Math.floor(part.height / 8);
    const squares = (image, scale, top) => {
      const canvas = new OffscreenCanvas(width * 8, height * 8);
      const surface = canvas.getContext("2d");
      surface.drawImage(image, 0, -top, image.width / scale, image.height / scale);
      const { data } = surface.getImageData(0, 0, width * 8, height * 8);
      const sums = new Float64Array(width * height);
      for (let at = 0; at < data.length; at += 4) {
        const pixel = at / 4;
        const square = Math.floor(pixel / (width * 8) / 8) * width + Math.floor((pixel % (width * 8)) / 8);
        sums[square] += (data[at] + data[at + 1] + data[at + 2]) / 3 / 64;
      }
      return sums;
    };
    const [one, other] = [squares(picture, 2, 16), squares(part, 1, 0)];
    return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]), 0) / one.length;
  })()`);
}

describeInBrowser("what is told to others outside", () => {
  let bot: SampleBot;
  let browser: Browser;
  let answer: string;
  let words: string;

  beforeAll(async () => {
    bot = await startSampleBot();
    browser = await openBrowser();
    const { rest } = bot.client;
    const post = (body: object) =>
      rest.post(`/channels/${bot.local.ids.updates}/messages`, { body }) as Promise<{ id: string }>;
    ({ id: answer } = await post({ flags: 1 << 15, components: card }));
    const picture = { name: "a.png", data: onePixel, contentType: "image/png" };
    const body = { content: "Тегеран, 北京, ||a secret|| & <not a tag> \u000b\n> **quoted**\n- one\n- two" };
    const sent = await rest.post(`/channels/${bot.local.ids.updates}/messages`, { body, files: [picture] });
    ({ id: words } = sent as { id: string });
    for (let count = 0; count < 70; count += 1) await post({ content: `Line ${count}` });
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  test("a link that is copied opens the channel at the message, however far back", async () => {
    const { page, leave } = await visit(browser, `${bot.local.url}/?as=sam#${bot.local.ids.updates}/${answer}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(`[id="message-${answer}"].found`).waitFor(patience);
    await choose(page, answer, "Copy link");
    await page.getByText("The link is copied.").waitFor(patience);
    await page.getByText("The link is copied.").waitFor({ state: "detached", ...patience });
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(link).toBe(`${bot.local.url}/?as=sam#${bot.local.ids.updates}/${answer}`);
    await leave();
  });

  test("a link whose message or channel is gone says so; one that is put into the same window is followed, by what it says too", async () => {
    const { page, leave } = await visit(browser, `${bot.local.url}/#${bot.local.ids.updates}/1`);
    await page.getByText("The message of the link is not here any more.").waitFor(patience);
    await page.evaluate(`location.hash = "1/2"`);
    await page.getByText("The link leads to a channel that is not there, or not for you.").waitFor(patience);
    await page.evaluate(`location.hash = "${bot.local.ids.updates}/${answer}"`);
    await page.locator(`[id="message-${answer}"].found`).waitFor(patience);
    // A world that was founded anew has other ids: what says the same is found, and nothing else.
    const last = bot.local.messages(bot.local.ids.updates).at(-1) as APIMessage;
    await page.evaluate(`location.hash = "${bot.local.ids.updates}/1/0"`);
    await page.getByText("The message of the link is not here any more.").waitFor(patience);
    await page.evaluate(`location.hash = "${bot.local.ids.updates}/1/${wordsMark(last)}"`);
    await page.locator(`[id="message-${last.id}"].found`).waitFor(patience);
    await leave();
  });

  test.each([
    [1280, "dark"],
    [390, "light"],
  ] as const)("a picture shows what the page shows, with the day under it: %i pixels, %s", async (width, scheme) => {
    const address = `${bot.local.url}/#${bot.local.ids.updates}/${answer}`;
    const { page, leave } = await visit(browser, address, width, 900, scheme);
    await page.locator(`[id="message-${answer}"]`).waitFor(patience);
    const pictures = [await saved(page, answer), await saved(page, words)] as const;
    for (const { name } of pictures) expect(name).toMatch(/^bot-updates-\d{4}-\d\d-\d\d\.png$/);
    await page.mouse.move(5, 5);
    await page.addStyleTag({
      content: ".more, .side-time, .to-end { visibility: hidden } .found { animation: none !important }",
    });
    const [one, other] = [await shotOf(page, answer), await shotOf(page, words)];
    expect(await distance(page, pictures[0].png, one)).toBeLessThan(3);
    expect(await distance(page, pictures[1].png, other)).toBeLessThan(3);
    expect(await distance(page, pictures[0].png, other)).toBeGreaterThan(6);
    expect(await distance(page, pictures[1].png, one)).toBeGreaterThan(6);
    await leave();
  });
});

/** A red dot. */
const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
