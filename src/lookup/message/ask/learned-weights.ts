// The weights that `tests/lookup/learn-asks.ts` learns from labelled sentences.

import type { Weights } from "./classify.ts";
import weights from "./weights.json" with { type: "json" };

export const WEIGHTS: Weights = new Map(Object.entries(weights));
