// Which wordings are worth laying a text along: those that share its rarer words.
import type { Archive } from "../archive.ts";
import { derive } from "../derived.ts";
import type { Quote, Wording } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { createBest } from "./best-places.ts";
import { type Word, wordsOf } from "./compared-words.ts";
import type { ImpactLists } from "./impact-lists.ts";
import { gramsOf, makeWordingIndex, type WordingIndex, wordingAt } from "./wording-index.ts";

export type Candidate = {
  readonly quote: Quote;
  readonly wording: Wording;
  readonly words: readonly Word[];
  /** How much of the wording's rarity the text has, 0 to 1. */
  readonly filled: number;
};

/** A wording before anybody has read its words. */
export type CandidatePlace = { readonly place: number; readonly filled: number };

export type FoundPlaces = { readonly index: WordingIndex; readonly places: readonly CandidatePlace[] };

/** How many are looked at closely, best first: of those that share most, and of those that lie most fully in the text. */
const MAX_COMPARED = 24;

const lastFound = new WeakMap<WordingIndex, FoundPlaces & { readonly key: string }>();

export const wordingIndex = derive(
  (quotes: Archive["quotes"]) => [quotes],
  (quotes) => makeWordingIndex(quotes.values()),
);

/**
 * The full-text search ranks whole records by a few words. Here a text may have hundreds, and each wording stands for
 * itself: hence an index of its own. Those that share most, then those that are most fully there, each best first; of equals
 * the one that stands first in the archive.
 */
export function* placesFor(words: readonly Word[], { quotes }: Pick<Archive, "quotes">): Steps<FoundPlaces> {
  const index = wordingIndex.of(quotes);
  const numbers = Uint32Array.from(new Set(gramsOf(words).flatMap((gram) => index.numbers.get(gram) ?? []))).sort();
  // The words of a text are compared as a whole, and then looked for in stretches of it.
  const key = numbers.join(" ");
  const before = lastFound.get(index);
  if (before?.key === key) return before;
  const marks = marksOf(numbers, index);
  const filled = (place: number) => sharedRarity(place, marks, index) / (index.full[place] ?? 1);
  const best = yield* bestPlaces(numbers, marks, index);
  const places = best.map((place) => ({ place, filled: filled(place) }));
  lastFound.set(index, { key, index, places });
  return { index, places };
}

/** With its words. */
export function openCandidate({ place, filled }: CandidatePlace, index: WordingIndex): Candidate | undefined {
  const held = wordingAt(index, place);
  if (held === undefined) return undefined;
  const [quote, wording] = held;
  return { quote, wording, words: wordsOfWording(wording), filled };
}

/** The words of wordings that were compared lately: what is asked once is asked again. */
const READ = new Map<Wording, readonly Word[]>();
const MAX_READ = 2000;

function wordsOfWording(wording: Wording): readonly Word[] {
  const known = READ.get(wording);
  if (known !== undefined) return known;
  if (READ.size >= MAX_READ) READ.clear();
  const words = wordsOf(wording.text);
  READ.set(wording, words);
  return words;
}

function marksOf(numbers: Uint32Array, { grams }: WordingIndex): Uint8Array {
  const marks = new Uint8Array(grams.length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

/** Rounding may set a sum so far below its bound. */
const SUM_ROUNDING = 1e-9;

/**
 * The same as weighing every wording that has one of the words, without doing so: a wording is met first in the list of its
 * rarest shared word, which tells how much it can come to, and what cannot come among the best is passed over.
 */
function* bestPlaces(numbers: Uint32Array, marks: Uint8Array, index: WordingIndex): Steps<readonly number[]> {
  const { byRest, byShare, full } = index;
  const [most, fullest] = [createBest(MAX_COMPARED), createBest(MAX_COMPARED)];
  const weighed = new Uint8Array(full.length);
  const rests = restsOf(numbers, index);
  const weigh = (place: number) => {
    if (weighed[place] === 1) return;
    weighed[place] = 1;
    const score = sharedRarity(place, marks, index);
    most.offer(place, score);
    fullest.offer(place, score / (full[place] ?? 1));
  };
  for (let n = 0; n < numbers.length && (rests[n] ?? 0) >= most.least() - SUM_ROUNDING; n++) {
    yield* walkList(byRest, numbers[n] ?? 0, most.least, weigh);
  }
  for (let n = 0; n < numbers.length; n++) {
    const rest = rests[n] ?? 0;
    yield* walkList(byShare, numbers[n] ?? 0, fullest.least, (place) => {
      if (rest / (full[place] ?? 1) >= fullest.least() - SUM_ROUNDING) weigh(place);
    });
  }
  return [...new Set([...most.places(), ...fullest.places()])];
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
