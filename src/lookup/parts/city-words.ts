// Cities whose names are words of English: “in nice” in small letters is Nice, where nothing stands behind that would be nice.

import { isEnglishWord } from "../../text/english-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { isFunctionWord } from "./function-words.ts";

/** From the cities of GeoNames with 15,000 inhabitants or more; without those that mean something else behind “in”: “in battle”. */
const CITY_WORDS: ReadonlySet<string> = new Set(
  (
    "nice rio bath reading cork split mobile tours angers dole lens nancy male phoenix buffalo hull worms como derby rugby " +
    "sandwich wells troy boulder flint corona anchorage limerick spa swords cologne bologna mecca fez moss essen pau lund"
  ).split(" "),
);

/** What may stand behind a place: that something takes place there, or what became of it. */
const TAKES_PLACE =
  /^(?:take|takes|took|taken|taking|held|happen|happens|happened|begin|begins|began|start|starts|started|open|opens|opened|end|ends|ended|meet|met|postponed|cancelled|canceled|called|moved|delayed|scrapped|confirmed|quotes)$/u;

/** With a capital, as somebody writes it who takes the time. */
export function withCityName(word: Word, at: number, words: readonly Word[]): Word {
  if (word.capital || !CITY_WORDS.has(word.key) || words[at - 1]?.key !== "in") return word;
  const next = words[at + 1]?.key;
  const isPlace = next === undefined || isFunctionWord(next) || TAKES_PLACE.test(next) || !isEnglishWord(next);
  return isPlace ? { ...word, capital: true } : word;
}
