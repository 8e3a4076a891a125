// Which wordings have which words, in arrays of numbers: what the search for candidates reads. Nothing of a wording is kept but its words' numbers.
import type { Quote, Wording } from "../schema.ts";
import { isLittle, isSign, type Word, wordsOf } from "./compared-words.ts";
import { type ImpactLists, makeImpactLists } from "./impact-lists.ts";

/** A word of the recorded wordings, or a pair of signs. */
export type Gram = Pick<Word, "key" | "stem" | "root"> & {
  /** A pair of signs, which stands for no single word. */
  readonly signs: boolean;
  /** Whether it says something: neither a little word nor a sign. */
  readonly main: boolean;
};

export type WordingIndex = {
  readonly quotes: readonly Quote[];
  /** By the place of a wording: the place of its quote, which of its wordings it is, and how much there is to compare. */
  readonly quoteOf: Uint32Array;
  readonly nth: Uint16Array;
  readonly sizes: Float32Array;
  /** The numbers of words, the rarest word has the lowest. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly grams: readonly Gram[];
  /** By number: a word in every wording counts almost nothing, a word in one counts most. */
  readonly rarity: Float64Array;
  /** The numbers of a wording’s words in ascending order, one wording behind the other: those of place p stand from `starts[p]` on. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  /** By place: the rarity of all of its words. */
  readonly full: Float64Array;
  /** The wordings that have a word, those first of which most is left when the rarer words are missing: as a share, and in all. */
  readonly byShare: ImpactLists;
  readonly byRest: ImpactLists;
};

/** Words, and for Chinese and Japanese pairs of signs, since single signs are everywhere. */
export function gramsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, place) => {
    if (word.size === 0) return [];
    if (!isSign(word)) return [word.key];
    const next = words[place + 1];
    return next !== undefined && isSign(next) ? [word.key + next.key] : [];
  });
}

export function wordingAt(
  { quotes, quoteOf, nth }: WordingIndex,
  place: number,
): readonly [Quote, Wording] | undefined {
  const quote = quotes[quoteOf[place] ?? -1];
  const wording = quote?.wordings[nth[place] ?? -1];
  return quote === undefined || wording === undefined ? undefined : [quote, wording];
}

export function makeWordingIndex(all: Iterable<Quote>): WordingIndex {
  const quotes = [...all];
  const found = countWords(quotes);
  const order = rarestFirst(found.counts);
  const newNumber = new Uint32Array(order.length);
  for (const [number, old] of order.entries()) newNumber[old] = number;
  const total = found.sizes.length;
  const rarity = Float64Array.from(order, (old) => Math.log(1 + total / (found.counts[old] ?? 1)));
  const numbers = new Map([...found.numbers].map(([key, old]) => [key, newNumber[old] ?? 0]));
  const words = found.words.map((old) => newNumber[old] ?? 0);
  const full = new Float64Array(total);
  for (let place = 0; place < total; place++) {
    const own = words.subarray(found.starts[place], found.starts[place + 1]).sort();
    full[place] = Math.max(
      own.reduce((sum, number) => sum + (rarity[number] ?? 0), 0),
      0.001,
    );
  }
  const held = { words, starts: found.starts, rarity, full };
  return {
    ...held,
    quotes,
    quoteOf: Uint32Array.from(found.quoteOf),
    nth: Uint16Array.from(found.nth),
    sizes: Float32Array.from(found.sizes),
    numbers,
    grams: [...order].flatMap((old) => found.grams[old] ?? []),
    byShare: makeImpactLists(held, (rest, place) => rest / (full[place] ?? 1)),
    byRest: makeImpactLists(held, (rest) => rest),
  };
}

type Counted = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly grams: readonly Gram[];
  readonly counts: readonly number[];
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly quoteOf: readonly number[];
  readonly nth: readonly number[];
  readonly sizes: readonly number[];
};

/** Numbers the words as they come. */
function countWords(quotes: readonly Quote[]): Counted {
  const numbers = new Map<string, number>();
  const grams: Gram[] = [];
  const [counts, words, starts]: [number[], number[], number[]] = [[], [], [0]];
  const [quoteOf, nth, sizes]: [number[], number[], number[]] = [[], [], []];
  for (const [place, quote] of quotes.entries()) {
    for (const [n, { text }] of quote.wordings.entries()) {
      const own = wordsOf(text);
      const byKey = new Map(own.map((word) => [word.key, word]));
      for (const gram of new Set(gramsOf(own))) {
        const number = numbers.get(gram) ?? grams.push(gramOf(gram, byKey.get(gram))) - 1;
        numbers.set(gram, number);
        counts[number] = (counts[number] ?? 0) + 1;
        words.push(number);
      }
      starts.push(words.length);
      quoteOf.push(place);
      nth.push(n);
      sizes.push(own.reduce((sum, { size }) => sum + size, 0));
    }
  }
  return {
    numbers,
    grams,
    counts,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    quoteOf,
    nth,
    sizes,
  };
}

function gramOf(key: string, word: Word | undefined): Gram {
  if (word === undefined) return { key, stem: key, root: key, signs: true, main: false };
  const { stem, root } = word;
  return {
    key,
    stem: stem === key ? key : stem,
    root: root === key ? key : root,
    signs: false,
    main: word.size >= 1 && !isLittle(word),
  };
}

function rarestFirst(counts: readonly number[]): Uint32Array {
  return Uint32Array.from(counts.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
}
