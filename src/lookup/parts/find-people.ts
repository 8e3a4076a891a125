// Who is meant by a family name, seen with the words beside it: the given name must fit, or it is somebody whom the archive does not have.

import type { Named } from "../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isSyllable } from "../../text/same-spelling.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isGivenName, isNameParticle } from "../names/person-names.ts";
import { cuesOf } from "./cues.ts";
import { looksLikeName } from "./find-names.ts";
import { isUntoldName, strangerBefore, strangerWith, WIVES } from "./find-strangers.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { asksForQuotes, isFurtherName, isNameSlot, isOnlyName, mayBeGiven } from "./name-slots.ts";
import type { Part, RecordPart, Stretch } from "./part.ts";
import { type Actors, fullyNamed, isFamilyFirst, peopleOf } from "./person-parts.ts";
import { ofOtherCountry, withTitle } from "./titled-names.ts";
import { hasWomansName } from "./womens-names.ts";

/** What stands between two names, and in none. */
const PREPOSITIONS: ReadonlySet<string> = new Set("to in on at and of for with from by or vs".split(" "));

/** A part that names people by a family name → the same with its given name, of those whom that fits; or a name that is missing. */
export function withGivenName(
  part: Part,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part {
  if (part.is !== "record") return part;
  const people = peopleOf(part, archive);
  const other = ofOtherGeneration(part, people, words, isFree, archive) ?? ofOtherCountry(part, people, words, archive);
  if (other !== undefined || part.to - part.from !== 1) return other ?? part;
  // “David Cameron” is no mistyped Cameroon, and “Michael Jordan” no Jordan.
  if (people.length === 0)
    return (
      ((part.spelling || isCalledAfter(part, words, archive)) && before(part, people, words, isFree, archive)) || part
    );
  return (
    ofHyphenated(part, people, words, isFree, archive) ??
    afterwards(part, people, words, isFree, archive) ??
    before(part, people, words, isFree, archive) ??
    strangerWith(part, people, words, isFree, archive) ??
    withTitle(part, people, words, archive) ??
    part
  );
}

/** A state behind somebody’s given name: “Michael Jordan”. */
function isCalledAfter(part: RecordPart, words: readonly Word[], archive: Actors): boolean {
  const name = words[part.from - 1];
  const isState = part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  const isCapital = name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text);
  const isSlot = isNameSlot({ from: part.from - 1, to: part.to }, words) && words[part.from]?.owns !== true;
  return isState && name !== undefined && (isCapital || isSlot) && isGivenName(name.key, archive);
}

/** “Ban Ki-moon” is no Moon: what is joined by a hyphen to no English word is one name. */
function ofHyphenated(
  { from, to }: RecordPart,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const text = words[from]?.text ?? "";
  const isJoined = (at: number) => text.includes("-") && words[at]?.text === text;
  const strange = [from - 1, to].some((at) => isJoined(at) && isFree(at) && mayJoin(words[at]?.key ?? ""));
  if (!strange) return undefined;
  const [first, end] = [isJoined(from - 1) ? from - 1 : from, isJoined(to) ? to + 1 : to];
  const isWhole = fullyNamed(words.slice(first, end), people, archive).length > 0;
  return isWhole ? undefined : { from: first, to: end, is: "missing", text };
}

function mayJoin(key: string): boolean {
  return !isFunctionWord(key) && !isEnglishWord(key) && !isNameParticle(key);
}

const GENERATIONS: ReadonlySet<string> = new Set("jr junior sr ii iii iv".split(" "));

/** “Donald Trump Jr” is somebody else, unless the archive has him with it: “Ferdinand Marcos Jr”. */
function ofOtherGeneration(
  part: Part,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const word = words[part.to];
  const isSenior = word?.key === "senior" && part.to === words.length - 1;
  if (people.length === 0 || word === undefined || !isFree(part.to)) return undefined;
  if (!GENERATIONS.has(word.key) && !isSenior && !isFurtherName(part, words)) return undefined;
  const to = part.to + 1;
  const fitting = fullyNamed(words.slice(part.from, to), people, archive);
  const stretch = { from: part.from, to, text: typedText(words, part.from, to) };
  return fitting.length > 0
    ? { ...stretch, is: "record", records: fitting, spelling: part.is === "record" && part.spelling }
    : { ...stretch, is: "missing" };
}

