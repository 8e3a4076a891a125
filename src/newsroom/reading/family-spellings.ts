// Family names in other spellings than the archive's: “Zelenskyy”, “Aliev”, “Qalibaf”. Pure.

import type { Records } from "../../archive/records.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";

/** A shorter name is too easily another one. UTF-16 units. */
const MIN_LETTERS = 6;

/** One key for the ways in which a name is written in Latin letters: -sky, -skyy, -skiy, -skij; -iev, -yev; -ian, -yan; gh, q. */
function spellingKey(word: string): string {
  return word
    .replaceAll("gh", "q")
    .replace(/[iy]+j?$/, "y")
    .replace(/[iy]+(?=(?:ev|an)$)/, "y");
}

const SPELLINGS = new WeakMap<Records["actors"], ReadonlyMap<string, readonly string[]>>();

function spellingsOf(actors: Records["actors"]): ReadonlyMap<string, readonly string[]> {
  const known = SPELLINGS.get(actors);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const { id, kind, name, also, familyName } of actors.values()) {
    if (kind !== "person") continue;
    const proper = tokenize(name);
    // “Volodymyr Zelenskyy” beside “Volodymyr Zelensky”: the last word is the family name in another spelling.
    const others = also.map(tokenize).filter((words) => words.length === proper.length && words[0] === proper[0]);
    const families = [familyName === undefined ? proper : tokenize(familyName), ...others];
    for (const key of families.map((words) => spellingKey(words.at(-1) ?? "")))
      if (key.length >= MIN_LETTERS) found.set(key, (found.get(key) ?? new Set()).add(id));
  }
  const spellings = new Map([...found].map(([key, ids]) => [key, [...ids]] as const));
  SPELLINGS.set(actors, spellings);
  return spellings;
}

/** The ids of those whose family name the word is in another spelling; `key` as tokens.ts folds it. Empty for English words. */
export function peopleSpelled(key: string, actors: Records["actors"]): readonly string[] {
  if (key.length < MIN_LETTERS || isEnglishWord(key)) return [];
  return spellingsOf(actors).get(spellingKey(key)) ?? [];
}
