// Which of the words that somebody remembers stand in a quotation: of a question’s words some are of the question, and some are remembered wrongly.

import type { Archive } from "../../../archive/archive.ts";
import { isSaidBy } from "../../../archive/concerns.ts";
import type { Quote } from "../../../archive/schema.ts";
import { isStopWord } from "../../../archive/search/stop-words.ts";
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
  const { told, spoken } = indexOf(archive);
  const having = new Map(words.map((word) => [word, quotesWith(word, told)]));
  const said = new Map(words.map((word) => [word, quotesWith(word, spoken)]));
  let best: (Pick<Remembered, "words" | "quote"> & { readonly weight: number }) | undefined;
  for (const quote of archive.quotes.values()) {
    const found = words.filter((word) => having.get(word)?.has(quote.id) === true);
    const rarity = (word: string) => Math.log((archive.quotes.size + 1) / (having.get(word)?.size || 1));
    const weight = found.reduce((sum, word) => sum + rarity(word), 0);
    if (weight <= (best?.weight ?? 0)) continue;
    // At what, and about what, it was said helps to find it; without a word of it nothing of it is remembered.
    if (speaker === undefined && !found.some((word) => said.get(word)?.has(quote.id))) continue;
    if (speaker === undefined || isSaidBy(quote, speaker, archive)) best = { words: found, quote, weight };
  }
  if (best === undefined) return undefined;
  const { quote, words: found } = best;
  const asSaid = { quote, words: found, forms: found.map((word) => formIn(quote.id, word, told)) };
  if (speaker !== undefined) return asSaid;
  const alone = words.length === 1 && best.words.length === 1;
  return alone || (best.words.length >= MIN_WORDS && best.words.length >= MIN_PART * words.length) ? asSaid : undefined;
}

/** “Wasted” for “wasting”: as it stands in the quotation, so that it is found there. */
function formIn(id: string, word: string, { words, quotes }: Index): string {
  if (word.length <= 4 || quotes.get(word)?.has(id) === true) return word;
  const beginning = beginningOf(word);
  for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at++) {
    const form = words[at] ?? "";
    if (beginningOf(form) === beginning && quotes.get(form)?.has(id) === true) return form;
  }
  return word;
}

function beginningOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}

/** The ids of quotes by their words, and these in order. */
type Index = { readonly words: readonly string[]; readonly quotes: ReadonlyMap<string, ReadonlySet<string>> };

/** Those with the word, or one that begins with it: “dance” for “dancing” too. */
function quotesWith(word: string, { words, quotes }: Index): ReadonlySet<string> {
  if (word.length <= 4) return quotes.get(word) ?? new Set();
  const beginning = beginningOf(word);
  const found = new Set<string>();
  for (let at = placeIn(words, beginning); words[at]?.startsWith(beginning) === true; at++) {
    for (const id of quotes.get(words[at] ?? "") ?? []) found.add(id);
  }
  return found;
}

/** `spoken` has the words of the wordings, `told` those of what it was said at and about, too. */
type Indexes = { readonly spoken: Index; readonly told: Index };

const INDEX = new WeakMap<Archive["quotes"], Indexes>();

function indexOf({ quotes, events, topics }: Archive): Indexes {
  const known = INDEX.get(quotes);
  if (known !== undefined) return known;
  const spoken = new Map<string, Set<string>>();
  const told = new Map<string, Set<string>>();
  for (const quote of quotes.values()) {
    const event = quote.event === undefined ? undefined : events.get(quote.event);
    const about = [...quote.topics, ...(event?.topics ?? [])].map((id) => topics.get(id)?.name ?? "");
    const wordings = quote.wordings.map(({ text }) => text);
    const all = [...wordings, quote.occasion, event?.title ?? "", ...(event?.also ?? []), ...about];
    addWords(wordings, quote.id, spoken);
    addWords(all, quote.id, told);
  }
  const indexes = { spoken: indexWith(spoken), told: indexWith(told) };
  INDEX.set(quotes, indexes);
  return indexes;
}

function addWords(texts: readonly string[], id: string, byWord: Map<string, Set<string>>): void {
  for (const word of tokenize(texts.join(" "))) byWord.set(word, (byWord.get(word) ?? new Set()).add(id));
}

function indexWith(byWord: ReadonlyMap<string, ReadonlySet<string>>): Index {
  return { words: [...byWord.keys()].sort(), quotes: byWord };
}
