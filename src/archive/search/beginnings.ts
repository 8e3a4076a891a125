// What one or two letters begin, among names and people: a fifth of all words, so that their rows are kept together.
import { type Counts, IN_NAME, OF_PEOPLE } from "./index-rows.ts";
import { createNumberLists } from "./number-lists.ts";
import type { PostingList, Postings } from "./postings.ts";
import type { Terms } from "./terms.ts";

/** Longer beginnings are those of few words. In UTF-16 units. */
export const MAX_SHORT = 2;

/** The words that begin so and go on. */
export type Beginning = {
  readonly start: string;
  /** Those of names and people. */
  readonly terms: readonly number[];
  /** Of these, the letters with a number behind them: “g20” for “g”. */
  readonly numbered: readonly number[];
  /** The rows that have one of them among names or people; for either, what counts most. */
  readonly rows: () => PostingList;
};

export type Beginnings = {
  readonly add: (row: number, counts: Counts) => void;
  /** `words`: all words of the row. */
  readonly remove: (row: number, words: ReadonlySet<number>) => void;
  /** undefined when no record has a word that begins so and goes on. */
  readonly of: (start: string) => Beginning | undefined;
};

/** `told`: the words that were first met elsewhere than in names. */
type Kept = Beginning & { readonly terms: number[]; readonly numbered: number[]; readonly told: number[] };

export function createBeginnings({ wordOf }: Pick<Terms, "wordOf">, { isUsed }: Pick<Postings, "isUsed">): Beginnings {
  const numbers = new Map<string, number>();
  const kept: Kept[] = [];
  const lists = createNumberLists();
  const [named, told] = [new Set<number>(), new Set<number>()];

  const numberOf = (start: string) => {
    const known = numbers.get(start);
    if (known !== undefined) return known;
    const number = kept.length;
    numbers.set(start, number);
    kept.push({ start, terms: [], numbered: [], told: [], rows: () => lists.at(number) });
    return number;
  };

  const enter = (term: number, word: string, inNames: boolean) => {
    (inNames ? named : told).add(term);
    for (const start of startsOf(word)) {
      const one = kept[numberOf(start)];
      (inNames ? one?.terms : one?.told)?.push(term);
      if (inNames && /^\d+$/.test(word.slice(start.length)) && !/\d$/.test(start)) one?.numbered.push(term);
    }
  };

  return {
    add(row, counts) {
      // In a name, and of people: a row may have both, and each counts in its own way.
      const [inNames, ofPeople] = [new Map<string, number>(), new Map<string, number>()];
      for (const [term, count] of counts) {
        const isNamed = count >= OF_PEOPLE;
        if (!(named.has(term) || (!isNamed && told.has(term)))) enter(term, wordOf(term), isNamed);
        if (isNamed) noteMost(count >= IN_NAME ? inNames : ofPeople, startsOf(wordOf(term)), count);
      }
      for (const most of [ofPeople, inNames]) {
        for (const [start, count] of most) lists.put(numberOf(start), row * 256 + count);
      }
    },
    remove(row, words) {
      const starts = new Set([...words].flatMap((term) => startsOf(wordOf(term))));
      for (const start of starts) lists.take(numberOf(start), row * 256, (row + 1) * 256);
    },
    of(start) {
      const number = numbers.get(start);
      const one = number === undefined ? undefined : kept[number];
      return one !== undefined && (one.terms.some(isUsed) || one.told.some(isUsed)) ? one : undefined;
    },
  };
}

function noteMost(most: Map<string, number>, starts: readonly string[], count: number): void {
  for (const start of starts) if ((most.get(start) ?? 0) < count) most.set(start, count);
}

/** What a word begins with and goes on. */
function startsOf(word: string): readonly string[] {
  if (word.length <= 1) return [];
  return word.length <= MAX_SHORT ? [word.slice(0, 1)] : [word.slice(0, 1), word.slice(0, MAX_SHORT)];
}

export function goesOn(word: string, { start }: Beginning): boolean {
  return word.length > start.length && word.startsWith(start);
}
