import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "#src/text/edit-distance.ts";
import { runs } from "#tests/helpers/runs.ts";

test.each([
  ["geneva", "geneva", 0],
  ["geneva", "genva", 1],
  ["geneva", "genvea", 1],
  ["geneva", "genoa", 2],
  ["", "abc", 3],
  ["𠮷田", "𠮶田", 1],
  ["北京", "东京", 1],
] as const)("between %s and %s are %i errors", (one, other, errors) => {
  expect(editDistance(one, other)).toBe(errors);
});

/** Every beginning of the one with every beginning of the other: nothing is left out. */
function plainDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j++) {
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      row.push(
        Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swapped ? at(i - 2, j - 2) + 1 : 99),
      );
    }
  }
  return at(from.length, to.length);
}

test("what two words have in common at their ends changes nothing, and a limit is never passed", () => {
  const word = fc.array(fc.constantFrom("a", "b", "c", "é", "𠮷"), { maxLength: 7 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(Math.min(plainDistance(one, other), limit));
    }),
    { numRuns: runs(2000) },
  );
});
