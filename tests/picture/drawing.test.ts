import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { afterAll, expect, test } from "vitest";
import { fontFiles } from "#src/picture/drawing/fonts.ts";
import { openStudio } from "#src/picture/drawing/studio.ts";
import { textLine } from "#src/picture/svg/text.ts";
import { drawTimeline } from "#src/picture/svg/timeline.ts";
import { widthOf } from "#src/picture/timeline/text-width.ts";
import { aCourse } from "./courses.ts";

const studio = openStudio();
afterAll(() => studio.close());

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test("a timeline becomes a PNG of its size", async () => {
  const course = aCourse("习近平访美 · Встреча в Москве", { status: "confirmed", date: "2021-11-15" });
  const svg = drawTimeline({ heading: "Timeline", notes: [], courses: [course], today: "2021-11-10" });
  const png = Buffer.from(await studio.draw(svg));
  expect([...png.subarray(0, 8)]).toEqual(PNG);
  expect(png.readUInt32BE(16)).toBe(1200);
  expect(png.readUInt32BE(20)).toBe(Number(/height="(\d+)"/.exec(svg)?.[1]));
  expect(png.length).toBeLessThan(2_000_000);
});

/** One sign in white on black, as its pixels. */
async function pixels(sign: string): Promise<Buffer> {
  const line = textLine({ text: sign, x: 4, y: 44, size: 44, colour: "#fff" });
  const png = await studio.draw(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">${line}</svg>`);
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(60, 60).getContext("2d");
  context.drawImage(image, 0, 0);
  return Buffer.from(context.getImageData(0, 0, 60, 60).data);
}

test.each([
  ["习", "近"],
  ["劉", "鶴"],
  ["Ж", "Щ"],
  ["ひ", "ら"],
  ["Ş", "ğ"],
])("%s and %s are two signs, and neither is the box for a missing one", async (one, other) => {
  const [a, b, missing] = await Promise.all([pixels(one), pixels(other), pixels("\u{10fffd}")]);
  expect(a.equals(b)).toBe(false);
  expect(a.equals(missing)).toBe(false);
  expect(b.equals(missing)).toBe(false);
  expect(a.some((value) => value > 200)).toBe(true);
});

test("widths are guessed to a few per cent", () => {
  for (const { family, file } of fontFiles()) if (family === "Inter") GlobalFonts.registerFromPath(file, family);
  const context = createCanvas(1, 1).getContext("2d");
  context.font = "600 100px Inter";
  for (const text of [
    "Biden–Xi summit at Woodside",
    "Встреча Путина и Си Цзиньпина",
    "week of 15 Nov 2021 · planned",
  ]) {
    const ratio = widthOf(text, 100) / context.measureText(text).width;
    expect(ratio).toBeGreaterThan(0.96);
    expect(ratio).toBeLessThan(1.05);
  }
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
  await expect(studio.draw("no svg")).rejects.toThrow("could not be drawn");
  expect((await studio.draw(simple("#445566"))).length).toBeGreaterThan(50);
});

const failing = new URL("./failing-worker.ts", import.meta.url);

test("when the thread fails, all that wait are told, and the next picture gets a new thread", async () => {
  const broken = openStudio({ worker: failing });
  const waiting = [broken.draw("silence"), broken.draw("crash")];
  for (const one of waiting) await expect(one).rejects.toThrow("has failed");
  expect(await broken.draw("good")).toHaveLength(1);
  await expect(broken.draw("refuse")).rejects.toThrow("no such colour");
  await broken.close();
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
