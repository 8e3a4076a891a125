// The whole of a name that no record has, as it was typed: “roh moo hyun”, and not only the word of it that is in no record.

import type { Archive } from "../../../../archive/archive.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { isSyllable } from "../../../../text/same-spelling.ts";
import { typedText, type Word } from "../../../../text/typed-words.ts";
import { isGivenName, isNameParticle } from "../../../names/person-names.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Stretch } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

/** Articles and the like with which names of places and people begin. */
const BEGINS_NAMES: ReadonlySet<string> = new Set("los las el al bin ibn la le san santa sao saint st".split(" "));

/** Words of the longest name that is asked for by nothing else. */
const MAX_STRANGER_WORDS = 5;

/** With the words beside it that are part of the name, though some record may have them. */
export function grownStranger({ from, to }: Stretch, { words, parts }: ReadMessage): Stretch {
  const partAt = (at: number) => parts.find((part) => part.from <= at && at < part.to);
  const belongs = (at: number) => {
    const word = words[at];
    const part = partAt(at);
    if (part !== undefined) return part.is === "missing";
    if (word === undefined || word.owns === true || !mayName(word)) return false;
    return isSyllable(word.key) || !isEnglishWord(word.key) || isParticle(word);
  };
  let [first, last] = [from, to];
  while (belongs(first - 1)) first--;
  while (belongs(last)) last++;
  // What only leads to a name stands before one.
  while (last > to && isParticle(words[last - 1])) last--;
  return { from: first, to: last };
}

/** The name of several words that no rewriting may touch: neither its first word nor its last is a dialect’s, as `rewrite` makes it standard; undefined for any other. */
export function strangerAsTyped(
  { from, to }: Stretch,
  { words }: ReadMessage,
  rewrite: (text: string) => string,
): string | undefined {
  const begin = isParticle(words[from - 1]) ? from - 1 : from;
  const isStandard = (word: Word | undefined) => word !== undefined && rewrite(word.text) === word.text;
  const isName = to - begin > 1 && isStandard(words[to - 1]) && (isParticle(words[begin]) || isStandard(words[begin]));
  return isName ? typedText(words, begin, to) : undefined;
}

/**
 * What is asked for by nothing but a name, “who is pol pot”, of which no word is that of a record, or one that others have for a given name, “ali
 * bongo”; undefined where it may be anything else.
 */
export function strangerAskedFor(
  { words, parts, rest, span, quoted, unread }: ReadMessage,
  archive: Archive,
): string | undefined {
  const lead = ASKS_WHO_IS.exec(rest)?.[0];
  if (lead === undefined || span !== undefined || quoted.length > 0) return undefined;
  const from = lead.trim().split(/\s+/).length;
  const name = words.slice(from);
  const isGiven = ({ is, from: at, to }: Stretch & { readonly is: string }) =>
    is === "record" && to === at + 1 && at === from && isGivenName(words[at]?.key ?? "", archive);
  const isOther = name.some(({ text }) => unread.includes(text));
  const areOthers = parts.every((part) => part.is === "missing" || (isOther && isGiven(part)));
  const isWhole = name.length > 1 && name.length <= MAX_STRANGER_WORDS && areOthers;
  return isWhole && name.every(mayName) && name.some((word) => !isParticle(word))
    ? typedText(words, from, words.length)
    : undefined;
}

const ASKS_WHO_IS = /^(?:and |so |but )?(?:who|what) (?:is|was|were|are) (?!(?:the|an?|in|at|on|of)\b)/iu;

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && (isNameParticle(word.key) || BEGINS_NAMES.has(word.key));
}

/** Whether nothing is asked with it, and it is no small word but such as stand in names. */
function mayName(word: Word): boolean {
  const { key } = word;
  if (isParticle(word)) return true;
  const isSmall = isFunctionWord(key) || isLightWord(key) || isTermWord(key);
  return !isSmall && cuesOf(key).length === 0 && !/\d/u.test(key) && key.length > 1;
}
