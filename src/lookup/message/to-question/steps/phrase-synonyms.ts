// What a question says in several small words and a step in one: that something took effect, that somebody became a member.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";

export type SaidInPhrases = {
  /** A step has to tell them. */
  readonly words: readonly string[];
  /** More of them are better. */
  readonly others: readonly string[];
  /** Whether the last step that tells it is meant. */
  readonly isLatest: boolean;
  /** Whether a word is part of the phrase, and told by no step. */
  readonly isOwn: (key: string) => boolean;
};

const TAKES_EFFECT = whereItMayFit(
  /\b(?:t(?:ake|ook|akes|aken) effect|(?:comes?|came|go(?:es)?|went|put|enter(?:s|ed)?) (?:back |again )?into (?:force|effect)|in (?:force|effect))\b/iu,
);
const OF_EFFECT = /^(?:t(?:ake|ook|akes|aken)|effect|force|comes?|came|goes|went|put|enter(?:s|ed)?|back)$/u;

/** “Become the eleventh member of”: what kind of member is told with it. */
export const BECOMES_ONE = whereItMayFit(/\bbec[ao]mes?\b.*\bmembers?\b/iu);
const KIND_OF_MEMBER = /^(?:full|associate|permanent|observer|founding|\d+(?:st|nd|rd|th))$/u;
const OF_MEMBERS = /^(?:bec[ao]mes?|members?)$/u;
/** “What did they call for”: no telephone call. */
const CALLS_FOR = /\bwhat (?:did|do|does|has|have) .+ call(?:ed)? (?:for|on)\b/iu;
const SAYS_AGREED = /\b(?:agreed?|decided?)\b/iu;

const NOTHING: SaidInPhrases = { words: [], others: [], isLatest: false, isOwn: () => false };

/** The words for it as steps have them; none for most questions. */
export function saidInPhrases({ rest, words }: ReadMessage): SaidInPhrases {
  if (TAKES_EFFECT.test(rest))
    return { words: ["inforce"], others: [], isLatest: true, isOwn: (key) => OF_EFFECT.test(key) };
  if (BECOMES_ONE.test(rest)) {
    const kinds = words.flatMap(({ key }) => (KIND_OF_MEMBER.test(key) ? [key] : []));
    const isOwn = (key: string) => OF_MEMBERS.test(key);
    return { words: kinds.length > 0 ? [...kinds, "member"] : ["join"], others: [], isLatest: false, isOwn };
  }
  if (CALLS_FOR.test(rest)) return { ...NOTHING, words: ["call"] };
  return SAYS_AGREED.test(rest) ? { ...NOTHING, others: ["agree"] } : NOTHING;
}

/** “The second round”: its turn tells which; the eleventh member is told by a step. */
export function isNumbered({ words, parts, rest }: ReadMessage): boolean {
  if (BECOMES_ONE.test(rest)) return false;
  // “On the first day” is when, and no turn.
  const isOfDay = (at: number) => /^days?$/u.test(words[at + 1]?.key ?? "");
  return words.some(
    ({ key }, at) => ORDINAL_KEY.test(key) && !isOfDay(at) && !parts.some(({ text }) => text.includes(key)),
  );
}
