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

/** “Ocean conference Nice”: behind a kind of meeting it is no adjective. */
export function isCityWord(key: string): boolean {
  return CITY_WORDS.has(key);
}

/** What may stand behind a place: that something takes place there, or what became of it. */
const TAKES_PLACE =
  /^(?:take|takes|took|taken|taking|held|happen|happens|happened|begin|begins|began|start|starts|started|open|opens|opened|end|ends|ended|meet|met|postponed|cancelled|canceled|called|moved|delayed|scrapped|confirmed|quotes)$/u;

/** “Cape Town”, “Long Beach”: what such a word ends is a name, but for “in the host town”. */
const ENDS_CITY: ReadonlySet<string> = new Set("town beach bay falls springs harbour harbor".split(" "));

/** Whether the word behind it is the end of the same name. */
export function beginsCity(at: number, words: readonly Word[]): boolean {
  const key = words[at]?.key ?? "";
  return (
    /^(?:in|at)$/.test(words[at - 1]?.key ?? "") && ENDS_CITY.has(words[at + 1]?.key ?? "") && !OF_ANY_TOWN.test(key)
  );
}

const OF_ANY_TOWN =
  /^(?:the|a|an|this|that|which|what|whose|same|other|another|every|any|some|his|her|its|their|my|your|our|old|new|host|home|small|border|resort|capital)$/u;

/** With a capital, as somebody writes it who takes the time. */
export function withCityName(word: Word, at: number, words: readonly Word[]): Word {
  if (!word.capital && beginsCity(at, words)) return { ...word, capital: true };
  if (word.capital || !CITY_WORDS.has(word.key) || words[at - 1]?.key !== "in") return word;
  const next = words[at + 1]?.key;
  const isPlace = next === undefined || isFunctionWord(next) || TAKES_PLACE.test(next) || !isEnglishWord(next);
  return isPlace ? { ...word, capital: true } : word;
}
