// “The Kremlin is "not ready at all" for a meeting”, “"big mistake" about Russia”: the sentence in which words are quoted, and what they are to have been about. Pure.

import type { QuotedPassage } from "../../archive/compare/passages.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";

/** Whoever said it stands before this. */
const SAYING_BEFORE =
  /^.*\b(?:say|says|said|saying|stated?|states|claim(?:ed|s)?|declared?|wr[oi]te|writes|tell|tells|told)\b:?\s+(?:(?<=\bt(?:ell|ells|old)\s)(?:\S+\s+){1,3}?(?:that\s+|(?=["“„«])))?(?:that\s+)?/isu;

/** Behind a quotation: who, where and when it was, what it was about, or another sentence. */
const BESIDE_QUOTATION =
  /^\s*(?:[-–—―~,;:.?!()[\]/]|(?:about|regarding|concerning|in|at|on|during|by(?! (?:not )?\p{L}+ing\b)|when|while|after|before|to|he|she|they|s?aid|says|and|or|as|right|correct|true)\b)/iu;

/** No sentence goes on behind these: a colon introduces words, a dash or a comma stands apart. */
const NO_SENTENCE_BEFORE = /[:–—―~,;.?!)\]-]\s*$/u;

/** What was said, its words in quotation marks among the others; undefined where nothing that tells stands around them, or not as a sentence. */
export function sentenceAround(text: string, { start, end }: QuotedPassage): string | undefined {
  const before = text.slice(0, start).replace(SAYING_BEFORE, "").trimStart();
  if (NO_SENTENCE_BEFORE.test(before)) return undefined;
  const behind = text.slice(end);
  const rest = BESIDE_QUOTATION.test(behind) ? "" : (/^[^?!.;:–—()]*/u.exec(behind)?.[0] ?? "");
  if (!isAllEnglish(`${before} ${rest}`)) return undefined;
  const isMore = tokenize(`${before} ${rest}`).some((word) => !isStopWord(word) && !MEANT_BY_NO_NAME.test(word));
  if (!isMore) return undefined;
  return `${before}${text.slice(start, end)}${rest}`.trim();
}

/** “Qui a dit « … »”: whoever asks in another language states nothing. Names may be of any. */
function isAllEnglish(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]*|[^\P{L}\p{Script=Latin}]+/gu) ?? [];
  return words.every((word) => tokenize(word).every((one) => isFunctionWord(one) || isEnglishWord(one)));
}

/** Whoever it was said of, by no name. */
const MEANT_BY_NO_NAME = /^(?:i|we|you|he|she|it|they|him|her|them|us|me|his|their|its|our|my|your|one)$/u;

const ABOUT_AT_THE_END =
  /(?<=^|[\s"”»])(?:about|regarding|concerning)\s+(?<what>(?!(?:it|this|that|them|him|her|us|which|whom|what)\b)\p{L}[^?!.;:–—"“”]{1,80}?)(?:,? (?:in|at|on) |[\s?!.]*$)/iu;

/** What words are to have been about, as typed, where that is told behind “about”. */
export function aboutWhat(beside: string): string | undefined {
  return ABOUT_AT_THE_END.exec(beside)?.groups?.what?.trim();
}
