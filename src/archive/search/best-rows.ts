// Of the rows that were looked at closely the best ones, in order.
import { compareText } from "../../text/compare-text.ts";
import type { DocumentHead } from "./documents.ts";
import { MAX_TIE_BREAK } from "./tie-break.ts";

export type ScoredHead = { readonly head: DocumentHead; readonly score: number };

/** Rows by their numbers, and the score of each. */
export type ScoredRows = { readonly numbers: readonly number[]; readonly scores: readonly number[] };

export type Ranking = {
  readonly limit: number;
  readonly headAt: (row: number) => DocumentHead;
  /** What decides between equals: see `tieBreak`. With events it weighs `weight` times in the order, and once in the score. */
  readonly leanAt: (row: number) => number;
  readonly weight: number;
};

/**
 * The first `limit`, best first. Records are looked at, and what decides between equals is asked, only where it can bring one forward: of n
 * rows this takes n log n comparisons of numbers, and a little more than `limit` records.
 */
export function bestRows(
  { numbers, scores }: ScoredRows,
  { limit, headAt, leanAt, weight }: Ranking,
): readonly ScoredHead[] {
  const last = Float64Array.from(scores).sort().at(-limit) ?? 0;
  const ranked: (ScoredHead & { readonly rank: number })[] = [];
  for (const [n, number] of numbers.entries()) {
    const score = scores[n] ?? 0;
    if (score < last - MAX_TIE_BREAK * weight) continue;
    const [head, more] = [headAt(number), leanAt(number)];
    ranked.push({ head, score: score + more, rank: score + more * (head.kind === "event" ? weight : 1) });
  }
  return ranked
    .sort((a, b) => b.rank - a.rank || compareText(a.head.id, b.head.id) || compareText(a.head.kind, b.head.kind))
    .slice(0, limit);
}
