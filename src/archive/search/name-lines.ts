// The names of one thing as lines of a row.

/** The words of one text, as tokens.ts folds them. */
export type Tokens = readonly string[];

/** All names of one thing: the same list for every record in which it is. */
export type NameLines = readonly Tokens[];

/** Between two lines of a row, where no word is. */
export const BREAK = 0xffffffff;

/** The numbers of the words of some lines, a `BREAK` behind each line. */
export function lineTerms(lines: NameLines, add: (word: string) => number): readonly number[] {
  return lines.flatMap((words) => [...words.map(add), BREAK]);
}
