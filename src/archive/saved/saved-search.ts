// The index of the search as boxes.
import type { NumberRows } from "../keyed-numbers.ts";
import type { PackedRows } from "../search/row-store.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, listBoxes } from "./boxes.ts";

export function* indexBoxes({ words, ids, postings, beginnings, ...packed }: PackedRows): Steps<void, Uint8Array> {
  for (const texts of [words, ids, beginnings.starts]) yield* listBoxes(texts);
  for (const numbers of [packed.kinds, packed.lengths, packed.rows, beginnings.met]) yield* byteBoxes(numbers);
  for (const lists of [postings.named, postings.told, beginnings.lists]) {
    yield* byteBoxes(lists.starts);
    yield* byteBoxes(lists.values);
  }
}

/** `records`: those of the rows. */
export function readIndex({ list, numbers }: BoxReader, records: PackedRows["records"]): PackedRows {
  // Just what was written, as its hash says.
  const texts = () => list() as readonly string[];
  const lists = (): NumberRows => ({ starts: numbers(), values: numbers() });
  const [words, ids, starts] = [texts(), texts(), texts()];
  const [kinds, lengths, rows, met] = [numbers(), numbers(), numbers(), numbers()];
  const [named, told, begun] = [lists(), lists(), lists()];
  const beginnings = { starts, met, lists: begun };
  return { words, ids, kinds, lengths, rows, postings: { named, told }, beginnings, records };
}
