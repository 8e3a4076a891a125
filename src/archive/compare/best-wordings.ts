// Of all wordings those that share most of a text’s rarity, and those that lie most fully in it: without weighing all that have one of its words.

import type { Steps } from "../steps.ts";
import { createBest } from "./best-places.ts";
import { commonRarity, commonWordsOf } from "./common-words.ts";
import type { ImpactLists } from "./impact-lists.ts";
import type { WordingIndex } from "./wording-index.ts";

/** A wording before anybody has read its words; `filled`: see `Candidate`. */
export type CandidatePlace = { readonly place: number; readonly filled: number };

/** Rounding may set a sum so far below its bound. */
const SUM_ROUNDING = 1e-9;

/** The same of sums of which each part was rounded to 24 bits. */
const ROUGH_ROUNDING = 0.01;

/** So many entries of lists are read between two steps. */
const READ_AT_ONCE = 8192;

/**
 * `numbers`: of the words of a text, ascending. The `most` that share most, then the `most` that are most fully there, each best first; of equals
 * the one that stands first. The lists of the rarer words are read through and added up, and what each wording has of the commonest is
 * looked up in bits: that takes some nanoseconds an entry. Only the best by that are weighed word by word.
 */
export function* bestWordings(
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
  const { sums, met } = yield* sumsOfRare(numbers, index);
  for (const place of bestOfSums(sums, met, index, most)) {
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

/** By place how rare the words are together that it shares with the text, but for common ones where it shares no others; and who shares others. */
type RoughSums = { readonly sums: Float32Array; readonly met: readonly number[] };

function* sumsOfRare(numbers: Uint32Array, index: WordingIndex): Steps<RoughSums> {
  const { byRest, rarity, full } = index;
  const { from } = commonWordsOf(index);
  const sums = new Float32Array(full.length);
  const met: number[] = [];
  let read = 0;
  for (const number of numbers) {
    if (number >= from) break;
    const own = rarity[number] ?? 0;
    const end = byRest.starts[number + 1] ?? 0;
    for (let at = byRest.starts[number] ?? 0; at < end; at++) {
      const place = byRest.places[at] ?? 0;
      const before = sums[place] ?? 0;
      if (before === 0) met.push(place);
      sums[place] = before + own;
      if (++read % READ_AT_ONCE === 0) yield;
    }
  }
  const common = commonRarity(numbers, index);
  for (const [n, place] of met.entries()) {
    sums[place] = (sums[place] ?? 0) + common(place);
    if (n % READ_AT_ONCE === 0) yield;
  }
  return { sums, met };
}

/** Those that may be among the `most` best in either way. */
function bestOfSums(
  sums: Float32Array,
  met: readonly number[],
  { full }: WordingIndex,
  most: number,
): readonly number[] {
  const [sharing, filled] = [createBest(most), createBest(most)];
  for (const place of met) {
    sharing.offer(place, sums[place] ?? 0);
    filled.offer(place, (sums[place] ?? 0) / (full[place] ?? 1));
  }
  const [least, leastShare] = [sharing.least() - ROUGH_ROUNDING, filled.least() - ROUGH_ROUNDING];
  return met.filter((place) => {
    const sum = sums[place] ?? 0;
    return sum >= least || sum / (full[place] ?? 1) >= leastShare;
  });
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
