// Records that were read and checked before, by their collection and the SHA-256 of the text that they stood in.
import type { Collection, RecordOf } from "../files/collections.ts";
import type { KnownLines } from "../files/parse-lines.ts";
import type { KnownTexts } from "../files/parse-placed.ts";
import type { ReadFile } from "../files/read-folder.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, jsonBox, textBox } from "./boxes.ts";
import { readRecord, writtenRecord } from "./plain-records.ts";

/** Text that was read, by its hash, and the record that it is. */
export type ReadText = { readonly collection: Collection; readonly key: string; readonly record: RecordOf<Collection> };

/** So many records a box: what is written in one step. */
const BOXED_RECORDS = 200;

export function* recordBoxes(all: readonly ReadText[]): Steps<void, Uint8Array> {
  yield jsonBox(Math.ceil(all.length / BOXED_RECORDS));
  for (let at = 0; at < all.length; at += BOXED_RECORDS) {
    const some = all.slice(at, at + BOXED_RECORDS);
    const texts = some.map(({ record }) => writtenRecord(record)).join();
    yield textBox(`[${JSON.stringify(some.map(({ collection, key }) => [collection, key]))},[${texts}]]`);
  }
}

/** In the order in which they were written. */
export function readRecords({ json }: BoxReader): readonly ReadText[] {
  const all: ReadText[] = [];
  for (let left = Number(json()); left > 0; left--) {
    // Just what was written, as its hash says.
    const [heads, plains] = json() as [[Collection, string][], Parameters<typeof readRecord>[1][]];
    for (const [n, [collection, key]] of heads.entries())
      all.push({ collection, key, record: readRecord(collection, plains[n] ?? {}) });
  }
  return all;
}

/** Files of lines: by which hash and in which collection they are known, which of all records is their first, and which lines these stand in. */
export function* lineBoxes(files: readonly ReadFile[], all: readonly ReadText[]): Steps<void, Uint8Array> {
  const places = new Map<unknown, number>();
  for (const [place, { record }] of all.entries()) {
    places.set(record, place);
    yield;
  }
  const ofLines = files.filter(({ layout }) => layout === "lines");
  yield jsonBox(ofLines.map(({ collection, key, entries }) => [collection, key, places.get(entries[0]?.value)]));
  for (const { entries } of ofLines) yield* byteBoxes(Uint32Array.from(entries, ({ locate }) => locate([]).line));
}

type LinesByKey = ReadonlyMap<string, KnownLines<RecordOf<Collection>>>;

export function readLines({ json, numbers }: BoxReader, all: readonly ReadText[]): LinesByKey {
  // Just what was written, as its hash says.
  const files = json() as readonly [Collection, string, number][];
  return new Map(
    files.map(([collection, key, first]) => {
      const lines = numbers();
      return [`${collection} ${key}`, { key, records: all.slice(first, first + lines.length), lines }];
    }),
  );
}

export function knownTexts(all: readonly ReadText[], lines: LinesByKey): KnownTexts {
  // Where all of the files of a collection are known nobody asks for a record of it.
  const byKey: Partial<Record<Collection, ReadonlyMap<string, RecordOf<Collection>>>> = {};
  return {
    record(collection, key) {
      byKey[collection] ??= recordsByKey(all, collection);
      return byKey[collection].get(key);
    },
    lines: (collection, keyOf) => (lines.size === 0 ? undefined : lines.get(`${collection} ${keyOf()}`)),
  };
}

function recordsByKey(all: readonly ReadText[], wanted: Collection): ReadonlyMap<string, RecordOf<Collection>> {
  const byKey = new Map<string, RecordOf<Collection>>();
  for (const { collection, key, record } of all) if (collection === wanted) byKey.set(key, record);
  return byKey;
}
