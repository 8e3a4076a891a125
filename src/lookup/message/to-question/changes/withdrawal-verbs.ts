// Words for withdrawing from something that takes place without whoever withdraws, or as its host: “pull out”, “drop out”, “lose”.

import type { WhyDeed } from "../../../answers/asked-why.ts";

/** Of somebody who was to come, or to be the host. */
export const WITHDRAWS = /\b(?:(?:pull|back|drop)(?:s|p?ed|p?ing)? out|withdr[ae]w\w*|pull(?:s|ed|ing)? the plug)\b/iu;

/** What was called off, moved away or given up by whoever was to hold it. */
const GIVES_IT_UP = /\b(?:g[ai]ve(?:s|n)? (?:it )?up|giving up|relinquish\w*|renounc\w*|forgo\w*|forfeit\w*)\b/iu;

/** Of whoever was to hold it and no longer is, as good as any word for calling it off. */
const DROPS = /\b(?:ditch(?:es|ed|ing)?|dump(?:s|ed|ing)?|nix(?:es|ed)?|bin(?:s|ned)|chuck(?:s|ed)?)\b/iu;

/** undefined where it is none of them. */
export function deedOfGivingUp(rest: string): WhyDeed | undefined {
  if (DROPS.test(rest)) return "off";
  return WITHDRAWS.test(rest) || GIVES_IT_UP.test(rest) ? "given-up" : undefined;
}
