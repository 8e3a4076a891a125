// Which wordings are worth laying a text along: those that share its rarer words.
import type { Archive } from "../archive.ts";
import { derive } from "../derived.ts";
import type { Quote, Wording } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { bestWordings, type CandidatePlace } from "./best-wordings.ts";
import { type Word, wordsOf } from "./compared-words.ts";
import { gramsOf, makeWordingIndex, type WordingIndex, wordingAt } from "./wording-index.ts";

export type Candidate = {
  readonly quote: Quote;
  readonly wording: Wording;
  readonly words: readonly Word[];
  /** How much of the wording's rarity the text has, 0 to 1. */
  readonly filled: number;
};

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
  const places = yield* bestWordings(numbers, index, MAX_COMPARED);
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

/** Kept for a while. */
export function wordsOfWording(wording: Wording): readonly Word[] {
  const known = READ.get(wording);
  if (known !== undefined) return known;
  if (READ.size >= MAX_READ) READ.clear();
  const words = wordsOf(wording.text);
  READ.set(wording, words);
  return words;
}
