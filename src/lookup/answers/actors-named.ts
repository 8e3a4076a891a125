// Whom a sentence of a step names, by the longest name at each place: “Li Qiang” is nobody else of that family. Pure.

import type { Archive } from "../../archive/archive.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";

/** Small words that are somebody's name, too. */
const SMALL_WORDS_NO_NAMES = /(?<!\p{L})(?:he|to|who|us|so|an|in|on|do)(?!\p{L})/gu;

const MOST_WORDS_NAMED = 5;

/** Their ids, in the order of the text. */
export function actorsInSentence(text: string, archive: Archive): readonly string[] {
  const words = tokenize(text.replace(SMALL_WORDS_NO_NAMES, "–"));
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [ids, length] = longestNameAt(words, at, archive);
    const alone = length === 1 ? words[at] : undefined;
    found.push(...ids.filter((id) => alone === undefined || !isInOtherName(alone, id, text, archive)));
    at += length;
  }
  return [...new Set(found)];
}

/** “Magyar Nemzet”, “Wang Jun”: a family name right before another name that is not theirs is a part of what bears both. */
function isInOtherName(word: string, id: string, text: string, { actors }: Archive): boolean {
  if (actors.get(id as never)?.kind !== "person") return false;
  const standing = [...text.matchAll(/(?<!\p{L})\p{L}+/gu)].filter(([one]) => tokenize(one).join(" ") === word);
  return (
    standing.length > 0 && standing.every(({ 0: one, index }) => /^ \p{Lu}\p{Ll}/u.test(text.slice(index + one.length)))
  );
}

function longestNameAt(words: readonly string[], at: number, archive: Archive): readonly [readonly string[], number] {
  for (let length = Math.min(MOST_WORDS_NAMED, words.length - at); length > 0; length -= 1) {
    const key = words.slice(at, at + length).join(" ");
    const ids = recordsCalled(key, archive).flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
    if (ids.length > 0) return [ids, length];
  }
  return [[], 1];
}

/** A pope without his number: “Leo”. */
export function isPopeNamed(id: string, text: string, { actors }: Archive): boolean {
  const name = /^Pope (?<name>\p{L}+)/u.exec(actors.get(id as never)?.name ?? "")?.groups?.name;
  return name !== undefined && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text);
}
