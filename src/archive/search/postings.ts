// Which rows have a word, and what it counts there.
import { type Counts, OF_PEOPLE } from "./index-rows.ts";

/** A row and what the word counts in it, packed: `row * 256 + count`, in ascending order. */
export type Posting = number;

export type Postings = {
  readonly add: (row: number, counts: Counts) => void;
  readonly remove: (row: number, words: ReadonlySet<number>) => void;
  /** The rows that have the word among names or people. */
  readonly named: (term: number) => readonly Posting[];
  /** The rows that have it elsewhere only. */
  readonly told: (term: number) => readonly Posting[];
};

type Lists = (Posting[] | undefined)[];

const NO_POSTINGS: readonly Posting[] = [];

export function createPostings(): Postings {
  const named: Lists = [];
  const told: Lists = [];
  return {
    add(row, counts) {
      for (const [term, count] of counts) put(count >= OF_PEOPLE ? named : told, term, row * 256 + count);
    },
    remove(row, words) {
      for (const term of words) {
        take(named, term, row);
        take(told, term, row);
      }
    },
    named: (term) => named[term] ?? NO_POSTINGS,
    told: (term) => told[term] ?? NO_POSTINGS,
  };
}

function put(lists: Lists, term: number, posting: Posting): void {
  const list = lists[term];
  if (list === undefined) lists[term] = [posting];
  // New rows mostly have the highest number.
  else if ((list.at(-1) ?? 0) < posting) list.push(posting);
  else list.splice(findPosting(list, posting), 0, posting);
}

function take(lists: Lists, term: number, row: number): void {
  const list = lists[term];
  if (list === undefined) return;
  const place = findPosting(list, row * 256);
  if ((list[place] ?? -1) >>> 8 === row) list.splice(place, 1);
}

/** Where the posting stands or would stand in a list. */
export function findPosting(list: readonly Posting[], posting: Posting): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < posting) low = middle + 1;
    else high = middle;
  }
  return low;
}
