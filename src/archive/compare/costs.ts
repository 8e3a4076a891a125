// What it costs to take one word for another, to add one or to leave one out. A whole word that differs costs 1.

import { dictionary } from "../../text/dictionary.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { ELLIPSIS, isLittle, isSign, type Word } from "./compared-words.ts";

/** In words' worth. */
export const COST = {
  cut: 0.05,
  begun: 0.5,
  dots: 0.1,
  joined: 0.02,
  contraction: 0.2,
  form: 0.4,
  synonym: 0.5,
  misspelt: 0.6,
  small: 0.8,
} as const;

/** The cost of a word that is added to the text, or left out of it. */
export function gapCost(word: Word): number {
  if (word.key === ELLIPSIS) return COST.dots;
  return isLittle(word) ? COST.small : word.size;
}

/**
 * The cost of taking a word of the text for a word of the wording; infinite for dots, which stand for no word.
 * `synonyms`: stems that say the same as the word of the text. `last`: the text, or the part of it before dots, ends here.
 */
export function substitutionCost(
  word: Word,
  other: Word,
  last: boolean,
  synonyms: ReadonlySet<string> | undefined,
): number {
  if (word.key === other.key) return 0;
  if (word.key === ELLIPSIS || other.key === ELLIPSIS) return Number.POSITIVE_INFINITY;
  if (last && isCut(word, other)) return COST.cut;
  if (last && !word.closed && other.key.startsWith(word.key)) return COST.begun;
  const size = Math.max(word.size, other.size);
  if (word.stem === other.stem) return COST.form * size;
  if (synonyms?.has(other.stem)) return COST.synonym * size;
  return isMisspelt(word.key, other.key) ? COST.misspelt * size : size;
}

/** The cost of one word for two: “there's” for “there is”, “ceasefire” for “cease-fire”; infinite for other words. */
export function mergeCost(short: Word, first: Word | undefined, second: Word): number {
  if (first === undefined || first.key[0] !== short.key[0] || isSign(short)) return Number.POSITIVE_INFINITY;
  if (isDenialJoined(short.key, first.key, second.key)) return COST.joined;
  if (isContraction(short.key, first.key, second.key)) return COST.contraction;
  const joined = first.key + second.key;
  if (joined === short.key) return 0;
  return isMisspelt(short.key, joined) ? COST.misspelt : Number.POSITIVE_INFINITY;
}

/** Whether the two are that word, written apart: “would not” is “wouldn't”. */
export function isWrittenApart(short: Word | undefined, first: Word | undefined, second: Word | undefined): boolean {
  if (short === undefined || first === undefined || second === undefined) return false;
  return short.key === `${first.key}${second.key}` || isDenialJoined(short.key, first.key, second.key);
}

function isDenialJoined(short: string, first: string, second: string): boolean {
  return second === "not" && isContraction(short, first, second);
}

/** “lose from confr”: three letters or more are missing; fewer could be another form of the word. */
export function isCut(word: Word, other: Word): boolean {
  return !word.closed && other.key.startsWith(word.key) && other.key.length >= word.key.length + 3;
}

export function isMisspelt(word: string, other: string): boolean {
  const allowed = Math.min(word.length, other.length) < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (allowed === 0 || Math.abs(word.length - other.length) > allowed || word[0] !== other[0]) return false;
  return editDistance(word, other, allowed + 1) <= allowed || (word.length >= 5 && isTransposed(word, other));
}

/** “Emtpy” for “empty”: two letters have changed places. */
function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== other[place]);
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

const ENDINGS: Readonly<Record<string, string>> = dictionary({
  s: "is has us",
  re: "are",
  ve: "have",
  ll: "will shall",
  d: "would had",
  m: "am",
  nt: "not",
});

const IRREGULAR: Readonly<Record<string, string>> = dictionary({ cant: "can", wont: "will", shant: "shall" });

/** Whether a word may be short for two of which the second is only this: the “s” of “there's”. */
export function endsContraction(rest: string): boolean {
  return Object.hasOwn(ENDINGS, rest);
}

/** All are keys of words, that is without apostrophes. */
export function isContraction(short: string, first: string, second: string): boolean {
  if (second === "not" && IRREGULAR[short] === first) return true;
  if (!short.startsWith(first)) return false;
  return ENDINGS[short.slice(first.length)]?.split(" ").includes(second) === true;
}
