import { expect, test } from "vitest";
import { anyPattern } from "#src/text/any-pattern.ts";

const PATTERNS = [/^(?:next|last) week$/, /^q([1-4])\b/u, /(\d)\1/, /summit|round$/iu];
const TEXTS = [
  "next week",
  "next weeks",
  "q2 2027",
  "Q2 2027",
  "in 2011",
  "in 2012",
  "SUMMIT",
  "the round",
  "rounds",
  "",
];

test("one look at a text says whether any of the patterns fits, whatever their flags and groups", () => {
  const fits = anyPattern(PATTERNS);
  for (const text of TEXTS) expect([text, fits(text)]).toEqual([text, PATTERNS.some((pattern) => pattern.test(text))]);
  expect(anyPattern([])("anything")).toBe(false);
});
