// Of the rows that were looked at closely the best ones, in order.
import { compareText } from "../../text/compare-text.ts";
import type { HitKind } from "./documents.ts";
import { MAX_TIE_BREAK } from "./tie-break.ts";

export type RankedRow = { readonly number: number; readonly score: number };

/** Rows by their numbers, and the score of each. */
export type ScoredRows = { readonly numbers: readonly number[]; readonly scores: Float64Array };

export type Ranking = {
  readonly limit: number;
  readonly kindAt: (row: number) => HitKind;
  readonly idAt: (row: number) => string;
  /** What decides between equals: see `tieBreak`. With events it weighs `weight` times in the order, and once in the score. */
  readonly leanAt: (row: number) => number;
  readonly weight: number;
};

/**
 * The first `limit`, best first. What decides between equals is asked only where it can bring one forward, and put in order is only what is among
 * the first: of n rows this takes n log n comparisons of numbers, and those of ids for a few more than `limit`.
 */
export function bestRows({ numbers, scores }: ScoredRows, ranking: Ranking): readonly RankedRow[] {
  const { limit, kindAt, idAt, leanAt, weight } = ranking;
  const least = highest(scores, limit) - MAX_TIE_BREAK * weight;
  const ranks = new Float64Array(numbers.length).fill(Number.NEGATIVE_INFINITY);
  for (let n = 0; n < numbers.length; n++) {
    const [number, score] = [numbers[n] ?? 0, scores[n] ?? 0];
    if (score >= least) ranks[n] = score + leanAt(number) * (kindAt(number) === "event" ? weight : 1);
  }
  const last = highest(ranks, limit);
  const first: (RankedRow & { readonly rank: number })[] = [];
  for (let n = 0; n < numbers.length; n++) {
    const [number, rank] = [numbers[n] ?? 0, ranks[n] ?? 0];
    if (rank >= last && rank >= 0) first.push({ number, rank, score: (scores[n] ?? 0) + leanAt(number) });
  }
  return first
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        compareText(idAt(a.number), idAt(b.number)) ||
        compareText(kindAt(a.number), kindAt(b.number)),
    )
    .slice(0, limit);
}

/** The value that has `place - 1` others before it, the highest first; lower than all where there are not so many. */
function highest(values: Float64Array, place: number): number {
  return values.length < place ? Number.NEGATIVE_INFINITY : (values.toSorted().at(-place) ?? 0);
}
