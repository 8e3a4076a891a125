import fc from "fast-check";
import { expect, test } from "vitest";
import { createNumberLists, type NumberLists } from "#src/archive/search/number-lists.ts";
import { finish } from "#src/archive/steps.ts";
import { runs } from "#tests/helpers/runs.ts";

const change = fc.record({
  list: fc.nat(12),
  from: fc.nat(300),
  span: fc.integer({ min: 1, max: 40 }),
  puts: fc.boolean(),
  packs: fc.boolean(),
});

type Change = { readonly list: number; readonly from: number; readonly span: number; readonly puts: boolean };

function applyTo(lists: NumberLists, own: Set<number>, { list, from, span, puts }: Change): void {
  if (!puts) lists.take(list, from, from + span);
  for (let value = from; value < from + span; value++) {
    if (puts && !own.has(value)) lists.put(list, value);
    if (puts) own.add(value);
    else own.delete(value);
  }
}

test("lists that share their memory are the lists that each would be by itself", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 400 }), (changes) => {
      const lists = createNumberLists();
      const plain = Array.from({ length: 13 }, () => new Set<number>());
      for (const one of changes) {
        if (one.packs) finish(lists.pack());
        applyTo(lists, plain[one.list] ?? new Set(), one);
      }
      const again = createNumberLists(finish(lists.packed()));
      for (const [list, own] of plain.entries()) {
        expect(again.at(list)).toEqual(lists.at(list));
        expect([...lists.at(list)]).toEqual([...own].sort((a, b) => a - b));
        expect(lists.size(list)).toBe(own.size);
      }
    }),
    { numRuns: runs(200) },
  );
});

test("a list longer than a page keeps what is in it", () => {
  const lists = createNumberLists();
  const count = 300_000;
  for (let value = 0; value < count; value++) lists.put(3, value);
  lists.put(2, 7);
  expect(lists.at(3).every((value, place) => value === place)).toBe(true);
  expect([lists.size(3), ...lists.at(2)]).toEqual([count, 7]);
});
