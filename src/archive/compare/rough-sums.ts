// How rare the words are together that a text shares with each wording, added up roughly for all that share a rarer one. These loops are most of what
// `/check` costs in a large archive: they take some nanoseconds an entry, and make nothing.
import type { Steps } from "../steps.ts";
import { createBest } from "./best-places.ts";
import { commonRarity, commonWordsOf } from "./common-words.ts";
import type { WordingIndex } from "./wording-index.ts";

/** Each part of such a sum was rounded to 24 bits. */
const ROUGH_ROUNDING = 0.01;

/** So many entries of lists, or wordings, are gone through between two steps. */
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
 * `numbers`: of the words of a text, ascending. The lists of the rarer ones are read through; whoever shares none keeps its 0. Gives the
 * places that may be among the `most` best, of those that share most or of those that are most fully there.
 */
export function* addUp(
  sums: Float32Array,
  numbers: Uint32Array,
  index: WordingIndex,
  most: number,
): Steps<readonly number[]> {
  const { byRest, rarity } = index;
  const { from } = commonWordsOf(index);
  let read = 0;
  for (const number of numbers) {
    if (number >= from) break;
    const own = rarity[number] ?? 0;
    const end = byRest.starts[number + 1] ?? 0;
    for (let at = byRest.starts[number] ?? 0; at < end; at++) {
      const place = byRest.places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + own;
      if (++read % AT_ONCE === 0) yield;
    }
  }
  return yield* bestOf(sums, numbers, index, most);
}

/** One wording behind the other, whoever shares something: that is faster than to follow a list of those that do, all over the memory. */
function* bestOf(
  sums: Float32Array,
  numbers: Uint32Array,
  index: WordingIndex,
  most: number,
): Steps<readonly number[]> {
  const { full } = index;
  const common = commonRarity(numbers, index);
  const [sharing, filled] = [createBest(most), createBest(most)];
  const mayBeBest = (sum: number, size: number) =>
    sum >= sharing.least() - ROUGH_ROUNDING || sum >= (filled.least() - ROUGH_ROUNDING) * size;
  const near: number[] = [];
  for (let place = 0; place < sums.length; place++) {
    const rare = sums[place] ?? 0;
    if (rare !== 0) {
      const sum = rare + common(place);
      const size = full[place] ?? 1;
      sums[place] = sum;
      // What is not among the best so far never will be.
      if (mayBeBest(sum, size)) {
        near.push(place);
        sharing.offer(place, sum);
        filled.offer(place, sum / size);
      }
    }
    if (place % AT_ONCE === 0) yield;
  }
  return near.filter((place) => mayBeBest(sums[place] ?? 0, full[place] ?? 1));
}
