// Of all that was ever recorded, what a reader may not have been told: its cost follows the news, and not the ledger. Pure.
import type { EventEntry, QuoteEntry } from "./entry.ts";
import type { Ledger } from "./ledger.ts";

type LedgerRecord =
  | { readonly kind: "event"; readonly id: string; readonly entries: readonly EventEntry[] }
  | { readonly kind: "quote"; readonly id: string; readonly entries: readonly QuoteEntry[] };

/** Up to which place somebody has been told, and what stands elsewhere. */
type UnreadPosition = {
  readonly place: number;
  readonly apart?: readonly { readonly kind: LedgerRecord["kind"]; readonly id: string }[] | undefined;
};

type Indexed = { readonly record: LedgerRecord; readonly order: number; readonly last: number };
type RecordIndex = { readonly newestFirst: readonly Indexed[]; readonly byId: ReadonlyMap<string, Indexed> };

/** A ledger is never changed, only extended to another one. */
const indexes = new WeakMap<Ledger, RecordIndex>();

/**
 * The events, then the quotes, in the order of the ledger, with all their entries: those with an entry that one of the
 * readers has not been told of, and those of which one of them stands elsewhere than with the rest.
 */
export function unreadRecords(ledger: Ledger, readers: readonly UnreadPosition[]): readonly LedgerRecord[] {
  if (readers.length === 0) return [];
  const { newestFirst, byId } = indexOf(ledger);
  const place = Math.min(...readers.map((reader) => reader.place));
  const found = new Set<Indexed>();
  for (const one of newestFirst) {
    if (one.last <= place) break;
    found.add(one);
  }
  for (const { kind, id } of readers.flatMap(({ apart = [] }) => apart)) {
    const one = byId.get(`${kind} ${id}`);
    if (one !== undefined) found.add(one);
  }
  return [...found].sort((a, b) => a.order - b.order).map(({ record }) => record);
}

function indexOf(ledger: Ledger): RecordIndex {
  const known = indexes.get(ledger);
  if (known !== undefined) return known;
  const records: readonly LedgerRecord[] = [
    ...Array.from(ledger.events, ([id, entries]) => ({ kind: "event", id, entries }) as const),
    ...Array.from(ledger.quotes, ([id, entries]) => ({ kind: "quote", id, entries }) as const),
  ];
  const indexed = records.map((record, order) => ({ record, order, last: record.entries.at(-1)?.place ?? 0 }));
  const made = {
    newestFirst: indexed.toSorted((a, b) => b.last - a.last),
    byId: new Map(indexed.map((one) => [`${one.record.kind} ${one.record.id}`, one])),
  };
  indexes.set(ledger, made);
  return made;
}
