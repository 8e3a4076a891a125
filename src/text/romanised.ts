// One text for the ways in which a name is brought into Latin letters: of two words that are written otherwise only by that it is the same.

import { lettersOf } from "./letter-sets.ts";
import { remembered } from "./remembered.ts";

/** “moon” and “mun”; no letter is doubled. */
export const shortVowels = remembered((word) =>
  word
    .replace(/oo|ou|eu/g, "u")
    .replace(/ee/g, "i")
    .replace(/(.)\1+/g, "$1"),
);

/** Letters that stand in all romanisations of a name, for nothing else than themselves: the others below, and vowels, may be written otherwise. */
export const FIRM_LETTERS = lettersOf("bdglmnrt");

/** One text for the usual romanisations of a name: Zelensky and Zelenskyy, Sergei and Sergey, Lawrow and Lavrov. */
export const romanKey = remembered((word) =>
  word
    .replace(/q/g, "k")
    .replace(/c(?![eiyhj])/g, "k")
    .replace(/ks/g, "x")
    .replace(/sch/g, "sh")
    .replace(/kh$/, "k")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ei/g, "e")
    .replace(/([eo])f+$/, "$1v")
    .replace(/ez$/, "es")
    .replace(/(.)\1+/g, "$1"),
);

/** “Seok” for “Suk”, “Yun” for “Yoon”: vowels for which two romanisations of Korean have two signs, and Pinyin none. */
export function isSameInKorean(typed: string, name: string): boolean {
  return typed.replace(/eo|eu|oo/g, "u") === name.replace(/eo|eu|oo/g, "u");
}
