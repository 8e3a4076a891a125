// What a start found out about the archive, for the next one: records that have passed every check, the index of the search and what else is made of
// them (docs/adr/0031). Of each record it is known of which text it was read: another text is read anew.

import { type Archive, recordsById } from "../archive.ts";
import { wordingIndex } from "../compare/candidates.ts";
import type { Shelf } from "../derived.ts";
import { COLLECTIONS, type Collection } from "../files/collections.ts";
import type { FindRecord } from "../files/parse-placed.ts";
import type { ParsedRecords } from "../files/read-folder.ts";
import type { Records } from "../records.ts";
import type { PackedRows } from "../search/row-store.ts";
import { finish, type Steps } from "../steps.ts";
import { byteBoxes, DoubtfulBoxes, readBoxes, writeBoxes } from "./boxes.ts";
import { SAVED_DERIVED } from "./saved-derived.ts";
import { finderOf, type ReadText, readRecords, recordBoxes } from "./saved-records.ts";
import { indexBoxes, readIndex } from "./saved-search.ts";
import { readWordings, wordingBoxes } from "./saved-wordings.ts";

/** Where it stands, and which program may read it. */
export type SavedAt = { readonly path: string; readonly program: string };

export type SavedArchive = {
  readonly find: FindRecord;
  readonly rows: PackedRows;
  /** Gives the archive what else was made of its records; whether they are just those that were saved. */
  readonly prepare: (archive: Archive, records: ParsedRecords) => boolean;
};

/** No record, of a row that is free. */
const NO_RECORD = 0xffffffff;

/** What is known of an archive of these records, of which `rows` were made. Throws what the file system throws. */
export function saveArchive(
  { path, program }: SavedAt,
  archive: Archive,
  records: ParsedRecords,
  rows: PackedRows,
): Steps<void> {
  return writeBoxes(path, program, archiveBoxes(archive, records, rows));
}

function* archiveBoxes(archive: Archive, records: ParsedRecords, rows: PackedRows): Steps<void, Uint8Array> {
  const all = [...textsRead(records)];
  yield* recordBoxes(all);
  const saved = yield* shelvesOf(all);
  const numbers = new Map<unknown, number>();
  for (const record of numbered(saved)) {
    numbers.set(record, numbers.size);
    yield;
  }
  const numbersOfRows = new Uint32Array(rows.records.length);
  for (const [row, record] of rows.records.entries()) {
    numbersOfRows[row] = numbers.get(record) ?? NO_RECORD;
    yield;
  }
  yield* byteBoxes(numbersOfRows);
  yield* indexBoxes(rows);
  yield* wordingBoxes(yield* wordingIndex.steps(archive.quotes));
  const same = sameShelves(saved, archive);
  for (const { boxes } of SAVED_DERIVED)
    yield* boxes(
      archive,
      (shelf) => same.has(shelf),
      (record) => numbers.get(record),
    );
}

/** In the order in which they are saved. */
function* textsRead(records: ParsedRecords): Generator<ReadText, void> {
  for (const collection of ["events", "quotes", "actors", "topics", "sources"] as const) {
    for (const { value, key } of records[collection]) if (key !== undefined) yield { collection, key, record: value };
  }
}

/** What was saved there; undefined when nothing was, or when it is not surely what was written: `doubt` is told why. */
export function savedArchive({ path, program }: SavedAt, doubt: (reason: string) => void): SavedArchive | undefined {
  try {
    return readBoxes(path, program, (boxes) => {
      const all = readRecords(boxes);
      const saved = finish(shelvesOf(all));
      const records = numbered(saved);
      const rows = readIndex(
        boxes,
        Array.from(boxes.numbers(), (number) => records[number]),
      );
      const wordings = readWordings(boxes, [...saved.quotes.values()]);
      const derived = SAVED_DERIVED.map(({ read }) => read(boxes, records));
      const prepare = (archive: Archive, parsed: ParsedRecords) => {
        const same = sameShelves(saved, archive);
        if (same.has(archive.quotes)) wordingIndex.keep(archive.quotes, wordings);
        for (const keep of derived) keep(archive, (shelf) => same.has(shelf));
        return isSameList(
          all.map(({ record }) => record),
          textsRead(parsed).map(({ record }) => record),
        );
      };
      return { find: finderOf(all), rows, prepare };
    });
  } catch (error) {
    if (!(error instanceof DoubtfulBoxes)) throw error;
    doubt(error.message);
    return undefined;
  }
}

function shelvesOf(all: readonly ReadText[]): Steps<Records> {
  const parsed: Record<Collection, { value: unknown }[]> = {
    events: [],
    quotes: [],
    actors: [],
    topics: [],
    sources: [],
  };
  for (const { collection, record } of all) parsed[collection].push({ value: record });
  // Each stands on its own shelf, which TypeScript cannot follow through the map.
  return recordsById(parsed as unknown as ParsedRecords);
}

/** All records, each at the place that is its number. */
function numbered(saved: Records): readonly object[] {
  return SHELVES.flatMap((collection): object[] => [...saved[collection].values()]);
}

const SHELVES = Object.keys(COLLECTIONS) as readonly Collection[];

/** The shelves of an archive that have just the records that are saved. */
function sameShelves(saved: Records, archive: Records): ReadonlySet<Shelf> {
  const same = SHELVES.filter((collection) =>
    isSameList([...saved[collection].values()], archive[collection].values()),
  );
  return new Set(same.map((collection) => archive[collection]));
}

function isSameList(some: readonly object[], others: Iterable<object>): boolean {
  let place = 0;
  for (const other of others) if (some[place++] !== other) return false;
  return place === some.length;
}
