// “Total disgrace”, and nothing else: words that stand so in a quotation, and name and ask nothing.

import type { QuoteId } from "../../../../archive/fields.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { WANTED_OF_QUOTES } from "./quote-subject.ts";
import { quotesToTry } from "./recorded-candidates.ts";
import { lineOfText, stemsOfQuote } from "./recorded-texts.ts";

const FEWEST_WORDS_SAID = 2;
const MOST_WORDS_SAID = 12;

/** So many words, one after the other, are no chance, though one of them be a name. */
const NO_CHANCE = 4;

/** The quotations that have them; undefined where something is asked or named, or nobody said so. */
export function quotesOfPhrase(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, quoted, parts, words, translated } = message;
  if (translated === true || quoted.length > 0 || words.length < FEWEST_WORDS_SAID || words.length > MOST_WORDS_SAID)
    return undefined;
  if (BEGINS_AS_QUESTION.test(rest) || (loadedWords(message).length === 0 && words.length < NO_CHANCE))
    return undefined;
  if (parts.length > 0 && words.length < NO_CHANCE) return undefined;
  const phrase = words.map(({ text }) => text).join(" ");
  return isSaidSo(phrase, parts.length > 0, then) ? quotesOfWords(phrase, then) : undefined;
}

/** “Stop the killing quote”: what is called so by some of its words. */
const CALLED_QUOTE =
  /^(?:(?:the|that|a|an) )?(?<words>(?:stop|end|halt|cease|do not|don['’]?t|never) [^\s,:;]+(?: [^\s,:;]+){0,6}) (?:quot(?:e|es|ations?)|sayings?)[\s.!?]*$/iu;

/** As the words stand in a quotation, or that they stand in none; undefined where something else is typed, or all of them that are not small are in one. */
export function quoteCalledSo({ rest, parts, quoted }: ReadMessage, then: IntentContext): Intent | undefined {
  const typed = CALLED_QUOTE.exec(rest)?.groups?.words;
  const isNamed = parts.some(({ is }) => is === "record" || is === "place" || is === "office" || is === "missing");
  if (typed === undefined || quoted.length > 0 || isNamed) return undefined;
  const words = tokenize(typed).filter((word) => !isStopWord(word));
  if (isSaidSo(typed, false, then)) return quotesOfWords(typed, then);
  if (words.every((word) => WANTED_OF_QUOTES.has(word))) return undefined;
  return isInOneQuote(words, then) ? undefined : quotesOfWords(typed, then);
}

/** Whether one quotation has all of the words, in any order and form. */
export function isInOneQuote(words: readonly string[], { archive }: Pick<IntentContext, "archive">): boolean {
  return quotesToTry(words, quoteWords.of(archive)).some((quote) => {
    const said = stemsOfQuote(quote, archive);
    return words.every((word) => said.has(toldStem(word)));
  });
}

/** By the words as they stand. */
export function quotesOfWords(phrase: string, { asOf }: IntentContext): Intent {
  return asks({ about: "quotes", words: cutWords(`"${phrase}"`), page: 0, ...asKnown(asOf) });
}

/** Whether the words stand so, one after the other, in a quotation; `whole`: and nothing else in one. */
export function isSaidSo(phrase: string, whole: boolean, then: IntentContext): boolean {
  return quoteSaidSo(phrase, whole, then) !== undefined;
}

/** The first quotation of them. */
export function quoteSaidSo(phrase: string, whole: boolean, { archive, asOf }: IntentContext): QuoteId | undefined {
  const words = tokenize(phrase);
  const sought = ` ${words.join(" ")} `;
  const hasIt = (id: QuoteId) =>
    archive.quotes.get(id)?.wordings.some(({ text }) => {
      const said = lineOfText(text, archive);
      return whole ? said === sought : said.includes(sought);
    }) === true;
  // Most messages have a word that is in hardly any quotation: then nothing has to be searched for.
  const may = archive.search.quotesWith(words);
  if (may.length <= MOST_SEARCHED && !may.some(hasIt)) return undefined;
  const typed = cutWords(`"${phrase}"`);
  return archive.search
    .find(typed, { kinds: ["quote"], limit: MOST_SEARCHED, asOf })
    .map(({ id }) => id as QuoteId)
    .find(hasIt);
}

/** So many words as they were said are no chance, small as they are. */
const LEAST_AS_SAID = 5;

/** The quotation in which so many words stand as they were typed. */
export function saidAsTyped(passage: string, then: IntentContext): Quote | undefined {
  if (tokenize(passage).length < LEAST_AS_SAID) return undefined;
  return then.archive.quotes.get(quoteSaidSo(passage, false, then) ?? "");
}

const MOST_SEARCHED = 5;

export const BEGINS_AS_QUESTION =
  /^(?:and |so |but )?(?:who|whom|whose|what|which|where|when|why|how|(?:is|are|was|were|did|does|do|has|have|had|will|can|could)(?! not\b)|please|tell|show|list|give|any|thanks?|hello|hi)\b/iu;
