// Whether a word is a name but for how it is written: another romanisation, or a slip of the fingers. A look-alike is another name. Pure.

import { editDistance } from "./edit-distance.ts";
import { isOfOtherSex } from "./family-name-endings.ts";
import { remembered } from "./remembered.ts";
import { romanKey, shortVowels } from "./romanised.ts";
import { isSmallLatin } from "./small-latin.ts";

/** The rows of the keyboard; a slip hits a neighbour. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;

const VOWELS = /^[aeiouy]$/;

const FIGURE = /\p{N}/u;

/** Letters below which a word has too many neighbours that are words of their own. */
const MIN_LETTERS = { slip: 5, lost: 6, vowel: 7, two: 8 } as const;

/**
 * Both folded and in Latin letters (see tokens.ts). One letter swapped with its neighbour, left out within the word, doubled,
 * or hit beside its key is a slip. From six letters on the last may be lost, from seven on a vowel be another, from eight on
 * any two errors. The first letter stands, and an ending is never added: “rubin” is not “rubio”, “wong” not “wang”,
 * “johnston” not “johnson”. Words with figures are only themselves.
 */
export function isSameSpelling(typed: string, name: string): boolean {
  if (typed === name) return true;
  // Most words are told apart by their length and first letter; a word is compared with thousands.
  if (Math.abs(typed.length - name.length) > 4 || initialGroup(typed) !== initialGroup(name)) return false;
  if (typed[0] !== name[0] && initialOf(typed) !== initialOf(name)) return false;
  return isSpelledSo(typed, name) && !isOfOtherSex(typed, name);
}

/** What `isSameSpelling` says of two words that begin alike. */
function isSpelledSo(typed: string, name: string): boolean {
  if (romanKey(typed) === romanKey(name)) return isLongEnough(typed, name) && !hasFigures(typed, name);
  if (Math.max(typed.length, name.length) < MIN_LETTERS.slip || typed[0] !== name[0]) return false;
  if (Math.abs(typed.length - name.length) > 1 || hasFigures(typed, name)) return false;
  // “Chen” is a whole name of its own, and no Cohen.
  if (isSyllable(typed) && !isSyllable(name)) return false;
  if (isSlip(typed, name)) return true;
  // The last letter may be lost, unless without it there is another name: Robert is not Roberts. A long word may have any one error.
  if (name.length >= MIN_LETTERS.lost && name.slice(0, -1) === typed) return !name.endsWith("s");
  const [least, most] = [Math.min(typed.length, name.length), Math.max(typed.length, name.length)];
  if (least >= MIN_LETTERS.two && editDistance(typed, name, 2) <= 1) return true;
  return (
    least >= MIN_LETTERS.two &&
    most > MIN_LETTERS.two &&
    typed.at(-1) === name.at(-1) &&
    editDistance(typed, name, 3) <= 2
  );
}

/** One syllable as they are written of Chinese and Korean, with a consonant or two before and behind: “wei”, “hui”, “bin”. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh)?[aeiou]{1,3}(?:n|ng|r|k|l|m|p|t)?$/u;

/** Whether a word is a name of one syllable, as they are in China and Korea. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

/** Short names that are written alike in two places are two names: Milei is not Milley. */
function isLongEnough(typed: string, name: string): boolean {
  const [least, most] = [Math.min(typed.length, name.length), Math.max(typed.length, name.length)];
  return least > 3 && (most > MIN_LETTERS.lost || least > MIN_LETTERS.slip || editDistance(typed, name, 2) <= 1);
}

function hasFigures(typed: string, name: string): boolean {
  return [typed, name].some((word) => !isSmallLatin(word) && FIGURE.test(word));
}

/**
 * The same for a part of somebody’s name. `beside`: how many other words of the name stand there for sure; then a long vowel may be short,
 * and a letter left out or added in long words. Other vowels in short words want two: “Kim Jung Un”, while Li Qing is not Li Qiang.
 */
export function isSameName(typed: string, name: string, beside: number): boolean {
  return isSameSpelling(typed, name) || isNearName(typed, name, beside);
}

/** What that adds, for those who have looked at the spelling. */
export function isNearName(typed: string, name: string, beside: number): boolean {
  return beside > 0 && typed[0] === name[0] && comesNear(typed, name, beside) && !isOfOtherSex(typed, name);
}

