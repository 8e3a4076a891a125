// Somebody whom the archive does not have, beside one whom it has: “Obama Xi”, “Hunter Biden”.

import type { Archive } from "../../archive/archive.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isFormalWord } from "../names/candidates.ts";
import { hasNameWord } from "../names/near-names.ts";
import { isGivenName } from "../names/person-names.ts";
import { cuesOf } from "./cues.ts";
import { looksLikeName } from "./find-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { isLightWord } from "./light-words.ts";
import { isNameSlot, mayBeGiven } from "./name-slots.ts";
import type { Part, RecordPart } from "./part.ts";
import { type Actors, fullyNamed, isFamilyFirst, peopleOf } from "./person-parts.ts";

/** “Mrs Xi” is not Xi; whose wife a woman of the archive would be is not told by it, and she has a button. */
export const WIVES: ReadonlySet<string> = new Set(["mrs", "madame"]);

/** “Hunter Biden”: an English word that begins the message, beside a name, and of which nothing in the archive tells. */
export function isUntoldName(words: readonly Word[], at: number, { search }: Pick<Archive, "search">): boolean {
  return beginsAsName(words, at) && !search.knows(words[at]?.key ?? "");
}

/**
 * “Khamenei Putin meeting”, “Dmitry Peskov Trump”, “Obama Xi”: somebody else, who stands before one that the archive has, where they meet, where the
 * first has a given name already, or where the given name of the second would stand behind.
 */
export function strangerBefore(
  part: Part,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const people = peopleOf(part, archive);
  const at = part.from - 1;
  const name = words[at];
  if (name === undefined || !isFree(at) || people.length === 0 || WIVES.has(name.key)) return undefined;
  const isName = looksLikeName(name) || beginsAsName(words, at);
  if (!isName || isTermWord(name.key) || isGivenName(name.key, archive)) return undefined;
  // “Bush Xi call”, and not “Ceasefire Putin talks”.
  if (isEnglishWord(name.key) && !(isCapital(name) && hasNameWord(name.key, archive))) return undefined;
  if (fullyNamed(words.slice(at, part.to), people, archive).length > 0) return undefined;
  const first = words[at - 1];
  const isNamed = first !== undefined && isFirstName(at - 1, words, isFree, archive);
  const isOfPart = isNamed && fullyNamed([first, ...words.slice(part.from, part.to)], people, archive).length > 0;
  const isBehind = people.every(({ id }) => isFamilyFirst(id, archive)) && !IS.has(first?.key ?? "");
  if (isOfPart || !(isNamed || isBehind || MEET.has(words[part.to]?.key ?? ""))) return undefined;
  const from = isNamed && isFree(at - 1) ? at - 1 : at;
  return { from, to: part.from, is: "missing", text: typedText(words, isNamed ? at - 1 : at, part.from) };
}

function isFirstName(at: number, words: readonly Word[], isFree: (at: number) => boolean, archive: Actors): boolean {
  const word = words[at];
  if (word === undefined || isTermWord(word.key) || isFunctionWord(word.key)) return false;
  if (isGivenName(word.key, archive)) return true;
  return isFree(at) && !isEnglishWord(word.key) && (looksLikeName(word) || beginsAsName(words, at));
}

/** The first word, which has a capital anyway, beside another that has one without need, where people do not ask with it: “Hu Jintao”, “World Bank”. */
export function beginsAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (at !== 0 || word === undefined || words[1]?.capital !== true || !isCapital(word)) return false;
  if (isFunctionWord(word.key) || isTermWord(word.key)) return false;
  return isFormalWord(words[1].key) || !(isLightWord(word.key) || cuesOf(word.key).length > 0);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** What two people do together. */
const MEET: ReadonlySet<string> = new Set("summit summits meeting meetings talks call calls phone".split(" "));
const IS: ReadonlySet<string> = new Set("is was are were".split(" "));

/** “Who is Sharif Hassan”: what stands first is no family name, where the two can only be one name. */
export function strangerWith(
  part: RecordPart,
  people: readonly Named<"actor">[],
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Actors,
): Part | undefined {
  const word = words[part.to];
  const stretch = { from: part.from, to: part.to + 1 };
  if (word === undefined || !isFree(part.to) || part.from === 0 || !isNameSlot(stretch, words)) return undefined;
  const isName = mayBeGiven(word) && (looksLikeName(word) || isGivenName(word.key, archive));
  if (!isName || fullyNamed(words.slice(stretch.from, stretch.to), people, archive).length > 0) return undefined;
  return { ...stretch, is: "missing", text: typedText(words, stretch.from, stretch.to) };
}
