// “Which summits were moved because of covid?”: what records call the pandemic, under any of its names.

import { NAMES_OF_PANDEMIC } from "../../../answers/told-of-its-end.ts";
import type { ReadMessage } from "../../read-message.ts";

/** Whether it is one of its names, and nobody else’s. */
export function isPandemic(key: string): boolean {
  return NAMES_OF_PANDEMIC.includes(key);
}

/** The word that was typed and those that mean the same, as one of the words that have to be told; none where it is the name of a topic. */
export function pandemicIn({ words, parts }: Pick<ReadMessage, "words" | "parts">): readonly string[] {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  if (words.some(({ key }, at) => isPandemic(key) && !isFree(at))) return [];
  const typed = words.find(({ key }) => isPandemic(key))?.key;
  return typed === undefined ? [] : [[typed, ...NAMES_OF_PANDEMIC.filter((one) => one !== typed)].join("|")];
}
