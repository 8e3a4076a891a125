// The index of the search as boxes.
import type { PackedLists } from "../search/number-lists.ts";
import type { PackedRows } from "../search/row-store.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, jsonBox, numberBoxes } from "./boxes.ts";

export function* indexBoxes({ words, ids, postings, beginnings, ...packed }: PackedRows): Steps<void, Uint8Array> {
  for (const texts of [words, ids, beginnings.starts]) yield jsonBox(texts);
  for (const numbers of [packed.kinds, packed.lengths, packed.rows, beginnings.met]) yield* numberBoxes(numbers);
  for (const lists of [postings.named, postings.told, beginnings.lists]) {
    yield* numberBoxes(lists.sizes);
    yield* numberBoxes(lists.values);
  }
}

export function readIndex({ json, numbers }: BoxReader): PackedRows {
  // Just what was written, as its hash says.
  const texts = () => json() as readonly string[];
  const lists = (): PackedLists => ({ sizes: numbers(), values: numbers() });
  const [words, ids, starts] = [texts(), texts(), texts()];
  const [kinds, lengths, rows, met] = [numbers(), numbers(), numbers(), numbers()];
  const [named, told, begun] = [lists(), lists(), lists()];
  return { words, ids, kinds, lengths, rows, postings: { named, told }, beginnings: { starts, met, lists: begun } };
}
