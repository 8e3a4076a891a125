// Whether a message is in a language that no rule reads: then its words are no names, though they look like some.

import type { Archive } from "../../archive/archive.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { ReadMessage } from "./read-message.ts";

/** Words that are not English, and those of them without a capital of their own: a name that is typed so has one or two. */
const MIN_STRANGE = 3;
const MIN_SMALL = 2;

/** “Wanneer is de volgende NAVO-top”, but not “when will merz meet starmer”. */
export function isOtherLanguage({ words, parts }: ReadMessage, archive: Archive): boolean {
  const loose = words.filter((_, at) => !parts.some(({ is, from, to }) => is !== "missing" && from <= at && at < to));
  const strange = loose.filter(
    ({ key }) => !isFunctionWord(key) && !isEnglishWord(key) && !/^\p{N}/u.test(key) && !archive.search.has(key),
  );
  const small = strange.filter(({ capital }) => !capital);
  return strange.length >= MIN_STRANGE && small.length >= MIN_SMALL && strange.length * 2 >= loose.length;
}
