// Of the rows that were looked at closely the best ones, in order. They are put in order by numbers alone; of a record only what decides between equals
// is asked, and only where it can bring one forward.
import { compareText } from "../../text/compare-text.ts";
import { kindAt, type StoredRows } from "./row-store.ts";
import { MAX_TIE_BREAK } from "./tie-break.ts";

export type ScoredRow = { readonly row: number; readonly score: number };

/** Rows by their numbers, and the score of each. */
export type ScoredRows = { readonly numbers: readonly number[]; readonly scores: Float64Array };

export type Ranking = {
  readonly limit: number;
  /** What decides between equals: see `tieBreak`. With events it weighs `weight` times in the order, and once in the score. */
  readonly leanAt: (row: number) => number;
  readonly weight: number;
};

/** The first `limit`, best first. */
export function bestRows(
  { numbers, scores }: ScoredRows,
  { limit, leanAt, weight }: Ranking,
  held: Pick<StoredRows, "ids" | "kinds">,
): readonly ScoredRow[] {
  const last = numbers.length < limit ? 0 : (scores.toSorted().at(-limit) ?? 0);
  const rows: number[] = [];
  const [totals, ranks] = [new Float64Array(numbers.length), new Float64Array(numbers.length)];
  for (let n = 0; n < numbers.length; n++) {
    const [row, score] = [numbers[n] ?? 0, scores[n] ?? 0];
    if (score < last - MAX_TIE_BREAK * weight) continue;
    const lean = leanAt(row);
    totals[rows.length] = score + lean;
    ranks[rows.length] = score + lean * (kindAt(row, held) === "event" ? weight : 1);
    rows.push(row);
  }
  const idOf = (n: number) => held.ids[rows[n] ?? 0] ?? "";
  const kindOf = (n: number) => kindAt(rows[n] ?? 0, held);
  const compare = (a: number, b: number) => compareText(idOf(a), idOf(b)) || compareText(kindOf(a), kindOf(b));
  const best = firstByRank(ranks.subarray(0, rows.length), compare, limit);
  return Array.from(best, (n) => ({ row: rows[n] ?? 0, score: totals[n] ?? 0 }));
}

/**
 * The places of the `most` highest ranks, highest first, of equals by `compare`. The engine sorts bare numbers many times faster than anything by a
 * function: so the ranks are sorted alone, and each finds its place among them by halving.
 */
function firstByRank(ranks: Float64Array, compare: (a: number, b: number) => number, most: number): Uint32Array {
  const sorted = ranks.map((rank) => -rank).sort();
  /** By place, whose rank it is; of equals first as they come. */
  const order = new Uint32Array(ranks.length);
  /** By the first place of equals, how many there are. */
  const equals = new Uint32Array(ranks.length);
  for (let n = 0; n < ranks.length; n++) {
    const first = firstPlace(sorted, -(ranks[n] ?? 0));
    const before = equals[first] ?? 0;
    order[first + before] = n;
    equals[first] = before + 1;
  }
  for (let place = 0, end = 0; place < Math.min(most, ranks.length); place = end) {
    end = place + (equals[place] ?? 1);
    if (end > place + 1) order.subarray(place, end).sort(compare);
  }
  return order.subarray(0, most);
}

/** Where a number stands first in an ascending list that has it. */
function firstPlace(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
