// Of all wordings those that share most of a text’s rarity, and those that lie most fully in it: only the best by rough sums are weighed word by word.

import type { Steps } from "../steps.ts";
import { createBest } from "./best-places.ts";
import { nearBest, withSums } from "./rough-sums.ts";
import type { WordingIndex } from "./wording-index.ts";

/** A wording before anybody has read its words; `filled`: see `Candidate`. */
export type CandidatePlace = { readonly place: number; readonly filled: number };

/**
 * `numbers`: of the words of a text, ascending. The `most` that share most, then the `most` that are most fully there, each best first; of equals
 * the one that stands first.
 */
export function bestWordings(
  numbers: Uint32Array,
  index: WordingIndex,
  most: number,
): Steps<readonly CandidatePlace[]> {
  return withSums(index, (sums) => weighBest(sums, numbers, index, most));
}

function* weighBest(
  sums: Float32Array,
  numbers: Uint32Array,
  index: WordingIndex,
  most: number,
): Steps<readonly CandidatePlace[]> {
  const { full } = index;
  const [sharing, filled] = [createBest(most), createBest(most)];
  const marks = marksOf(numbers, index);
  for (const place of yield* nearBest(sums, numbers, index, most)) {
    const score = sharedRarity(place, marks, index);
    sharing.offer(place, score);
    filled.offer(place, score / (full[place] ?? 1));
    yield;
  }
  const places = [...new Set([...sharing.places(), ...filled.places()])];
  return places.map((place) => ({ place, filled: sharedRarity(place, marks, index) / (full[place] ?? 1) }));
}

function marksOf(numbers: Uint32Array, { grams }: WordingIndex): Uint8Array {
  const marks = new Uint8Array(grams.length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

function sharedRarity(place: number, marks: Uint8Array, { words, starts, rarity }: WordingIndex): number {
  let shared = 0;
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) {
    const number = words[at] ?? 0;
    if (marks[number] === 1) shared += rarity[number] ?? 0;
  }
  return shared;
}
