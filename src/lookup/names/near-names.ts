// Records with a name in which one of the typed words stands, as it is or misspelt: to look closer at. Pure.

import { hasKey, numbersOf, rowOf } from "../../archive/keyed-numbers.ts";
import { namesBySpelling } from "../../archive/names/names-by-spelling.ts";
import { placesAlike } from "../../archive/names/spelled-words.ts";
import { type Archived, allNamed, type Named, type NamedKind } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { initialOf, isNearName, isSameName } from "../../text/same-spelling.ts";
import { formsOf, isSameWord } from "./same-word.ts";

/**
 * The records of these kinds in one of whose names one of the typed words stands, however it is written; a short form of a given
 * name counts.
 */
export function* likeNames(
  typed: readonly string[],
  kinds: readonly NamedKind[],
  archive: Archived,
): Steps<readonly Named[]> {
  const found = new Set<number>();
  for (const key of typed) {
    const isLike = (word: string) => word.startsWith(key) || key.startsWith(word) || isNearWord(key, word);
    for (const [, bearers] of wordsAlike(key, kinds, archive, isLike)) for (const bearer of bearers) found.add(bearer);
    yield;
  }
  const all = allNamed.of(archive);
  return [...found].flatMap((bearer) => all[bearer] ?? []);
}

/** Whether a person, state or organisation has it in a name, just so. */
export function hasNameWord(word: string, archive: Archived): boolean {
  return hasKey(word, namesBySpelling.of(archive).actor.words);
}

/** The records of these kinds that have the word in a name or their id, just so. */
export function namedWith(word: string, kinds: readonly NamedKind[], archive: Archived): readonly Named[] {
  const all = allNamed.of(archive);
  const byKind = namesBySpelling.of(archive);
  return kinds.flatMap((kind) => [...numbersOf(word, byKind[kind].words)].flatMap((bearer) => all[bearer] ?? []));
}

/** The events that have it so. */
export function eventsNamed(word: string, archive: Archived): readonly Event[] {
  return namedWith(word, ["event"], archive).flatMap(({ id }) => archive.events.get(id) ?? []);
}

/** The same but for its spelling, or with other vowels in a longer word: enough to be offered, never to be taken for it. */
export function isNearWord(typed: string, word: string): boolean {
  if (isSameWord(typed, word)) return true;
  const [length, other] = [typed.length, word.length];
  if (Math.min(length, other) < 5 || Math.abs(length - other) > 1) return false;
  return typed.charCodeAt(0) < 128 ? isNearName(typed, word, 2) : isSameName(typed, word, 2);
}

/**
 * The words of names that `accepts` among those that may be written for a typed one, and who has them: what is spelled as that or near it, and what begins it
 * or is begun by it (see `placesAlike`).
 */
export function* wordsAlike(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
  accepts: (word: string) => boolean,
): Iterable<readonly [word: string, bearers: Uint32Array]> {
  // What is typed in another script may stand in a name in its own letters, or in Latin ones.
  const forms = [key, ...formsOf(key)];
  const byKind = namesBySpelling.of(archive);
  for (const { words, spelled } of kinds.map((kind) => byKind[kind])) {
    for (const initial of new Set(forms.map(initialOf))) {
      const written = forms.filter((form) => initialOf(form) === initial);
      for (const place of placesAlike(written, spelled)) {
        const word = words.keys[place] ?? "";
        if (accepts(word) && initialOf(word) === initial) yield [word, rowOf(place, words)];
      }
    }
  }
}
