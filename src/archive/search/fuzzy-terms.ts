// Words that differ from a typed one by few errors, found without comparing it with every word there is.
import { editDistance } from "../../text/edit-distance.ts";
import { countOthers, lettersOf } from "../../text/letter-sets.ts";
import { initialGroup, isSameSpelling } from "../../text/same-spelling.ts";

export type Near = {
  readonly terms: readonly number[];
  /** How many errors each of them has. */
  readonly errors: number;
};

export type NearWords = {
  /** The next word: its number is how many came before. */
  readonly add: (word: string) => void;
  /** Those with the fewest errors among those that `accepts`; none when all have more than `most`. */
  readonly find: (word: string, most: number, accepts: (term: number) => boolean) => Near;
  /** Those that are the word but for how it is written: see `isSameSpelling`. */
  readonly spellings: (word: string, most: number, accepts: (term: number) => boolean) => Near;
};

/** What the words of one message ask for, each with one error and with two. */
const MAX_LATELY = 16;

/** Words of one length whose first letters may stand for one another, and which letters each of them has. */
type LetterBucket = { readonly terms: number[]; readonly letters: number[] };

export function createNearWords(): NearWords {
  const words: string[] = [];
  /** By length, then by the group of the first letter. */
  const buckets = new Map<number, Map<number, LetterBucket>>();
  /** What a mistyped word may be is asked more than once for one message. */
  const lately = new Map<string, readonly number[]>();

  const add = (word: string) => {
    const ofLength = buckets.get(word.length) ?? new Map<number, LetterBucket>();
    buckets.set(word.length, ofLength);
    const bucket = ofLength.get(initialGroup(word)) ?? { terms: [], letters: [] };
    ofLength.set(initialGroup(word), bucket);
    lately.clear();
    bucket.terms.push(words.push(word) - 1);
    bucket.letters.push(lettersOf(word));
  };

  /** Those with about its length and letters. `spelled`: whose first letter may stand for that of the word. */
  const alike = (word: string, errors: number, spelled: boolean): readonly number[] => {
    const own = lettersOf(word);
    const found: number[] = [];
    for (let length = word.length - errors; length <= word.length + errors; length++) {
      for (const { terms, letters } of bucketsIn(buckets.get(length), spelled ? word : undefined)) {
        for (let n = 0; n < terms.length; n++) {
          if (countOthers(own, letters[n] ?? 0) <= 2 * errors) found.push(terms[n] ?? 0);
        }
      }
    }
    return found.sort((a, b) => a - b);
  };

  /** All with at most so many errors. `spelled`: only what is the word but for how it is written. */
  const withErrors = (word: string, errors: number, spelled: boolean): readonly number[] => {
    const asked = `${word} ${errors} ${spelled}`;
    const known = lately.get(asked);
    if (known !== undefined) return known;
    const pairs = pairsOf(word);
    // A letter more, less or other breaks two pairs, two letters swapped break three.
    const least = Math.max(1, pairs.size - 2 * errors - 1);
    const terms = alike(word, errors, spelled).filter((term) => {
      const other = words[term] ?? "";
      if (spelled && !isSameSpelling(word, other)) return false;
      return isNear(word, other, errors) && sharesPairs(pairs, other, least);
    });
    const [oldest] = lately.keys();
    if (lately.size >= MAX_LATELY && oldest !== undefined) lately.delete(oldest);
    lately.set(asked, terms);
    return terms;
  };

  const near = (word: string, most: number, spelled: boolean, accepts: (term: number) => boolean): Near => {
    for (let errors = 1; errors <= most; errors++) {
      const terms = withErrors(word, errors, spelled).filter(accepts);
      if (terms.length > 0) return { terms, errors };
    }
    return { terms: [], errors: most };
  };
  return {
    add,
    find: (word, most, accepts) => near(word, most, false, accepts),
    spellings: (word, most, accepts) => near(word, most, true, accepts),
  };
}

/** Another spelling of a word has the same group of first letters. */
function bucketsIn(
  ofLength: ReadonlyMap<number, LetterBucket> | undefined,
  spelling: string | undefined,
): Iterable<LetterBucket> {
  if (ofLength === undefined) return [];
  if (spelling === undefined) return ofLength.values();
  const bucket = ofLength.get(initialGroup(spelling));
  return bucket === undefined ? [] : [bucket];
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

function sharesPairs(pairs: ReadonlySet<string>, other: string, least: number): boolean {
  let shared = 0;
  for (const pair of pairsOf(other)) if (pairs.has(pair)) shared++;
  return shared >= least;
}
