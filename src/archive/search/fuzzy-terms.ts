// Words that differ from a typed one by few errors, found without comparing it with every word there is.
import { editDistance } from "../../text/edit-distance.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";

export type Near = {
  readonly terms: readonly number[];
  /** How many errors each of them has. */
  readonly errors: number;
};

export type NearWords = {
  /** Those with the fewest errors among those that `accepts`; none when all have more than `most`. */
  readonly find: (word: string, most: number, accepts: (term: number) => boolean) => Near;
  /** Those that are the word but for how it is written: see `isSameSpelling`. */
  readonly spellings: (word: string, most: number, accepts: (term: number) => boolean) => Near;
};

/** `words` may grow; the number of a word is its place. */
export function createNearWords(words: readonly string[]): NearWords {
  const byPair = new Map<string, number[]>();
  let paired = 0;

  const pairUp = () => {
    for (; paired < words.length; paired++) {
      for (const pair of pairsOf(words[paired] ?? "")) {
        const terms = byPair.get(pair);
        if (terms === undefined) byPair.set(pair, [paired]);
        else terms.push(paired);
      }
    }
  };

  /** By term, how many pairs of letters it has in common with these. */
  const shared = (pairs: ReadonlySet<string>): Uint8Array => {
    const counts = new Uint8Array(words.length);
    for (const pair of pairs) for (const term of byPair.get(pair) ?? []) counts[term] = (counts[term] ?? 0) + 1;
    return counts;
  };

  /** `isLike` is asked first: it tells most words apart at once. */
  const near = (
    word: string,
    most: number,
    isLike: (other: string) => boolean,
    accepts: (term: number) => boolean,
  ): Near => {
    if (most === 0) return { terms: [], errors: 0 };
    pairUp();
    const pairs = pairsOf(word);
    const counts = shared(pairs);
    for (let errors = 1; errors <= most; errors++) {
      // A letter more, less or other breaks two pairs, two letters swapped break three.
      const least = Math.max(1, pairs.size - 2 * errors - 1);
      const terms = placesOf(counts, least).filter((term) => {
        const other = words[term] ?? "";
        return isLike(other) && isNear(word, other, errors) && accepts(term);
      });
      if (terms.length > 0) return { terms, errors };
    }
    return { terms: [], errors: most };
  };
  return {
    find: (word, most, accepts) => near(word, most, () => true, accepts),
    spellings: (word, most, accepts) => near(word, most, (other) => isSameSpelling(word, other), accepts),
  };
}

/** Where the counts are not below `least`. */
function placesOf(counts: Uint8Array, least: number): readonly number[] {
  const places: number[] = [];
  for (let n = 0; n < counts.length; n++) if ((counts[n] ?? 0) >= least) places.push(n);
  return places;
}

function isNear(word: string, other: string, errors: number): boolean {
  if (Math.abs(other.length - word.length) > errors || other === word) return false;
  // Two errors and another first letter make another word: “peking” is no “king”.
  if (errors > 1 && other[0] !== word[0]) return false;
  return editDistance(word, other, errors + 1) <= errors;
}

/** Neighbouring letters, the edges of the word included. */
function pairsOf(word: string): ReadonlySet<string> {
  const edged = `^${word}$`;
  return new Set(Array.from({ length: edged.length - 1 }, (_, n) => edged.slice(n, n + 2)));
}
