// What one or two letters begin, among names and people: a fifth of all words, so that their rows are kept together.
import type { NumberRows } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";
import { type Counts, IN_NAME, OF_PEOPLE } from "./index-rows.ts";
import { createNumberLists, type NumberLists } from "./number-lists.ts";
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
  /** As `append` of postings. */
  readonly append: (row: number, counts: Counts) => void;
  /** `words`: all words of the row. */
  readonly remove: (row: number, words: ReadonlySet<number>) => void;
  /** undefined when no record has a word that begins so and goes on. */
  readonly of: (start: string) => Beginning | undefined;
  readonly packed: () => Steps<PackedBeginnings>;
  readonly pack: () => Steps<void>;
};

/** `starts` in the order of their numbers; `met` by term: 0 when no row has it, 1 when it stands in texts only, 2 in a name or among people. */
export type PackedBeginnings = {
  readonly starts: readonly string[];
  readonly met: Uint32Array;
  readonly lists: NumberRows;
};

/** `told`: all words that begin so. */
type Kept = Beginning & { readonly terms: number[]; readonly numbered: number[]; readonly told: number[] };

export function createBeginnings(
  { wordOf }: Pick<Terms, "wordOf">,
  { isUsed }: Pick<Postings, "isUsed">,
  from?: PackedBeginnings,
): Beginnings {
  const numbers = new Map<string, number>();
  const kept: Kept[] = [];
  const lists = createNumberLists(from?.lists);
  /** By term, the numbers of its beginnings of one and two letters, from 1 on: 0 for none. */
  const [ofOne, ofTwo]: [number[], number[]] = [[], []];
  const isNamed: boolean[] = [];
  /** By number, of the row that is being entered: what counts most in its names, and among its people. */
  const [inNames, ofPeople]: [number[], number[]] = [[], []];
  /** Those of which something is noted. */
  const met: number[] = [];

  const numberOf = (start: string) => {
    const known = numbers.get(start);
    if (known !== undefined) return known;
    const number = kept.length;
    numbers.set(start, number);
    kept.push({ start, terms: [], numbered: [], told: [], rows: () => lists.at(number) });
    [inNames[number], ofPeople[number]] = [0, 0];
    return number;
  };

  const meet = (term: number) => {
    const word = wordOf(term);
    ofOne[term] = word.length > 1 ? numberOf(word.slice(0, 1)) + 1 : 0;
    ofTwo[term] = word.length > MAX_SHORT ? numberOf(word.slice(0, MAX_SHORT)) + 1 : 0;
    isNamed[term] = false;
    for (const one of beginningsOf(term)) one.told.push(term);
  };

  const beginningsOf = (term: number) =>
    [ofOne[term] ?? 0, ofTwo[term] ?? 0].flatMap((number) => kept[number - 1] ?? []);

  const enter = (term: number) => {
    isNamed[term] = true;
    const word = wordOf(term);
    for (const { start, terms, numbered } of beginningsOf(term)) {
      terms.push(term);
      if (/^\d+$/.test(word.slice(start.length)) && !/\d$/.test(start)) numbered.push(term);
    }
  };

  const note = (number: number, count: number) => {
    if (number < 0) return;
    if (inNames[number] === 0 && ofPeople[number] === 0) met.push(number);
    const most = count >= IN_NAME ? inNames : ofPeople;
    if ((most[number] ?? 0) < count) most[number] = count;
  };

  /** A row may have a beginning in names and among people, and each counts in its own way. */
  const putNoted = (number: number, row: number, put: NumberLists["put"]) => {
    for (const most of [ofPeople, inNames]) {
      const count = most[number] ?? 0;
      if (count > 0) put(number, row * 256 + count);
      most[number] = 0;
    }
  };

  const enterRow = (row: number, counts: Counts, put: NumberLists["put"]) => {
    counts.forEach((count, term) => {
      if (ofOne[term] === undefined) meet(term);
      if (count < OF_PEOPLE) return;
      if (isNamed[term] !== true) enter(term);
      note((ofOne[term] ?? 0) - 1, count);
      note((ofTwo[term] ?? 0) - 1, count);
    });
    for (const number of met) putNoted(number, row, put);
    met.length = 0;
  };

  for (const start of from?.starts ?? []) numberOf(start);
  for (const [term, met] of (from?.met ?? new Uint32Array(0)).entries()) {
    if (met > 0) meet(term);
    if (met > 1) enter(term);
  }

  return {
    add: (row, counts) => enterRow(row, counts, lists.put),
    append: (row, counts) => enterRow(row, counts, lists.append),
    remove(row, words) {
      const own = new Set([...words].flatMap((term) => [(ofOne[term] ?? 0) - 1, (ofTwo[term] ?? 0) - 1]));
      for (const number of own) if (number >= 0) lists.take(number, row * 256, (row + 1) * 256);
    },
    of(start) {
      const number = numbers.get(start);
      const one = number === undefined ? undefined : kept[number];
      return one?.told.some(isUsed) ? one : undefined;
    },
    pack: lists.pack,
    *packed() {
      const met = Uint32Array.from(isNamed, (named: boolean | undefined) => (named === undefined ? 0 : named ? 2 : 1));
      return { starts: kept.map(({ start }) => start), met, lists: yield* lists.packed() };
    },
  };
}

export function goesOn(word: string, { start }: Beginning): boolean {
  return word.length > start.length && word.startsWith(start);
}
