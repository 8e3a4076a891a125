// Lists of numbers by texts, held beside a map of arrays that is asked the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createNumbersMaker, createRowsMaker, hasKey, numbersOf, rowOf } from "#src/archive/keyed-numbers.ts";
import { finish } from "#src/archive/steps.ts";
import { runs } from "#tests/helpers/runs.ts";

const WORDS = fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "b", "ab", "ba", "习近", "ﬁ", "")), {
  maxLength: 60,
});

test("each key leads to the numbers that were put behind it, in that order, and none twice in a row", () => {
  fc.assert(
    fc.property(WORDS, fc.string(), (words, other) => {
      const expected = new Map<string, number[]>();
      const maker = createNumbersMaker();
      for (const [at, word] of words.entries()) {
        const [number, own] = [Math.floor(at / 5), expected.get(word) ?? []];
        if (own.at(-1) !== number) own.push(number);
        expected.set(word, own);
        maker.put(word, number);
      }
      const lists = finish(maker.made());
      expect(lists.keys).toEqual([...expected.keys()]);
      for (const [word, numbers] of expected) expect([...numbersOf(word, lists)]).toEqual(numbers);
      expect(hasKey(other, lists)).toBe(expected.has(other));
    }),
    { numRuns: runs(400) },
  );
});

test("a key without numbers is there, and a list that there is not is empty", () => {
  const maker = createNumbersMaker();
  expect(maker.placeOf("known")).toBe(0);
  maker.put("other", 7);
  const lists = finish(maker.made());
  expect([hasKey("known", lists), [...numbersOf("known", lists)], [...numbersOf("unknown", lists)]]).toEqual([
    true,
    [],
    [],
  ]);
  expect([...rowOf(1, lists), ...rowOf(2, lists), ...rowOf(99, lists)]).toEqual([7]);
});

test("lists may get other numbers once all values are there", () => {
  const rows = createRowsMaker();
  for (const [list, value] of [
    [0, 1],
    [2, 5],
    [0, 3],
  ] as const)
    rows.put(list, value);
  const made = finish(rows.made(3, Uint32Array.of(2, 1, 0)));
  expect([0, 1, 2].map((list) => [...rowOf(list, made)])).toEqual([[5], [], [1, 3]]);
});
