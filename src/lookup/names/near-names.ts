// Records with a name in which one of the typed words stands, as it is or misspelt: to look closer at. Pure.

import { hasKey, numbersOf, rowOf } from "../../archive/keyed-numbers.ts";
import { namesByInitial } from "../../archive/names/names-by-initial.ts";
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
  return hasKey(word, namesByInitial.of(archive).actor.words);
}

/** The events that have the word in a name or their id, just so. */
export function eventsNamed(word: string, archive: Archived): readonly Event[] {
  const all = allNamed.of(archive);
  const named = numbersOf(word, namesByInitial.of(archive).event.words);
  return [...named].flatMap((bearer) => archive.events.get(all[bearer]?.id ?? "") ?? []);
}

/** The same but for its spelling, or with other vowels in a longer word: enough to be offered, never to be taken for it. */
export function isNearWord(typed: string, word: string): boolean {
  if (isSameWord(typed, word)) return true;
  const [length, other] = [typed.length, word.length];
  if (Math.min(length, other) < 5 || Math.abs(length - other) > 1) return false;
  return typed.charCodeAt(0) < 128 ? isNearName(typed, word, 2) : isSameName(typed, word, 2);
}

/** The words of names that may be written for a typed one and that `accepts`, and who has them. */
export function* wordsAlike(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
  accepts: (word: string) => boolean,
): Iterable<readonly [word: string, bearers: Uint32Array]> {
  // What is typed in another script may stand in a name in its own letters, or in Latin ones.
  const typed = new Set([key, ...formsOf(key)].map(initialOf));
  const byKind = namesByInitial.of(archive);
  for (const { words, initials } of kinds.map((kind) => byKind[kind])) {
    for (const place of [...typed].flatMap((initial) => [...numbersOf(initial, initials)])) {
      const word = words.keys[place] ?? "";
      if (accepts(word)) yield [word, rowOf(place, words)];
    }
  }
}
