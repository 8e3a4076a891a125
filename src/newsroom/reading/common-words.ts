// Words that are somebody's family name and far more often a word: “To”, “He”, “Moon”, “Burns”.

import { isEnglishWord } from "../../text/english-words.ts";

/** Family names that English words are, and that a headline hardly ever has as such a word. */
/** Names that a headline has of nobody else. */
export const FAMOUS: ReadonlySet<string> = new Set(
  "trump xi putin biden kim macron modi zelensky zelenskyy erdogan netanyahu rubio blinken abe merkel lavrov".split(
    " ",
  ),
);

const NAMES_FIRST: ReadonlySet<string> = new Set(
  "trump xi macron tusk truss lee waltz khan sturgeon ding ma modi abe rubio kim".split(" "),
);

/** `key` as tokens.ts folds it. */
export function isRatherAWord(key: string): boolean {
  return isEnglishWord(key) && !NAMES_FIRST.has(key);
}
