// Places behind “in” in which the archive has nothing.

import type { Archive } from "../../../../archive/archive.ts";
import { placeWords } from "../../../../archive/events-by-place.ts";
import { isLandCalled } from "../../../../archive/names/regions.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import type { Word } from "../../../../text/typed-words.ts";
import { beginsCity, isCityWord } from "../../../parts/city-words.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isHeading } from "../which-event/headings.ts";

/** “The summit in Dakar”: a name behind “in” that is no place of an event; “in Rio”, “in Dubai”, a word of the name of one. */
export function strangePlaces(
  { words, parts, telling }: ReadMessage,
  archive: Pick<Archive, "events">,
): readonly string[] {
  const isBare = isHeading({ words });
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap((word, at): readonly string[] => {
    const { key } = word;
    if (isBare && isFree(at) && isStrangeInHeading(at, { words, parts }) && words[at - 1]?.key !== "in") return [key];
    if (!/^(?:in|at)$/.test(words[at - 1]?.key ?? "") || !isFree(at)) return [];
    if (beginsCity(at, words)) return [`${key} ${words[at + 1]?.key ?? ""}`];
    const isStrange = (placeWords.of(archive).has(key) ? isNameOfCity : looksLikeName)(word);
    return isStrange && telling.includes(key) ? [key] : [];
  });
}

/** “Commonwealth Samoa”, “ocean conference Nice”: a state that no record has, and a city right behind what kind of meeting it is. */
function isStrangeInHeading(at: number, { words, parts }: Pick<ReadMessage, "words" | "parts">): boolean {
  const key = words[at]?.key ?? "";
  const isLand = isLandCalled(key) && parts.some(({ is }) => is === "record" || is === "kind");
  return isLand || (isCityWord(key) && parts.some(({ is, to }) => is === "kind" && to === at));
}

function isNameOfCity({ key, capital }: Word): boolean {
  return /^\p{L}{3,}$/u.test(key) && !isFunctionWord(key) && (capital || !isEnglishWord(key));
}
