// Which ask a pattern is: the one for which its words weigh most. The weights were learned from labelled sentences by tests/lookup/learn-asks.ts.

import { ASKS, type Ask } from "./ask.ts";
import { featuresOf } from "./pattern.ts";

/** By feature, pairs of the place of an ask in ASKS and its weight in hundredths. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const NO_PAIRS: readonly number[] = [];

/** The likeliest first, with how likely each is: 0 to 1, in all 1. */
export function classify(
  pattern: readonly string[],
  weights: Weights,
): readonly (readonly [ask: Ask, probability: number])[] {
  const scores = new Float64Array(ASKS.length);
  for (const feature of ["bias", ...featuresOf(pattern)]) {
    const pairs = weights.get(feature) ?? NO_PAIRS;
    for (let at = 0; at < pairs.length; at += 2) {
      const ask = pairs[at] ?? 0;
      scores[ask] = (scores[ask] ?? 0) + (pairs[at + 1] ?? 0) / 100;
    }
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, one) => total + one, 0);
  return ASKS.map((ask, at) => [ask, (powers[at] ?? 0) / sum] as const).sort(([, a], [, b]) => b - a);
}
