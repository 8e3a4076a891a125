// Forms in which it is asked who did not come, and why: “why did Aliyev not travel to Granada”, “who couldn’t make it to Kazan”.

import type { EverydayForm } from "./moved-date-forms.ts";

/** “Why did Aliyev not travel to Granada”: no journey there is meant, but what was to be there without him. */
const NOT_TRAVELLED: readonly EverydayForm[] = [
  [
    /^((?:so |and |but )?why (?:did|has|had))(?:n['’]?t| not)? (\p{L}[\p{L}' .-]*?)(?<=n['’]?t .*| not .*|(?= not )) (?:not )?(?:travel(?:l?ed)?|fl(?:y|own)|journey(?:ed)?|make it|made it|get|turn(?:ed)? up|show(?:ed)? up) (?:to|in|at) (?=\p{L})/iu,
    "$1 $2 stay away from ",
  ],
];

/** “Who couldn’t make it to Kazan”: who was not there. */
const NOT_MADE_IT: readonly EverydayForm[] = [
  [
    /^((?:so |and |but )?who(?: else| all)? (?:did|could|can|will|would)(?:n['’]?t| not)) (?:manage to )?make it (to|at) (?=\S)/iu,
    "$1 come to ",
  ],
  [
    /^((?:so |and |but )?who(?: else| all)?) (?:was|were)(?:n['’]?t| not) (?:in|at) (?=\S.* in person[\s?!.]*$)/iu,
    "$1 did not come to ",
  ],
];

export const OF_ABSENCES: readonly EverydayForm[] = [...NOT_TRAVELLED, ...NOT_MADE_IT];
