// Every word of the index by number, and the ways from a typed word to words that are there.
import { createNearWords, type NearWords } from "./fuzzy-terms.ts";
import { isStopWord } from "./stop-words.ts";
import { spellingKey } from "./transliteration.ts";

export type Terms = {
  /** The number of a word; a new word gets the next. */
  readonly add: (word: string) => number;
  readonly get: (word: string) => number | undefined;
  readonly size: () => number;
  readonly isSmall: (term: number) => boolean;
  /** All that begin with this, the word itself included, and how each goes on. */
  readonly startingWith: (start: string) => readonly Begun[];
  /** All that are spellings of the same name, the word itself included. */
  readonly spelledLike: (word: string) => readonly number[];
  /** All that are the same but for few errors. */
  readonly near: NearWords["find"];
  /** All that are spellings of the word, slips of the fingers included. */
  readonly spellings: NearWords["spellings"];
};

export type Begun = { readonly term: number; readonly rest: string };

export function createTerms(): Terms {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const small = new Set<number>();
  const spellings = new Map<string, number[]>();
  const nearWords = createNearWords(words);
  let sorted: readonly string[] = [];

  const inOrder = () => {
    if (sorted.length < words.length) sorted = words.toSorted();
    return sorted;
  };

  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const term = words.push(word) - 1;
      numbers.set(word, term);
      if (isStopWord(word)) small.add(term);
      const key = spellingKey(word);
      if (key !== undefined) spellings.set(key, [...(spellings.get(key) ?? []), term]);
      return term;
    },
    get: (word) => numbers.get(word),
    size: () => words.length,
    isSmall: (term) => small.has(term),
    startingWith(start) {
      const order = inOrder();
      const found: Begun[] = [];
      for (let at = firstFrom(order, start); order[at]?.startsWith(start) === true; at++) {
        const word = order[at] ?? "";
        found.push({ term: numbers.get(word) ?? 0, rest: word.slice(start.length) });
      }
      return found;
    },
    spelledLike(word) {
      const key = spellingKey(word);
      return key === undefined ? [] : (spellings.get(key) ?? []);
    },
    near: nearWords.find,
    spellings: nearWords.spellings,
  };
}

/** The place of the first word that is not before `start`. */
function firstFrom(order: readonly string[], start: string): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
