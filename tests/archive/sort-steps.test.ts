import fc from "fast-check";
import { expect, test } from "vitest";
import { sortSteps } from "#src/archive/sort-steps.ts";
import { finish } from "#src/archive/steps.ts";

test("of equals those that come first stay first, however many steps it takes", () => {
  const few = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(few, { minLength: 4_001, maxLength: 9_000 }), (keys) => {
      const items = keys.map((key, place) => ({ key, place }));
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(finish(sortSteps(items, byKey))).toEqual(items.toSorted(byKey));
    }),
    { numRuns: 10 },
  );
});
