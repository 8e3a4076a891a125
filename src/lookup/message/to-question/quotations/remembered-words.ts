// Which of the words that somebody remembers stand in a quotation: of a question’s words some are of the question, and some are remembered wrongly.

import type { Archive } from "../../../../archive/archive.ts";
import { isSaidBy } from "../../../../archive/concerns.ts";
import type { NumberRows } from "../../../../archive/keyed-numbers.ts";
import { beginningSo, type QuoteWords, quotesWithWord, quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { hasAllWords } from "../../../answers/has-all-words.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";

/** Without a speaker, so many of the words must stand in it, and so large a part of all. */
const MIN_WORDS = 2;
const MIN_PART = 0.5;

export type Remembered = {
  /** Those of the words that stand in the quotation that has most of them. */
  readonly words: readonly string[];
  /** The same as they stand in it: “wasted” for “wasting”. */
  readonly forms: readonly string[];
  readonly quote: Quote;
};

/** undefined when no quotation has enough of them. With a speaker one rare word is enough: whose words they are is known. */
export function rememberedWords(
  typed: readonly string[],
  speaker: string | undefined,
  archive: Archive,
): Remembered | undefined {
  const words = [...new Set(typed.flatMap((word) => tokenize(word)))].filter((word) => !isStopWord(word));
  const index = quoteWords.of(archive);
  const having = new Map(words.map((word) => [word, quotesWith(word, index, index.told)]));
  const said = new Map(words.map((word) => [word, quotesWith(word, index, index.spoken)]));
  let best: (Pick<Remembered, "words" | "quote"> & { readonly number: number; readonly weight: number }) | undefined;
  const some = new Set([...having.values()].flatMap((numbers) => [...numbers]));
  for (const number of [...some].sort((a, b) => a - b)) {
    const quote = index.all[number];
    if (quote === undefined) continue;
    const found = words.filter((word) => having.get(word)?.has(number) === true);
    const rarity = (word: string) => Math.log((archive.quotes.size + 1) / (having.get(word)?.size || 1));
    const weight = found.reduce((sum, word) => sum + rarity(word), 0);
    if (weight <= (best?.weight ?? 0)) continue;
    // At what, and about what, it was said helps to find it; without a word of it nothing of it is remembered.
    if (speaker === undefined && !found.some((word) => said.get(word)?.has(number))) continue;
    if (speaker === undefined || isSaidBy(quote, speaker, archive)) best = { words: found, quote, number, weight };
  }
  if (best === undefined) return undefined;
  const { quote, number, words: found } = best;
  const asSaid = { quote, words: found, forms: found.map((word) => formIn(number, word, index)) };
  if (speaker !== undefined) return asSaid;
  const alone = words.length === 1 && best.words.length === 1;
  return alone || (best.words.length >= MIN_WORDS && best.words.length >= MIN_PART * words.length) ? asSaid : undefined;
}

/** “Red cross”: two words that are all that is typed and stand near one another in no text; each alone tells nothing of what both name. */
export function areApart({ words, parts, telling }: ReadMessage, archive: Archive): boolean {
  const [one = "", other = ""] = telling;
  if (parts.length > 0 || words.length !== 2 || telling.length !== 2) return false;
  const isTogether = (phrase: string) => archive.search.find(`"${phrase}"`, { limit: 1 }).length > 0;
  if (isTogether(`${one} ${other}`) || isTogether(`${other} ${one}`)) return false;
  const { quote } = rememberedWords(telling, undefined, archive) ?? {};
  return quote === undefined || !quote.wordings.some(({ text }) => standNear(one, other, tokenize(text)));
}

/** “The dragon and the elephant.” */
const MOST_WORDS_AWAY = 3;

function standNear(one: string, other: string, text: readonly string[]): boolean {
  const placesOf = (word: string) =>
    text.flatMap((told, at) => (withoutEnding(told) === withoutEnding(word) ? [at] : []));
  const others = placesOf(other);
  return placesOf(one).some((at) => others.some((place) => Math.abs(place - at) <= MOST_WORDS_AWAY));
}

/** Whether the words stand one behind the other in a wording of it or in what is told around it, each as it is or as its plural. */
export function standsInRow(phrase: string, { wordings, occasion }: Quote): boolean {
  const words = tokenize(phrase).map(withoutPlural);
  const texts = [...wordings.flatMap(({ text, note = "" }) => [text, note]), occasion];
  return texts.some((text) => {
    const told = tokenize(text).map(withoutPlural);
    return told.some((_, from) => words.every((word, at) => told[from + at] === word));
  });
}

function withoutPlural(word: string): string {
  return word.length > 3 ? word.replace(/s$/u, "") : word;
}

/** Where a quotation is told in other words, so large a part of them is enough. */
const MIN_TOGETHER = 0.6;
const FEW_TOGETHER = 3;

/** Whether the words of a text that are no small ones stand in one quotation: all of a few, most of many. */
export function standTogether(text: string, archive: Archive): boolean {
  const words = [...new Set(tokenize(text))].filter((word) => !isStopWord(word) && !isFunctionWord(word));
  const index = quoteWords.of(archive);
  const having = words.map((word) => quotesWith(word, index, index.told));
  const needed = words.length <= FEW_TOGETHER ? words.length : words.length * MIN_TOGETHER;
  const some = new Set(having.flatMap((numbers) => [...numbers]));
  return [...some].some((number) => {
    const [quote, count] = [index.all[number], having.filter((numbers) => numbers.has(number)).length];
    // “Strengthened” is a form of “strength”, and not the word.
    return (
      count >= needed &&
      (words.length > FEW_TOGETHER || (quote && hasAllWords(quote, words.join(" "), archive, undefined)))
    );
  });
}

/** “Wasted” for “wasting”: as it stands in the quotation, so that it is found there. */
function formIn(quote: number, word: string, index: QuoteWords): string {
  if (word.length <= 4 || quotesWithWord(word, index, index.told).includes(quote)) return word;
  const beginning = withoutEnding(word);
  for (const [form, quotes] of beginningSo(beginning, index, index.told)) {
    if (withoutEnding(form) === beginning && quotes.includes(quote)) return form;
  }
  return word;
}

function withoutEnding(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}

/** Those with the word, or one that begins with it: “dance” for “dancing” too. `rows`: of the index. */
function quotesWith(word: string, index: QuoteWords, rows: NumberRows): ReadonlySet<number> {
  const beginning = withoutEnding(word);
  // “Willing” is no form of “will”.
  if (word.length <= 4 || isStopWord(beginning)) return new Set(quotesWithWord(word, index, rows));
  const found = new Set<number>();
  for (const [, quotes] of beginningSo(beginning, index, rows)) for (const number of quotes) found.add(number);
  return found;
}
