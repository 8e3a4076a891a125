import { expect, test } from "vitest";
import { drawable, isDrawable } from "#src/picture/letters/signs.ts";
import { cutTo, widthOf, wrapSigns } from "#src/picture/letters/text-width.ts";

test.each([
  "Xi Jinping",
  "习近平",
  "岸田文雄",
  "Владимир Путин",
  "Ελλάδα",
  "Türkiye: “30th” (COP30) – 5%",
  "ミサイル",
  "문재인",
  "علی‌اکبر صالحی، ۱۵ مرداد؟",
  "מַעֲלֵה אֲדֻמִּים",
  "नरेन्द्र मोदी।",
  "อนุทิน ชาญวีรกูล",
])("%s can be drawn", (text) => {
  expect(isDrawable(text)).toBe(true);
  expect(drawable(text)).toBe(text);
});

test.each(["ហ៊ុន ម៉ាណែត", "சிங்கப்பூர்", "ኢትዮጵያ", "Հայաստան"])("%s has no font, so an ellipsis stands for it", (text) => {
  expect(isDrawable(text)).toBe(false);
  expect(drawable(`Iran ${text} talks`)).toBe("Iran … talks");
});

test.each(["🚀", "🇨🇳", "👩‍🚀", "1️⃣", "❤️", "❤", "👍🏽", "\u202e"])(
  "%s is left out, and the rest of the name is kept",
  (sign) => {
    expect(isDrawable(`Iran ${sign} talks`)).toBe(true);
    expect(drawable(`Iran ${sign} talks ${sign}`)).toBe("Iran talks");
  },
);

test("every emoji of Unicode is left out, though most texts are never compared with the list of them", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .flatMap((code) => [String.fromCodePoint(code), `${String.fromCodePoint(code)}\ufe0f`])
    .filter((sign) => /^\p{RGI_Emoji}$/v.test(sign));
  expect(all.length).toBeGreaterThan(1_300);
  expect(all.filter((sign) => drawable(`Iran ${sign} talks`) !== "Iran talks")).toEqual([]);
});

test("of a name that has nothing else, an ellipsis is left", () => {
  expect(drawable("🚀🚀")).toBe("…");
  expect(isDrawable("🚀🚀")).toBe(false);
  expect(drawable("")).toBe("");
});

test("a text that is too wide is cut and says so; a heading goes on for a second line", () => {
  expect(cutTo("short", 26, 200)).toBe("short");
  const cut = cutTo("a text that is far too wide", 26, 200);
  expect(cut).toMatch(/^a text.*…$/);
  expect(widthOf(cut, 26)).toBeLessThanOrEqual(200);
  expect(wrapSigns("two words", 26, 80)).toEqual(["two", "words"]);
  expect(wrapSigns("several words that need three", 26, 150)).toEqual(["several", "words th…"]);
});

test("an ideograph is as wide as it is high, a syllable of Hangul is one sign, and an accent has no width", () => {
  expect(widthOf("习近平", 30)).toBe(90);
  expect(widthOf("문재인", 100)).toBe(276);
  expect(widthOf("अ", 30)).toBe(widthOf("अं", 30));
  expect(widthOf("é", 30)).toBe(widthOf("e", 30));
});
