// The rows of the index and the lists that lead to them: what is entered and dropped record by record.
import type { Records } from "../records.ts";
import { type Beginnings, createBeginnings } from "./beginnings.ts";
import { type DocumentHead, type HitKind, headOf, makeDocument, RECORD_KINDS } from "./documents.ts";
import { type IndexRow, makeRow, rowWords } from "./index-rows.ts";
import { createPostings, type Postings } from "./postings.ts";
import { createRowPages } from "./row-pages.ts";
import { createTerms, type Terms } from "./terms.ts";

export type RecordKey = { readonly kind: HitKind; readonly id: string };

export type StoredRows = {
  readonly terms: Terms;
  readonly postings: Postings;
  readonly beginnings: Beginnings;
  /** By their numbers; empty where a record went. */
  readonly rows: readonly (IndexRow | undefined)[];
  /** By their numbers: the id of their record. */
  readonly ids: readonly string[];
  /** By their numbers: the place of their kind in `RECORD_KINDS`. */
  readonly kinds: Uint8Array;
};

export type IndexState = StoredRows & {
  /** In how many events and quotes each actor occurs. */
  readonly mentions: ReadonlyMap<string, number>;
  /** What the rows were made from. */
  readonly archive: Records;
};

export type RowStore = {
  readonly state: () => StoredRows;
  /** Whether its row was made from just this record. */
  readonly has: (key: RecordKey, record: object) => boolean;
  readonly ids: (kind: HitKind) => Iterable<string>;
  /** Reads a record of an archive; what it returns enters it, in the place of what was there of it. */
  readonly prepare: (key: RecordKey, archive: Records) => () => void;
  readonly drop: (key: RecordKey) => void;
};

export function createRowStore(): RowStore {
  const [terms, postings] = [createTerms(), createPostings()];
  const beginnings = createBeginnings(terms, postings);
  const keepRow = createRowPages();
  const rows: (IndexRow | undefined)[] = [];
  const ids: string[] = [];
  /** By the numbers of their rows. */
  const records: (object | undefined)[] = [];
  const free: number[] = [];
  let kinds = new Uint8Array(64);
  const places: Readonly<Record<HitKind, Map<string, number>>> = {
    event: new Map(),
    quote: new Map(),
    actor: new Map(),
    topic: new Map(),
  };

  const drop = ({ kind, id }: RecordKey) => {
    const number = places[kind].get(id);
    const row = number === undefined ? undefined : rows[number];
    if (number === undefined || row === undefined) return;
    const words = rowWords(row);
    postings.remove(number, words);
    beginnings.remove(number, words);
    rows[number] = records[number] = undefined;
    free.push(number);
    places[kind].delete(id);
  };

  return {
    state: () => ({ terms, postings, beginnings, rows, ids, kinds }),
    has: ({ kind, id }, record) => records[places[kind].get(id) ?? -1] === record,
    ids: (kind) => places[kind].keys(),
    prepare({ kind, id }, archive) {
      const record = archive[`${kind}s`].get(id);
      const { row: numbers, counts } = makeRow(makeDocument(kind, id, archive), terms);
      const row = keepRow(numbers);
      return () => {
        drop({ kind, id });
        const number = free.pop() ?? rows.length;
        [rows[number], ids[number], records[number]] = [row, id, record];
        if (number >= kinds.length) kinds = grown(kinds);
        kinds[number] = RECORD_KINDS.indexOf(kind);
        postings.add(number, counts);
        beginnings.add(number, counts);
        places[kind].set(id, number);
      };
    },
    drop,
  };
}

/** What is found in a row that is there. */
export function headAt(number: number, { ids, kinds, archive }: IndexState): DocumentHead {
  return headOf(RECORD_KINDS[kinds[number] ?? 0] ?? "event", ids[number] ?? "", archive);
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
