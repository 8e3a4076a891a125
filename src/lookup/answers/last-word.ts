// “Did John Lee travel to San Francisco”: of somebody without a record, all that an event tells of their coming, the last word on it first. Pure.

import type { Development } from "../../archive/schema.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { tokenize } from "../../text/tokens.ts";
import { COMES, STAYS_AWAY } from "./presence-words.ts";

const IS_ADMITTED = /\b(?:invit\w+|bars?|barred|bans?|banned|excluded?s?|not welcome|to represent)\b/iu;

/** As many stand above an answer. */
const MOST_WORDS_ON_IT = 3;

/** In the order of `steps`, which stand newest first; those that only speak of them are none. */
export function wordsOnComing<T extends { readonly development: Development }>(
  steps: readonly T[],
  name: readonly string[],
): readonly T[] {
  const spelt = ` ${name.join(" ")} `;
  return steps
    .filter(({ development: { summary } }) =>
      summaryClauses(summary).some(
        (one) =>
          ` ${tokenize(one).join(" ")} `.includes(spelt) &&
          [STAYS_AWAY, COMES, IS_ADMITTED].some((pattern) => pattern.test(one)),
      ),
    )
    .slice(0, MOST_WORDS_ON_IT);
}
