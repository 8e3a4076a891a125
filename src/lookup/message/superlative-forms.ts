// The newest of a kind or of those who are named, as the rules read the last; over how many days something stretched.

import type { EverydayForm } from "./moved-date-forms.ts";

export const SUPERLATIVE_FORMS: readonly EverydayForm[] = [
  [
    /\b(?:newest|youngest)(?= (?:[\p{L}\d’'–-]+ ){0,6}?(?:summit|meeting|talks|call|visit|conference|round|edition|cop|trip|dialogue|forum)\b)/iu,
    "last",
  ],
  // “Which summit was the first with Sweden”: the first summit with Sweden.
  [
    /^(?:(?:so|and|but) )?(?:which|what) (?<what>(?:[\p{L}\d’'–-]+ ){0,5}?(?:summit|meeting|talks|call|visit|conference|round|edition|cop|trip)) (?:was|is) the (?<which>first|last|latest)(?: one)?(?= (?:with|without|attended by|(?:held )?(?:in|at))\b)/iu,
    "the $<which> $<what>",
  ],
  // “The first Quad summit in person” is not the first of all.
  [
    /\b(?<which>first|last|latest) (?<what>(?:[\p{L}\d’'–-]+ ){0,4}?(?:summit|meeting|conference|round|edition)),? (?:to be |that was |was )?(?:held )?in person(?=[\s?!.]*$)/iu,
    "$<which> in-person $<what>",
  ],
  [/(?<=\bhow many days (?:did|do|does|has|have) .* )(?:stretch|span)(?: over)?(?=[\s?!.]*$)/iu, "last"],
];
