// Words that are somebody's family name and far more often a word: “To”, “He”, “Moon”, “Burns”.

import { isEnglishWord } from "../../text/english-words.ts";

/** Family names that English words are, and that a headline hardly ever has as such a word. */
const NAMES_FIRST: ReadonlySet<string> = new Set(
  "trump xi macron tusk truss lee waltz khan sturgeon ding ma modi abe rubio kim".split(" "),
);

/** `key` as tokens.ts folds it. */
export function isRatherAWord(key: string): boolean {
  return isEnglishWord(key) && !NAMES_FIRST.has(key);
}
