// The title of an office as it was typed, for a heading: “secretary of state”.

import { OFFICE_SYNONYMS } from "../../../../archive/names/office-words.ts";
import { isOfficeWord } from "../../../../archive/names/titles.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import type { ReadMessage } from "../../read-message.ts";

/** As they were typed, for the heading. */
export function titleInOrder(told: readonly string[], { words }: ReadMessage): readonly string[] {
  const place = (word: string) => {
    const typed = words.findIndex(({ key }) => key === word);
    const at = typed < 0 ? words.findIndex(({ text }) => tokenize(text).includes(word)) : typed;
    return at < 0 ? words.length : at;
  };
  return [...new Set(told)].sort((a, b) => place(a) - place(b));
}

/** With its small words, where it has no others than the words of the title; `office` is what was read as one. */
export function typedTitle(told: readonly string[], office: string, message: ReadMessage): string {
  return asTyped(office, told) ?? asTyped(stretchOf(told, message), told) ?? cutWords(told.join(" "));
}

/** From the first to the last of the words of a title, as they stand in the message: “secretary of war”. */
function stretchOf(told: readonly string[], { words }: ReadMessage): string {
  const places = words.flatMap(({ key, text }, at) =>
    told.includes(key) || told.includes(tokenize(text)[0] ?? "") ? [at] : [],
  );
  return typedText(words, places[0] ?? 0, (places.at(-1) ?? -1) + 1);
}

/** With its small words, “secretary of state”, where it has no others than these. */
function asTyped(text: string, told: readonly string[]): string | undefined {
  const typed = text
    .split(" ")
    .map((word) => (isOfficeWord(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(" ");
  const words = tokenize(typed)
    .filter((word) => !["of", "for", "the", "and", "to"].includes(word))
    .flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  return words.join(" ") === told.join(" ") ? cutWords(typed) : undefined;
}
