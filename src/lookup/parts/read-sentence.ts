// A sentence → its parts, each with all its readings, and what of it no record has. What is asked of them is read afterwards.

import type { Archive } from "../../archive/archive.ts";
import { placesSpelled } from "../../archive/events-by-place.ts";
import { placesAlike, spelledAs } from "../../archive/names/spelled-words.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import { type Word, wordsIn } from "../../text/typed-words.ts";
import { bodyOfPlace, placeCalledAfter, placesCalledAfter } from "./called-after-places.ts";
import { calledByMore } from "./called-by-more.ts";
import { capitalsThatSpeak } from "./capitals-that-speak.ts";
import { withCityName } from "./city-words.ts";
import { corrected } from "./corrected-words.ts";
import { cuesOf } from "./cues.ts";
import { withMissingBodies } from "./find-bodies.ts";
import { withMissingCounted } from "./find-counted.ts";
import { withMissingGatherings } from "./find-gatherings.ts";
import { findNames, looksLikeName, spelledLike } from "./find-names.ts";
import { capitalsIn, numberedIn, romanIn, shortNamesIn, styledIn, textsIn } from "./find-numbered.ts";
import { withGivenName } from "./find-people.ts";
import { findPlaces, isPlace } from "./find-places.ts";
import { regionIn } from "./find-regions.ts";
import { sideOfState, statesIn } from "./find-states.ts";
import { strangerBefore } from "./find-strangers.ts";
import { findTerms } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { longTitlesIn } from "./long-titles.ts";
import { isKnownWord, missingIn, strangersIn } from "./missing-names.ts";
import { dropCovered, joinNames } from "./name-pairs.ts";
import { withoutNamesOfOthers } from "./names-of-others.ts";
import type { Part } from "./part.ts";
import { withoutOwners } from "./people-of-bodies.ts";
import { hasWomansName } from "./womens-names.ts";

export type Sentence = {
  readonly words: readonly Word[];
  /** In the order of the sentence; they do not overlap. */
  readonly parts: readonly Part[];
  /** Other words that some record has, in no part; they may tell one event or quote from another. */
  readonly telling: readonly string[];
  /** Ordinary words, as typed, that no record has, and that ask for nothing. */
  readonly unread: readonly string[];
};

/** Never throws, whatever the text; names of records are read before anything else. */
export function readSentence(text: string, archive: Archive): Sentence {
  const words = wordsIn(text)
    .map(withCityName)
    .map((word, at, all) => corrected(word, all[at + 1], archive));
  const parts: Part[] = [];
  const isFree = (at: number) => at >= 0 && at < words.length && !parts.some(({ from, to }) => from <= at && at < to);
  const add = (found: readonly Part[]) => {
    parts.push(...found.filter(({ from, to }) => words.slice(from, to).every((_, at) => isFree(from + at))));
  };

  const names = findNames(words, archive);
  add(longTitlesIn(words, names, archive));
  add(names);
  add(statesIn(words, isFree, archive));
  add(capitalsThatSpeak(words, isFree, archive));
  add(findPlaces(words, isFree, archive));
  for (const [at, part] of parts.entries())
    parts[at] =
      bodyOfPlace(part, words, isFree, archive) ??
      placeCalledAfter(part, words, isFree, archive) ??
      sideOfState(part, words, isFree, archive) ??
      part;
  add(placesCalledAfter(words, isFree, archive));
  parts.splice(0, parts.length, ...withMissingBodies(words, parts, archive));
  add(styledIn(words, isFree));
  add(findTerms(words, isFree));
  add(spellingsIn(words, isFree, archive));
  for (const [at, part] of parts.entries()) parts[at] = withGivenName(part, words, isFree, archive);
  dropCovered(parts);
  add(parts.flatMap((part) => strangerBefore(part, words, isFree, archive) ?? []));
  joinNames(parts, words, archive);
  add(numberedIn(words, parts, isFree, archive));
  add(romanIn(words, parts, isFree));
  add(textsIn(words, parts, isFree, archive));
  add(shortNamesIn(words, isFree, archive));
  add(capitalsIn(words, isFree));
  const region = regionIn(words, parts, archive);
  if (region !== undefined) {
    const others = parts.filter(({ from, to }) => to <= region.from || from >= region.to);
    parts.splice(0, parts.length, ...others, region);
  }
  parts.splice(0, parts.length, ...withMissingGatherings(words, parts, archive));
  parts.splice(0, parts.length, ...withMissingCounted(words, parts, archive));
  add(missingIn(words, isFree, archive));
  add(strangersIn(words, parts, isFree, archive));
  parts.sort((a, b) => a.from - b.from);
  parts.splice(0, parts.length, ...withoutNamesOfOthers(words, parts, archive));
  parts.splice(0, parts.length, ...withoutOwners(words, parts, archive));

  const left = words.filter((word, at) => isFree(at) && !isFunctionWord(word.key));
  const isKnown = ({ key }: Word) => isKnownWord(key, archive) || datesIn([key])[0]?.length !== 0;
  return {
    words,
    parts: calledByMore(words, parts, archive),
    telling: left.filter(isKnown).map(({ key }) => key),
    unread: left.filter((word) => !isKnown(word) && cuesOf(word.key).length === 0).map((word) => word.text),
  };
}

