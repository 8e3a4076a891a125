// “The first meeting of Biden and Putin”, “for the first time”: whether the first of what is named is asked for.

import type { ReadMessage } from "../../read-message.ts";

/** “The first meeting of Biden and Putin”, “the first ever Quad summit”: neither the next nor the last, and not since when it is known. */
export function isFirstOfKind({ words, parts, rest }: ReadMessage): boolean {
  if (STILL_TO_COME.test(rest)) return false;
  if (FIRST_TIME.test(rest)) return true;
  // “The first of their meetings.”
  const behindOf = (at: number) => (words[at]?.key === "of" ? at + 2 : at);
  const counted = (start: number, at = behindOf(start)) =>
    parts.find(({ is, from, text }) => from === at && (is === "kind" || is === "record") && !/^rounds?$/i.test(text));
  return words.some(({ key }, at) => {
    const part =
      key === "1st"
        ? (counted(at + 1) ?? (SAID_OF_FIRST.test(words[at + 1]?.key ?? "") ? counted(at + 2) : undefined))
        : undefined;
    return part !== undefined && words[part.to]?.key !== "about";
  });
}

/** “For the first time”, “first time Macron visited China”. */
const FIRST_TIME =
  /\bfor the (?:first|1st) time\b|^(?:so |and |but )?(?:the )?(?:very )?(?:first|1st)(?: ever)? time\b(?!.* (?:about|of|over)\b)/iu;

/** “The first ever”, “the first virtual Quad summit”. */
const SAID_OF_FIRST = /^(?:ever|virtual|online|video|remote|physical)$/u;

/** “The first one that I can still catch” is the next. */
const STILL_TO_COME = /\b(?:still|can|could|will|yet to)\b/iu;
