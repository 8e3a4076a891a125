// Whether a word is a name but for how it is written: another romanisation, or a slip of the fingers. A look-alike is another name. Pure.

import { editDistance } from "./edit-distance.ts";

/** The rows of the keyboard; a slip hits a neighbour. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;

const VOWELS = /^[aeiouy]$/;

/** Letters below which a word has too many neighbours that are words of their own. */
const MIN_LETTERS = { slip: 5, vowel: 7, two: 9 } as const;

/**
 * Both folded and in Latin letters (see tokens.ts). One letter swapped with its neighbour, left out within the word, doubled, or hit beside
 * its key is a slip; from seven letters on, a vowel for another too; from nine on, any two errors. The first letter stands, and an ending
 * is never added or lost: “rubin” is not “rubio”, “wong” not “wang”, “johnston” not “johnson”.
 */
export function isSameSpelling(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (romanKey(typed) === romanKey(name)) return Math.min(typed.length, name.length) > 3;
  if (Math.max(typed.length, name.length) < MIN_LETTERS.slip || typed[0] !== name[0]) return false;
  if (Math.abs(typed.length - name.length) > 2) return false;
  if (isSlip(typed, name)) return true;
  return name.length >= MIN_LETTERS.two && typed.at(-1) === name.at(-1) && editDistance(typed, name, 3) <= 2;
}

/** One text for the usual romanisations of a name: Zelensky and Zelenskyy, Sergei and Sergey, Lawrow and Lavrov. */
function romanKey(word: string): string {
  return word
    .replace(/q/g, "k")
    .replace(/ks/g, "x")
    .replace(/sch/g, "sh")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ei/g, "e")
    .replace(/z$/, "s")
    .replace(/(.)\1+/g, "$1");
}

function isSlip(typed: string, name: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at++;
  const [rest, meant] = [typed.slice(at), name.slice(at)];
  // A letter left out, not at the end: “bidn”.
  if (rest === meant.slice(1)) return rest !== "";
  // A letter too many, beside one of its neighbours on the keyboard or doubled.
  if (rest.slice(1) === meant) return meant !== "" && hasNeighbour(rest[0], [typed[at - 1], meant[0]]);
  if (rest.length !== meant.length || rest.length < 2) return false;
  if (rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2)) return true;
  if (rest.slice(1) !== meant.slice(1)) return false;
  return isBeside(rest[0], meant[0]) || (name.length >= MIN_LETTERS.vowel && isVowel(rest[0]) && isVowel(meant[0]));
}

function isVowel(letter = ""): boolean {
  return VOWELS.test(letter);
}

function hasNeighbour(letter: string | undefined, others: readonly (string | undefined)[]): boolean {
  return others.some((other) => other === letter || isBeside(letter, other));
}

/** Whether the keys touch, in the same row or the next. */
function isBeside(a = "", b = ""): boolean {
  if (a === "" || b === "") return false;
  const [rowA, rowB] = [rowOf(a), rowOf(b)];
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const [placeA, placeB] = [ROWS[rowA]?.indexOf(a) ?? 0, ROWS[rowB]?.indexOf(b) ?? 0];
  if (rowA === rowB) return Math.abs(placeA - placeB) === 1;
  // Each row stands half a key to the right of the one above it.
  const [upper, lower] = rowA < rowB ? [placeA, placeB] : [placeB, placeA];
  return lower === upper || lower === upper - 1;
}

function rowOf(letter: string): number {
  return ROWS.findIndex((row) => row.includes(letter));
}
