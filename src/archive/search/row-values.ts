// What one typed word comes to in each row: filled from the lists of all words that it may stand for. These loops are most of what a question
// for a common word costs: they take some nanoseconds an entry, and make nothing.
import { IN_NAME } from "./index-rows.ts";
import { findPlace } from "./number-lists.ts";
import type { PostingList } from "./postings.ts";

/** What a word counts, 0 to 100, when it stands in another name than the one that is looked at. */
const IN_OTHER_NAME = 50;

export type RowValues = {
  /** 0 to 255 by row: the best that it counts; `IN_NAME` and more when it is in a name. */
  best: Uint8Array;
  /** 0 to 100 by row: what it counts outside the name that is looked at. */
  other: Uint8Array;
  /** Those that have it, as they were met. */
  rows: number[];
};

/** Of several words that may be meant, the one that counts most. `credit`: 1 to 100, how surely the word is meant. */
export function noteCount(values: RowValues, row: number, count: number, credit: number): void {
  const { best, other } = worthOf(credit);
  raise(values, row, best[count] ?? 0, other[count] ?? 0);
}

/** Every row of the list whose kind is wanted: `wanted` has 1 for it, by the place of a kind in `RECORD_KINDS`. */
export function takeKinds(
  list: PostingList,
  credit: number,
  to: RowValues,
  kinds: Uint8Array,
  wanted: Uint8Array,
): void {
  const worth = worthOf(credit);
  for (let n = 0; n < list.length; n++) {
    const posting = list[n] ?? 0;
    if (wanted[kinds[posting >>> 8] ?? 0] === 1) meet(posting, worth, to);
  }
}

/** To look a row up in a list costs as much as to pass over so many. */
const LOOKUP = 24;

/** Those rows of the list that another word has as well: looked up one by one where they are few. */
export function takeShared(list: PostingList, credit: number, to: RowValues, { rows, best }: RowValues): void {
  const worth = worthOf(credit);
  if (rows.length * LOOKUP >= list.length) {
    for (let n = 0; n < list.length; n++) {
      const posting = list[n] ?? 0;
      if (best[posting >>> 8] !== 0) meet(posting, worth, to);
    }
    return;
  }
  for (const row of rows) {
    for (let at = findPlace(list, row * 256); (list[at] ?? 0) >>> 8 === row && at < list.length; at++) {
      meet(list[at] ?? 0, worth, to);
    }
  }
}

function meet(posting: number, { best, other }: Worth, to: RowValues): void {
  const [row, count] = [posting >>> 8, posting & 255];
  if (to.best[row] === 0) to.rows.push(row);
  raise(to, row, best[count] ?? 0, other[count] ?? 0);
}

function raise({ best, other }: RowValues, row: number, most: number, beside: number): void {
  if ((best[row] ?? 0) < most) best[row] = most;
  if ((other[row] ?? 0) < beside) other[row] = beside;
}

/** By what a word counts in a row: what that comes to where it is meant so surely, in the name that is looked at and beside it. */
type Worth = { readonly best: Uint8Array; readonly other: Uint8Array };

/** By credit, of which there are hardly ten. */
const WORTHS: Worth[] = [];

function worthOf(credit: number): Worth {
  const known = WORTHS[credit];
  if (known !== undefined) return known;
  const share = (count: number) => (count * credit) / 100;
  const byCount = (value: (count: number) => number) => Uint8Array.from({ length: 256 }, (_, count) => value(count));
  const worth = {
    best: byCount((count) => (count >= IN_NAME ? IN_NAME + share(count - IN_NAME) : share(count))),
    other: byCount((count) => share(count >= IN_NAME ? IN_OTHER_NAME : count)),
  };
  WORTHS[credit] = worth;
  return worth;
}
