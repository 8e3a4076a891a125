// Every word of the index by number, and the ways from a typed word to words that are there.
import { compareText } from "../../text/compare-text.ts";
import { remembered } from "../../text/remembered.ts";
import { placeByWord } from "../../text/sorted-words.ts";
import { createNearWords, type NearWords } from "./fuzzy-terms.ts";
import { lineTerms, type NameLines } from "./name-lines.ts";
import { isStopWord } from "./stop-words.ts";
import { spellingKey } from "./transliteration.ts";

export type Terms = {
  /** The number of a word; a new word gets the next. */
  readonly add: (word: string) => number;
  /** `lineTerms` of all names of one thing: of the same list, the same. */
  readonly addLines: (lines: NameLines) => readonly number[];
  readonly get: (word: string) => number | undefined;
  readonly wordOf: (term: number) => string;
  readonly size: () => number;
  readonly isSmall: (term: number) => boolean;
  /** All that begin with this, the word itself included, and how each goes on, in the order of the words. Three letters at least: see beginnings.ts. */
  readonly startingWith: (start: string) => readonly Begun[];
  /** All that are spellings of the same name, the word itself included. */
  readonly spelledLike: (word: string) => readonly number[];
  /** All that are the same but for few errors. */
  readonly near: NearWords["find"];
  /** All that are spellings of the word, slips of the fingers included. */
  readonly spellings: NearWords["spellings"];
};

export type Begun = { readonly term: number; readonly rest: string };

const START_LETTERS = 3;

export function createTerms(): Terms {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const small = new Set<number>();
  /** Those that are spelled otherwise than their key, by it. */
  const spellings = new Map<string, number[]>();
  const nearWords = createNearWords();
  const wordOf = (term: number) => words[term] ?? "";
  /** By their first letters, so that a new word has not to be sorted among all the others; in order once they have been asked for. */
  const byStart = new Map<string, { readonly terms: number[]; isSorted: boolean }>();
  const inOrder = (letters: string) => {
    const alike = byStart.get(letters);
    if (alike === undefined) return [];
    if (!alike.isSorted) alike.terms.sort((a, b) => compareText(words[a] ?? "", words[b] ?? ""));
    alike.isSorted = true;
    return alike.terms;
  };
  const addBegun = (letters: string, term: number) => {
    const alike = byStart.get(letters);
    if (alike === undefined) byStart.set(letters, { terms: [term], isSorted: false });
    else {
      alike.terms.push(term);
      alike.isSorted = false;
    }
  };

  const add = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const term = words.push(word) - 1;
    numbers.set(word, term);
    nearWords.add(word);
    if (isStopWord(word)) small.add(term);
    const key = spellingKey(word);
    if (key !== undefined && key !== word) addTo(spellings, key, term);
    if (word.length >= START_LETTERS) addBegun(word.slice(0, START_LETTERS), term);
    return term;
  };
  return {
    add,
    // Words of names are asked for a hundred times as often as there are names.
    addLines: remembered((lines: NameLines) => lineTerms(lines, add)),
    get: (word) => numbers.get(word),
    wordOf,
    size: () => words.length,
    isSmall: (term) => small.has(term),
    startingWith(start) {
      const alike = inOrder(start.slice(0, START_LETTERS));
      const begun: Begun[] = [];
      for (let at = placeByWord(alike, start, wordOf); at < alike.length; at++) {
        const term = alike[at] ?? 0;
        if (!wordOf(term).startsWith(start)) break;
        begun.push({ term, rest: wordOf(term).slice(start.length) });
      }
      return begun;
    },
    spelledLike(word) {
      const key = spellingKey(word);
      if (key === undefined) return [];
      const others = spellings.get(key) ?? [];
      // What a key is spelled with may be spelled otherwise again.
      const own = spellingKey(key) === key ? numbers.get(key) : undefined;
      return own === undefined ? others : [...others, own].sort((a, b) => a - b);
    },
    near: nearWords.find,
    spellings: nearWords.spellings,
  };
}

function addTo(lists: Map<string, number[]>, key: string, term: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
}
