// Which wordings are worth laying a text along: those that share its rarer words.
import type { Archive } from "../archive.ts";
import type { Quote, Wording } from "../schema.ts";
import { isSign, type Word, wordsOf } from "./compared-words.ts";

export type Candidate = {
  readonly quote: Quote;
  readonly wording: Wording;
  readonly words: readonly Word[];
  /** How much of the wording's rarity the text has, 0 to 1. */
  readonly filled: number;
};

/** How many are looked at closely, best first: of those that share most, and of those that lie most fully in the text. */
const MAX_COMPARED = 24;

type IndexedWording = Omit<Candidate, "filled"> & { readonly grams: ReadonlySet<string> };
type WordIndex = {
  readonly held: readonly IndexedWording[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** By place, as far as they were asked for. */
  readonly fullScores: Map<number, number>;
};

/** A quote's words never change, and most quotes outlive a reload of the archive. */
const heldOf = new WeakMap<Quote, readonly IndexedWording[]>();
const wordIndexes = new WeakMap<Archive["quotes"], WordIndex>();

/**
 * The full-text search ranks whole records by a few words. Here a text may have hundreds, and each wording stands for
 * itself: hence an index of its own, made at the first check of an archive.
 */
export function candidatesFor(words: readonly Word[], archive: Pick<Archive, "quotes">): readonly Candidate[] {
  const index = wordIndexFor(archive.quotes);
  const shared = new Map<number, number>();
  for (const gram of new Set(gramsOf(words))) {
    const places = index.places.get(gram) ?? [];
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + rarity(places.length, index));
  }
  const scored = [...shared].map(([place, score]) => ({ place, score, filled: score / fullScore(place, index) }));
  const most = scored.toSorted((a, b) => b.score - a.score || a.place - b.place).slice(0, MAX_COMPARED);
  const fullest = scored.toSorted((a, b) => b.filled - a.filled || a.place - b.place).slice(0, MAX_COMPARED);
  return [...new Set([...most, ...fullest])].flatMap(({ place, filled }) => {
    const held = index.held[place];
    return held === undefined ? [] : [{ ...held, filled }];
  });
}

/** Words, and for Chinese and Japanese pairs of signs, since single signs are everywhere. */
function gramsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, place) => {
    if (word.size === 0) return [];
    if (!isSign(word)) return [word.key];
    const next = words[place + 1];
    return next !== undefined && isSign(next) ? [word.key + next.key] : [];
  });
}

function wordIndexFor(quotes: Archive["quotes"]): WordIndex {
  const known = wordIndexes.get(quotes);
  if (known !== undefined) return known;
  const held = [...quotes.values()].flatMap(holdQuote);
  const places = new Map<string, number[]>();
  for (const [place, { grams }] of held.entries()) {
    for (const gram of grams) {
      const list = places.get(gram);
      if (list === undefined) places.set(gram, [place]);
      else list.push(place);
    }
  }
  const index = { held, places, fullScores: new Map<number, number>() };
  wordIndexes.set(quotes, index);
  return index;
}

function holdQuote(quote: Quote): readonly IndexedWording[] {
  const known = heldOf.get(quote);
  if (known !== undefined) return known;
  const held = quote.wordings.map((wording) => {
    const words = wordsOf(wording.text);
    return { quote, wording, words, grams: new Set(gramsOf(words)) };
  });
  heldOf.set(quote, held);
  return held;
}

/** A word in every wording counts almost nothing, a word in one counts most. */
function rarity(count: number, { held }: WordIndex): number {
  return Math.log(1 + held.length / count);
}

function fullScore(place: number, index: WordIndex): number {
  const kept = index.fullScores.get(place);
  if (kept !== undefined) return kept;
  let score = 0;
  for (const gram of index.held[place]?.grams ?? []) score += rarity(index.places.get(gram)?.length ?? 1, index);
  const full = Math.max(score, 0.001);
  index.fullScores.set(place, full);
  return full;
}
