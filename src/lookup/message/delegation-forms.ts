// Who led those whom a state sends to a meeting, in other words than the rules read: “who was at the head of Iran’s team”, “who led the US side”.

import { regionOfAdjective } from "../../archive/names/regions.ts";
import type { EverydayForm } from "./moved-date-forms.ts";
import { OF_SIDES_THERE } from "./side-people-forms.ts";

const TEAM =
  "(?:(?:negotiating|official|government|ministerial|trade|peace) )?(?:delegations?|teams?|sides?|negotiators|delegates|contingent)(?= (?:at|in|to|for|during|on|of)(?!\\p{L})|[\\s?!.,]*$)";
/** Whose it is. */
const TEAM_OF = "(?:the )?(?:[\\p{L}’'.-]+ ){1,3}?";
const WHO_WAS_IT = /(?<=^(?:(?:so|and|but),? )?)who(?:['’]?s| (?:is|was|were|will be))?/u.source;

const WHICH_OF_THEIRS =
  "(?:whom?|(?:which|what) (?:(?:top|senior|high[- ]ranking|leading|cabinet|government|state) )?(?:leaders?|ministers?|officials?|delegat(?:es?|ions?)|representatives?|politicians?|people|persons?|envoys?))";
const SENDS = "(?:did|has|have) (?<state>(?:the )?\\p{L}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,2}?) sen[dt]";

const SENDING_LAND = "(?:the )?\\p{L}[\\p{L}.-]*(?: \\p{L}[\\p{L}.-]*){0,2}?";
const WENT_OR_WAS_AT =
  "(?:(?:(?:was|were|is|are|will be|has been|have been) )?(?:there |present )?at |(?:(?:is|are|was|were) )?(?:came?|comes?|coming|go|goes|went|going|been|travel(?:s|led)?) to |attend(?:ed|s|ing)? |t(?:ake|akes|ook) part in )";

export const OF_DELEGATIONS: readonly EverydayForm[] = [
  ...OF_SIDES_THERE,
  // “What Europeans were at the White House”
  [
    /(?<=^(?:(?:so|and|but),? )?)(?:which|what) (\p{Lu}\p{L}+(?: \p{L}+)?)s (?=(?:were|came|went|attended|are|go|come)(?!\p{L}))/iu,
    (typed, adjective = "") =>
      regionOfAdjective(adjective.toLowerCase()) === undefined ? typed : `which ${adjective} leaders `,
  ],
  // “Which leaders did Russia send to Munich”
  [new RegExp(`(?<=^(?:(?:so|and|but),? )?)${WHICH_OF_THEIRS} ${SENDS} (?=to \\S)`, "iu"), "who did $<state> send "],
  [
    new RegExp(
      `^(?<event>\\p{L}[^,:;–—?]*) ?[,:;–—]+ ?(?:so |and |but )?${WHICH_OF_THEIRS} ${SENDS}(?= ?[?!.]*$)`,
      "iu",
    ),
    "who did $<state> send to $<event>",
  ],
  [
    new RegExp(`^(?:(?:so|and|but),? )?${SENDS} (?:any|some)(?:one|body)(?: at all)? (?=to \\S)`, "iu"),
    "who did $<state> send ",
  ],
  // “Who from the US was at COP30”
  [
    new RegExp(
      `^(?:(?:so|and|but),? )?(?:who(?: all)?|(?:was|were|is|are|did|has|have|will) (?:any|some)(?:one|body)) from (?<state>${SENDING_LAND}) ${WENT_OR_WAS_AT}(?=(?:the )?\\S)`,
      "iu",
    ),
    "who did $<state> send to ",
  ],
  [new RegExp(`${WHO_WAS_IT} (?:(?:at )?the )?(?:head|leader|chief) of (?=${TEAM_OF}${TEAM})`, "iu"), "who led "],
  [new RegExp(`${WHO_WAS_IT} (?:leading|heading|in charge of) (?=${TEAM_OF}${TEAM})`, "iu"), "who led "],
  [new RegExp(`^(?:the )?(?:head|leader|chief) of (?=${TEAM_OF}${TEAM})`, "iu"), "who led "],
  // “Indian delegation leader at the G20”
  [
    /^(?:(?:so|and|but),? )?(?:who(?:['’]?s| (?:is|was)) )?(?:the )?(?=(?:[\p{L}’'.-]+ ){1,2}?(?:delegation|team) (?:leader|head|chief|lead)(?!\p{L}))/iu,
    "who led the ",
  ],
  [/(?<=^who led the (?:[\p{L}’'.-]+ ){1,2}?(?:delegation|team)) (?:leader|head|chief|lead)(?!\p{L})/iu, ""],
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?who (?:\\p{L}+ ){0,2}?(?:led|leads?|head(?:s|ed)?) ${TEAM_OF})(?<!\\b(?:both|all|two|each) )${TEAM}(?<!delegation)`,
      "iu",
    ),
    "delegation",
  ],
];
