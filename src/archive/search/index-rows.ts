// A document as the index holds it: words by their numbers, and what each of them counts there.
import type { SearchDocument } from "./documents.ts";
import { BREAK, type NameLines } from "./name-lines.ts";
import type { Terms } from "./terms.ts";

/**
 * What a word counts by where it stands, 0 to 255. In a name it counts more the shorter the name is; `IN_NAME` is what
 * it counts at least.
 */
export const IN_NAME = 128;
export const OF_PEOPLE = 60;
export const OF_DATE = 55;
const AROUND = 40;
export const OF_FORMER_DATE = 30;
const TEXT_WEIGHT = 25;

/**
 * A row as numbers: how many names it has; for each a number that packs how many words it has, how many of them count and whether it is an
 * office, and then its words; then all but the names, line by line with a `BREAK` after each.
 */
export type IndexRow = {
  /** It stands among others, from `from` on, up to `to`. */
  readonly numbers: Uint32Array;
  readonly from: number;
  readonly to: number;
};

/** A name in a row: its words stand from `from` on, up to `to`. */
export type Name = {
  readonly from: number;
  readonly to: number;
  /** How many of the words count: all but the small ones, or all when there are no others. */
  readonly size: number;
  /** An office, not a name proper. */
  readonly office: boolean;
};

/** No text has more words. */
const MAX_WORDS = 2 ** 15 - 1;

/** What each word of a row counts there, each word once: see row-counts.ts. */
export type Counts = { readonly forEach: (take: (count: number, term: number) => void) => void };

/** `terms` gives a number to each word of the document. `note` is told what a word counts, each time that it stands there; of these the most is what it counts. */
export function makeRow(
  card: SearchDocument,
  terms: Pick<Terms, "add" | "isSmall" | "addLines">,
  note: (term: number, count: number) => void,
): readonly number[] {
  const row = [card.names.length + card.offices.length];
  const name = (tokens: readonly string[], office: boolean) => {
    const words = tokens.slice(0, MAX_WORDS).map(terms.add);
    const telling = words.filter((word) => !terms.isSmall(word)).length;
    const size = telling === 0 ? words.length : telling;
    for (const term of words) note(term, IN_NAME + Math.floor(127 / size));
    row.push(words.length * 2 ** 16 + size * 2 + (office ? 1 : 0));
    for (const term of words) row.push(term);
  };
  for (const words of card.names) name(words, false);
  for (const words of card.offices) name(words, true);
  const take = (text: readonly string[], count: number) => {
    for (const word of text) {
      const term = terms.add(word);
      note(term, count);
      row.push(term);
    }
    row.push(BREAK);
  };
  const takeNames = (names: NameLines, count: number) => {
    for (const term of terms.addLines(names)) {
      row.push(term);
      if (term !== BREAK) note(term, count);
    }
  };
  for (const names of card.people) takeNames(names, OF_PEOPLE);
  take(card.dates, OF_DATE);
  for (const names of card.around) takeNames(names, AROUND);
  take(card.formerDates, OF_FORMER_DATE);
  for (const text of card.text) take(text, TEXT_WEIGHT);
  return row;
}

/** The first is the one shown; offices come last. */
export function namesInRow(row: IndexRow): readonly Name[] {
  const names: Name[] = [];
  for (let left = nameCount(row), at = firstName(row); left > 0; left--) {
    const name = nameStanding(row, at);
    names.push(name);
    at = name.to;
  }
  return names;
}

export function nameCount({ numbers, from }: IndexRow): number {
  return numbers[from] ?? 0;
}

/** Where the first name of a row stands; each of the others stands where the one before it ends. */
export function firstName({ from }: IndexRow): number {
  return from + 1;
}

export function nameStanding({ numbers }: IndexRow, at: number): Name {
  const packed = numbers[at] ?? 0;
  return { from: at + 1, to: at + 1 + (packed >>> 16), size: (packed & 0xffff) >>> 1, office: (packed & 1) === 1 };
}

/** Every word of a row once. */
export function rowWords(row: IndexRow): ReadonlySet<number> {
  const { numbers, to: end } = row;
  const names = namesInRow(row);
  const words = new Set(numbers.subarray(names.at(-1)?.to ?? firstName(row), end));
  words.delete(BREAK);
  for (const { from, to } of names) for (const word of numbers.subarray(from, to)) words.add(word);
  return words;
}

/** Words that must follow one another, by their numbers; undefined stands for a phrase that has a word that no record has. */
export type Phrases = readonly (readonly number[] | undefined)[];

export function hasPhrases(row: IndexRow, phrases: Phrases): boolean {
  return phrases.every((phrase) => phrase !== undefined && hasPhrase(row, phrase));
}

/** In one name, or in one line of the rest: no phrase has a `BREAK` in it, so none runs from one line into the next. */
function hasPhrase(row: IndexRow, phrase: readonly number[]): boolean {
  let at = firstName(row);
  for (let left = nameCount(row); left > 0; left--) {
    const { from, to } = nameStanding(row, at);
    if (hasBetween(row, from, to, phrase)) return true;
    at = to;
  }
  return hasBetween(row, at, row.to, phrase);
}

function hasBetween({ numbers }: IndexRow, from: number, to: number, phrase: readonly number[]): boolean {
  const [first] = phrase;
  for (let at = from; at + phrase.length <= to; at++) {
    if (numbers[at] !== first) continue;
    let length = 1;
    while (length < phrase.length && numbers[at + length] === phrase[length]) length++;
    if (length === phrase.length) return true;
  }
  return false;
}
