import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger } from "#src/ledger/ledger.ts";
import { unreadRecords } from "#src/ledger/unread.ts";
import { runs } from "#tests/helpers/runs.ts";

/** Of each record the places of its entries; all else that an entry has is no matter here. */
const places = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), { maxLength: 12 });
const reader = fc.record({
  place: fc.integer({ min: 0, max: 60 }),
  apart: fc.array(
    fc.record({ kind: fc.constantFrom("event", "quote"), id: fc.integer({ min: 0, max: 14 }).map(String) }),
    { maxLength: 3 },
  ),
});

function ledgerOf(events: readonly number[][], quotes: readonly number[][]): Ledger {
  const entriesOf = (records: readonly number[][]) =>
    new Map(records.map((all, id) => [String(id), all.toSorted((a, b) => a - b).map((place) => ({ place }))]));
  return { events: entriesOf(events), quotes: entriesOf(quotes), head: 60 } as unknown as Ledger;
}

test("what a reader may not have been told is what going through all of the ledger finds, in its order", () => {
  fc.assert(
    fc.property(places, places, fc.array(reader, { minLength: 1, maxLength: 3 }), (events, quotes, readers) => {
      const ledger = ledgerOf(events, quotes);
      const all = [
        ...Array.from(ledger.events, ([id, entries]) => ({ kind: "event", id, entries }) as const),
        ...Array.from(ledger.quotes, ([id, entries]) => ({ kind: "quote", id, entries }) as const),
      ];
      const expected = all.filter(({ kind, id, entries }) =>
        readers.some(
          ({ place, apart }) =>
            (entries.at(-1)?.place ?? 0) > place || apart.some((one) => one.kind === kind && one.id === id),
        ),
      );
      expect(unreadRecords(ledger, readers)).toEqual(expected);
    }),
    { numRuns: runs(500) },
  );
});
