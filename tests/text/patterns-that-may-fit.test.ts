import fc from "fast-check";
import { expect, test } from "vitest";
import { needsOf } from "#src/text/pattern-needs.ts";
import { patternsThatMayFit, rewritingBy } from "#src/text/patterns-that-may-fit.ts";
import { runs } from "../helpers/runs.ts";

test.each([
  [/abc|de?f+/u, [["abc", "f"]]],
  [/(?<=foo |bar )x(?! y)[Ss]\s?z/iu, [["foo ", "bar "], ["xs"], ["z"]]],
  [/thin(?:g|k)s?$/, [["thing", "things", "think", "thinks"]]],
  [/(?<day>mon|sun)day \k<day>/u, [["monday ", "sunday "]]],
  [/\x41b|[\p{L}a]bc|\u0061bcd/u, [["b", "bc", "abcd"]]],
  [/[- ]on{2,}/, [["-o", " o"], ["n"]]],
  [/(?:not ){0,2}(?:yet)?\p{Lu}+/u, []],
  [/É|a/u, []],
  [/[[a-c]--b]d/v, []],
])("%s needs of each list one", (pattern, needs) => {
  expect(needsOf(pattern)).toEqual(expect.arrayContaining(needs));
  expect(needsOf(pattern)).toHaveLength(needs.length);
});

const RULES = [
  [/(?<=^(?:so )?(?:did|has)\b.* )shake hands(?= |$)/iu, "meet"],
  [/(?<![\p{L}\p{N}'])mee+t(s|in)?(?!\p{L})/giu, "talk$1"],
  [/[Kk]orea(?:ns?)?|ſeoul/giu, "Corea"],
  [/(\p{L})\1{2,}/gu, "$1"],
  [/talk(?:s|in)?(?= |$)/gu, (typed: string) => `${typed}ing`],
  [/[,;] ?(?:hey|or what)(?=[\s?!.]*$)/u, ""],
] as const;

/** What the patterns are about, in pieces that may be put together in any order. */
const PIECES = [
  ...[
    "so ",
    "did",
    "DID",
    " ",
    "shake hands",
    "meet",
    "Meeet",
    "s",
    "in",
    "\u212Aorea",
    "koreans",
    "\u017Feoul",
    "talk",
  ],
  ...["aaa", "é", ", hey", "; or what", "?", "”", "Has "],
];

const TEXTS = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));

test("whatever fits a text is among what may fit it", () => {
  const patterns = RULES.map(([pattern]) => pattern);
  const mayFit = patternsThatMayFit(patterns);
  fc.assert(
    fc.property(TEXTS, (text) => {
      const fitting = patterns.flatMap((pattern, place) => (text.search(pattern) < 0 ? [] : [place]));
      expect(mayFit(text)).toEqual(expect.arrayContaining(fitting));
    }),
    { numRuns: runs(2000) },
  );
});

test("a text that has the letters of no pattern is held against none", () => {
  const mayFit = patternsThatMayFit([/shake hands/iu, /\bcalled off\b/u, /(?<=why )not/u]);
  expect(mayFit("Jacinda Ardern")).toEqual([]);
  expect(mayFit("Call that off, and not this")).toEqual([]);
  expect(mayFit("Why not SHAKE HANDS")).toEqual([0, 2]);
});

test("rules rewrite one after the other, each what those before it left", () => {
  const rewrite = rewritingBy(RULES);
  fc.assert(
    fc.property(TEXTS, (text) => {
      const one = RULES.reduce((line, [pattern, standard]) => line.replace(pattern, standard as string), text);
      expect(rewrite(text)).toBe(one);
    }),
    { numRuns: runs(2000) },
  );
});
