// Words of a message in another language that records have as they were typed.

import type { Archive } from "../../../archive/archive.ts";
import { quotesWithWord, quoteWords } from "../../../archive/quote-words.ts";
import { nominativesOf } from "../../../archive/search/transliteration.ts";
import { tokenize } from "../../../text/tokens.ts";
import type { Ask } from "../ask/ask.ts";
import { isCommonWord } from "./common-words.ts";
import type { Unit } from "./units.ts";

/** `language` is BCP 47. */
type ToldIn = { readonly ask: Ask; readonly language: string; readonly archive: Archive };

/**
 * The words as some record has them, if one does. Quotations are kept in the languages in which they were spoken; there a word may stand in
 * another case, and the commonest say nothing.
 */
export function toldWords(
  units: readonly Unit[],
  typed: string,
  { ask, language, archive }: ToldIn,
): readonly string[] | undefined {
  if (ask === "who" || ask === "office") return undefined;
  if (units.every(({ key }) => /^\p{Script=Latin}/u.test(key) && archive.search.knows(key))) return [typed];
  if (ask !== "quotes") return undefined;
  const isSaid = (word: string) => isSaidSomewhere(word, archive);
  const telling = tokenize(typed).filter((word) => !isCommonWord(word, language));
  const forms = telling.map((word) => [word, ...nominativesOf(word)].find(isSaid));
  return forms.length > 0 && forms.every((form) => form !== undefined) ? forms : undefined;
}

/** Whether the folded word stands in a quotation, in the language in which it was spoken or a translation. */
export function isSaidSomewhere(word: string, archive: Archive): boolean {
  const words = quoteWords.of(archive);
  return quotesWithWord(word, words, words.told).length > 0;
}
