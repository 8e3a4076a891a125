// “Did John Lee travel to San Francisco”: of somebody without a record, all that an event tells of their coming, the last word on it first. Pure.

import type { Development } from "../../archive/schema.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { tokenize } from "../../text/tokens.ts";
import { COMES, STAYS_AWAY } from "./presence-words.ts";

const IS_ADMITTED = /\b(?:invit\w+|bars?|barred|bans?|banned|excluded?s?|not welcome|to represent)\b/iu;

/** As many stand above an answer. */
const MOST_WORDS_ON_IT = 3;

type WithText = { readonly development: Development };

/** In the order of `steps`, which stand newest first; those that only speak of them are none. */
export function wordsOnComing<T extends WithText>(steps: readonly T[], name: readonly string[]): readonly T[] {
  return steps.filter((step) => tellsOfThem(step, name, [STAYS_AWAY, COMES, IS_ADMITTED])).slice(0, MOST_WORDS_ON_IT);
}

/** Whether one of the steps tells of them that they do not come. */
export function staysAway(steps: readonly WithText[], name: readonly string[]): boolean {
  return steps.some((step) => tellsOfThem(step, name, [STAYS_AWAY, NOR_DO_THEY]));
}

const NOR_DO_THEY = /\b(?:nor|neither) (?:do(?:es)?|did|will|is|are|was|were)\b/iu;

function tellsOfThem(
  { development: { summary } }: WithText,
  name: readonly string[],
  patterns: readonly RegExp[],
): boolean {
  const spelt = ` ${name.join(" ")} `;
  return summaryClauses(summary).some(
    (one) => ` ${tokenize(one).join(" ")} `.includes(spelt) && patterns.some((pattern) => pattern.test(one)),
  );
}
