// Which wordings have which words, in arrays of numbers: what the search for candidates reads. Nothing of a wording is kept but its words' numbers.
import { createRowsMaker, type NumberRows } from "../keyed-numbers.ts";
import type { Quote, Wording } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { firstCommon } from "./common-words.ts";
import { isLittle, isSign, type Word, wordsOf } from "./compared-words.ts";

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
  /** By number: the places of the wordings that have a word, of all but the commonest (common-words.ts). */
  readonly wordings: NumberRows;
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

export function* makeWordingIndex(all: Iterable<Quote>): Steps<WordingIndex> {
  const quotes = [...all];
  const found = yield* countWords(quotes);
  const order = rarestFirst(found.counts);
  const newNumber = new Uint32Array(order.length);
  for (const [number, old] of order.entries()) newNumber[old] = number;
  const total = found.sizes.length;
  const rarity = Float64Array.from(order, (old) => Math.log(1 + total / (found.counts[old] ?? 1)));
  const numbers = new Map<string, number>();
  for (const [key, old] of found.numbers) {
    numbers.set(key, newNumber[old] ?? 0);
    yield;
  }
  const words = found.words;
  const full = new Float64Array(total);
  const wordings = createRowsMaker();
  const common = firstCommon(rarity);
  for (let place = 0; place < total; place++) {
    const own = words.subarray(found.starts[place], found.starts[place + 1]);
    for (const [n, old] of own.entries()) own[n] = newNumber[old] ?? 0;
    own.sort();
    for (const number of own) if (number < common) wordings.put(number, place);
    full[place] = Math.max(
      own.reduce((sum, number) => sum + (rarity[number] ?? 0), 0),
      0.001,
    );
    yield;
  }
  const grams: Gram[] = [];
  for (const old of order) {
    const gram = found.grams[old];
    if (gram !== undefined) grams.push(gram);
    yield;
  }
  return {
    words,
    starts: found.starts,
    rarity,
    full,
    quotes,
    quoteOf: new Uint32Array(found.quoteOf),
    nth: new Uint16Array(found.nth),
    sizes: new Float32Array(found.sizes),
    numbers,
    grams,
    wordings: yield* wordings.made(common),
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
function* countWords(quotes: readonly Quote[]): Steps<Counted> {
  const numbers = new Map<string, number>();
  const grams: Gram[] = [];
  const [counts, words, starts]: [number[], number[], number[]] = [[], [], [0]];
  const [quoteOf, nth, sizes]: [number[], number[], number[]] = [[], [], []];
  for (const [place, quote] of quotes.entries()) {
    for (const [n, { text }] of quote.wordings.entries()) {
      const own = wordsOf(text);
      for (const gram of new Set(gramsOf(own))) {
        const number = numbers.get(gram) ?? grams.push(gramOf(gram, wordWithKey(gram, own))) - 1;
        numbers.set(gram, number);
        counts[number] = (counts[number] ?? 0) + 1;
        words.push(number);
      }
      starts.push(words.length);
      quoteOf.push(place);
      nth.push(n);
      sizes.push(own.reduce((sum, { size }) => sum + size, 0));
    }
    yield;
  }
  return {
    numbers,
    grams,
    counts,
    words: new Uint32Array(words),
    starts: new Uint32Array(starts),
    quoteOf,
    nth,
    sizes,
  };
}

/** Of equals the last one. */
function wordWithKey(key: string, words: readonly Word[]): Word | undefined {
  return words.findLast((word) => word.key === key);
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

/** Hardly any words are common, so that few counts are to be sorted. */
function rarestFirst(counts: readonly number[]): Uint32Array {
  const byCount = new Map<number, number[]>();
  for (const [word, count] of counts.entries()) {
    const some = byCount.get(count);
    if (some === undefined) byCount.set(count, [word]);
    else some.push(word);
  }
  const ascending = [...byCount.keys()].sort((a, b) => a - b);
  return new Uint32Array(ascending.flatMap((count) => byCount.get(count) ?? []));
}
