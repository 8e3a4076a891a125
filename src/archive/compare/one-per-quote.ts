// Of several wordings of a quote that a text is like, the one that answers.
import { wordsOfWording } from "./candidates.ts";
import { negationsIn } from "./negation.ts";
import { byRank, type Ranked, TIER } from "./rank.ts";

/**
 * Of each quote the match that answers first, in order. A quote of which the text is like one wording and has the exact,
 * if few, words of another is found by the exact ones.
 */
export function onePerQuote(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of ranked) {
    const { id } = one.match.quote;
    const before = best.get(id);
    if (before === undefined) best.set(id, one);
    else if (one.tier === TIER.scant && (before.tier === TIER.different || before.tier === TIER.reworded)) {
      best.set(id, { ...one, tier: TIER.same });
    } else if (isSaidThere(one, before)) best.set(id, one);
    else if (before.denied && one.denied && !isDenial(before) && isDenial(one)) best.set(id, one);
  }
  return [...best.values()].sort(byRank);
}

/** “Today is not an era of war”: a wording that is as near and says the same, before one that says something else of “today’s era”. */
function isSaidThere(one: Ranked, before: Ranked): boolean {
  return before.contrast && !one.contrast && one.tier === before.tier && one.match.likeness >= before.match.likeness;
}

/** Whether the “not” stands in the wording itself, and not only in a fuller one. */
function isDenial({ match }: Ranked): boolean {
  return negationsIn(wordsOfWording(match.wording)) > 0;
}
