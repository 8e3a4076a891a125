// Which rows have a word, and what it counts there.
import type { NumberRows } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";
import { type Counts, OF_PEOPLE } from "./index-rows.ts";
import { createNumberLists } from "./number-lists.ts";

/** Rows that have a word and what it counts in each, packed: `row * 256 + count`, in ascending order. Valid until the index changes. */
export type PostingList = Uint32Array;

export type Postings = {
  readonly add: (row: number, counts: Counts) => void;
  /** The same for a row behind all others, of postings that nobody asks before they are packed: many at once take a fifth of the time. */
  readonly append: (row: number, counts: Counts) => void;
  readonly remove: (row: number, words: ReadonlySet<number>) => void;
  /** The rows that have the word among names or people. */
  readonly named: (term: number) => PostingList;
  /** The rows that have it elsewhere only. */
  readonly told: (term: number) => PostingList;
  readonly sizeNamed: (term: number) => number;
  readonly sizeTold: (term: number) => number;
  /** Whether any row has it. */
  readonly isUsed: (term: number) => boolean;
  readonly packed: () => Steps<PackedPostings>;
  /** So that they take no more room than they need. */
  readonly pack: () => Steps<void>;
};

export type PackedPostings = { readonly named: NumberRows; readonly told: NumberRows };

export function createPostings(from?: PackedPostings): Postings {
  const [named, told] = [createNumberLists(from?.named), createNumberLists(from?.told)];
  return {
    add(row, counts) {
      counts.forEach((count, term) => {
        (count >= OF_PEOPLE ? named : told).put(term, row * 256 + count);
      });
    },
    append(row, counts) {
      counts.forEach((count, term) => {
        (count >= OF_PEOPLE ? named : told).append(term, row * 256 + count);
      });
    },
    remove(row, words) {
      for (const term of words) for (const lists of [named, told]) lists.take(term, row * 256, (row + 1) * 256);
    },
    named: named.at,
    told: told.at,
    sizeNamed: named.size,
    sizeTold: told.size,
    isUsed: (term) => named.size(term) + told.size(term) > 0,
    *packed() {
      return { named: yield* named.packed(), told: yield* told.packed() };
    },
    *pack() {
      yield* named.pack();
      yield* told.pack();
    },
  };
}
