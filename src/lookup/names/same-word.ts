// Whether a typed word is a word of a name, in any script: as it stands, in another spelling, or in another case of Russian or Ukrainian.

import { latinOf, nominativesOf } from "../../archive/search/transliteration.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";

/** Both as tokens.ts folds them. */
export function isSameWord(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.charCodeAt(0) < 128) return isSameSpelling(typed, word);
  return formsOf(typed).some((form) => form === word || isSameSpelling(form, word));
}

/** The last word that was looked up: it is compared with all names of the archive, one after the other. */
let last: { readonly typed: string; readonly forms: readonly string[] } = { typed: "", forms: [] };

/** In the nominative, in its own letters and in Latin ones; none for a script that is neither, and for Latin letters. */
export function formsOf(typed: string): readonly string[] {
  if (last.typed === typed) return last.forms;
  const latin = latinOf(typed);
  const forms =
    latin === undefined ? [] : [typed, ...nominativesOf(typed)].flatMap((form) => [form, latinOf(form) ?? form]);
  last = { typed, forms };
  return forms;
}
