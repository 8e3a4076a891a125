// The index of quotations as boxes.
import type { ImpactLists } from "../compare/impact-lists.ts";
import type { Gram, WordingIndex } from "../compare/wording-index.ts";
import type { Quote } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, jsonBox } from "./boxes.ts";

export function* wordingBoxes(index: WordingIndex): Steps<void, Uint8Array> {
  const { quoteOf, nth, sizes, rarity, words, starts, full, byShare, byRest, grams } = index;
  for (let at = 0; at <= grams.length; at += BOXED_GRAMS) yield jsonBox(grams.slice(at, at + BOXED_GRAMS));
  yield jsonBox([]);
  for (const numbers of [quoteOf, nth, sizes, rarity, words, starts, full]) yield* byteBoxes(numbers);
  for (const { step, places, levels, starts: ofWords } of [byShare, byRest]) {
    yield jsonBox(step);
    for (const numbers of [places, levels, ofWords]) yield* byteBoxes(numbers);
  }
}

/** So many words a box. */
const BOXED_GRAMS = 5_000;

/** `quotes`: those of which it was made, in the same order. */
export function readWordings({ json, bytes, numbers }: BoxReader, quotes: readonly Quote[]): WordingIndex {
  const grams: Gram[] = [];
  // Just what was written, as its hash says.
  for (let some = json() as Gram[]; some.length > 0; some = json() as Gram[]) for (const one of some) grams.push(one);
  const floats = () => new Float64Array(bytes().buffer);
  const lists = (): ImpactLists => ({ step: Number(json()), places: numbers(), levels: bytes(), starts: numbers() });
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
    byShare: lists(),
    byRest: lists(),
  };
}
