// A place as it stands in a sentence, from the key by which it is looked for. Pure text: no markup.

import type { Words } from "./words.ts";

/** “the Middle East”, “the UAE”, “New Delhi”. `key` as `keyOf` gives it. */
export function describePlace(key: string, words: Words): string {
  return words.withArticle(placeAsWritten(key));
}

/** “abu dhabi” as it is written, “uae” in capitals. */
export function placeAsWritten(key: string): string {
  return INITIALS.test(key) ? key.toUpperCase() : withCapitals(key);
}

/** Short names of states. */
const INITIALS = /^(?:usa?|uk|uae|ussr|drc)$/;

/** Each word with a capital. */
export function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}
