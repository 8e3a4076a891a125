// Words to be looked for by how they are spelled: the few that a typed one may be meant for are found without comparing it with all of them.
import { countOthers, lettersOf } from "../../text/letter-sets.ts";
import { FIRM_LETTERS, romanKey } from "../../text/romanised.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";
import { createNumbersMaker, type KeyedNumbers, numbersOf } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";

/** By their places in a list of words: `begun` by the first letter, `romanised` by `romanKey`; and how long each is and which letters it has. */
export type SpelledWords = {
  readonly begun: KeyedNumbers;
  readonly romanised: KeyedNumbers;
  readonly lengths: Uint8Array;
  readonly letters: Uint32Array;
};

export type SpelledList = { readonly words: readonly string[]; readonly spelled: SpelledWords };

const LONGEST_SPELLED = 255;

export function* spelledWords(words: readonly string[]): Steps<SpelledWords> {
  const [begun, romanised] = [createNumbersMaker(), createNumbersMaker()];
  const lengths = new Uint8Array(words.length);
  const letters = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) {
    begun.put(word.charAt(0), place);
    romanised.put(romanKey(word), place);
    lengths[place] = Math.min(word.length, LONGEST_SPELLED);
    letters[place] = lettersOf(word);
    yield;
  }
  return { begun: yield* begun.made(), romanised: yield* romanised.made(), lengths, letters };
}

export function* spelledList(words: readonly string[]): Steps<SpelledList> {
  return { words, spelled: yield* spelledWords(words) };
}

/** Two errors at most: see `isSameSpelling`. */
const MOST_OTHERS = 4;

/**
 * In ascending order, the places of all words that are spelled as one of these or near it (`isSameSpelling`; `isNearName` for those that are as long but
 * for one letter) or of which one begins the other, among some that are not.
 */
export function placesAlike(typed: readonly string[], spelled: SpelledWords): readonly number[] {
  const found = new Set<number>();
  for (const word of typed) {
    const own = lettersOf(word);
    for (const place of numbersOf(romanKey(word), spelled.romanised)) found.add(place);
    for (const place of numbersOf(word.charAt(0), spelled.begun)) {
      const [others, longer] = [spelled.letters[place] ?? 0, (spelled.lengths[place] ?? 0) - word.length];
      const mayBegin = (longer < 0 ? others & ~own : own & ~others) === 0;
      if (mayBegin || (Math.abs(longer) <= 1 && mayBeNear(own, others))) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The words of a list that are this one but for how it is written, in their order. */
export function spelledAs(word: string, { words, spelled }: SpelledList): readonly string[] {
  return placesAlike([word], spelled).flatMap((place) => {
    const other = words[place] ?? "";
    return isSameSpelling(word, other) ? [other] : [];
  });
}

/** What is romanised or vowelled otherwise has the same of the other letters. */
function mayBeNear(own: number, others: number): boolean {
  return ((own ^ others) & FIRM_LETTERS) === 0 || countOthers(own, others) <= MOST_OTHERS;
}
