// A genitive without its apostrophe, by what stands behind it: “trumps state visit”, “xis words”, “bidens summit with putin”.

import { type Archived, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Word } from "../../text/typed-words.ts";
import { isPlace } from "./find-places.ts";
import { isOwned } from "./lexicon.ts";

/** “Trumps trip”, “trumps china trip”, “trumps may dates”: what somebody has stands behind where it leads, and when and how it is. */
export function isBeforeOwned(at: number, words: readonly Word[], archive: Archived): boolean {
  const mayStandBetween = (key: string) =>
    isBesideOwned(key) || isPlace(key, archive) || recordsCalled(key, archive).some(({ kind }) => kind === "actor");
  for (let to = at; to < at + MOST_BEFORE_OWNED; to++) {
    const key = words[to]?.key ?? "";
    if (OWNED_NOUN.has(key) || isOwned(key) || isOwnedWith(key, words[to + 1]?.key)) return true;
    if (!mayStandBetween(key)) return false;
  }
  return false;
}

const MOST_BEFORE_OWNED = 4;

/** A summit is that of several, unless it is told with whom. */
function isOwnedWith(key: string, next: string | undefined): boolean {
  return next === "with" && /^(?:summit|meeting|call|talks|dinner)s?$/.test(key);
}

const OWNED_NOUN: ReadonlySet<string> = new Set(
  (
    "emergency speech speeches words remark remarks quote quotes quotation statement statements comment comments answer reply letter " +
    "tweet tweets post posts claim claims promise offer view views stance position dates date itinerary invitation absence plan plans " +
    "minister ministers secretary spokesman spokeswoman spokesperson adviser advisor aide envoy ambassador"
  ).split(" "),
);

/** What may stand between somebody and what they have: “trumps next state visit”, “trumps may dates”. */
function isBesideOwned(key: string): boolean {
  return BESIDE_OWNED.has(key) || /^(?:19|20)\d\d$/.test(key);
}

const BESIDE_OWNED: ReadonlySet<string> = new Set(
  (
    "prime foreign defence defense finance interior press chief state official return planned upcoming next last first second latest postponed cancelled canceled moved new old famous short long hot mic " +
    "january february march april may june july august september october november december"
  ).split(" "),
);
