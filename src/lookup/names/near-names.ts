// Records with a name in which one of the typed words stands, as it is or misspelt: to look closer at. Pure.

import { derive } from "../../archive/derived.ts";
import {
  type Archived,
  allNamed,
  type Named,
  type NamedKind,
  readNameWords,
  shelvesOf,
} from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { initialOf, isNearName, isSameName } from "../../text/same-spelling.ts";
import { formsOf, isSameWord } from "./same-word.ts";

/** By a word of their names, the places of those who have it among all that have a name (`allNamed`), in ascending order. */
type BearersByWord = ReadonlyMap<string, readonly number[]>;

/** The words by the kind of the record and their initials, as words of the same spelling have them in common. */
export const namesByInitial = derive(shelvesOf, readBuckets);

/**
 * The records of these kinds in one of whose names one of the typed words stands, however it is written; a short form of a given
 * name counts.
 */
export function likeNames(typed: readonly string[], kinds: readonly NamedKind[], archive: Archived): readonly Named[] {
  const found = new Set<number>();
  for (const key of typed) {
    for (const [word, bearers] of wordsAlike(key, kinds, archive)) {
      if (!word.startsWith(key) && !key.startsWith(word) && !isNearWord(key, word)) continue;
      for (const bearer of bearers) found.add(bearer);
    }
  }
  const all = allNamed.of(archive);
  return [...found].flatMap((bearer) => all[bearer] ?? []);
}

/** Whether a person, state or organisation has it in a name, just so. */
export function hasNameWord(word: string, archive: Archived): boolean {
  const words = namesByInitial.of(archive).get(`actor${initialOf(word)}`);
  return words?.has(word) === true;
}

/** The events that have the word in a name or their id, just so. */
export function eventsNamed(word: string, archive: Archived): readonly Event[] {
  const named =
    namesByInitial
      .of(archive)
      .get(`event${initialOf(word)}`)
      ?.get(word) ?? [];
  const all = allNamed.of(archive);
  return named.flatMap((bearer) => archive.events.get(all[bearer]?.id ?? "") ?? []);
}

/** The same but for its spelling, or with other vowels in a longer word: enough to be offered, never to be taken for it. */
export function isNearWord(typed: string, word: string): boolean {
  if (isSameWord(typed, word)) return true;
  const [length, other] = [typed.length, word.length];
  if (Math.min(length, other) < 5 || Math.abs(length - other) > 1) return false;
  return typed.charCodeAt(0) < 128 ? isNearName(typed, word, 2) : isSameName(typed, word, 2);
}

/** The words of names that may be written for a typed one, and who has them. */
export function* wordsAlike(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
): Iterable<readonly [word: string, bearers: readonly number[]]> {
  for (const words of kinds.flatMap((kind) => bucketsFor(key, kind, archive))) yield* words;
}

/** What is typed in another script may stand in a name in its own letters, or in Latin ones. */
function bucketsFor(key: string, kind: NamedKind, archive: Archived): readonly BearersByWord[] {
  const buckets = namesByInitial.of(archive);
  return [...new Set([key, ...formsOf(key)].map(initialOf))].flatMap((initial) => buckets.get(kind + initial) ?? []);
}

/** By kind and initial. */
function* readBuckets(archive: Archived): Steps<ReadonlyMap<string, BearersByWord>> {
  const buckets = new Map<string, Map<string, number[]>>();
  for (const [place, one] of (yield* allNamed.steps(archive)).entries()) {
    for (const word of new Set(readNameWords(one, archive).flatMap(({ words }) => words))) {
      const initial = one.kind + initialOf(word);
      const bucket = buckets.get(initial) ?? new Map<string, number[]>();
      buckets.set(initial, bucket);
      const bearers = bucket.get(word);
      if (bearers === undefined) bucket.set(word, [place]);
      else bearers.push(place);
    }
    yield;
  }
  return buckets;
}
