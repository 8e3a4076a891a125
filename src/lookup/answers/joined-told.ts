// What a sentence of a step tells of somebody who became a member of a body: whoever stands right before it, and nobody else in the sentence. Pure.

import { tokenize } from "../../text/tokens.ts";
import { toldStem } from "./told-stem.ts";

/** Who is welcomed as a member joined before. */
const BECOMES_MEMBER = /\bbecomes? (?:an?|the) (?:\p{L}+ )?member\b|\bcompleted? (?:its|their) admission\b/iu;

/** A seat that is taken as a member is one; who is only invited to join, or applies, has none. */
const TAKES_SEAT = /\btakes? (?:its|their|his|her) seats? as (?:an? |the )?(?:\p{L}+ )?members?\b/iu;

/** Whether it tells that somebody became a member, and not only that they were one by then. */
export function tellsJoining(clause: string): boolean {
  return BECOMES_MEMBER.test(clause) || TAKES_SEAT.test(clause);
}

/** Between whoever joins and what tells it. */
const SMALL_BEFORE: ReadonlySet<string> = new Set(["has", "have", "had", "to", "also", "now"]);

/** Whether whoever became a member is called so: “China takes over the chair” beside it is of another. `name` in words. */
export function joinsBy(clause: string, name: string): boolean {
  const told = BECOMES_MEMBER.exec(clause) ?? TAKES_SEAT.exec(clause);
  if (told === null) return false;
  const before = tokenize(clause.slice(0, told.index));
  const end = before.findLastIndex((word) => !SMALL_BEFORE.has(word)) + 1;
  const last = before.slice(Math.max(0, end - MOST_OF_JOINING_NAME), end).map(toldStem);
  return tokenize(name).every((word) => last.includes(toldStem(word)));
}

/** Of a name, with what may stand before it. */
const MOST_OF_JOINING_NAME = 4;
