// Questions about a journey in other words than the rules read: “how many days did Merz spend in China”, “last stop of his trip to China”, “what was Kritenbrink doing in Beijing”.

import type { EverydayForm } from "./moved-date-forms.ts";

const WORD_FOR_JOURNEY = "(?:trip|visit|journey|tour|travels)";
const STOP_ON_THE_WAY = "(?:stop|leg|station|stopover|destination|port of call)";
/** To where it was is named: a tour of many places is told by each of them, and by no one stop. */
const OF_JOURNEY = `(?:of|on|in|during) (?<journey>\\S.*\\b${WORD_FOR_JOURNEY} (?:to|in)\\b.*)`;

/** To where somebody went, and to no meeting there. */
const THERE =
  "(?=\\p{L})(?!(?:other|foreign|any|all|each|every|many|several|some|these|those|which|neighbou?ring)(?!\\p{L}))(?!.*(?<!\\p{L})(?:summits?|conferences?|meetings?|talks|sessions?|forums?|funeral|inauguration|office|power|terms|an|agreement|with)(?!\\p{L}))";
const SOMEBODY_TRAVELS =
  "(?<who>(?!(?:he|she|they|it|we|you|i|the|this|there|any\\p{L}*|some\\p{L}*|who)(?!\\p{L}))\\p{L}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,2}?)";
const WENT_THERE = "(?:visit(?:ed)?|(?:go|went|travel(?:l?ed)?|fly|flew|come|came) to|(?:was|been) (?:in|to))";

export const OF_JOURNEYS: readonly EverydayForm[] = [
  // “Which leaders visited Kyiv together”: who came there for what they had there, and no visit of one.
  [
    /^((?:so |and |but )?(?:who|(?:which|what) \p{L}+(?: \p{L}+)?)) (?:visited|travel+ed to|journeyed to) (\p{L}[\p{L} .'’-]*?) together(?=[\s?!.]*$| in | on )/iu,
    "$1 went to $2",
  ],
  // “When did Putin first go to China”: the first that is on record, and not since when it is known.
  [
    new RegExp(
      `^(?:(?:so|and|but),? )?when (?:did|has) ${SOMEBODY_TRAVELS} first (?:visit|(?:go|travel|fly|come) to) ${THERE}`,
      "iu",
    ),
    "first visit of $<who> to ",
  ],
  [
    new RegExp(
      `^(?:(?:so|and|but),? )?(?:when was )?(?:the )?(?:very )?first time (?:that |when )?${SOMEBODY_TRAVELS} ${WENT_THERE} ${THERE}`,
      "iu",
    ),
    "first visit of $<who> to ",
  ],
  // “List visits of Zelensky to Washington”: all that they went there for, as often as it was.
  [
    new RegExp(
      `^(?:please )?(?:list|show(?: me)?|give me|name|what are|which are) (?:all )?(?:the )?(?:visits|trips|journeys) (?:of|by) ${SOMEBODY_TRAVELS} to ${THERE}(?!.*(?<!\\p{L})(?:planned|upcoming|next|coming|future|ahead)(?!\\p{L}))`,
      "iu",
    ),
    "how many times did $<who> go to ",
  ],
  [
    new RegExp(
      `^(?:please )?(?:list|show(?: me)?|give me|name|what are|which are) (?:all )?(?:of )?${SOMEBODY_TRAVELS}['’]s? (?:visits|trips|journeys) to ${THERE}(?!.*(?<!\\p{L})(?:planned|upcoming|next|coming|future|ahead)(?!\\p{L}))`,
      "iu",
    ),
    "how many times did $<who> go to ",
  ],
  // “First stop of Xi's tour”: nothing is to be stopped.
  [
    /(?<=(?<!\p{L})(?:first|second|third|1st|2nd|3rd|last|final|next|previous|only|each|every) )stops?(?= (?:of|on|in|during) )/giu,
    "stopover",
  ],
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
  // “Who announced that Raimondo would visit China”: her journey, and not that China is the place of something.
  [
    /(?<=^(?:(?:so|and|but),? )?(?:who|(?:which|what) (?:side|country|state|government|official|ministry))(?: (?:first|officially|formally|publicly))* )(?:announced|said)(?: first)? (?:that )?(?<who>(?!(?:he|she|they|it|we|you|i|this|there)(?!\p{L}))\p{L}[\p{L} .'’-]*?) (?:would|will|was to|is to|were to|are to|was going to|is going to) (?:be )?(?:visit(?:ing)?|(?:travel(?:l?ing)?|go(?:ing)?|com(?:e|ing)|fly(?:ing)?|journey) to) (?=\p{L})(?!.*(?<!\p{L})(?:summits?|conferences?|meetings?|talks|sessions?|forums?|funeral|inauguration|brics|apec|asean|nato|\p{L}+ ?\d{1,3}(?!\d))(?!\p{L}))/iu,
    "announced $1's visit to ",
  ],
  // “When was Modi due at the White House”: a visit that was to be.
  [/(?<=^(?:(?:so|and|but),? )?(?:when|where) (?:was|were) \S.{0,60} )due (?=at )/iu, "expected "],
  // What somebody did there, and no card of theirs.
  [
    /^(?:(?:so|and|but),? )?(?:what|wtf|wat) (?:was|were|is|are) (?<who>\S.*?) (?:doing|up to) (?=(?:in|at) (?!the moment\b|present\b))/iu,
    "what did $1 do ",
  ],
  // “Why did Sunak hesitate to come to COP27”, “why was he reluctant to go”: whoever was not to come at first.
  [
    /^((?:so |and |but )?(?:why|how come) (?:did|was|is|does|has|had) \S.*?) (?:(?:at )?first |initially |so )?(?:hesitate[sd]?|waver(?:ed)?|dither(?:ed)?|think twice|have (?:doubts|second thoughts)|(?:be )?(?:hesitant|reluctant|unsure|undecided|in two minds)|hesitating|wavering) (?:(?:to|about|over|on|whether to) )?(?:come|coming|go|going|attend|attending|travel|travel+ing|join|joining|take part in|taking part in|the trip|a trip|his trip|her trip)?(?: (?:to|at|in|there))? ?(?=\S)/iu,
    "$1 not come at first to ",
  ],
  // “Why did Trump stop Pompeo from going to Pyongyang”: the journey is that of whoever did not go.
  [
    /(?<=^(?:(?:so|and|but),? )?(?:why|how come) )(?:did|has|had) (?!.*\bnot\b)\S.*? (?:(?:stop(?:ped)?|keep|kept|prevent(?:ed)?|bar(?:red)?|block(?:ed)?|h[eo]ld back|discouraged?|dissuaded?) (?<who>(?!(?:him|her|them|it)\b)\S.*?) from (?:going|travel+ing|flying|coming)|(?:tell|told|ask(?:ed)?|order(?:ed)?) (?<whom>(?!(?:him|her|them|it)\b)\S.*?) not to (?:go|travel|fly|come)) (?=to )/iu,
    (_typed, who = "", whom = "") => `did ${who || whom} not go `,
  ],
  // “When did Qin give his first speech in the US”: what is called so.
  [
    /(?<=^(?:(?:so|and|but),? )?(?:when|where) )did (?<who>\S.*?) (?:give|make|deliver|hold) (?:his|her|their|its) (?=(?:first|last|second|final|maiden|farewell|inaugural) (?:\p{L}+ )?(?:speech|address|lecture|remarks|briefing|press conference|news conference|interview)(?!\p{L}))/iu,
    "was $1's ",
  ],
];
