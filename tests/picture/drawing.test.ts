import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { afterAll, expect, test } from "vitest";
import { fontsFor } from "#src/picture/drawing/fonts.ts";
import { openStudio } from "#src/picture/drawing/studio.ts";
import { FONTS } from "#src/picture/letters/scripts.ts";
import { widthOf } from "#src/picture/letters/text-width.ts";
import { drawTimeline } from "#src/picture/svg/draw-timeline.ts";
import { textLine } from "#src/picture/svg/text.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aCourse } from "./courses.ts";

const studio = openStudio();
afterAll(() => studio.close());

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test("a timeline becomes a PNG of its size", async () => {
  const course = aCourse("习近平访美 · Встреча в Москве", { status: "confirmed", date: "2021-11-15" });
  const svg = drawTimeline({ heading: "Timeline", notes: [], histories: [course], today: "2021-11-10" }, ENGLISH);
  const png = Buffer.from(await studio.draw(svg));
  expect([...png.subarray(0, 8)]).toEqual(PNG);
  expect(png.readUInt32BE(16)).toBe(780);
  expect(png.readUInt32BE(20)).toBe(Number(/height="(\d+)"/.exec(svg)?.[1]));
  expect(png.length).toBeLessThan(2_000_000);
});

/** A text in white, as its pixels. */
async function pixels(text: string, weight: 400 | 600 = 400, width = 60): Promise<Buffer> {
  const line = textLine({ text, x: 4, y: 44, size: 44, colour: "#fff", weight });
  const png = await studio.draw(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60">${line}</svg>`);
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(width, 60).getContext("2d");
  context.drawImage(image, 0, 0);
  return Buffer.from(context.getImageData(0, 0, width, 60).data);
}

/** How far to the right a text reaches, in pixels. */
async function reach(text: string): Promise<number> {
  const width = 600;
  const drawn = await pixels(text, 400, width);
  let last = 0;
  for (let index = 3; index < drawn.length; index += 4)
    if ((drawn[index] ?? 0) > 100) last = Math.max(last, ((index - 3) / 4) % width);
  return last;
}

test.each([
  ["习", "近"],
  ["劉", "鶴"],
  ["Ж", "Щ"],
  ["ひ", "ら"],
  ["Ş", "ğ"],
  ["문", "뷁"],
  ["ع", "ی"],
  ["א", "ב"],
  ["न", "म"],
  ["ก", "ฮ"],
])("%s and %s are two signs, and neither is the box for a missing one", async (one, other) => {
  const [a, b, missing] = await Promise.all([pixels(one), pixels(other), pixels("\u{10fffd}")]);
  expect(a.equals(b)).toBe(false);
  expect(a.equals(missing)).toBe(false);
  expect(b.equals(missing)).toBe(false);
  expect(a.some((value) => value > 200)).toBe(true);
});

test("Hebrew and Arabic run from right to left: the last letter stands at the left edge", async () => {
  for (const [word, last] of [
    ["אש", "ש"],
    ["דו", "ו"],
  ] as const) {
    const [whole, alone] = await Promise.all([pixels(word), pixels(last)]);
    const edge = Array.from({ length: 60 * 12 }, (_, index) => Math.floor(index / 12) * 60 + (index % 12));
    for (const pixel of edge) expect(whole[pixel * 4 + 3]).toBe(alone[pixel * 4 + 3]);
  }
});

test("Arabic letters join, and Devanagari letters combine: together they are shorter than apart", async () => {
  expect(await reach("ببب")).toBeLessThan((await reach("ب ب ب")) * 0.6);
  expect(await reach("न्द्र")).toBeLessThan((await reach("न द र")) * 0.8);
});

test("bold letters are bolder in every script", async () => {
  const ink = (drawn: Buffer) => drawn.reduce((sum, value) => sum + value, 0);
  for (const sign of ["S", "习", "문", "ع", "א", "न", "ก"])
    expect(ink(await pixels(sign, 600))).toBeGreaterThan(ink(await pixels(sign)) * 1.05);
});

test.each([
  ["Biden–Xi summit at Woodside", 0.96, 1.05],
  ["Встреча Путина и Си Цзиньпина", 0.96, 1.05],
  ["week of 15 Nov 2021 · planned", 0.96, 1.05],
  ["习近平 访美", 0.9, 1.05],
  ["조선민주주의인민공화국", 0.9, 1.05],
  ["محادثات إيران والولايات المتحدة في الدوحة", 0.95, 1.4],
  ["בנימין נתניהו בוושינגטון", 0.95, 1.4],
  ["नरेन्द्र मोदी और द्रौपदी मुर्मु", 0.95, 1.4],
  ["นายกรัฐมนตรี อนุทิน ชาญวีรกูล", 0.95, 1.2],
])("the width of %s is guessed, too wide rather than too narrow", (text, least, most) => {
  for (const { family, file } of fontsFor(text)) GlobalFonts.registerFromPath(file, family);
  const context = createCanvas(1, 1).getContext("2d");
  context.font = `600 100px ${FONTS}`;
  const ratio = widthOf(text, 100) / context.measureText(text).width;
  expect(ratio).toBeGreaterThan(least);
  expect(ratio).toBeLessThan(most);
});

test("only those fonts are read that a text needs, and of the large ones only the parts", () => {
  const families = (text: string) => [...new Set(fontsFor(text).map(({ family }) => family))];
  expect(families("Summit – 5% Саммит")).toEqual(["Inter"]);
  expect(families("习近平, الدوحة")).toEqual(["Inter", "Noto Sans SC", "Noto Sans Arabic"]);
  expect(fontsFor("习近平").length).toBeLessThanOrEqual(5);
});

test("the same picture is drawn once, also when it is asked for twice at a time", async () => {
  const [first, second] = [studio.draw(simple("#123456")), studio.draw(simple("#123456"))];
  expect(await first).toBe(await second);
  expect(await studio.draw(simple("#123456"))).toBe(await first);
});

test("of the pictures that were drawn, only so many are kept", async () => {
  const small = openStudio({ kept: 2 });
  const [first, second] = [await small.draw(simple("#111111")), await small.draw(simple("#222222"))];
  expect(await small.draw(simple("#111111"))).toBe(first);
  await small.draw(simple("#333333"));
  expect(await small.draw(simple("#111111"))).toBe(first);
  expect(await small.draw(simple("#222222"))).not.toBe(second);
  await small.close();
});

function simple(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${colour}"/></svg>`;
}

test("what is no SVG is refused, and the next picture is drawn all the same", async () => {
  await expect(studio.draw("no svg")).rejects.toThrow("could not do it");
  expect((await studio.draw(simple("#445566"))).length).toBeGreaterThan(50);
});

const failing = new URL("./failing-worker.ts", import.meta.url);

test("when the thread fails, those whose pictures it drew are told, and whoever waits gets a new thread", async () => {
  const broken = openStudio({ worker: failing });
  const drawing = [broken.draw("silence"), broken.draw("crash")];
  const behind = broken.draw("good");
  for (const one of drawing) await expect(one).rejects.toThrow("has failed");
  expect(await behind).toHaveLength(1);
  await expect(broken.draw("refuse")).rejects.toThrow("no such colour");
  await broken.close();
});

test("two pictures are drawn at a time: the next one gets its turn when one before is given up", async () => {
  const slow = openStudio({ worker: failing, patience: 1_000 });
  const silence = [slow.draw("silence"), slow.draw("silence ")];
  const behind = expect(slow.draw("refuse")).rejects.toThrow(/no such colour|did not come to it/);
  for (const one of silence) await expect(one).rejects.toThrow("within 1000 milliseconds");
  await behind;
  expect(await slow.draw("good")).toHaveLength(1);
  await slow.close();
});

test("no more wait than there is room for: the others are told at once", async () => {
  const full = openStudio({ worker: failing, room: 1 });
  const drawing = ["silence", "silence ", "good"].map((svg) => full.draw(svg));
  await expect(full.draw("refuse")).rejects.toThrow("takes no more");
  const ended = Promise.allSettled(drawing);
  await full.close();
  expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("a picture that takes too long is given up, and so is one that waits when the bot stops", async () => {
  const slow = openStudio({ worker: failing, patience: 30 });
  await expect(slow.draw("silence")).rejects.toThrow("within 30 milliseconds");
  await slow.close();
  const stopping = openStudio({ worker: failing });
  const waiting = expect(stopping.draw("silence")).rejects.toThrow("stopping");
  await stopping.close();
  await waiting;
  await expect(stopping.draw("good")).rejects.toThrow("stopping");
});
