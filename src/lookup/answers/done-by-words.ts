// Verbs and nouns for what somebody does to somebody else by saying something: threaten, insult, mock, praise. No quotation is filed under them: what was said is on record, and not what it was. Pure.

import { tokenize } from "../../text/tokens.ts";

const DONE_BY_WORDS =
  /^(?:threat(?:en|ens|ened|s)?|insult(?:s|ed)?|mock(?:s|ed)?|ridicul(?:e|es|ed)|taunt(?:s|ed)?|teas(?:e|es|ed)|belittl(?:e|es|ed)|humiliat(?:e|es|ed)|scold(?:s|ed)?|rebuk(?:e|es|ed)|reprimand(?:s|ed)?|chid(?:e|es|ed)|lectur(?:e|es|ed)|berat(?:e|es|ed)|bash(?:es|ed)?|slam(?:s|med)?|blast(?:s|ed)?|critici[sz](?:e|es|ed)|denounc(?:e|es|ed)|accus(?:e|es|ed)|blam(?:e|es|ed)|flatter(?:s|ed)?|prais(?:e|es|ed)|compliment(?:s|ed)?|curs(?:e|es|ed)|den(?:y|ies|ied)|confus(?:e|es|ed)|mistook|jibes?|warnings?)$/u;

export function isDoneByWords(key: string): boolean {
  return DONE_BY_WORDS.test(key);
}

/** “Biden mock”: what is looked for, without the last word where that is such a verb, which may be all; undefined where it is none. */
export function withoutDeedOfWords(typed: string): { readonly words: string; readonly lacking: string } | undefined {
  const words = tokenize(typed);
  const lacking = words.at(-1);
  if (lacking === undefined || !isDoneByWords(lacking)) return undefined;
  return { words: words.slice(0, -1).join(" "), lacking };
}
