// What is no whole question: of what it is asked, nobody here has told.

import type { Word } from "../../text/typed-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { looksLikeName } from "../parts/find-names.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { ReadMessage } from "./read-message.ts";

/** “9/11”, “what happened on 9/11”: a name, or a day of one of two months; undefined for all else. */
export function slashedName({ rest, span }: ReadMessage): string | undefined {
  return span === undefined ? SLASHED.exec(rest)?.groups?.name : undefined;
}

const SLASHED = whereItMayFit(/(?:^|\b(?:on|of|about|since|after|before) )(?<name>\d{1,2}\/\d{1,2})$/iu);

/** “And after that?”, “and the year before?”, “what about the one after that?”: of what, nobody here has told. */
export function isFragment({ rest, parts, span, quoted }: ReadMessage): boolean {
  return (
    parts.length === 0 && span === undefined && quoted.length === 0 && (FRAGMENT.test(rest) || /^[\d./-]+$/u.test(rest))
  );
}

const FRAGMENT =
  /^(?:and|but|so)\s(?:\p{L}+\s){0,3}(?:that|this|it|them|then|before|after|earlier|later)$|\b(?:before|after|since|until|than)(?: (?:that|this|it|them|then|those|these|him|her))?(?: one)?$/iu;

/** More words than a name has that nobody knows. */
const MAX_NAME = 3;

/** Nothing else than a name, of which no record is called: “Merz”, “George Bush”. */
export function isOneName({ words, parts, span }: ReadMessage): boolean {
  const isPlain = parts.length === 0 && span === undefined && words.length > 0 && words.length <= MAX_NAME;
  const isName = (word: Word) => word.capital || /^\p{Lu}/u.test(word.text) || looksLikeName(word);
  return isPlain && words.every((word) => !isFunctionWord(word.key)) && words.some(isName);
}
