import fc from "fast-check";
import { expect, test } from "vitest";
import { fitTo } from "#src/text/truncate.ts";

test.each([
  ["Talks in Geneva", 15, "Talks in Geneva"],
  ["Talks in Geneva", 14, "Talks in…"],
  ["Intergovernmental", 6, "Inter…"],
  ["会议🎉🎉", 4, "会议…"],
] as const)("%s, fitted to %i, is %s", (text, limit, fitted) => {
  expect(fitTo(text, limit)).toBe(fitted);
});

test("what is fitted is never longer than the limit, nor cut within a sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
      const fitted = fitTo(text, limit);
      expect(fitted.length).toBeLessThanOrEqual(limit);
      expect(fitted.isWellFormed()).toBe(true);
      if (text.length > limit) expect(fitted.endsWith("…")).toBe(true);
    }),
  );
});
