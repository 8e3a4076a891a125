// Bodies that no record has, called by a name and by how many they are: “the Bucharest Nine”, “the visegrad four”.

import type { Archive } from "../../archive/archive.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { saysWhere } from "./body-words.ts";
import { looksLikeName } from "./find-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import type { Part } from "./part.ts";

/** Two are both of somebody, or a second edition. */
const SO_MANY = /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** The parts, with every such body in place of what its name would be alone. */
export function withMissingCounted(words: readonly Word[], parts: readonly Part[], archive: Archive): readonly Part[] {
  const missing = words.flatMap(({ key, text }, at): readonly Part[] => {
    const name = words[at - 1];
    if (!SO_MANY.test(key) || name === undefined || words[at - 2]?.key !== "the") return [];
    if (!isCounted(at, words, parts) || !isItsCall(at - 1, words, parts)) return [];
    if (recordsCalled(keyOf(`${name.text} ${text}`), archive).length > 0) return [];
    return [{ from: at - 1, to: at + 1, is: "missing", text: typedText(words, at - 1, at + 1) }];
  });
  if (missing.length === 0) return parts;
  return [...parts.filter(({ from, to }) => !missing.some((one) => from < one.to && to > one.from)), ...missing];
}

/** A place, or a word that is hardly anything but a name; “the big four” are any. */
function isItsCall(at: number, words: readonly Word[], parts: readonly Part[]): boolean {
  const part = parts.find(({ from, to }) => from <= at && at < to);
  const word = words[at];
  if (word === undefined || statesOfRegion(word.key) !== undefined) return false;
  if (part !== undefined) return (part.is === "place" && part.to - part.from === 1) || part.is === "missing";
  if (isFunctionWord(word.key) || isTermWord(word.key)) return false;
  return saysWhere(word.key) || looksLikeName(word);
}

/** Behind it stands what they did or nothing, and not of what there are so many: “the Geneva three rounds”. */
function isCounted(at: number, words: readonly Word[], parts: readonly Part[]): boolean {
  const next = words[at + 1]?.key;
  if (next === undefined || next === "meet" || isFunctionWord(next)) return true;
  const isNamed = parts.some(({ from, is }) => from === at + 1 && is !== "status");
  return !isNamed && !/s$/.test(next) && !KIND_WORDS.has(next);
}
