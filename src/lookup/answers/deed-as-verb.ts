// Whether a sentence tells that somebody did what is a noun too: “the United States and Israel attack Iran”, and not that Iran condemns their strikes. Pure.

import { tokenize } from "../../text/tokens.ts";
import { toldForms } from "../parts/same-thing.ts";
import { toldStem } from "./told-stem.ts";

/** What was done, and by words of their names each who did it, and any to whom it was done. */
export type DeedOfThem = {
  readonly deed: string;
  readonly by: readonly (readonly string[])[];
  readonly to: readonly string[];
};

/** With all doers before the verb, and behind it one to whom it is done. */
export function doesDeed(clause: string, { deed, by, to }: DeedOfThem): boolean {
  const told = tokenize(clause);
  const forms = toldForms(deed);
  return told.some((word, at) => {
    if (!forms.has(toldStem(word)) || isNounAt(told, at)) return false;
    const behind = told.slice(at + 1);
    return (
      by.every((names) => told.slice(0, at).some((one) => names.includes(one))) &&
      (to.length === 0 || behind.some((one) => to.includes(one)))
    );
  });
}

/** “The strikes”, “its attack on”, “new sanctions”. */
function isNounAt(told: readonly string[], at: number): boolean {
  return DEED_BEFORE_NOUN.test(told[at - 1] ?? "") || DEED_BEHIND_NOUN.test(told[at + 1] ?? "");
}

const DEED_BEFORE_NOUN =
  /^(?:s|an?|the|its|their|his|her|our|this|that|these|those|no|any|more|new|further|first|next|last|all|of|on|from|by|for|with|under|after|before|since|against|around|about|over|despite|without|during|air|missile|drone|nuclear|military|\p{L}+(?:an|ian|ese|ish))$/u;
const DEED_BEHIND_NOUN = /^(?:on|of|against|at|by|over|as)$/u;
