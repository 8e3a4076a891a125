// Questions of a date in other forms than the rules read: “was it always on 4 March”, “has Egypt set a date for it”, “in August or September”, “before the invasion”.

import { BEHIND_IT, type EverydayForm, NAMED_MONTHS, OPENED_WITH } from "./moved-date-forms.ts";

const DEEDS_AS_NOUNS = "strike|attack|bomb|shell|raid|sanction|blockade|ban|assault";
const NTH_DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY_OR_MONTH = `(?:(?:early |late |mid-?)?${NAMED_MONTHS}(?: (?:the )?${NTH_DAY})?|(?:the )?${NTH_DAY}(?: (?:of )?${NAMED_MONTHS})?)`;
const SET_FOR = "(?:going to be |meant to be |supposed to be |to be |planned |scheduled |set |due |fixed |held )*";
const WAS_SET = "(?:set|fixed|named?|picked?|chosen?|chose|found|given|give|agreed on|agree on|settled on|settle on)";
const IS_FIXED =
  "(?:been )?(?:already |finally )?(?:set|fixed|known|decided(?: on)?|agreed(?: on)?|chosen|picked|out|finali[sz]ed|settled|given)";
const SOME_DATE = "(?:an? |any |the )?(?:exact |firm |final |official |definite )?(?:dates?|days?)";
const MEETING_TO_DATE =
  "(?!(?:there|it|they|this|that|we|you|he|she)\\b)(?:the )?(?!.*\\b(?:who|when|why|where|how|which|since)\\b)(\\S.*?)";
const OF_RUSSIAS_WAR = "(?=.*\\b(?:putin|russia\\w*|ukrain\\w*|zelensk\\w*|kyiv|moscow|kremlin|lavrov)\\b)";

const WHEN_OR_WHO =
  /(?:since when|when|(?:on |by )?(?:what|which) day|who)(?: (?:was|were|is|has|had|first|originally|that|it|did))*(?: (?:announced|named|set|gave|confirmed|fixed|revealed)|(?<=did)(?: \p{L}+){1,3} (?:announce|name|set|give|confirm|fix|reveal))?/u
    .source;

export const OF_ASKED_DATES: readonly EverydayForm[] = [
  // “On what day did Iran strike Israel”: when that was, and no day of an event of theirs.
  [
    new RegExp(
      `${OPENED_WITH}(?:on |in )?(?:what|which) (?:exact )?(?:day|date) (?=did\\b.*\\b(?:${DEEDS_AS_NOUNS})\\b)`,
      "iu",
    ),
    "when ",
  ],
  // “When was the April 2018 summit date announced”: the month is what it is called by, and its day is asked for.
  [
    new RegExp(
      `${OPENED_WITH}(${WHEN_OR_WHO}) (?:the )?(${NAMED_MONTHS}(?:,? \\d{4})? (?!(?:as|for|to)\\b)\\p{L}[^,]*?)(?:['’]s)? (?:exact |very )?(dates?|days?)(?= |[\\s?!.]*$)`,
      "iu",
    ),
    "$1 the $3 of the $2",
  ],
  // “Was the summit always on March 4”: whether it was moved.
  [
    new RegExp(
      `${OPENED_WITH}(was|were|is|are) (\\S.*?) (?:always|originally|all along|from the (?:start|beginning|outset)) ${SET_FOR}(?:on|for|in) ${DAY_OR_MONTH}${BEHIND_IT}`,
      "iu",
    ),
    "was $2 moved",
  ],
  // “Has Egypt set a date for the conference”: how it stands, and not who spoke of it first.
  [
    new RegExp(
      `${OPENED_WITH}(?:has|have|had|did) (?!n['’]t )(?:\\p{L}[\\p{L}'’.-]* ){1,4}?(?:yet |already |now |ever |finally )*${WAS_SET} (?:an?|any|the) (?:new |exact |firm |final )?(?:dates?|days?) (?:yet )?(?:for|of) (\\S.*?)(?: yet)?${BEHIND_IT}`,
      "iu",
    ),
    "is there a date for $1",
  ],
  // “Have the summit’s dates been set yet”, “has a date been set for it”, “is there a date yet for it”: of what recurs the next one, and how sure its date is.
  [
    new RegExp(
      `${OPENED_WITH}(?:have|has|are|is|were) (?:the )?(?:dates?|days?) (?:of|for) ${MEETING_TO_DATE} ${IS_FIXED}(?: yet| already)?${BEHIND_IT}`,
      "iu",
    ),
    "when is the $1",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:have|has|are|is|were) ${MEETING_TO_DATE}(?:['’]s?)? (?:dates?|days?) ${IS_FIXED}(?: yet| already)?${BEHIND_IT}`,
      "iu",
    ),
    "when is the $1",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:have|has|are|is|were) ${SOME_DATE} (?:yet |already )?${IS_FIXED} (?:yet |already )?(?:for|of) ${MEETING_TO_DATE}(?: yet| already)?${BEHIND_IT}`,
      "iu",
    ),
    "when is the $1",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:(?:is|are) there|do (?:we|they|you) have) ${SOME_DATE} (?:yet|already|set) (?:yet |already )?(?:for|of) ${MEETING_TO_DATE}(?: yet| already)?${BEHIND_IT}`,
      "iu",
    ),
    "when is the $1",
  ],
  // “Is the forum in August or September”.
  [
    new RegExp(
      `${OPENED_WITH}(is|are|was|were|will) (\\S.*?) (be |be held |held |take place |taking place |planned |due |set )?(?:in|on|for) ${DAY_OR_MONTH},? or (?:in |on )?${DAY_OR_MONTH}(?:,? ((?:19|20)\\d\\d))?${BEHIND_IT}`,
      "iu",
    ),
    (_typed, is = "", what = "", verb = "", year) =>
      `when ${is} ${what}${verb === undefined || verb === "" ? "" : ` ${verb.trim()}`}${year === undefined ? "" : ` in ${year}`}`,
  ],
  // “Did it start on 17 June as planned”.
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?(?:did|was|were|has)\\b.*${DAY_OR_MONTH}(?:,? \\d{4})?),? as (?:planned|scheduled|announced|foreseen)${BEHIND_IT}`,
      "iu",
    ),
    "",
  ],
  // “Since when do the sanctions apply”: the day on which they came into force, and not that on which they were first spoken of. Of a truce that is called after its end the day is that of the end.
  [
    new RegExp(
      `${OPENED_WITH}since when (?:do|does|did|is|are|have|has|was|were) (?!.*\\b(?:truce|pause|suspension)\\b)(\\S.*?)(?: been)? (?:apply|applied|valid|binding|effective|in (?:force|effect))(?: again)?${BEHIND_IT}`,
      "iu",
    ),
    "when did $1 come into force",
  ],
  // “Has he been there since the invitation of 2022”.
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?(?:has|have)\\b.*) since (?:the|his|her|their|that) (?:invitation|invite|promise|announcement|offer) (?:of|in|from) (\\d{4})${BEHIND_IT}`,
      "iu",
    ),
    " since $1",
  ],
  // “Before the invasion”, where Russia or Ukraine is spoken of.
  [
    new RegExp(
      `^${OF_RUSSIAS_WAR}(.*\\b)(?:just |right |shortly )?(before|since) (?:the |russia['’]?s )?(?:full-scale |russian |2022 )?(?:invasion|war)(?: (?:of|in|on|against) ukraine)?(?: (?:began|started|broke out))?${BEHIND_IT}`,
      "iu",
    ),
    "$1$2 24 February 2022",
  ],
];
