// Which of the words by which a record was looked for it has, in its names, whom it names, its places and topics, or its text. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Quote } from "../../archive/schema.ts";
import { makeDocument } from "../../archive/search/documents.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { tokenize } from "../../text/tokens.ts";
import { isSameWord } from "../names/same-word.ts";

/** Letters from which on one error is no other word. */
const LEAST_FOR_A_SLIP = 5;

/** One word alone that is found has all. */
export function hasAllWords({ id }: Quote, typed: string, archive: Archive, asOf: Day | undefined): boolean {
  const wanted = tellingTokens(typed);
  return wanted.length < 2 || wordsLacking("quote", id, wanted, archive, asOf).length === 0;
}

/** Of several words that say something, those that an event or quote lacks in any form; by another word for the same it may have been found all the same. */
export function wordsLacking(
  kind: "event" | "quote",
  id: string,
  wanted: readonly string[],
  archive: Archive,
  asOf: Day | undefined,
): readonly string[] {
  // Most words stand there as they were typed, and then nothing has to be read.
  const open =
    asOf === undefined ? wanted.filter((word) => !archive.search.standsInRecord({ kind, id }, word)) : wanted;
  if (open.length === 0) return open;
  const document = makeDocument(kind, id, archive, asOf);
  const { names, people, around } = document;
  const left = notAmong([...names, ...[...people, ...around].flat()], open);
  return left.length === 0 ? left : notAmong(document.text, left);
}

function notAmong(told: readonly (readonly string[])[], wanted: readonly string[]): readonly string[] {
  const words = [...new Set(told.flat())];
  return wanted.filter((word) => !words.some((other) => isTypedFormOf(word, other)));
}

/** What was typed, word by word, without those that say nothing. */
export function tellingTokens(typed: string): readonly string[] {
  return tokenize(typed).filter((word) => !isStopWord(word));
}

function isTypedFormOf(word: string, other: string): boolean {
  const isNear = word.length >= LEAST_FOR_A_SLIP && editDistance(word, other, 2) <= 1;
  return isNear || isSameWord(word, other) || withoutInflection(word) === withoutInflection(other);
}

/** “Agreed” is of “agree”. */
function withoutInflection(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}
