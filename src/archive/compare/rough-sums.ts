// How rare the words are together that a text shares with each wording, added up roughly. These loops grow with the archive: they take some
// nanoseconds an entry, and make nothing.
import type { Steps } from "../steps.ts";
import { type BestPlaces, createBest } from "./best-places.ts";
import { type CommonRarity, commonRarity, firstCommon, sharedCommon } from "./common-words.ts";
import type { WordingIndex } from "./wording-index.ts";

/** Each part of such a sum was rounded to 24 bits. */
const ROUGH_ROUNDING = 0.01;

/** So many wordings are gone through between two steps. */
const AT_ONCE = 8192;

/** Texts that are compared at the same time take one array each; so many are kept for the next: made anew, they have to be cleared away again. */
const MAX_KEPT = 2;

const FREE = new WeakMap<WordingIndex, Float32Array[]>();

/** Gives `use` a number for each wording, by place, all of them 0. */
export function* withSums<T>(index: WordingIndex, use: (sums: Float32Array) => Steps<T>): Steps<T> {
  const free = FREE.get(index) ?? [];
  FREE.set(index, free);
  const sums = free.pop() ?? new Float32Array(index.full.length);
  try {
    return yield* use(sums);
  } finally {
    sums.fill(0);
    if (free.length < MAX_KEPT) free.push(sums);
  }
}

/**
 * `numbers`: of the words of a text, ascending. Gives the places that may be among the `most` best, of those that share most or of those that are
 * most fully there. The loops are functions of their own: within a generator they are several times slower.
 */
export function* nearBest(
  sums: Float32Array,
  numbers: Uint32Array,
  index: WordingIndex,
  most: number,
): Steps<readonly number[]> {
  const common = firstCommon(index.rarity);
  for (const number of numbers) {
    if (number >= common) break;
    addWord(sums, number, index);
    yield;
  }
  const best = { sharing: createBest(most), filled: createBest(most), near: [] };
  const rarity = commonRarity(numbers, index);
  for (let place = 0; place < sums.length; place += AT_ONCE) {
    lookThrough(sums, [place, Math.min(place + AT_ONCE, sums.length)], rarity, index, best);
    yield;
  }
  const { shared, share } = leastOf(best);
  return best.near.filter((place) => (sums[place] ?? 0) >= Math.min(shared, share * (index.full[place] ?? 1)));
}

/** Whoever has none of the rarer words of the text keeps its 0. */
function addWord(sums: Float32Array, number: number, { rarity, wordings }: WordingIndex): void {
  const own = rarity[number] ?? 0;
  const end = wordings.starts[number + 1] ?? 0;
  for (let at = wordings.starts[number] ?? 0; at < end; at++) {
    const place = wordings.values[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + own;
  }
}

/** `near`: what was among the best when it was met. */
type Best = { readonly sharing: BestPlaces; readonly filled: BestPlaces; readonly near: number[] };

/** One wording behind the other: that is faster than to follow lists of those that share something, all over the memory. */
function lookThrough(
  sums: Float32Array,
  [from, to]: readonly [number, number],
  common: CommonRarity,
  { full }: WordingIndex,
  best: Best,
): void {
  let least = leastOf(best);
  for (let place = from; place < to; place++) {
    const size = full[place] ?? 1;
    const needed = Math.min(least.shared, least.share * size);
    const rare = sums[place] ?? 0;
    // What is not among the best so far never will be. Of a short text that is mostly plain before its common words are looked up.
    if (rare + common.all < needed) continue;
    const sum = rare + sharedCommon(place, common);
    if (sum < needed || sum === 0) continue;
    sums[place] = sum;
    best.near.push(place);
    best.sharing.offer(place, sum);
    best.filled.offer(place, sum / size);
    least = leastOf(best);
  }
}

/** What a wording must share, in all or as a share of its own rarity, to be among the best so far. */
function leastOf({ sharing, filled }: Best): { readonly shared: number; readonly share: number } {
  return { shared: sharing.least() - ROUGH_ROUNDING, share: filled.least() - ROUGH_ROUNDING };
}
