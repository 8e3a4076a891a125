// Where in a longer text recorded words stand, quotation marks or not.
import type { Archive } from "../archive.ts";
import type { Steps } from "../steps.ts";
import { align } from "./align.ts";
import { type Candidate, openCandidate, placesFor } from "./candidates.ts";
import type { Comparison } from "./compare.ts";
import { isLittle, isSign, sizeOf, type Word, wordsOf } from "./compared-words.ts";
import type { WordingIndex } from "./wording-index.ts";

/** A stretch of a text, in UTF-16 units, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** `stretch`: these words stand in a longer passage, and the rest of that is not in the archive. */
export type PassageCheck = Comparison & { readonly stretch: boolean };

/** Shorter wordings stand in texts by chance. In words' worth. */
const TELLING = 5;
/** How much of a wording has to be there: of a long one less. */
const [LIKE, LONG, LIKE_LONG] = [0.9, 9, 0.75];

/** Of the rarity of a wording so much has to be there. */
const FILLED = 0.5;

/** Of a wording of which only a part stands in the text, this many words in a row, and main words among them. */
const RUN = { size: 6, telling: 4 };

/** In the order of the text; they do not overlap, the longer and nearer one wins. */
export function* stretchesOf(text: string, archive: Pick<Archive, "quotes">): Steps<readonly Stretch[]> {
  const words = wordsOf(text);
  if (sizeOf(words) < TELLING) return [];
  const { index, places } = yield* placesFor(words, archive);
  const mainIn = mainWordsIn(words, index);
  const found: FoundStretch[] = [];
  for (const one of places) {
    const mayBeWhole = one.filled >= FILLED && (index.sizes[one.place] ?? 0) >= TELLING;
    const candidate = mayBeWhole || mainIn(one.place) >= RUN.telling ? openCandidate(one, index) : undefined;
    const stretch = candidate && (wholeIn(words, candidate) ?? runIn(words, candidate));
    if (stretch !== undefined) found.push(stretch);
    yield;
  }
  const chosen: Stretch[] = [];
  for (const { start, end } of found.sort((a, b) => b.worth - a.worth)) {
    if (chosen.every((one) => end <= one.start || start >= one.end)) chosen.push({ start, end });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** How much of the text, in main words, a wording may have: not less than a row of words that stands in both. */
function mainWordsIn(
  words: readonly Word[],
  { numbers, words: held, starts }: WordingIndex,
): (place: number) => number {
  const main = words.filter((word) => !isLittle(word));
  const signs = sizeOf(main.filter(isSign));
  const sizes = new Map<number, number>();
  for (const { key, size } of main.filter((word) => !isSign(word))) {
    const number = numbers.get(key);
    if (number !== undefined) sizes.set(number, (sizes.get(number) ?? 0) + size);
  }
  return (place) => {
    let sum = signs;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) sum += sizes.get(held[at] ?? 0) ?? 0;
    return sum;
  };
}

type FoundStretch = Stretch & { readonly worth: number };

function wholeIn(words: readonly Word[], candidate: Candidate): FoundStretch | undefined {
  const own = sizeOf(candidate.words);
  if (own < TELLING || own > sizeOf(words) || candidate.filled < FILLED) return undefined;
  const near = windowFor(candidate.words, words);
  const { steps, likeness } = align(near, candidate.words, "whole");
  if (likeness < (own < LONG ? LIKE : LIKE_LONG)) return undefined;
  const places = steps.flatMap((step) => ("text" in step ? [step.text] : []));
  const stretch = stretchSpan(near.slice(places[0], (places.at(-1) ?? -1) + 1));
  return stretch === undefined ? undefined : { ...stretch, worth: likeness * own };
}

/** A word that stands in a wording more often than this is not followed to every place. */
const PLACES = 40;

/** The longest row of words that both have. */
function runIn(words: readonly Word[], candidate: Candidate): FoundStretch | undefined {
  const placesOf = placesByKey(candidate.words);
  // By place of the wording: the row of words that ends there, and with which word of the text.
  const [lengths, ends] = [new Uint32Array(candidate.words.length), new Int32Array(candidate.words.length).fill(-1)];
  let [most, end] = [0, 0];
  for (const [index, { key }] of words.entries()) {
    // From behind, so that the place before still tells of the word before.
    for (const place of placesOf.get(key) ?? []) {
      const length = (place > 0 && ends[place - 1] === index - 1 ? (lengths[place - 1] ?? 0) : 0) + 1;
      [lengths[place], ends[place]] = [length, index];
      if (length > most) [most, end] = [length, index + 1];
    }
  }
  const longest = words.slice(end - most, end);
  const stretch = stretchSpan(longest);
  const telling = sizeOf(longest.filter((word) => !isLittle(word)));
  if (stretch === undefined || sizeOf(longest) < RUN.size || telling < RUN.telling) return undefined;
  return { ...stretch, worth: sizeOf(longest) };
}

/** The first places of each word in a wording, the last of them first. */
function placesByKey(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const placesOf = new Map<string, number[]>();
  for (const [place, { key }] of words.entries()) {
    const places = placesOf.get(key);
    if (places === undefined) placesOf.set(key, [place]);
    else if (places.length < PLACES) places.unshift(place);
  }
  return placesOf;
}

function stretchSpan(words: readonly Word[]): Stretch | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** The stretch of the text, with room at both ends, that has most of the wording's words: the rest need not be laid along. */
function windowFor(wording: readonly Word[], words: readonly Word[]): readonly Word[] {
  const length = wording.length + Math.ceil(wording.length / 4);
  if (words.length <= 2 * length) return words;
  const keys = new Set(wording.filter((word) => !isLittle(word)).map(({ key }) => key));
  const counts = (place: number) => (keys.has(words[place]?.key ?? "") ? 1 : 0);
  let [count, most, start] = [0, 0, 0];
  for (const place of words.keys()) {
    count += counts(place) - counts(place - length);
    if (count > most) [most, start] = [count, place - length + 1];
  }
  const room = Math.ceil(length / 2);
  return words.slice(Math.max(0, start - room), start + length + room);
}
