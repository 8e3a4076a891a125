// The rows of the index and the lists that lead to them: what is entered and dropped record by record.
import type { Records } from "../records.ts";
import type { Steps } from "../steps.ts";
import { type Beginnings, createBeginnings, type PackedBeginnings } from "./beginnings.ts";
import { type DocumentHead, type HitKind, headOf, makeDocument, RECORD_KINDS } from "./documents.ts";
import { makeRow, rowWords } from "./index-rows.ts";
import { createPostings, type PackedPostings, type Postings } from "./postings.ts";
import { createCounts, createReusedCounts } from "./row-counts.ts";
import { createRowPages, type PackedRowPages, type RowPages } from "./row-pages.ts";
import { createTerms, type Terms } from "./terms.ts";

export type RecordKey = { readonly kind: HitKind; readonly id: string };

export type StoredRows = {
  readonly terms: Terms;
  readonly postings: Postings;
  readonly beginnings: Beginnings;
  /** By their numbers; none where a record went. */
  readonly rows: RowPages;
  /** By their numbers: the id of their record. */
  readonly ids: readonly string[];
  /** By their numbers: the place of their kind in `RECORD_KINDS`. */
  readonly kinds: Uint8Array;
  /** By their numbers: what they were made from, which is what the archive has under their ids. */
  readonly records: readonly (object | undefined)[];
  /** The number of the row of a record. */
  readonly rowOf: (key: RecordKey) => number | undefined;
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
  readonly count: (kind: HitKind) => number;
  /** Reads a record of an archive; what it returns enters it, in the place of what was there of it. */
  readonly prepare: (key: RecordKey, archive: Records) => () => void;
  /** Enters a record of a store that was made empty, and not twice; it is found once that is packed. */
  readonly append: (key: RecordKey, archive: Records) => void;
  readonly drop: (key: RecordKey) => void;
  readonly packed: () => Steps<PackedRows>;
  /** After many have been entered: brings what leads to them together in less room. */
  readonly pack: () => Steps<void>;
};

/** The rows as plain data, one behind the other. Where a record went there is none, and no id. */
export type PackedRows = PackedRowPages & {
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly kinds: Uint32Array;
  readonly postings: PackedPostings;
  readonly beginnings: PackedBeginnings;
  /** From which they were made, by their numbers; undefined where that is not known any more. */
  readonly records: readonly (object | undefined)[];
  /** The archive of which they are all there is, where it is known that they are. */
  readonly archive?: Records | undefined;
};

/** `from` is taken over. */
export function createRowStore(from?: PackedRows): RowStore {
  const [terms, postings] = [createTerms(), createPostings(from?.postings)];
  for (const word of from?.words ?? []) terms.add(word);
  const beginnings = createBeginnings(terms, postings, from?.beginnings);
  const rows = createRowPages(from);
  const ids: string[] = [];
  /** By the numbers of their rows. */
  const records: (object | undefined)[] = [];
  const free: number[] = [];
  const reusedCounts = createReusedCounts();
  let kinds = new Uint8Array(64);
  const places: Readonly<Record<HitKind, Map<string, number>>> = {
    event: new Map(),
    quote: new Map(),
    actor: new Map(),
    topic: new Map(),
  };

  const begin = (packed: PackedRows) => {
    kinds = Uint8Array.from(packed.kinds);
    for (const [number, id] of packed.ids.entries()) {
      const [kind, length] = [RECORD_KINDS[kinds[number] ?? 0], packed.lengths[number] ?? 0];
      ids[number] = id;
      if (length === 0) free.push(number);
      else if (kind !== undefined) places[kind].set(id, number);
      records[number] = packed.records[number];
    }
  };
  if (from !== undefined) begin(from);

  const drop = ({ kind, id }: RecordKey) => {
    const number = places[kind].get(id);
    const row = number === undefined ? undefined : rows.at(number);
    if (number === undefined || row === undefined) return;
    const words = rowWords(row);
    postings.remove(number, words);
    beginnings.remove(number, words);
    rows.drop(number);
    records[number] = undefined;
    free.push(number);
    places[kind].delete(id);
  };

  const setRow = (number: number, { kind, id }: RecordKey, row: readonly number[], record: object | undefined) => {
    rows.keep(number, row);
    [ids[number], records[number]] = [id, record];
    if (number >= kinds.length) kinds = grown(kinds);
    kinds[number] = RECORD_KINDS.indexOf(kind);
    places[kind].set(id, number);
  };

  const rowOf = ({ kind, id }: RecordKey) => places[kind].get(id);

  return {
    state: () => ({ terms, postings, beginnings, rows, ids, kinds, records, rowOf }),
    has: ({ kind, id }, record) => records[places[kind].get(id) ?? -1] === record,
    ids: (kind) => places[kind].keys(),
    count: (kind) => places[kind].size,
    prepare(key, archive) {
      const record = archive[`${key.kind}s`].get(key.id);
      const { note, counts } = createCounts();
      const row = makeRow(makeDocument(key.kind, key.id, archive), terms, note);
      return () => {
        drop(key);
        const number = free.pop() ?? rows.size();
        setRow(number, key, row, record);
        postings.add(number, counts);
        beginnings.add(number, counts);
      };
    },
    append(key, archive) {
      reusedCounts.clear();
      const row = makeRow(makeDocument(key.kind, key.id, archive), terms, reusedCounts.note);
      const number = rows.size();
      setRow(number, key, row, archive[`${key.kind}s`].get(key.id));
      postings.append(number, reusedCounts);
      beginnings.append(number, reusedCounts);
    },
    drop,
    *pack() {
      yield* postings.pack();
      yield* beginnings.pack();
    },
    *packed() {
      return {
        words: Array.from({ length: terms.size() }, (_, term) => terms.wordOf(term)),
        ids,
        kinds: Uint32Array.from(kinds.subarray(0, rows.size())),
        ...(yield* rows.packed()),
        postings: yield* postings.packed(),
        beginnings: yield* beginnings.packed(),
        records,
      };
    },
  };
}

/** What is found in a row that is there. */
export function headAt(number: number, held: StoredRows): DocumentHead {
  return headOf(kindAt(number, held), held.ids[number] ?? "", held.records[number]);
}

export function kindAt(number: number, { kinds }: Pick<StoredRows, "kinds">): HitKind {
  return RECORD_KINDS[kinds[number] ?? 0] ?? "event";
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
