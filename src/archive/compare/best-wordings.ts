// Of all wordings those that share most of a text’s rarity, and those that lie most fully in it: without weighing all that have one of its words.

import type { Steps } from "../steps.ts";
import { createBest } from "./best-places.ts";
import { commonWordsOf } from "./common-words.ts";
import type { ImpactLists } from "./impact-lists.ts";
import { addUp, withSums } from "./rough-sums.ts";
import type { WordingIndex } from "./wording-index.ts";

/** A wording before anybody has read its words; `filled`: see `Candidate`. */
export type CandidatePlace = { readonly place: number; readonly filled: number };

/** Rounding may set a sum so far below its bound. */
const SUM_ROUNDING = 1e-9;

/**
 * `numbers`: of the words of a text, ascending. The `most` that share most, then the `most` that are most fully there, each best first; of equals
 * the one that stands first. Only the best by rough sums are weighed word by word.
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
  const { byRest, byShare, full } = index;
  const [sharing, filled] = [createBest(most), createBest(most)];
  const marks = marksOf(numbers, index);
  const offer = (place: number) => {
    const score = sharedRarity(place, marks, index);
    sharing.offer(place, score);
    filled.offer(place, score / (full[place] ?? 1));
  };
  for (const place of yield* addUp(sums, numbers, index, most)) {
    offer(place);
    yield;
  }
  // What shares common words only.
  const weigh = (place: number) => {
    if (sums[place] !== 0) return;
    sums[place] = 1;
    offer(place);
  };
  const { from } = commonWordsOf(index);
  const rests = restsOf(numbers, index);
  const first = numbers.findIndex((number) => number >= from);
  const common = first < 0 ? numbers.length : first;
  for (let n = common; n < numbers.length && (rests[n] ?? 0) >= sharing.least() - SUM_ROUNDING; n++) {
    yield* walkList(byRest, numbers[n] ?? 0, sharing.least, weigh);
  }
  for (let n = common; n < numbers.length; n++) {
    const rest = rests[n] ?? 0;
    yield* walkList(byShare, numbers[n] ?? 0, filled.least, (place) => {
      if (rest / (full[place] ?? 1) >= filled.least() - SUM_ROUNDING) weigh(place);
    });
  }
  const places = [...new Set([...sharing.places(), ...filled.places()])];
  return places.map((place) => ({ place, filled: sharedRarity(place, marks, index) / (full[place] ?? 1) }));
}

function marksOf(numbers: Uint32Array, { grams }: WordingIndex): Uint8Array {
  const marks = new Uint8Array(grams.length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

/** So many wordings are weighed between two steps. */
const WEIGHED_AT_ONCE = 1024;

/** The wordings that have a word, down to those to which it and all that are commoner matter too little. */
function* walkList(
  { places, levels, starts, step }: ImpactLists,
  number: number,
  least: () => number,
  meet: (place: number) => void,
): Steps<void> {
  const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
  for (let at = start; at < end && (levels[at] ?? 0) * step >= least() - SUM_ROUNDING; at++) {
    meet(places[at] ?? 0);
    if ((at - start) % WEIGHED_AT_ONCE === 0) yield;
  }
}

/** For each word, how much it and all that are commoner come to. */
function restsOf(numbers: Uint32Array, { rarity }: WordingIndex): Float64Array {
  const rests = new Float64Array(numbers.length);
  let rest = 0;
  for (let n = numbers.length - 1; n >= 0; n--) {
    rest += rarity[numbers[n] ?? 0] ?? 0;
    rests[n] = rest;
  }
  return rests;
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
