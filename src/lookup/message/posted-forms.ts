// Questions of what somebody posted, as those of what they said.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { EverydayForm } from "./moved-date-forms.ts";

export const POSTED_WORDS: readonly EverydayForm[] = [
  // “Pelosi Taiwan, what had her itinerary said”.
  [
    /^(\p{L}[\p{L}’'-]*)(?: (?:in |to |and )?([^,:?]{2,30}?))?[,:]? what (?:had|did|does|has) (?:her|his|their|its) (itinerary|office|statement|schedule|letter|spokes\p{L}+|account|readout|press release|note) (?:say|said|tell|told|name|named)(?=[\s?!.]*$)/iu,
    (_, who = "", about = "", noun = "") => `what did ${who}'s ${noun} say${about === "" ? "" : ` about ${about}`}`,
  ],
  // “What did the consul post on X”: words of theirs.
  // “What did Sturgeon post on COP26”: about it, and not after it.
  [
    /(?<=^(?:(?:so|and|but),? )?what (?:did|has) (?!(?:the )?(?:post|tweet)\b)(?:\S+ ){1,5}?)(?:post|posted|tweet|tweeted)(?: on (?:x|twitter|weibo|truth social|social media))? (?=(?:on|about|regarding) \S)/iu,
    "say ",
  ],
  [
    /(?<=^(?:(?:so|and|but),? )?what (?:did|has) \S.* )(?:post|posted|tweet|tweeted)(?=(?: on (?:x|twitter|weibo|truth social|social media))?[\s?!.]*$)/iu,
    "say",
  ],
  // “Who wrote about the dirty neck”.
  [/^(?:so |and )?who (?:wrote|posted|tweeted) (?=(?:about|that|of)(?!\p{L}))/iu, "who said something "],
];

const WHO_CALLED_IT_SO = whereItMayFit(
  /^(?<words>[^\s"“”„«»]+ [^"“”„«»]{1,60}?)\s*[-–—,:;]+\s*who (?:called|named|dubbed|labell?ed) (?:it|them|this) (?:that|so)[\s?!.]*$/iu,
);

/** “COP of truth – who called it that”: words, of which it is asked whose they are; undefined for anything else. */
export function asWordsQuoted(text: string): string | undefined {
  const words = WHO_CALLED_IT_SO.exec(text)?.groups?.words;
  return words === undefined ? undefined : `who said “${words}”`;
}