/** Shorter words have too many neighbours. */
const MIN_SWAPPED = 5;

/** “Ohird” is Ohrid: two letters that have changed places, or stand for one with dots, where just one place is called so. */
function placeMeant({ key }: Word, archive: Archive): string | undefined {
  const letters = [...key];
  const swapped = letters.slice(1).map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] ?? "").join(""));
  // “Buergenstock” is Bürgenstock.
  const written = key.replace(/([aou])e/g, "$1");
  // “Alasca” as it sounds.
  const sounding = key.replace(/c(?![ehiy])/g, "k");
  // “Antalia”: one for the other.
  const dotted = letters.flatMap((letter, at) => {
    const other = I_OR_Y[letter];
    return other === undefined || at === 0 ? [] : [letters.with(at, other).join("")];
  });
  const [only, ...others] = new Set([...swapped, written, sounding, ...dotted].filter((one) => isPlace(one, archive)));
  return others.length > 0 ? undefined : (only ?? placeOfSameLetters(key, archive) ?? placeSpelledLike(key, archive));
}

const I_OR_Y: Readonly<Record<string, string>> = { i: "y", y: "i" };

const TWICE_OR_MORE = /(\p{L})\1+/gu;

/** “Miammi”, “Ankarra”: the one place that has the same letters, one of them twice or once. */
function placeOfSameLetters(key: string, archive: Archive): string | undefined {
  const once = key.replace(TWICE_OR_MORE, "$1");
  const { words: places, spelled } = placesSpelled.of(archive);
  const [only, ...others] = placesAlike([key], spelled)
    .map((at) => places[at] ?? "")
    .filter(
      (place) =>
        place[0] === key[0] &&
        Math.abs(place.length - key.length) <= MOST_DOUBLED &&
        place.replace(TWICE_OR_MORE, "$1") === once,
    );
  return others.length === 0 ? only : undefined;
}

const MOST_DOUBLED = 2;

/** “Panmunjon”, “Reykjavick”: the one place that is spelled so. Other vowels make another of all but the longest: Grenada is not Granada. */
function placeSpelledLike(key: string, archive: Archive): string | undefined {
  if (key.length < MIN_PLACE_SPELLED) return undefined;
  const [only, ...others] = spelledAs(key, placesSpelled.of(archive)).filter(
    (place) => key.length >= MIN_VOWEL_SWAPPED || !hasOtherVowel(key, place),
  );
  return others.length === 0 ? only : undefined;
}

function hasOtherVowel(key: string, place: string): boolean {
  const isOther = (at: number) =>
    key[at] !== place[at] && /[aeiouy]/.test(key[at] ?? "") && /[aeiouy]/.test(place[at] ?? "");
  return key.length === place.length && [...key].some((_, at) => isOther(at));
}

const MIN_PLACE_SPELLED = 7;
const MIN_VOWEL_SWAPPED = 9;

function spellingsIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  // “Susan Pompeo” has nothing to do with Sudan.
  const isWoman = (word: Word, { kind, id }: Named) =>
    hasWomansName(word.key) && archive.actors.get(kind === "actor" ? id : "")?.kind !== "person";
  return words.flatMap((word, from): Part[] => {
    const alike: readonly Named[] = isFree(from) ? spelledLike(word, archive) : [];
    const records = alike.filter((one) => !isWoman(word, one));
    const stretch = { from, to: from + 1, text: word.text };
    // “In Ankarra”: the city, and not the state that is called by it.
    const city =
      records.length > 0 && /^(?:in|at)$/u.test(words[from - 1]?.key ?? "") && !archive.search.has(word.key)
        ? placeMeant(word, archive)
        : undefined;
    if (city !== undefined) return [{ ...stretch, is: "place", place: city }];
    if (records.length > 0) return [{ ...stretch, is: "record", records, spelling: true }];
    const isStrange =
      isFree(from) && word.key.length >= MIN_SWAPPED && looksLikeName(word) && !archive.search.has(word.key);
    const place = isStrange ? placeMeant(word, archive) : undefined;
    return place === undefined ? [] : [{ ...stretch, is: "place", place }];
  });
}
