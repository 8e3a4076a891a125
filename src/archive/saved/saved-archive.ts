// What a start found out about the archive, for the next one: records that have passed every check, and the index of the search
// (docs/adr/0031). Of each record it is known of which text it was read: another text is read anew.

import type { FindRecord } from "../files/parse-placed.ts";
import type { ParsedRecords } from "../files/read-folder.ts";
import { RECORD_KINDS } from "../search/documents.ts";
import type { KeptRows, PackedRows } from "../search/row-store.ts";
import type { Steps } from "../steps.ts";
import { DoubtfulBoxes, numberBoxes, readBoxes, writeBoxes } from "./boxes.ts";
import { finderOf, type ReadText, readRecords, recordBoxes } from "./saved-records.ts";
import { indexBoxes, readIndex } from "./saved-search.ts";

/** Where it stands, and which program may read it. */
export type SavedAt = { readonly path: string; readonly program: string };

export type SavedArchive = {
  readonly find: FindRecord;
  readonly rows: KeptRows;
  /** Whether these records are just those that were saved. */
  readonly isOf: (records: ParsedRecords) => boolean;
};

/** No record, of a row that is free. */
const NO_RECORD = 0xffffffff;

/** `packed`: the index of the search, made of just these records. Throws what the file system throws. */
export function saveArchive({ path, program }: SavedAt, records: ParsedRecords, packed: PackedRows): Steps<void> {
  return writeBoxes(path, program, archiveBoxes(records, packed));
}

function* archiveBoxes(records: ParsedRecords, packed: PackedRows): Steps<void, Uint8Array> {
  const all = textsRead(records);
  const places = new Map<object, number>();
  for (const [place, { record }] of all.entries()) places.set(record, place);
  yield;
  const byId = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, new Map(records[`${kind}s`].map(({ value }) => [value.id as string, value]))]),
  );
  yield;
  const recordOfRow = packed.ids.map((id, row) => {
    const kind = RECORD_KINDS[packed.kinds[row] ?? 0];
    const record = packed.lengths[row] === 0 || kind === undefined ? undefined : byId[kind]?.get(id);
    return (record && places.get(record)) ?? NO_RECORD;
  });
  yield* recordBoxes(all);
  yield* numberBoxes(Uint32Array.from(recordOfRow));
  yield* indexBoxes(packed);
}

function textsRead(records: ParsedRecords): readonly ReadText[] {
  const collections = ["events", "quotes", "actors", "topics", "sources"] as const;
  return collections.flatMap((collection) =>
    records[collection].flatMap(({ value, key }) => (key === undefined ? [] : [{ collection, key, record: value }])),
  );
}

/** What was saved there; undefined when nothing was, or when it is not surely what was written: `doubt` is told why. */
export function savedArchive({ path, program }: SavedAt, doubt: (reason: string) => void): SavedArchive | undefined {
  try {
    return readBoxes(path, program, (boxes) => {
      const all = readRecords(boxes);
      const records = [...boxes.numbers()].map((place) => all[place]?.record);
      return { find: finderOf(all), rows: { packed: readIndex(boxes), records }, isOf: sameAs(all) };
    });
  } catch (error) {
    if (!(error instanceof DoubtfulBoxes)) throw error;
    doubt(error.message);
    return undefined;
  }
}

function sameAs(all: readonly ReadText[]): SavedArchive["isOf"] {
  const saved = new Set(all.map(({ record }) => record));
  return (records) => {
    const now = textsRead(records);
    return now.length === saved.size && now.every(({ record }) => saved.has(record));
  };
}
