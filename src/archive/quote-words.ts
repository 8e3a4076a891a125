// Which quotations have which words, in their wordings and in what is told of them.

import { compareText } from "../text/compare-text.ts";
import { remembered } from "../text/remembered.ts";
import { placeIn } from "../text/sorted-words.ts";
import { tokenize } from "../text/tokens.ts";
import { derive } from "./derived.ts";
import { createRowsMaker, type NumberRows, rowOf } from "./keyed-numbers.ts";
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";
import { sortSteps } from "./sort-steps.ts";
import type { Steps } from "./steps.ts";

/** By the place of a word the numbers of quotes: `spoken` of those with the word in a wording, `told` also of those that were said at or about it. */
export type QuoteWords = {
  /** In the order of their UTF-16 units. */
  readonly words: readonly string[];
  readonly spoken: NumberRows;
  readonly told: NumberRows;
  /** By their numbers. */
  readonly all: readonly Quote[];
};

type QuoteWordRecords = Pick<Records, "quotes" | "events" | "topics">;

export const quoteWords = derive(
  ({ quotes, events, topics }: QuoteWordRecords) => [quotes, events, topics],
  makeQuoteWords,
);

/** A step for so many words, once all are known. */
const WORDS_AT_ONCE = 10_000;

function* makeQuoteWords({ quotes, events, topics }: QuoteWordRecords): Steps<QuoteWords> {
  const all = [...quotes.values()];
  const [numbers, words] = [new Map<string, number>(), [] as string[]];
  const [spoken, told] = [createRowsMaker(), createRowsMaker()];
  /** By the number of a word: the last quote of which it was noted, and whether that has said it. */
  const [lastSpoken, lastTold]: [number[], number[]] = [[], []];
  /** Of the same event and the same topics there are many quotes. */
  const toldWords = remembered(tokenize);
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const note = (word: number, quote: number, last: number[], rows: typeof told) => {
    if (last[word] === quote) return;
    last[word] = quote;
    rows.put(word, quote);
  };
  for (const [number, quote] of all.entries()) {
    for (const word of tokenize(quote.wordings.map(({ text }) => text).join(" "))) {
      const own = numberOf(word);
      note(own, number, lastSpoken, spoken);
      note(own, number, lastTold, told);
    }
    for (const text of aroundQuote(quote, { events, topics }))
      for (const word of toldWords(text)) note(numberOf(word), number, lastTold, told);
    yield;
  }
  const sorted = yield* sortSteps(words, compareText);
  const places = new Uint32Array(words.length);
  for (const [place, word] of sorted.entries()) {
    if (place % WORDS_AT_ONCE === 0) yield;
    places[numbers.get(word) ?? 0] = place;
  }
  yield;
  return {
    words: sorted,
    spoken: yield* spoken.made(words.length, places),
    told: yield* told.made(words.length, places),
    all,
  };
}

/** What it was said at, and about. */
export function aroundQuote(
  { event: at, occasion, topics: own }: Quote,
  { events, topics }: Pick<Records, "events" | "topics">,
): readonly string[] {
  const event = at === undefined ? undefined : events.get(at);
  const about = [...own, ...(event?.topics ?? [])].map((id) => topics.get(id)?.name ?? "");
  return [occasion, event?.title ?? "", ...(event?.also ?? []), ...about];
}

/** The words that begin so, and the quotes of each, in the order of the words. */
export function* beginningSo(
  beginning: string,
  { words }: Pick<QuoteWords, "words">,
  rows: NumberRows,
): Iterable<readonly [word: string, quotes: Uint32Array]> {
  for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at++)
    yield [words[at] ?? "", rowOf(at, rows)];
}

/** The quotes with just this word. */
export function quotesWithWord(word: string, { words }: Pick<QuoteWords, "words">, rows: NumberRows): Uint32Array {
  const place = placeIn(words, word);
  return rowOf(words[place] === word ? place : words.length, rows);
}
