// Records that were read and checked before, by their collection and the SHA-256 of the text that they stood in.
import type { Collection, RecordOf } from "../files/collections.ts";
import type { FindRecord } from "../files/parse-placed.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, jsonBox } from "./boxes.ts";
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
    yield Buffer.from(`[${JSON.stringify(some.map(({ collection, key }) => [collection, key]))},[${texts}]]`);
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

export function finderOf(all: readonly ReadText[]): FindRecord {
  const byKey = new Map(all.map(({ collection, key, record }) => [`${collection} ${key}`, record]));
  return (collection, key) => byKey.get(`${collection} ${key}`);
}
