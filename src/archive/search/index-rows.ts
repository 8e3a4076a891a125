// A document as the index holds it: words by their numbers, and what each of them counts there.
import type { DocumentHead, SearchDocument } from "./documents.ts";
import type { Terms } from "./terms.ts";

/** Between two lines of a row, where no word is. */
export const BREAK = 0xffffffff;

/**
 * What a word counts by where it stands, 0 to 255. In a name it counts more the shorter the name is; `IN_NAME` is what
 * it counts at least.
 */
export const IN_NAME = 128;
export const OF_PEOPLE = 60;
const OF_DATE = 55;
const AROUND = 40;
const OF_FORMER_DATE = 30;
const TEXT_WEIGHT = 25;

export type IndexRow = {
  readonly head: DocumentHead;
  readonly names: readonly Name[];
  /** All but the names, line by line with a `BREAK` after each. */
  readonly lines: Uint32Array;
};

export type Name = {
  readonly words: readonly number[];
  /** How many of the words count: all but the small ones, or all when there are no others. */
  readonly size: number;
  /** An office, not a name proper. */
  readonly office: boolean;
};

/** What each word of a row counts there. */
export type Counts = ReadonlyMap<number, number>;

/** `terms` gives a number to each word of the document. */
export function makeRow(
  card: SearchDocument,
  terms: Pick<Terms, "add" | "isSmall">,
): { readonly row: IndexRow; readonly counts: Counts } {
  const counts = new Map<number, number>();
  const note = (term: number, count: number) => {
    if ((counts.get(term) ?? 0) < count) counts.set(term, count);
  };
  const names = [
    ...card.names.map((words) => fieldName(words, terms, false)),
    ...card.offices.map((words) => fieldName(words, terms, true)),
  ];
  for (const { words, size } of names) for (const term of words) note(term, IN_NAME + Math.floor(127 / size));
  const lines: number[] = [];
  const take = (text: readonly string[], count: number) => {
    for (const word of text) {
      const term = terms.add(word);
      note(term, count);
      lines.push(term);
    }
    lines.push(BREAK);
  };
  for (const text of card.people) take(text, OF_PEOPLE);
  take(card.dates, OF_DATE);
  for (const text of card.around) take(text, AROUND);
  take(card.formerDates, OF_FORMER_DATE);
  for (const text of card.text) take(text, TEXT_WEIGHT);
  return { row: { head: card.head, names, lines: Uint32Array.from(lines) }, counts };
}

/** Every word of a row once. */
export function rowWords({ names, lines }: IndexRow): ReadonlySet<number> {
  const words = new Set<number>(lines);
  words.delete(BREAK);
  for (const name of names) for (const word of name.words) words.add(word);
  return words;
}

function fieldName(tokens: readonly string[], terms: Pick<Terms, "add" | "isSmall">, office: boolean): Name {
  const words = tokens.map(terms.add);
  const size = words.filter((word) => !terms.isSmall(word)).length;
  return { words, size: size === 0 ? words.length : size, office };
}

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
