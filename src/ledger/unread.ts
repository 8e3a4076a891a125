// Of all that was ever recorded, what a reader may not have been told: its cost follows the news, and not the ledger. Pure.
import { finish, type Steps } from "../archive/steps.ts";
import { createMemo } from "../text/memo.ts";
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

/** `oldestFirst`: of each record the place of its last entry and its own number among `records`, as one number; in order. */
type RecordIndex = { readonly records: readonly LedgerRecord[]; readonly oldestFirst: Float64Array };

/** More records than a ledger can hold in memory. */
const MAX_RECORDS = 2 ** 24;

/** So many records are looked at in one step. */
const INDEXED_AT_ONCE = 1_000;

/** A ledger is never changed, only extended to another one. */
const indexes = createMemo<Ledger, RecordIndex>();
const numbersById = createMemo<RecordIndex, ReadonlyMap<string, number>>();

/**
 * The events, then the quotes, in the order of the ledger, with all their entries: those with an entry that one of the
 * readers has not been told of, and those of which one of them stands elsewhere than with the rest.
 */
export function unreadRecords(ledger: Ledger, readers: readonly UnreadPosition[]): readonly LedgerRecord[] {
  return finish(unreadSteps(ledger, readers));
}

/** The same in steps: the first who asks of a ledger has it put in order. */
export function* unreadSteps(ledger: Ledger, readers: readonly UnreadPosition[]): Steps<readonly LedgerRecord[]> {
  if (readers.length === 0) return [];
  const index = indexes.get(ledger) ?? (yield* makeIndex(ledger));
  const { records, oldestFirst } = index;
  const place = Math.min(...readers.map((reader) => reader.place));
  const found = new Set<number>();
  for (let at = oldestFirst.length - 1; at >= 0; at--) {
    const key = oldestFirst[at] ?? 0;
    if (Math.floor(key / MAX_RECORDS) <= place) break;
    found.add(key % MAX_RECORDS);
  }
  for (const { kind, id } of readers.flatMap(({ apart = [] }) => apart)) {
    const number = numbersIn(index).get(keyOfRecord(kind, id));
    if (number !== undefined) found.add(number);
  }
  return [...Uint32Array.from(found).sort()].flatMap((number) => records[number] ?? []);
}

function* makeIndex(ledger: Ledger): Steps<RecordIndex> {
  const records: LedgerRecord[] = [];
  for (const [id, entries] of ledger.events) {
    records.push({ kind: "event", id, entries });
    if (records.length % INDEXED_AT_ONCE === 0) yield;
  }
  for (const [id, entries] of ledger.quotes) {
    records.push({ kind: "quote", id, entries });
    if (records.length % INDEXED_AT_ONCE === 0) yield;
  }
  const keys = records.map(({ entries }, number) => (entries.at(-1)?.place ?? 0) * MAX_RECORDS + number);
  const index: RecordIndex = { records, oldestFirst: Float64Array.from(keys).sort() };
  indexes.set(ledger, index);
  yield;
  return index;
}

/** Few readers stand elsewhere with anything, and most of the time none does. */
function numbersIn(index: RecordIndex): ReadonlyMap<string, number> {
  const known = numbersById.get(index);
  if (known !== undefined) return known;
  const made = new Map(index.records.map(({ kind, id }, number) => [keyOfRecord(kind, id), number]));
  numbersById.set(index, made);
  return made;
}

function keyOfRecord(kind: LedgerRecord["kind"], id: string): string {
  return `${kind} ${id}`;
}
