// The index of quotations as boxes.
import type { Gram, WordingIndex } from "../compare/wording-index.ts";
import type { Quote } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, listBoxes } from "./boxes.ts";

export function* wordingBoxes(index: WordingIndex): Steps<void, Uint8Array> {
  const { quoteOf, nth, sizes, rarity, words, starts, full, wordings, grams } = index;
  yield* listBoxes(grams);
  for (const numbers of [quoteOf, nth, sizes, rarity, words, starts, full, wordings.starts, wordings.values])
    yield* byteBoxes(numbers);
}

/** `quotes`: those of which it was made, in the same order. */
export function readWordings({ list, bytes, numbers }: BoxReader, quotes: readonly Quote[]): WordingIndex {
  // Just what was written, as its hash says.
  const grams = list() as Gram[];
  const floats = () => new Float64Array(bytes().buffer);
  return {
    quotes,
    grams,
    numbers: new Map(grams.map(({ key }, number) => [key, number])),
    quoteOf: numbers(),
    nth: new Uint16Array(bytes().buffer),
    sizes: new Float32Array(bytes().buffer),
    rarity: floats(),
    words: numbers(),
    starts: numbers(),
    full: floats(),
    wordings: { starts: numbers(), values: numbers() },
  };
}
