// What of a question an answer passes over: words that no record has, that this one does not tell, and another question.

import { otherHalfOf } from "../../core/both-asked.ts";
import type { Words } from "../../wording/words.ts";
import { plain } from "./message/markdown.ts";

/** A line of its own when some of what was typed had to be passed over. */
export function unreadLine(unread: readonly string[], words: Words): readonly string[] {
  return passedOverLine(unread, words, words.archive.nothingLike);
}

/** The same of words that other records have, and not the one that is shown; and another question, which it is no answer to. */
export function untoldLine(untold: readonly string[], words: Words): readonly string[] {
  const others = untold.flatMap((one) => otherHalfOf(one) ?? []);
  return [
    ...others.map((typed) => words.event.otherHalf({ typed: plain(typed) })),
    ...passedOverLine(
      untold.filter((one) => otherHalfOf(one) === undefined),
      words,
      words.archive.untoldOfThis,
    ),
  ];
}

function passedOverLine(
  typed: readonly string[],
  words: Words,
  say: Words["archive"]["nothingLike"],
): readonly string[] {
  if (typed.length === 0) return [];
  const quotedWords = typed.map((word) => words.labels.quoted({ text: plain(word) }));
  return [`-# ${say({ words: words.and(quotedWords) })}`];
}
