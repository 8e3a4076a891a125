// “Gain from cooperation Xi”, “ball is in America's court Oman”, “they fought and now they're friends”: words as they stand in a quotation, with nothing beside them but whose they are, where, when or about what.

import type { Archive } from "../../../../archive/archive.ts";
import { aroundQuote, type QuoteWords, quotesWithWord, quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { BEGINS_AS_QUESTION, quotesOfWords } from "./bare-phrase.ts";

/** So many words of a sentence, one after the other, are no chance; of a name and what was said, fewer. */
const LEAST_OF_RUN = { alone: 4, beside: 3 } as const;

const LONGEST_LINE = 24;
const WORDS_BESIDE_RUN = 4;

/** Words that are in more quotations find none. */
const MOST_WITH_WORD = 200;

/** So many of those with the most of the words are looked at. */
const QUOTES_LOOKED_AT = 8;

/** Somebody who speaks of themselves or of others, and what only a sentence has: a heading, “nuclear talks with the United States”, has none of them. */
const SPOKEN =
  /^(?:i|we|you|they|he|she|it|my|our|your|their|his|her|its|me|them|is|are|was|were|am|be|been|has|have|had|do|does|did|not|no|nobody|nothing|never|will|would|can|cannot|could|should|must|shall|let|\w+n't|\w+'(?:re|ve|ll|m|d))$/u;

/** What a quotation is called, and no word of it. */
const CALLS_IT_QUOTE =
  /^(?:quotes?|quotation|quoted|said|says|saying|words?|lines?|remarks?|speech|statement|tweet|post)$/u;

type RecordedRun = { readonly quote: Quote; readonly from: number; readonly to: number };

/** The quotation, or all with these words; undefined where they stand in none, or anything else is named or asked. */
export function asksWordsOnRecord(line: string, then: IntentContext): Intent | undefined {
  if (BEGINS_AS_QUESTION.test(line)) return undefined;
  const { archive, today } = then;
  const typed = tokenize(line);
  if (typed.length < LEAST_OF_RUN.alone || typed.length > LONGEST_LINE) return undefined;
  const runs = quotesToTry(typed, quoteWords.of(archive)).flatMap((quote) => longestRun(typed, quote) ?? []);
  const longest = Math.max(0, ...runs.map(({ from, to }) => to - from));
  const found = runs.filter(({ from, to }) => to - from === longest).filter((run) => tellsRest(typed, run, archive));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const isAlone = longest === typed.length;
  if (longest < (isAlone ? LEAST_OF_RUN.alone : LEAST_OF_RUN.beside)) return undefined;
  const said = typed.slice(first.from, first.to);
  if (!isSentence(said, readMessage(said.join(" "), archive, today))) return undefined;
  if (isAlone || others.length > 0) return quotesOfWords(said.join(" "), then);
  return asks({ about: "quote", id: first.quote.id, page: 0 });
}

/** Of the words, so many are neither in a name nor small that nobody would ask for a meeting by them. */
function isSentence(said: readonly string[], read: ReadMessage): boolean {
  const loaded = loadedWords(read).length;
  return loaded >= 2 || (said.some((word) => SPOKEN.test(word)) && (loaded >= 1 || said.length > LEAST_OF_RUN.alone));
}

/** Those that have the most of the words, the first first. */
function quotesToTry(typed: readonly string[], index: QuoteWords): readonly Quote[] {
  const counts = new Map<number, number>();
  const telling = [...new Set(typed)].filter((word) => !isStopWord(word));
  for (const word of telling) {
    const numbers = quotesWithWord(word, index, index.spoken);
    if (numbers.length > MOST_WITH_WORD) continue;
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const least = Math.max(1, telling.length - WORDS_BESIDE_RUN);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, QUOTES_LOOKED_AT)
    .flatMap(([number]) => index.all[number] ?? []);
}

/** The longest stretch of what was typed that stands so in a wording. */
function longestRun(typed: readonly string[], quote: Quote): RecordedRun | undefined {
  if (quote.status === "misattributed") return undefined;
  const said = quote.wordings.map(({ text }) => ` ${tokenize(text).join(" ")} `);
  for (let length = typed.length; length >= Math.max(LEAST_OF_RUN.beside, typed.length - WORDS_BESIDE_RUN); length--)
    for (let from = 0; from + length <= typed.length; from++) {
      const run = ` ${typed.slice(from, from + length).join(" ")} `;
      if (said.some((text) => text.includes(run))) return { quote, from, to: from + length };
    }
  return undefined;
}

/** Whether all that stands before and behind the words is of the same quotation. */
function tellsRest(typed: readonly string[], { quote, from, to }: RecordedRun, archive: Archive): boolean {
  const rest = [...typed.slice(0, from), ...typed.slice(to)].filter((word) => !CALLS_IT_QUOTE.test(word));
  if (rest.length === 0) return true;
  const { speaker, as = "", said, event: at = "" } = quote;
  const actor = archive.actors.get(speaker);
  const event = archive.events.get(at);
  const there = event?.participants.map((one) => archive.actors.get(one.actor)?.name ?? "") ?? [];
  const texts = [
    ...aroundQuote(quote, archive),
    ...[actor?.name ?? "", actor?.familyName ?? "", ...(actor?.also ?? []), as, JSON.stringify(said), ...there],
    ...[event?.place?.name ?? "", archive.actors.get(event?.place?.country ?? "")?.name ?? ""],
  ];
  const told = new Set(texts.flatMap(tokenize).map(toldStem));
  return rest.every((word) => isStopWord(word) || isFunctionWord(word) || told.has(toldStem(word)));
}
