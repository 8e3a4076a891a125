import { expect, test } from "vitest";
import { drawable, isDrawable } from "#src/picture/timeline/signs.ts";
import { cutTo, widthOf, wrap } from "#src/picture/timeline/text-width.ts";

test.each(["Xi Jinping", "习近平", "岸田文雄", "Владимир Путин", "Ελλάδα", "Türkiye: “30th” (COP30) – 5%", "ミサイル"])(
  "%s can be drawn",
  (text) => {
    expect(isDrawable(text)).toBe(true);
    expect(drawable(text)).toBe(text);
  },
);

test.each(["ایران", "한국", "ישראל", "भारत", "🚀"])("%s has no font, so an ellipsis stands for it", (text) => {
  expect(isDrawable(text)).toBe(false);
  expect(drawable(`Iran ${text} talks`)).toBe("Iran … talks");
});

test("a text that is too wide is cut and says so; a heading goes on for a second line", () => {
  expect(cutTo("short", 26, 200)).toBe("short");
  const cut = cutTo("a text that is far too wide", 26, 200);
  expect(cut).toMatch(/^a text.*…$/);
  expect(widthOf(cut, 26)).toBeLessThanOrEqual(200);
  expect(wrap("two words", 26, 80)).toEqual(["two", "words"]);
  expect(wrap("several words that need three", 26, 150)).toEqual(["several", "words th…"]);
});

test("an ideograph is as wide as it is high, and an accent has no width", () => {
  expect(widthOf("习近平", 30)).toBe(90);
  expect(widthOf("é", 30)).toBe(widthOf("e", 30));
});
