// Which quotations may have the words of a message in them.

import type { Archive } from "../../../../archive/archive.ts";
import type { Word } from "../../../../archive/compare/compared-words.ts";
import { type QuoteWords, quotesWithWord } from "../../../../archive/quote-words.ts";
import { quotesToldBy } from "../../../../archive/quotes-abroad.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Stems } from "./recorded-texts.ts";

export const LONGEST_LINE = 24;

/** So many of the words may be of what is beside a quotation. */
export const MOST_WORDS_BESIDE = 4;

/** Words that are in more quotations find none. */
const MOST_WITH_WORD = 200;

/** So many of those with the most of the words are looked at. */
const QUOTES_LOOKED_AT = 8;

/** What a quotation is called, and no word of it. */
export const CALLS_IT_QUOTE =
  /^(?:quotes?|quotation|quoted|said|says|saying|words?|lines?|remarks?|speech|statement|tweet|post)$/u;

/** Those that have the most of the words, and so many of them at least, the first first. */
export function quotesToTry(typed: readonly string[], index: QuoteWords, least = 1): readonly Quote[] {
  const counts = new Map<number, number>();
  const telling = [...new Set(typed)].filter((word) => !isStopWord(word));
  for (const word of telling) {
    const numbers = quotesWithWord(word, index, index.spoken);
    if (numbers.length > MOST_WITH_WORD) continue;
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const most = Math.max(least, telling.length - MOST_WORDS_BESIDE);
  return [...counts]
    .filter(([, count]) => count >= most)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, QUOTES_LOOKED_AT)
    .flatMap(([number]) => index.all[number] ?? []);
}

/** The same of those without a wording in English, by what they say in a few words of it. */
export function quotesToTryAbroad(typed: readonly Word[], archive: Archive, least = 1): readonly Quote[] {
  return quotesToldBy(typed, archive)
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, QUOTES_LOOKED_AT)
    .map(({ quote }) => quote);
}

const NOTHING_AROUND: Stems = new Set();

/** Whether a word is small, or of what is told around a quotation. */
export function isBeside(word: string, around: Stems = NOTHING_AROUND): boolean {
  return isStopWord(word) || isFunctionWord(word) || CALLS_IT_QUOTE.test(word) || around.has(toldStem(word));
}