function comesNear(typed: string, name: string, beside: number): boolean {
  const [short, long] = [Math.min(typed.length, name.length), Math.max(typed.length, name.length)];
  if (long - short > 3 || !isSmallLatin(typed) || !isSmallLatin(name)) return false;
  if (shortVowels(typed) === shortVowels(name)) return true;
  if (short > 3 && short === long && differsByVowelOrSwap(typed, name)) return true;
  const mayDiffer = beside > 1 ? short > 2 && long > 3 : short > 5;
  if (mayDiffer && frameOf(typed) === frameOf(name)) return isVowel(typed.at(-1)) === isVowel(name.at(-1));
  // A letter left out or too many, or in long words another: “Angela Mekel”.
  const mayErr = short > 5 || (short > 3 && long > short);
  return mayErr && typed.at(-1) === name.at(-1) && editDistance(typed, name, 2) <= 1;
}

/** “Devid” for David, “Raam” for Rama; the ending is not touched, for Mario is not Maria. */
function differsByVowelOrSwap(typed: string, name: string): boolean {
  const at = [...name].findIndex((letter, nth) => letter !== typed[nth]);
  const [rest, meant] = [typed.slice(at + 1), name.slice(at + 1)];
  if (rest === meant) return rest !== "" && isVowel(typed[at]) && isVowel(name[at]);
  return typed[at] === meant[0] && rest[0] === name[at] && rest.slice(1) === meant.slice(1);
}

/** What words of the same spelling begin with, as it is compared: “Yuri” and “Juri”. Empty for no word. */
export function initialOf(word: string): string {
  return romanKey(word)[0] ?? "";
}

/** First letters of which one may be written for another: see `romanKey`. */
const WRITTEN_ALIKE = ["ckqxh", "pf", "ou", "wv", "yji"] as const;

const GROUPS: Readonly<Record<number, number>> = Object.fromEntries(
  WRITTEN_ALIKE.flatMap((letters) => [...letters].map((letter) => [letter.charCodeAt(0), letters.charCodeAt(0)])),
);

/** Words of the same spelling have it in common, and it is found at once; two initials may share one. */
export function initialGroup(word: string): number {
  const first = word.charCodeAt(0);
  return GROUPS[first] ?? first;
}

/** The consonants of a word. */
const frameOf = remembered(
  (word) =>
    `${word[0] ?? ""}${romanKey(word)
      .slice(1)
      .replace(/[aeiouy]/g, "")}`,
);

function isSlip(typed: string, name: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at++;
  const [rest, meant] = [typed.slice(at), name.slice(at)];
  // A letter left out, not at the end: “bidn”. In a short name it is a vowel: “Walz” is not “Waltz”.
  // Of five letters the four that are left may be a name of their own: “Bern” is not “Beran”.
  if (rest === meant.slice(1)) {
    const isNameItself = name.length === MIN_LETTERS.slip && ENDS_AS_SAID.test(typed);
    return rest !== "" && (isVowel(meant[0]) ? !isNameItself : name.length >= MIN_LETTERS.vowel);
  }
  // A letter too many, doubled or beside one of its neighbours on the keyboard; “Martin” is not “Marin”.
  if (rest.slice(1) === meant) {
    const neighbours = [typed[at - 1], meant[0]];
    if (meant === "" || neighbours.includes(rest[0])) return meant !== "";
    return name.length >= MIN_LETTERS.vowel && neighbours.some((one) => isBeside(rest[0], one));
  }
  if (rest.length !== meant.length || rest.length < 2) return false;
  if (rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2)) return true;
  if (rest.slice(1) !== meant.slice(1)) return false;
  // “Miller” and “Müller” are two names, though the keys touch.
  if (isVowel(rest[0]) && isVowel(meant[0])) return name.length >= MIN_LETTERS.vowel;
  return isBeside(rest[0], meant[0]);
}

/** Two consonants with which a word ends that can be said. */
const ENDS_AS_SAID = /[aeiouy](?:r[bcdfgklmnpst]|l[bcdfkmnpt]|n[cdgkst]|m[bp])$/u;

function isVowel(letter = ""): boolean {
  return VOWELS.test(letter);
}

/** Whether the keys touch, in the same row or the next. */
function isBeside(a = "", b = ""): boolean {
  if (a === "" || b === "") return false;
  const [rowA, rowB] = [letterRow(a), letterRow(b)];
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const [placeA, placeB] = [ROWS[rowA]?.indexOf(a) ?? 0, ROWS[rowB]?.indexOf(b) ?? 0];
  if (rowA === rowB) return Math.abs(placeA - placeB) === 1;
  // Each row stands half a key to the right of the one above it.
  const [upper, lower] = rowA < rowB ? [placeA, placeB] : [placeB, placeA];
  return lower === upper || lower === upper - 1;
}

function letterRow(letter: string): number {
  return ROWS.findIndex((row) => row.includes(letter));
}
