// Records with a name in which one of the typed words stands, as it is or misspelt: to look closer at, or to be offered. Pure.

import type { Archive } from "../../archive/archive.ts";
import { derive } from "../../archive/derived.ts";
import {
  type Archived,
  allNamed,
  type Named,
  type NamedKind,
  readNameWords,
  shelvesOf,
  wholeNames,
} from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/search.ts";
import type { Steps } from "../../archive/steps.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { initialOf, isNearName, isSameName } from "../../text/same-spelling.ts";
import { isTermWord } from "../parts/find-terms.ts";
import { formsOf, isSameWord } from "./same-word.ts";

/** Records by a word of their names. */
type ByWord = ReadonlyMap<string, readonly Named[]>;

/** The words by the kind of the record and their initials, as words of the same spelling have them in common. */
export const namesByInitial = derive(shelvesOf, readBuckets);

/**
 * The records of these kinds in one of whose names one of the typed words stands, however it is written; a short form of a given
 * name counts.
 */
export function likeNames(typed: readonly string[], kinds: readonly NamedKind[], archive: Archived): readonly Named[] {
  const isLike = (key: string, word: string) => word.startsWith(key) || key.startsWith(word) || isNearWord(key, word);
  return [...countIn(typed, kinds, archive, isLike).keys()];
}

/** A word that is in the name of a person is more often meant for that person than for what they do. */
const NEAR_OFFERED: readonly NamedKind[] = ["actor", "topic", "event"];

/** At most `most`, best first: what may be offered when no name has the words. Words for kinds, offices and years offer nothing. */
export function nearNames(
  words: readonly string[],
  kinds: readonly NamedKind[],
  { archive, hits }: { readonly archive: Archive; readonly hits: readonly Hit[] },
  most: number,
): readonly Named[] {
  const typed = words.filter((word) => word.length > 2 && !isTermWord(word) && !/^\d+$/.test(word));
  const { mentions } = archive.search;
  const order = new Map(hits.map(({ kind, id }, at) => [`${kind}:${id}`, at]));
  const placeOf = ({ kind, id }: Named) => order.get(`${kind}:${id}`) ?? order.size;
  const all = countIn(typed, kinds, archive, isNearWord);
  const sure = countIn(typed, kinds, archive, (key, word) => isSameWord(key, word));
  const isPerson = ({ kind, id }: Named) => kind === "actor" && archive.actors.get(id)?.kind === "person";
  // “World”, “red”: an ordinary word that stands in the name of a body makes it no nearer, in that of a person it does.
  const isName = (word: string) => wholeNames(word, kinds, archive).named.length > 0;
  const telling = typed.filter((word) => typed.length === 1 || !isEnglishWord(word) || isName(word));
  const counted = countIn(telling, kinds, archive, isNearWord);
  const isNear = (one: Named, count: number) => count > 1 || counted.has(one) || isPerson(one);
  const near = [...all].filter(([one, count]) => isNear(one, count));
  const exact = near.filter(([one]) => sure.has(one));
  return (exact.length > 0 ? exact : near)
    .sort(([a], [b]) => NEAR_OFFERED.indexOf(a.kind) - NEAR_OFFERED.indexOf(b.kind) || mentions(b.id) - mentions(a.id))
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || placeOf(a) - placeOf(b))
    .slice(0, most)
    .map(([one]) => one);
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
  return named.flatMap(({ id }) => archive.events.get(id) ?? []);
}

/** The same but for its spelling, or with other vowels in a longer word: enough to be offered, never to be taken for it. */
function isNearWord(typed: string, word: string): boolean {
  if (isSameWord(typed, word)) return true;
  const [length, other] = [typed.length, word.length];
  if (Math.min(length, other) < 5 || Math.abs(length - other) > 1) return false;
  return typed.charCodeAt(0) < 128 ? isNearName(typed, word, 2) : isSameName(typed, word, 2);
}

function countIn(
  typed: readonly string[],
  kinds: readonly NamedKind[],
  archive: Archived,
  isLike: (typed: string, word: string) => boolean,
): ReadonlyMap<Named, number> {
  const counts = new Map<Named, number>();
  for (const key of typed) {
    const found = new Set<Named>();
    for (const words of kinds.flatMap((kind) => bucketsFor(key, kind, archive))) {
      for (const [word, records] of words) if (isLike(key, word)) for (const one of records) found.add(one);
    }
    for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** What is typed in another script may stand in a name in its own letters, or in Latin ones. */
function bucketsFor(key: string, kind: NamedKind, archive: Archived): readonly ByWord[] {
  const buckets = namesByInitial.of(archive);
  return [...new Set([key, ...formsOf(key)].map(initialOf))].flatMap((initial) => buckets.get(kind + initial) ?? []);
}

/** By kind and initial. */
function* readBuckets(archive: Archived): Steps<ReadonlyMap<string, ByWord>> {
  const buckets = new Map<string, Map<string, Named[]>>();
  for (const one of yield* allNamed.steps(archive)) {
    for (const word of new Set(readNameWords(one, archive).flatMap(({ words }) => words))) {
      const initial = one.kind + initialOf(word);
      const bucket = buckets.get(initial) ?? new Map<string, Named[]>();
      buckets.set(initial, bucket);
      const records = bucket.get(word);
      if (records === undefined) bucket.set(word, [one]);
      else records.push(one);
    }
    yield;
  }
  return buckets;
}
