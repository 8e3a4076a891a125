// Places behind “in” in which the archive has nothing.

import type { Archive } from "../../../archive/archive.ts";
import { placeWords } from "../../../archive/events-by-place.ts";
import { isEnglishWord } from "../../../text/english-words.ts";
import type { Word } from "../../../text/typed-words.ts";
import { beginsCity } from "../../parts/city-words.ts";
import { looksLikeName } from "../../parts/find-names.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { ReadMessage } from "../read-message.ts";

/** “The summit in Dakar”: a name behind “in” that is no place of an event; “in Rio”, “in Dubai”, a word of the name of one. */
export function strangePlaces(
  { words, parts, telling }: ReadMessage,
  archive: Pick<Archive, "events">,
): readonly string[] {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap((word, at): readonly string[] => {
    const { key } = word;
    if (!/^(?:in|at)$/.test(words[at - 1]?.key ?? "") || !isFree(at)) return [];
    if (beginsCity(at, words)) return [`${key} ${words[at + 1]?.key ?? ""}`];
    const isStrange = (placeWords.of(archive).has(key) ? isNameOfCity : looksLikeName)(word);
    return isStrange && telling.includes(key) ? [key] : [];
  });
}

function isNameOfCity({ key, capital }: Word): boolean {
  return /^\p{L}{3,}$/u.test(key) && !isFunctionWord(key) && (capital || !isEnglishWord(key));
}
