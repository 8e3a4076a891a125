// Questions about a journey in other words than the rules read: “how many days did Merz spend in China”, “last stop of his trip to China”, “what was Kritenbrink doing in Beijing”.

import type { EverydayForm } from "./moved-date-forms.ts";

const WORD_FOR_JOURNEY = "(?:trip|visit|journey|tour|travels)";
const STOP_ON_THE_WAY = "(?:stop|leg|station|stopover|destination|port of call)";
const OF_JOURNEY = `(?:of|on|in|during) (?<journey>\\S.*\\b${WORD_FOR_JOURNEY}\\b.*)`;

export const OF_JOURNEYS: readonly EverydayForm[] = [
  [
    /(?<=^(?:(?:so|and|but),? )?how )(?<length>long|many (?:days|nights|hours)|much time) (?:did|has|had) (?<who>\S.*?) (?:spend|spent|pass) (?=in |at )/iu,
    (_typed, length = "", who = "") => `${/^much/iu.test(length) ? "long" : length} was ${who} `,
  ],
  [
    new RegExp(
      `^(?:(?:so|and|but),? )?(?:(?:what|where|which)(?:['’]?s| (?:is|was))? )?(?:the )?(?:last|final) ${STOP_ON_THE_WAY} ${OF_JOURNEY}$`,
      "iu",
    ),
    "where did $1 end",
  ],
  [
    new RegExp(
      `^(?:(?:so|and|but),? )?(?:(?:what|where|which)(?:['’]?s| (?:is|was))? )?(?:the )?(?:first|initial) ${STOP_ON_THE_WAY} ${OF_JOURNEY}$`,
      "iu",
    ),
    "where was $1",
  ],
  // “When was Modi due at the White House”: a visit that was to be.
  [/(?<=^(?:(?:so|and|but),? )?(?:when|where) (?:was|were) \S.{0,60} )due (?=at )/iu, "expected "],
  // What somebody did there, and no card of theirs.
  [
    /^(?:(?:so|and|but),? )?(?:what|wtf|wat) (?:was|were|is|are) (?<who>\S.*?) (?:doing|up to) (?=(?:in|at) )/iu,
    "what did $1 do ",
  ],
];
