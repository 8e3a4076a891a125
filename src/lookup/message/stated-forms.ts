// “The summit in Kazan took place in 2023, right?”, “they signed it in Geneva, no?”: who states what was done, and doubts it, asks whether it was.

import type { EverydayForm } from "./moved-date-forms.ts";

const BEFORE_STATED = "^(?:(?:so|and|but|hey|ok|wait),? )?";
const WHAT_IT_STATES =
  "(?!(?:who|whom|whose|what|when|where|why|how|which|did|does|do|has|have|had|is|are|was|were|will|would|can|could|it|that|this|if|i|we|you)\\b)(\\p{L}[\\p{L}\\p{N}’'.–-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}’'.–-]*){0,8}?)";
const ASKED_BACK =
  "(?:,? (?:right|correct|true|yes|no|(?:did|was|has|is)n['’]?t (?:it|s?he|they|that)|is that (?:right|correct|true|so)))?[\\s?!.]*$";

export const STATED_DEEDS: readonly EverydayForm[] = [
  [
    new RegExp(`${BEFORE_STATED}${WHAT_IT_STATES} (?:took place|happened) ((?:in|on|at) [^,;:?]+?)${ASKED_BACK}`, "iu"),
    "did $1 take place $2",
  ],
  [
    new RegExp(`${BEFORE_STATED}${WHAT_IT_STATES} (was|were) signed ((?:in|on|at) [^,;:?]+?)${ASKED_BACK}`, "iu"),
    "$2 $1 signed $3",
  ],
  [
    new RegExp(
      `${BEFORE_STATED}${WHAT_IT_STATES} (?:joined|became a (?:full )?member of) ([^,;:?]+?)${ASKED_BACK}`,
      "iu",
    ),
    "did $1 join $2",
  ],
];