const DEGREES: ReadonlySet<string> = new Set("most more very so really truly".split(" "));

/** “Mark Rutte”; “Mark Carney” is somebody else. */
function before(
  part: Part,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const at = part.from - 1;
  const word = words[at];
  if (word === undefined || !isFree(at)) return undefined;
  const stretch = { from: at, to: part.to, text: typedText(words, at, part.to) };
  if (WIVES.has(word.key)) {
    const women = people.filter(({ id }) => hasWomansName(archive.actors.get(id)?.name ?? ""));
    return women.length === 0
      ? { ...stretch, is: "missing" }
      : { ...stretch, is: "record", records: women, spelling: part.is === "record" && part.spelling };
  }
  if (isFunctionWord(word.key) || isTermWord(word.key)) return undefined;
  // “The most iconic Merkel quotes.”
  if (!word.capital && DEGREES.has(words[at - 1]?.key ?? "")) return undefined;
  const fitting = fullyNamed(words.slice(at, part.to), people, archive);
  if (fitting.length > 0)
    return { ...stretch, is: "record", records: fitting, spelling: part.is === "record" && part.spelling };
  const isOneName = isNameSlot({ from: at - 1, to: part.to }, words) && asksForQuotes(words[part.to]);
  if (!isOneName && strangerBefore(part, words, isFree, archive) !== undefined) return undefined;
  return looksLikeName(word) ||
    isGivenName(word.key, archive) ||
    (people.length > 0 && (isUntoldName(words, at, archive) || isOfSlot(stretch, words, archive)))
    ? { ...stretch, is: "missing" }
    : undefined;
}

/** “who is dan sullivan”, “robert e. lee”; a message of two words, of which the first stands in records, may be about anything: “tariffs trump”. */
function isOfSlot(stretch: Stretch, words: readonly Word[], archive: Actors): boolean {
  const word = words[stretch.from];
  // “Pro-Putin quotes.”
  if (word === undefined || !mayBeGiven(word) || word.text === words[stretch.to - 1]?.text) return false;
  if (word.key.length === 1) return stretch.from > 0 && mayBeGiven(words[stretch.from - 1] ?? word);
  const isTold = stretch.from === 0 && isEnglishWord(word.key) && archive.search.knows(word.key);
  return isNameSlot(stretch, words) && !isTold;
}

/** “Kim Jong Un”, where the family name stands first; “Kim Yo Jong” is somebody else. */
function afterwards(
  part: Part,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const familyFirst = people.filter(({ id }) => isFamilyFirst(id, archive));
  let to = part.to;
  const goesOn = (at: number) => {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || !isFree(at) || isTermWord(word.key) || !/^\p{Script=Latin}+$/u.test(word.key))
      return false;
    if (PREPOSITIONS.has(word.key) || word.key.length === 1) return false;
    return (
      looksLikeName(word) ||
      word.capital ||
      isShortGivenName(word.key) ||
      (to === part.to && isWordForName({ from: part.from, to: at + 1 }, words)) ||
      (to === part.to &&
        next !== undefined &&
        isFree(at + 1) &&
        !word.capital &&
        word.key.length === 2 &&
        looksLikeName(next))
    );
  };
  while (familyFirst.length > 0 && to - part.from < 3 && goesOn(to)) to++;
  if (to === part.to) return undefined;
  const fitting = fullyNamed(words.slice(part.from, to), familyFirst, archive);
  const stretch = { from: part.from, to, text: typedText(words, part.from, to) };
  return fitting.length > 0
    ? { ...stretch, is: "record", records: fitting, spelling: true }
    : { ...stretch, is: "missing" };
}

/** “Li Bin”: an English word, where nothing but a name stands. */
function isWordForName(stretch: Stretch, words: readonly Word[]): boolean {
  const word = words[stretch.to - 1];
  return word !== undefined && isSyllable(word.key) && !isFunctionWord(word.key) && isOnlyName(stretch, words);
}

/** “Li Hui”, “Li Na” in small letters: of so few letters nothing else looks like a name, but behind a family name it is one. */
function isShortGivenName(key: string): boolean {
  return (
    (key.length === 2 || key.length === 3) &&
    isSyllable(key) &&
    !isFunctionWord(key) &&
    cuesOf(key).length === 0 &&
    !isEnglishWord(key)
  );
}
