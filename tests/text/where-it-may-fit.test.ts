import fc from "fast-check";
import { expect, test } from "vitest";
import { whereItMayFit } from "#src/text/where-it-may-fit.ts";
import { runs } from "../helpers/runs.ts";

const PATTERNS = [
  /(?<=^(?:so )?(?:did|has)\b.* )shake hands(?= |$)/iu,
  /(?<![\p{L}\p{N}'])(?<verb>mee+t)(s|in)?(?!\p{L})/giu,
  /[Kk]orea(?:ns?)?|\u017Feoul/giu,
  /(\p{L})\1{2,}/gu,
  /^(?:who|which) .*\b(?:talks?|meet)\b/iu,
  /[,;] ?(?:hey|or what)(?=[\s?!.]*$)/u,
];

const TEXTS = fc
  .array(
    fc.constantFrom(
      ...["so ", "did", "DID", " ", "shake hands", "meet", "Meeet", "who ", "s", "in", "\u212Aorea", "koreans"],
      ...["\u017Feoul", "talk", "TALK", "aaa", "é", ", hey", "; or what", "?", "Has "],
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

test("a pattern that is tried where it may fit finds what it finds, and rewrites as it does", () => {
  const pairs = PATTERNS.map((pattern) => [pattern, whereItMayFit(new RegExp(pattern))] as const);
  fc.assert(
    fc.property(TEXTS, (text) => {
      for (const [plain, sparing] of pairs) {
        const found = plain.exec(text);
        const behind = plain.lastIndex;
        plain.lastIndex = 0;
        expect(sparing.exec(text)).toEqual(found);
        expect(sparing.lastIndex).toBe(behind);
        sparing.lastIndex = 0;
        expect(sparing.test(text)).toBe(found !== null);
        sparing.lastIndex = 0;
        expect(text.replace(sparing, "[$&]")).toBe(text.replace(plain, "[$&]"));
        expect(text.replace(sparing, (typed) => typed.toUpperCase())).toBe(
          text.replace(plain, (typed) => typed.toUpperCase()),
        );
        expect(text.match(sparing)).toEqual(text.match(plain));
        expect(text.split(sparing)).toEqual(text.split(plain));
        expect(text.search(sparing)).toBe(text.search(plain));
        if (plain.global) expect([...text.matchAll(sparing)]).toEqual([...text.matchAll(plain)]);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("what is made after a text was looked at is looked for in it, too", () => {
  expect(whereItMayFit(/summits?/u).test("a summit")).toBe(true);
  const many = Array.from({ length: 400 }, (_, nth) => whereItMayFit(new RegExp(`word${nth}(?!\\d)`, "iu")));
  expect(many.flatMap((pattern, nth) => (pattern.test("a Word7 and word250") ? [nth] : []))).toEqual([7, 250]);
});
