// How likely a pattern is each ask: the more, the more its words weigh for it. The weights were learned from labelled sentences by tests/lookup/learn-asks.ts.

import { rememberedLately } from "../../../text/remembered-lately.ts";
import { ASKS } from "./ask.ts";
import { featuresOf } from "./pattern.ts";

/** By feature, pairs of the place of an ask in ASKS and its weight in hundredths. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Messages that name somebody and nothing else have one pattern, whoever it is. */
const MOST_PATTERNS = 50;

const probabilitiesLately = rememberedLately<Weights, Float64Array>(MOST_PATTERNS);

/** What `askProbabilities` gives, by weights that stay as they are: of the patterns that came last it is known. */
export function knownProbabilities(pattern: readonly string[], weights: Weights): Float64Array {
  return probabilitiesLately(weights, pattern.join("\n"), () => askProbabilities(pattern, weights));
}

/** For each of ASKS, in their order, how likely it is: 0 to 1, in all 1. */
export function askProbabilities(pattern: readonly string[], weights: Weights): Float64Array {
  const scores = new Float64Array(ASKS.length);
  addWeights(weights.get("bias"), scores);
  for (const feature of featuresOf(pattern)) addWeights(weights.get(feature), scores);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((power) => power / sum);
}

function addWeights(pairs: readonly number[] | undefined, scores: Float64Array): void {
  if (pairs === undefined) return;
  for (let at = 0; at < pairs.length; at += 2) {
    const ask = pairs[at] as number;
    scores[ask] = (scores[ask] as number) + (pairs[at + 1] as number) / 100;
  }
}
