// The keys of all names, by what is looked for in them: those of one word, and how long those are that begin with a word.
import { derive } from "../derived.ts";
import type { Steps } from "../steps.ts";
import { type SpelledList, spelledAs, spelledList } from "./spelled-words.ts";
import { type Archived, namesByKey, shelvesOf } from "./whole-names.ts";

/** The keys of all names of one word that are this one but for how it is written. */
export function oneWordNames(word: string, archive: Archived): readonly string[] {
  return spelledAs(word, oneWordKeys.of(archive));
}

export const oneWordKeys = derive(shelvesOf, function* (archive: Archived): Steps<SpelledList> {
  const words = (yield* namesByKey.steps(archive)).keys.filter((key) => !key.includes(" "));
  yield;
  return yield* spelledList(words);
});

/** By the first word of a name, how many words the longest such name has. */
export const nameLengths = derive(shelvesOf, function* (archive: Archived): Steps<ReadonlyMap<string, number>> {
  return yield* lengthsByFirstWord((yield* namesByKey.steps(archive)).keys);
});

/** The same of any keys. */
export function* lengthsByFirstWord(keys: readonly string[]): Steps<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(" ");
    const [first = ""] = words;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
    yield;
  }
  return lengths;
}
