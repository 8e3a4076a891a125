// Which of the words that somebody remembers stand in a quotation: of a question’s words some are of the question, and some are remembered wrongly.

import type { Archive } from "../../../archive/archive.ts";
import { isSaidBy } from "../../../archive/concerns.ts";
import { derive } from "../../../archive/derived.ts";
import type { Quote } from "../../../archive/schema.ts";
import { isStopWord } from "../../../archive/search/stop-words.ts";
import type { Steps } from "../../../archive/steps.ts";
import { placeIn } from "../../../text/sorted-words.ts";
import { tokenize } from "../../../text/tokens.ts";

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
  const { told, spoken, all } = quoteWords.of(archive);
  const having = new Map(words.map((word) => [word, quotesWith(word, told)]));
  const said = new Map(words.map((word) => [word, quotesWith(word, spoken)]));
  let best: (Pick<Remembered, "words" | "quote"> & { readonly number: number; readonly weight: number }) | undefined;
  const some = new Set([...having.values()].flatMap((numbers) => [...numbers]));
  for (const number of [...some].sort((a, b) => a - b)) {
    const quote = all[number];
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
  const asSaid = { quote, words: found, forms: found.map((word) => formIn(number, word, told)) };
  if (speaker !== undefined) return asSaid;
  const alone = words.length === 1 && best.words.length === 1;
  return alone || (best.words.length >= MIN_WORDS && best.words.length >= MIN_PART * words.length) ? asSaid : undefined;
}

/** “Wasted” for “wasting”: as it stands in the quotation, so that it is found there. */
function formIn(quote: number, word: string, { words, quotes }: Index): string {
  if (word.length <= 4 || quotes.get(word)?.includes(quote) === true) return word;
  const beginning = beginningOf(word);
  for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at++) {
    const form = words[at] ?? "";
    if (beginningOf(form) === beginning && quotes.get(form)?.includes(quote) === true) return form;
  }
  return word;
}

function beginningOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}

/** The numbers of quotes by their words, and these in order. */
type Index = { readonly words: readonly string[]; readonly quotes: ReadonlyMap<string, readonly number[]> };

/** Those with the word, or one that begins with it: “dance” for “dancing” too. */
function quotesWith(word: string, { words, quotes }: Index): ReadonlySet<number> {
  if (word.length <= 4) return new Set(quotes.get(word));
  const beginning = beginningOf(word);
  const found = new Set<number>();
  for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at++) {
    for (const number of quotes.get(words[at] ?? "") ?? []) found.add(number);
  }
  return found;
}

/** `spoken` has the words of the wordings, `told` those of what it was said at and about, too. `all`: the quotes by their numbers. */
type QuoteWords = { readonly spoken: Index; readonly told: Index; readonly all: readonly Quote[] };

type QuoteWordRecords = Pick<Archive, "quotes" | "events" | "topics">;

export const quoteWords = derive(
  ({ quotes, events, topics }: QuoteWordRecords) => [quotes, events, topics],
  function* ({ quotes, events, topics }): Steps<QuoteWords> {
    const spoken = new Map<string, number[]>();
    const told = new Map<string, number[]>();
    const all = [...quotes.values()];
    for (const [number, quote] of all.entries()) {
      const event = quote.event === undefined ? undefined : events.get(quote.event);
      const about = [...quote.topics, ...(event?.topics ?? [])].map((id) => topics.get(id)?.name ?? "");
      const words = tokenize(quote.wordings.map(({ text }) => text).join(" "));
      const around = [quote.occasion, event?.title ?? "", ...(event?.also ?? []), ...about];
      addWords(words, number, spoken);
      addWords([...words, ...tokenize(around.join(" "))], number, told);
      yield;
    }
    return { spoken: indexWith(spoken), told: indexWith(told), all };
  },
);

function addWords(words: readonly string[], number: number, byWord: Map<string, number[]>): void {
  for (const word of words) {
    const own = byWord.get(word);
    if (own === undefined) byWord.set(word, [number]);
    else if (own.at(-1) !== number) own.push(number);
  }
}

function indexWith(byWord: ReadonlyMap<string, readonly number[]>): Index {
  return { words: [...byWord.keys()].sort(), quotes: byWord };
}
