// What a start found out about the archive, for the next one: records that have passed every check, the index of the search and what else is made of
// them (docs/adr/0031). Of each record it is known of which text it was read: another text is read anew.

import { recordsById } from "../archive.ts";
import { wordingIndex } from "../compare/candidates.ts";
import type { Shelf } from "../derived.ts";
import { COLLECTIONS, type Collection } from "../files/collections.ts";
import type { KnownTexts } from "../files/parse-placed.ts";
import type { ParsedRecords, ReadFile } from "../files/read-folder.ts";
import type { Records } from "../records.ts";
import type { PackedRows } from "../search/row-store.ts";
import { finish, type Steps } from "../steps.ts";
import { byteBoxes, DoubtfulBoxes, jsonBox, readBoxes, writeBoxes } from "./boxes.ts";
import { readValue, valueBoxes } from "./plain-values.ts";
import { SAVED_DERIVED, type SavedDerived } from "./saved-derived.ts";
import { knownTexts, lineBoxes, type ReadText, readLines, readRecords, recordBoxes } from "./saved-records.ts";
import { indexBoxes, readIndex } from "./saved-search.ts";
import { readWordings, wordingBoxes } from "./saved-wordings.ts";

/** Where it stands, which program may read it, and what other rooms derive of an archive and want saved. */
export type SavedAt = {
  readonly path: string;
  readonly program: string;
  readonly derived?: readonly SavedDerived[];
};

export type SavedArchive = {
  readonly texts: KnownTexts;
  readonly rows: PackedRows;
  /** The records of these files by their ids, when they are just those that were saved, in that order. */
  readonly recordsIn: (files: readonly ReadFile[]) => Records | undefined;
  /** Gives the archive what else was made of its records. */
  readonly prepare: (archive: Records) => void;
  /** What others had put beside it, just as it was. */
  readonly beside: unknown;
};

/** What others know of an archive, as plain data (plain-values.ts): of records it may name those that are saved. */
export type Beside = (archive: Records, isSaved: (record: object) => boolean) => Steps<unknown>;

/** No record, of a row that is free. */
const NO_RECORD = 0xffffffff;

/** What is known of an archive that was read from these files, of which `rows` were made. Throws what the file system throws. */
export function saveArchive(
  { path, program, derived = [] }: SavedAt,
  archive: Records,
  files: readonly ReadFile[],
  rows: PackedRows,
  beside: Beside | undefined,
): Steps<void> {
  return writeBoxes(path, program, archiveBoxes(archive, files, rows, [...SAVED_DERIVED, ...derived], beside));
}

function* archiveBoxes(
  archive: Records,
  files: readonly ReadFile[],
  rows: PackedRows,
  derived: readonly SavedDerived[],
  beside: Beside | undefined,
): Steps<void, Uint8Array> {
  const all: ReadText[] = [];
  for (const one of textsRead(files)) {
    if (one.key !== "") all.push(one);
    yield;
  }
  yield* recordBoxes(all);
  yield* lineBoxes(files, all);
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
  const numberOf = (record: unknown) => numbers.get(record);
  yield jsonBox(derived.length);
  for (const { boxes } of derived) yield* boxes(archive, (shelf) => same.has(shelf), numberOf);
  const more = beside && (yield* beside(archive, (record) => numbers.has(record)));
  yield* valueBoxes(more ?? null, numberOf);
}

/** In the order in which they are saved. */
function* textsRead(files: readonly ReadFile[]): Generator<ReadText, void> {
  for (const shelf of SHELVES) {
    for (const { collection, entries } of files) {
      if (collection !== shelf) continue;
      // Each file was parsed with the schema of its own shelf.
      for (const { value, key = "" } of entries) yield { collection, key, record: value as ReadText["record"] };
    }
  }
}

/** What was saved there; undefined when nothing was, or when it is not surely what was written: `doubt` is told why. */
export function savedArchive(
  { path, program, derived: more = [] }: SavedAt,
  doubt: (reason: string) => void,
): SavedArchive | undefined {
  try {
    return readBoxes(path, program, (boxes) => {
      const all = readRecords(boxes);
      const lines = readLines(boxes, all);
      const saved = finish(shelvesOf(all));
      const records = numbered(saved);
      const ofRows = Array.from(boxes.numbers(), (number) => records[number]);
      const isWhole = ofRows.filter((record) => record !== undefined).length === records.length - saved.sources.size;
      const rows = { ...readIndex(boxes, ofRows), archive: isWhole ? saved : undefined };
      const wordings = readWordings(boxes, [...saved.quotes.values()]);
      const wanted = [...SAVED_DERIVED, ...more];
      if (boxes.json() !== wanted.length) throw new DoubtfulBoxes("other things are derived of it");
      const derived = wanted.map(({ read }) => read(boxes, records));
      const beside = readValue(boxes, records);
      return {
        texts: knownTexts(all, lines),
        rows,
        recordsIn: (files) =>
          isSameList(all.values().map(toRecord), textsRead(files).map(toRecord)) ? saved : undefined,
        prepare(archive) {
          const same = sameShelves(saved, archive);
          if (same.has(archive.quotes)) wordingIndex.keep(archive.quotes, wordings);
          for (const keep of derived) keep(archive, (shelf) => same.has(shelf));
        },
        beside,
      };
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
  const same = SHELVES.filter((collection) => {
    const [own, others] = [saved[collection], archive[collection]];
    return own === others || isSameList(own.values(), others.values());
  });
  return new Set(same.map((collection) => archive[collection]));
}

function toRecord({ record }: ReadText): object {
  return record;
}

function isSameList(some: Iterator<object>, others: Iterable<object>): boolean {
  for (const other of others) if (some.next().value !== other) return false;
  return some.next().done === true;
}
