// The meeting that is named in another language, as English names it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { eachOnce, englishNameOf } from "./english-names.ts";
import type { RecordMeaning } from "./meaning.ts";
import { timeInEnglish } from "./time-of.ts";

/** “Hanoi summit in 2019”; empty where no meeting is named. `but`: kinds that the word for what was done may mean. */
export function meetingNamed(
  covered: Covered,
  telling: readonly string[],
  archive: Archive,
  but: readonly string[] = [],
): string {
  const means = covered.pieces.flatMap((piece) => piece.means);
  const of = (is: "kind" | "word") => means.flatMap((one) => (one.is === is ? [one.english] : []));
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const named = eachOnce([...records.map((one) => englishNameOf(one, archive)), ...placesOfWay(of("word"), telling)]);
  const others = of("word").filter((word) => /^\p{Ll}/u.test(word));
  if (named.length === 0) return "";
  return [
    ...named,
    ...eachOnce(others),
    ...eachOnce(of("kind")).filter((kind) => !but.includes(kind)),
    timeInEnglish(covered),
  ]
    .filter((one) => one !== "")
    .join(" ");
}

/** What has a capital in English, and what stands in records as it was typed. */
export function placesOfWay(words: readonly string[], telling: readonly string[]): readonly string[] {
  const typed = telling.map((name) =>
    /\p{Lu}/u.test(name) ? name : name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
  return [...words.filter((word) => /^\p{Lu}/u.test(word)), ...typed];
}
