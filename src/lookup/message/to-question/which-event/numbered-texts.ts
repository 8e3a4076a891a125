// Texts that are known by their numbers.

import type { ReadMessage } from "../../read-message.ts";

/** “Resolution 76/307”: a text is known by its number. */
export function numbersOfTexts({ words }: ReadMessage): readonly string[] {
  const at = words.findIndex(({ key }) => /^resolutions?$/.test(key));
  const end = words.findIndex(({ key }, place) => place > at && !/^\d+$/.test(key));
  return at < 0 ? [] : words.slice(at + 1, end < 0 ? words.length : end).map(({ key }) => key);
}
