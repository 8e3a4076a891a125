// Whether a quotation has all the words by which it was looked for, in any of its wordings, its occasion, its speaker or its topics. Pure.

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
  const wanted = tokenize(typed).filter((word) => !isStopWord(word));
  if (wanted.length < 2) return true;
  const { names, people, around, text } = makeDocument("quote", id, archive, asOf);
  const told = [...new Set([...names, ...[...people, ...around].flat(), ...text].flat())];
  return wanted.every((word) => told.some((other) => isTypedFormOf(word, other)));
}

function isTypedFormOf(word: string, other: string): boolean {
  const isNear = word.length >= LEAST_FOR_A_SLIP && editDistance(word, other, 2) <= 1;
  return isNear || isSameWord(word, other) || withoutInflection(word) === withoutInflection(other);
}

/** “Agreed” is of “agree”. */
function withoutInflection(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}
