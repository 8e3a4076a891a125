// Who was there for one side, in other words than the rules read: “who was on the American side in Geneva”, “which ambassador presided over it”.

import type { EverydayForm } from "./moved-date-forms.ts";

const BEFORE_WHO = "(?<=^(?:(?:so|and|but),? )?)";
const WAS_ON =
  "(?:who|whom)(?: all| else|['’]s)?(?: (?:was|were|is|are|sat|stood|negotiated|talked|spoke))?(?: there)? (?:on|for|at)";

/** Somebody by what they are, of whom the chair is asked. */
const BY_CALLING =
  "(?:which|what) (?:(?!of\\b)[\\p{L}’'-]+ ){0,2}?(?:ambassador|diplomat|envoy|official|politician|minister|secretary|statesman|leader|person)";

export const OF_SIDES_THERE: readonly EverydayForm[] = [
  // “Who sat on the Chinese side in Geneva”, “who was on Iran's side at the talks”
  [
    new RegExp(
      `${BEFORE_WHO}${WAS_ON} (?:the )?(?<side>(?!(?:whose|which|what|this|that|other|one|each|both|our|your|my|their|his|her|right|left)\\b)\\p{L}[\\p{L}.-]*(?: \\p{L}[\\p{L}.-]*){0,2}?)(?:['’]s?)? side(?: of the table)?(?:(?= (?:in|at|during|for|of) \\S)|(?<end>[\\s?!.]*)$)`,
      "iu",
    ),
    (_, side = "", end) => `who represented ${side}${end === undefined ? "" : " at the talks"}`,
  ],
  [
    new RegExp(`${BEFORE_WHO}${BY_CALLING} (?:has |had )?(?<deed>presided(?: over)?|chaired)(?= \\S)`, "iu"),
    "who $<deed>",
  ],
  // Whether the two sit in one room is on no record of a round.
  [/(?<=^(?:(?:so|and|but),? )?how many rounds? of )indirect (?=(?:\p{L}+ )?(?:talks|negotiations)(?!\p{L}))/iu, ""],
  // Those who shake hands somewhere meet there.
  [/(?<=^(?:(?:so|and|but),? )?who(?: all| else)?(?: has| have)? )sh(?:aken|ook) hands(?= (?:in|at|during) )/iu, "met"],
];
