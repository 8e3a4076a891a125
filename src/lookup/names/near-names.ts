// Records with a name in which one of the typed words stands, as it is or misspelt: to look closer at. Pure.

import { hasKey, numbersOf, rowOf } from "../../archive/keyed-numbers.ts";
import { type NameWordsOfKind, namesBySpelling } from "../../archive/names/names-by-spelling.ts";
import { placesAlike } from "../../archive/names/spelled-words.ts";
import { type Archived, allNamed, type Named, type NamedKind } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { rememberedLately } from "../../text/remembered-lately.ts";
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
    const isLike: Accepts = (names) => {
      const isNear = isNearTo(key)(names);
      return (word, place) => word.startsWith(key) || key.startsWith(word) || isNear(word, place);
    };
    for (const [, bearers] of alikeIn(key, kinds, archive, isLike)) for (const bearer of bearers) found.add(bearer);
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
export function wordsAlike(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
  accepts: (word: string) => boolean,
): Iterable<readonly [word: string, bearers: Uint32Array]> {
  return alikeIn(key, kinds, archive, () => accepts);
}

/** The same of those that are near it: see `isNearWord`. */
export function wordsNear(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
): Iterable<readonly [word: string, bearers: Uint32Array]> {
  return alikeIn(key, kinds, archive, isNearTo(key));
}

/** Those that are near are looked for with the first word that has to be one of them: most names have none. */
function isNearTo(key: string): Accepts {
  return (names) => {
    let near: ReturnType<typeof nearPlaces> | undefined;
    return (_, place) => {
      near ??= nearPlaces(key, names);
      return near.has(place);
    };
  };
}

/** What is asked of each word is made ready once. */
type Accepts = (names: NameWordsOfKind) => (word: string, place: number) => boolean;

function* alikeIn(
  key: string,
  kinds: readonly NamedKind[],
  archive: Archived,
  accepts: Accepts,
): Iterable<readonly [word: string, bearers: Uint32Array]> {
  const byKind = namesBySpelling.of(archive);
  for (const names of kinds.map((kind) => byKind[kind])) {
    const isAccepted = accepts(names);
    for (const place of alikePlaces(key, names)) {
      const word = names.words.keys[place] ?? "";
      if (isAccepted(word, place)) yield [word, rowOf(place, names.words)];
    }
  }
}

/** Words of one message: for each it is asked who is meant, and where nobody is, who is near. */
const MOST_KEPT = 16;

const alikeLately = rememberedLately<NameWordsOfKind, readonly number[]>(MOST_KEPT);
const nearLately = rememberedLately<NameWordsOfKind, ReadonlySet<number>>(MOST_KEPT);

function alikePlaces(key: string, names: NameWordsOfKind): readonly number[] {
  return alikeLately(names, key, () => {
    // What is typed in another script may stand in a name in its own letters, or in Latin ones.
    const forms = [key, ...formsOf(key)];
    return [...new Set(forms.map(initialOf))].flatMap((initial) => {
      const written = forms.filter((form) => initialOf(form) === initial);
      return placesAlike(written, names.spelled).filter(
        (place) => initialOf(names.words.keys[place] ?? "") === initial,
      );
    });
  });
}

function nearPlaces(key: string, names: NameWordsOfKind): ReadonlySet<number> {
  return nearLately(
    names,
    key,
    () => new Set(alikePlaces(key, names).filter((place) => isNearWord(key, names.words.keys[place] ?? ""))),
  );
}
