// What a start found out about the archive, for the next one: records that have passed every check, and the index of the search
// (docs/adr/0031). Of each record it is known of which text it was read: another text is read anew.

import type { Archive } from "../archive.ts";
import { wordingIndex } from "../compare/candidates.ts";
import type { FindRecord } from "../files/parse-placed.ts";
import type { ParsedRecords } from "../files/read-folder.ts";
import type { Quote } from "../schema.ts";
import type { PackedRows } from "../search/row-store.ts";
import type { Steps } from "../steps.ts";
import { byteBoxes, DoubtfulBoxes, readBoxes, writeBoxes } from "./boxes.ts";
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
  const all: ReadText[] = [];
  const places = new Map<object, number>();
  for (const one of textsRead(records)) {
    places.set(one.record, all.push(one) - 1);
    yield;
  }
  yield* recordBoxes(all);
  const placesOfRows = new Uint32Array(rows.records.length).fill(NO_RECORD);
  for (const [row, record] of rows.records.entries()) {
    const place = record && places.get(record);
    if (place !== undefined) placesOfRows[row] = place;
    yield;
  }
  yield* byteBoxes(placesOfRows);
  yield* indexBoxes(rows);
  yield* wordingBoxes(yield* wordingIndex.steps(archive.quotes));
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
      const rows = readIndex(
        boxes,
        [...boxes.numbers()].map((place) => all[place]?.record),
      );
      const quotes = all.flatMap(({ collection, record }) => (collection === "quotes" ? [record as Quote] : []));
      const wordings = readWordings(boxes, quotes);
      const prepare = (archive: Archive, records: ParsedRecords) => {
        if (isSameList(quotes, archive.quotes.values())) wordingIndex.keep(archive.quotes, wordings);
        return isSameList(
          all.map(({ record }) => record),
          textsRead(records).map(({ record }) => record),
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

function isSameList(some: readonly object[], others: Iterable<object>): boolean {
  let place = 0;
  for (const other of others) if (some[place++] !== other) return false;
  return place === some.length;
}
