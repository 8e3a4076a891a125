// Rows in shared pages beside a list of rows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRowPages, type RowPages } from "#src/archive/search/row-pages.ts";
import { finish } from "#src/archive/steps.ts";
import { runs } from "#tests/helpers/runs.ts";

const numbers = fc.oneof(
  fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }),
  // More than a page has room for beside others, and more than a page.
  fc.constantFrom(16_000, 17_000, 70_000).map((length) => Array.from({ length }, (_, n) => n)),
);
const change = fc.record({ row: fc.nat(6), numbers: fc.option(numbers, { nil: undefined }) });

function keptIn(pages: RowPages): readonly (readonly number[] | undefined)[] {
  return Array.from({ length: pages.size() }, (_, number) => {
    const row = pages.at(number);
    return row && [...row.numbers.subarray(row.from, row.to)];
  });
}

test("whatever comes and goes, a row is what was kept of it last, and packed rows are the same rows", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.array(change, { maxLength: 10 }), (first, later) => {
      const plain: (readonly number[] | undefined)[] = [];
      const enter = (pages: RowPages, changes: typeof first) => {
        for (const { row, numbers } of changes) {
          if (plain[row] !== undefined) pages.drop(row);
          plain[row] = numbers;
          if (numbers !== undefined) pages.keep(row, numbers);
        }
      };
      const isSame = (pages: RowPages) => {
        const kept = keptIn(pages);
        expect(Array.from(plain, (_, row) => kept[row])).toEqual(Array.from(plain));
      };
      const pages = createRowPages();
      enter(pages, first);
      isSame(pages);
      const again = createRowPages(finish(pages.packed()));
      isSame(again);
      enter(again, later);
      isSame(again);
    }),
    { numRuns: runs(25) },
  );
});
