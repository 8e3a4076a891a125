// The best rows beside all rows put in order by what they come to.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bestRows } from "#src/archive/search/best-rows.ts";
import { RECORD_KINDS } from "#src/archive/search/documents.ts";
import { runs } from "#tests/helpers/runs.ts";

const row = fc.record({
  score: fc.constantFrom(0, 12.5, 12.75, 40, 40.5, 90, 110),
  lean: fc.constantFrom(0, 0.3, 0.9, 1.95, 2),
  kind: fc.nat(RECORD_KINDS.length - 1),
  id: fc.constantFrom("a", "b", "c", "summit-1", "summit-10", "summit-2"),
});

test("the best rows are the first of all of them in order: by rank, then by id, then by kind", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom(1, 150),
      (all, limit, weight) => {
        // Of one kind no id is there twice.
        const rows = [...new Map(all.map((one) => [`${one.kind} ${one.id} ${one.score}`, one])).values()];
        const kindOf = (n: number) => RECORD_KINDS[rows[n]?.kind ?? 0] ?? "event";
        const totalOf = (n: number) => (rows[n]?.score ?? 0) + (rows[n]?.lean ?? 0);
        const rankOf = (n: number) =>
          (rows[n]?.score ?? 0) + (rows[n]?.lean ?? 0) * (kindOf(n) === "event" ? weight : 1);
        const tokenOf = (n: number) => `${rows[n]?.id} ${kindOf(n)}`;
        const numbers = rows.keys().toArray();
        const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
        const inOrder = numbers.toSorted(
          (a, b) =>
            rankOf(b) - rankOf(a) || compare(rows[a]?.id ?? "", rows[b]?.id ?? "") || compare(kindOf(a), kindOf(b)),
        );
        const found = bestRows(
          { numbers, scores: Float64Array.from(rows, ({ score }) => score) },
          { limit, weight, leanAt: (n) => rows[n]?.lean ?? 0 },
          { ids: rows.map(({ id }) => id), kinds: Uint8Array.from(rows, ({ kind }) => kind) },
        );
        expect(found.map((one) => [rankOf(one.row), tokenOf(one.row), one.score])).toEqual(
          inOrder.slice(0, limit).map((n) => [rankOf(n), tokenOf(n), totalOf(n)]),
        );
      },
    ),
    { numRuns: runs(400) },
  );
});
