// Quotations of which all is that was typed: each word stands in one, is told around it, or is small.

import type { Archive } from "../../../../archive/archive.ts";
import { weekdayNumber } from "../../../../archive/calendar-words.ts";
import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { datesIn } from "../../../../archive/search/date-words.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { rememberedLately } from "../../../../text/remembered-lately.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isBeside, MOST_WORDS_BESIDE, quotesToTry, quotesToTryAbroad } from "./recorded-candidates.ts";
import { type Stems, stemsAround, stemsOfQuote, wordingsOf } from "./recorded-texts.ts";

/** The quotations of which all is that was typed, with those of the words that stand in them, so many at least. */
export function recordedIn(
  typed: readonly string[],
  least: number,
  read: () => ReadMessage,
  { archive }: IntentContext,
): readonly RecordedWords[] {
  const words = wordsOf(typed.join(" "));
  const tried = new Set([
    ...quotesToTry(typed, quoteWords.of(archive), least),
    ...quotesToTryAbroad(words, archive, least),
  ]);
  if (tried.size === 0) return [];
  const isDenied = negationsIn(words) > 0;
  const stems = typed.filter((word) => !isBeside(word)).map(toldStem);
  const found = [...tried].flatMap((quote) => recordedWhole(stems, isDenied, quote, archive) ?? []);
  if (found.length === 0) return [];
  const message = read();
  if (message.quoted.length > 0) return [];
  const named = wordsNamed(message);
  return found.map(({ quote, said, around }) => {
    const own = [...new Set(typed.filter((word) => said.has(toldStem(word)) && !isStopWord(word)))];
    const free = own.filter((word) => mayBeFree(word, named) && !around.has(toldStem(word)));
    return { quote, own, free, telling: free.filter((word) => !isLightWord(word)) };
  });
}

/** Words of what is named, in any of its parts. */
export function wordsNamed({ parts }: ReadMessage): ReadonlySet<string> {
  return new Set(parts.filter(({ is }) => is !== "missing").flatMap(({ text }) => tokenize(text)));
}

const NO_NAMES_TOLD: ReadonlySet<string> = new Set();

/** Whether it may be of what was said, and is no name, no time and no word with which people ask. */
function mayBeFree(word: string, named: ReadonlySet<string>): boolean {
  return !named.has(word) && !isStopWord(word) && cuesOf(word).length === 0 && !isOfDate(word);
}

/** Nothing is found by words with which people only ask. */
export function mayBeTelling(word: string, named = NO_NAMES_TOLD): boolean {
  return !isLightWord(word) && mayBeFree(word, named);
}

type RecordedWhole = {
  readonly quote: Quote;
  readonly said: Stems;
  readonly around: Stems;
};

/** The same quotations have the words of many messages. */
const MOST_WORDINGS = 2_000;
const denialsLately = rememberedLately<Archive, boolean>(MOST_WORDINGS);

function isTextDenied(text: string, archive: Archive): boolean {
  return denialsLately(archive, text, () => negationsIn(wordsOf(text)) > 0);
}

/** Stems of what it says and of what is told around it, where all that was typed, but for small words, is among them. */
function recordedWhole(
  stems: readonly string[],
  isDenied: boolean,
  quote: Quote,
  archive: Archive,
): RecordedWhole | undefined {
  if (quote.status === "misattributed") return undefined;
  const said = stemsOfQuote(quote, archive);
  const rest = stems.filter((stem) => !said.has(stem));
  if (rest.length > MOST_WORDS_BESIDE) return undefined;
  if (isDenied && !wordingsOf(quote).some((text) => isTextDenied(text, archive))) return undefined;
  const around = stemsAround(quote, archive);
  return rest.every((stem) => around.has(stem)) ? { quote, said, around } : undefined;
}

export type RecordedWords = {
  readonly quote: Quote;
  readonly own: readonly string[];
  /** Those that are not of whose it is, where, when or about what. */
  readonly free: readonly string[];
  /** Those of them with which nobody only asks. */
  readonly telling: readonly string[];
};

function isOfDate(key: string): boolean {
  return /^\d+$/.test(key) || weekdayNumber(key) !== undefined || (datesIn([key])[0]?.length ?? 0) > 0;
}
