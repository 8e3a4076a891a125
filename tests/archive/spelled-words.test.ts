// Words found by their spelling, held beside a look at all of them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesBySpelling } from "#src/archive/names/names-by-spelling.ts";
import { placesAlike, spelledAs, spelledList } from "#src/archive/names/spelled-words.ts";
import { finish } from "#src/archive/steps.ts";
import { isNearName, isSameSpelling } from "#src/text/same-spelling.ts";
import { runs } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const WORDS = [...new Set(Object.values(namesBySpelling.of(frozen())).flatMap(({ words }) => words.keys))];

const LIST = finish(spelledList(WORDS));

/** A word of a name with up to two errors in it. */
const TYPED = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom("", "a", "e", "o", "k", "y", "sh", "\u0000")), { maxLength: 2 }),
  )
  .map(([word, errors]) =>
    errors.reduce((typed, [at, letters]) => {
      const [before, letter, behind] = [typed.slice(0, at), typed.slice(at, at + 1), typed.slice(at + 1)];
      // The letter that cannot be typed stands for two that change places.
      return letters === "\u0000" ? before + behind.slice(0, 1) + letter + behind.slice(1) : before + letters + behind;
    }, word),
  );

describe("of all words in names", () => {
  test("those that are a typed one but for how it is written are found, in their order", () => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        expect(spelledAs(typed, LIST)).toEqual(WORDS.filter((word) => isSameSpelling(typed, word)));
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("none is passed over that comes near one, begins with it or begins it", () => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        const found = new Set(placesAlike([typed], LIST.spelled).map((place) => WORDS[place]));
        const isNear = (word: string) => Math.abs(word.length - typed.length) <= 1 && isNearName(typed, word, 2);
        const isBegun = (word: string) =>
          typed !== "" && word !== "" && (word.startsWith(typed) || typed.startsWith(word));
        expect(WORDS.filter((word) => (isNear(word) || isBegun(word)) && !found.has(word))).toEqual([]);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("few have to be compared with a typed one", () => {
    const compared = WORDS.map((word) => placesAlike([word], LIST.spelled).length);
    expect(compared.reduce((all, count) => all + count, 0) / WORDS.length).toBeLessThan(WORDS.length / 50);
  });
});
