import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "#src/picture/letters/text-width.ts";
import { cutAtWord, wrapLines } from "#src/picture/letters/wrap.ts";
import { runs } from "#tests/helpers/runs.ts";

const wrap = (text: string, most = 5) => wrapLines(text, 26, (line) => (line === 0 ? 135 : 159), most);

test.each([
  ["Biden–Xi summit at Woodside", ["Biden–Xi", "summit at", "Woodside"]],
  ["Telephone call of Trump and Xi", ["Telephone", "call of", "Trump and", "Xi"]],
  ["Trump–Zelensky meeting", ["Trump–", "Zelensky", "meeting"]],
  ["Partnership talks", ["", "Partnership", "talks"]],
  ["Intergovernmental talks", ["Intergove-", "rnmental", "talks"]],
  ["习近平主席对美国进行国事访问", ["习近平主席", "对美国进行国", "事访问"]],
  ["อนุทินเยือนกรุงปักกิ่ง", ["อนุทินเยือน", "กรุงปักกิ่ง"]],
  ["نرگس و کتاب", ["نرگس و", "کتاب"]],
  ["대한민국 대통령 방문", ["대한민국", "대통령 방문"]],
])("%s stands on lines that fit", (text, lines) => {
  expect(wrap(text)).toEqual(lines);
});

test("what has no room is cut after a word, and not after a small one", () => {
  expect(wrap("Talks of the Afghan government and the Taliban in Doha", 3)).toEqual(["Talks of", "the Afghan", "…"]);
  expect(cutAtWord("Trump's visit to Beijing", 26, 230)).toBe("Trump's visit…");
  expect(cutAtWord("Trump's visit to Beijing", 26, 1000)).toBe("Trump's visit to Beijing");
  expect(cutAtWord("China–Russia talks", 26, 100)).toBe("China…");
  expect(cutAtWord("Intergovernmental", 26, 100)).toBe("Inter…");
});

test("no line is wider than its room, no sign is lost but by an ellipsis, and letters stay with their marks", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 });
  // A syllable of Hangul in three letters counts as 72 pixels: a line that holds no sign at all has nothing to show.
  fc.assert(
    fc.property(words, fc.integer({ min: 80, max: 300 }), fc.integer({ min: 1, max: 5 }), (given, width, most) => {
      const text = given.join(" ").replace(/\s+/g, " ").trim();
      const lines = wrapLines(text, 26, () => width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(widthOf(line, 26)).toBeLessThanOrEqual(width);
      const signs = (one: string) => one.replace(/[\s-]/g, "");
      const shown = signs(lines.join(""));
      if (shown !== signs(text)) expect(shown.endsWith("…")).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
});
