// The keys of all names, by what is looked for in them: those of one word, and how long those are that begin with a word.
import { initialGroup } from "../../text/same-spelling.ts";
import { derive } from "../derived.ts";
import type { Steps } from "../steps.ts";
import { type Archived, namesByKey, shelvesOf } from "./whole-names.ts";

/** The keys of all names of one word that begin as a mistyped one may: see `initialGroup`. */
export function oneWordNames(word: string, archive: Archived): readonly string[] {
  return oneWordKeys.of(archive).get(initialGroup(word)) ?? [];
}

export const oneWordKeys = derive(shelvesOf, function* (archive: Archived): Steps<
  ReadonlyMap<number, readonly string[]>
> {
  const keys = new Map<number, string[]>();
  for (const key of (yield* namesByKey.steps(archive)).keys) {
    if (!key.includes(" ")) {
      const group = keys.get(initialGroup(key));
      if (group === undefined) keys.set(initialGroup(key), [key]);
      else group.push(key);
    }
    yield;
  }
  return keys;
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
