// The newest of a kind or of those who are named, as the rules read the last; over how many days something stretched.

import type { EverydayForm } from "./moved-date-forms.ts";

export const SUPERLATIVE_FORMS: readonly EverydayForm[] = [
  [
    /\b(?:newest|youngest)(?= (?:[\p{L}\d’'–-]+ ){0,6}?(?:summit|meeting|talks|call|visit|conference|round|edition|cop|trip|dialogue|forum)\b)/iu,
    "last",
  ],
  [/(?<=\bhow many days (?:did|do|does|has|have) .* )(?:stretch|span)(?: over)?(?=[\s?!.]*$)/iu, "last"],
];
