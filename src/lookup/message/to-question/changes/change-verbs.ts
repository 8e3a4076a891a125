// Words for what is done to an event, and neither that it takes place nor that it is put off: confirm, announce, suspend, withdraw, expire.

import { cutWords } from "../../../../core/question.ts";
import { anyPattern } from "../../../../text/any-pattern.ts";
import { typedText, type Word } from "../../../../text/typed-words.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";

/** “When did Starmer say that London would host it?” */
export const SAYS_SO = /^(?:say|says|said|declared?)$/u;
export const CONFIRMS_IT = /^confirm(?:s|ed|ing)?$/u;
export const ANNOUNCES = /^(?:announc|reveal|disclos|unveil|mention|float|broach)(?:e|s|es|ed|ing)?$/u;

/** What is done to an event or a treaty, or by one party to it, and is neither that it takes place nor that it is put off. */
const DEEDS_OF_PARTIES =
  /^(?:suspend|extend|renew|amend|ratif|revis|prolong|invit|accept|refus|reject|declin|withdr[ae]w|quit|offer|demand|threaten|request|resum|restart|paus|veto|condemn|denounc|violat|breach|recogni[sz]|impos|initiall?(?=ed|ing)|promis|resign|leav|depart)(?:s|es|e|d|ed|ing|y|ies|ied|n|al|ion|ment)?$/u;

export const EXPIRES = /^expir(?:es?|ed|ing|y)$/u;

/** “Where was the treaty initialled”: where it was done is told by a step alone. */
export function whereOnly({ rest }: Pick<ReadMessage, "rest">): { readonly told?: true } {
  return /^(?:so |and |but )?where\b/iu.test(rest) ? { told: true } : {};
}

/** “Give up”, “pull out”: in such words people ask who withdrew. */
export function isWithdrawing({ key }: Word, words: ReadMessage["words"]): boolean {
  const next = words[words.findIndex((word) => word.key === key) + 1]?.key ?? "";
  return (
    (next === "up" && /^(?:g[ia]v(?:e|es|en|ing))$/u.test(key)) ||
    (next === "out" && /^(?:pull|back|drop|walk)(?:s|p?ed|p?ing)?$/u.test(key))
  );
}

const isWordForDeed = anyPattern([CONFIRMS_IT, ANNOUNCES, SAYS_SO, DEEDS_OF_PARTIES, EXPIRES]);

export function isDeed(word: Word, words: ReadMessage["words"]): boolean {
  return isWordForDeed(word.key) || isWithdrawing(word, words);
}

/** “When do they resume talks”: that they once did is no answer. */
export const ASKS_WHEN_NEXT = /^(?:so |and |but )?(?:when|(?:on )?(?:what|which) (?:day|date)) (?:do|does)\b/iu;

const WITHDRAWS = "withdraw|withdrew|gives|leaves";

/** What was done, and the words behind it that tell one time from another. */
export function stepWords(deed: Word, { words }: ReadMessage): string {
  const others = words.slice(words.indexOf(deed) + 1).filter(({ key }) => !isFunctionWord(key) && key.length > 3);
  const done = isWithdrawing(deed, words) ? WITHDRAWS : deed.key;
  return cutWords([done, ...others.map(({ key }) => key)].join(" "));
}

/** The deed in the words of whoever asks, with its particle. */
export function deedAsTyped(deed: Word | undefined, { words }: ReadMessage): string {
  if (deed === undefined) return "";
  const at = words.indexOf(deed);
  return typedText(words, at, isWithdrawing(deed, words) ? at + 2 : at + 1);
}
