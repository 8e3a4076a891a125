// Whether a name that no record has comes near the family name of a person: that Robert Fico has the given name of another Robert says nothing of him.

import { type Archived, namesOf } from "../../archive/names/whole-names.ts";
import type { Actor } from "../../archive/schema.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { isNearWord } from "./near-names.ts";
import { isNameParticle } from "./person-names.ts";

/**
 * By one typed word anybody may be meant who has it. The first of several is a given name, but for people whose family name stands first, or where
 * what is typed behind it is theirs too.
 */
export function mayBeOfFamily(actor: Actor | undefined, typed: readonly string[], archive: Archived): boolean {
  if (actor === undefined || typed.length < 2) return true;
  const families = familyWords(actor, archive);
  const isOf = (word: string | undefined, all: readonly string[]) =>
    word !== undefined && all.some((one) => isNearWord(word, one));
  const [first, ...behind] = typed;
  if (behind.some((word) => isOf(word, families))) return true;
  const standsFirst = families.includes(tokenize(actor.name)[0] ?? "");
  return isOf(first, families) && (standsFirst || behind.some((word) => isOf(word, tokenize(actor.name))));
}

const WORDS_OF_FAMILY = createMemo<Actor, readonly string[]>();

/** In Latin letters, and in scripts of which the family name is the last word. Whoever has none is called by all that they are called. */
function familyWords(actor: Actor, archive: Archived): readonly string[] {
  const before = WORDS_OF_FAMILY.get(actor);
  if (before !== undefined) return before;
  const words = readFamilyWords(actor, archive);
  WORDS_OF_FAMILY.set(actor, words);
  return words;
}

function readFamilyWords(actor: Actor, archive: Archived): readonly string[] {
  const names = namesOf({ kind: "actor", id: actor.id }, archive);
  const others = names.filter((name) => !/\p{Script=Latin}/u.test(name)).map((name) => tokenize(name).at(-1) ?? "");
  const own = tokenize(actor.familyName ?? actor.name).filter((word) => !isNameParticle(word));
  return [...own, ...others];
}
