// Names that were brought into Latin letters in more than one way: Sergei and Sergey, Zelensky and Zelenskyy.

import { latinOfDevanagari, latinOfGreek } from "./greek-and-devanagari.ts";

/** After tokens.ts has folded them: й is и, ё is е, ї is і. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", к: "k" },
  ...{ л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch" },
  ...{ ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya" },
  ...{ ђ: "dj", ј: "j", љ: "lj", њ: "nj", ћ: "c", џ: "dz" },
};

/** “байден” → “baiden”, “μερκελ” → “merkel”; undefined for a word that is not wholly in Cyrillic, Greek or Devanagari. */
export function latinOf(word: string): string | undefined {
  return latinOfCyrillic(word) ?? latinOfGreek(word) ?? latinOfDevanagari(word);
}

function latinOfCyrillic(word: string): string | undefined {
  let latin = "";
  for (const letter of word) {
    const written = CYRILLIC[letter];
    if (written === undefined) return undefined;
    latin += written;
  }
  return latin;
}

/** Endings of Russian and Ukrainian names in the other cases, after folding, and what the nominative has there. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ого|ому|им|ым|ом)$/u, ["ии", "ыи", "ои", ""]],
  [/(?:ои|ею|ею|ую|еи)$/u, ["а", "ая", "я", ""]],
  [/(?:ами|ами|ах|ям|ам)$/u, ["ы", "и", "а", ""]],
  [/(?:ем|ем)$/u, ["ь", "и", ""]],
  [/[ауеыиюя]$/u, ["", "а", "я", "ь", "и"]],
];

/** What a Cyrillic word in another case may be in the nominative: “трампа” → “трамп”; none for other words. */
export function nominativesOf(word: string): readonly string[] {
  if (word.length < 4 || latinOfCyrillic(word) === undefined) return [];
  const found = CASES.flatMap(([ending, nominative]) =>
    ending.test(word) ? nominative.map((end) => word.replace(ending, end)) : [],
  );
  return [...new Set(found)].filter((one) => one.length > 2 && one !== word);
}

/** Shorter words are too much alike for this. */
const SHORTEST = 4;

/**
 * One text for all common spellings of a name in Latin letters; undefined for a word to which that does not apply. The
 * rules are those on which the usual romanisations of Russian, Ukrainian and Arabic differ.
 */
export function spellingKey(word: string): string | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return undefined;
  // Most words have nothing of it.
  if (!/[qyj]|k[sh]|ph|o[uo]|(.)\1/.test(word)) return word;
  return word
    .replace(/q/g, "k")
    .replace(/ks/g, "x")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");
}
