// Words in quotation marks: they must follow one another, in a name or in a line of text.
import { BREAK, type IndexRow } from "./rows.ts";

/** `phrases` by the numbers of their words; undefined stands for one that has a word that no record has. */
export function hasPhrases(row: IndexRow, phrases: readonly (readonly number[] | undefined)[]): boolean {
  return phrases.every(
    (phrase) =>
      phrase !== undefined && (row.names.some(({ words }) => follows(words, phrase)) || follows(row.lines, phrase)),
  );
}

/** No phrase has a `BREAK` in it, so none runs from one line into the next. */
function follows(words: Uint32Array | readonly number[], phrase: readonly number[]): boolean {
  const first = phrase[0] ?? BREAK;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, n) => words[at + n] === word)) return true;
  }
  return false;
}
