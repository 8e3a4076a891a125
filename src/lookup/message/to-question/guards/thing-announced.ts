// “Who announced the normalization between Israel and the UAE”: what was announced, where that is no meeting.

import { tokenize } from "../../../../text/tokens.ts";
import type { Word } from "../../../../text/typed-words.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isToldOfAny } from "../../../parts/told-heads.ts";
import type { ReadMessage } from "../../read-message.ts";

/** Words for it that not every record tells; none where a meeting, or a change of one, was announced. */
export function thingsAnnounced({ rest, words, parts }: ReadMessage): readonly Word[] {
  const thing = WHAT_WAS_ANNOUNCED.exec(rest)?.groups?.thing;
  if (thing === undefined) return [];
  const keys = new Set(tokenize(thing));
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.filter(
    (word, at) =>
      keys.has(word.key) &&
      isFree(at) &&
      !isToldOfAny(word) &&
      !isFunctionWord(word.key) &&
      cuesOf(word.key).length === 0,
  );
}

const WHAT_WAS_ANNOUNCED =
  /^(?:(?:so|and|but),? )?(?:who (?:first |officially )?announced|when (?:was|were)) (?:the|an?) (?<thing>(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:between|with|against)\b/iu;
