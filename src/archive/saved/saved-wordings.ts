// The index of quotations as boxes.
import type { Gram, WordingIndex } from "../compare/wording-index.ts";
import type { Quote } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { type BoxReader, byteBoxes, listBoxes } from "./boxes.ts";

export function* wordingBoxes(index: WordingIndex): Steps<void, Uint8Array> {
  const { quoteOf, nth, sizes, rarity, words, starts, full, wordings, grams } = index;
  yield* listBoxes(grams.map(({ key }) => key));
  // Most words are their own stem and root, and then one text in memory.
  for (const form of ["stem", "root"] as const)
    yield* listBoxes(grams.map((gram) => (gram[form] === gram.key ? null : gram[form])));
  for (const mark of ["signs", "main"] as const) yield* byteBoxes(Uint8Array.from(grams, (gram) => Number(gram[mark])));
  for (const numbers of [quoteOf, nth, sizes, rarity, words, starts, full, wordings.starts, wordings.values])
    yield* byteBoxes(numbers);
}

/** `quotes`: those of which it was made, in the same order. */
export function readWordings({ list, bytes, numbers }: BoxReader, quotes: readonly Quote[]): WordingIndex {
  // Just what was written, as its hash says.
  const keys = list() as string[];
  const [stems, roots] = [list() as (string | null)[], list() as (string | null)[]];
  const [signs, main] = [bytes(), bytes()];
  const grams = keys.map(
    (key, number): Gram => ({
      key,
      stem: stems[number] ?? key,
      root: roots[number] ?? key,
      signs: signs[number] === 1,
      main: main[number] === 1,
    }),
  );
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
