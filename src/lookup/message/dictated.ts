// What a telephone makes of a question that is spoken to it: signs in words, numbers in words, names as words that sound like them.

import { ordinalToken } from "../../archive/calendar-words.ts";
import { type Rewriting, rewritingBy } from "../../text/patterns-that-may-fit.ts";

const SPOKEN_UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const SPOKEN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SPOKEN_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");

const SPOKEN_NUMBER = `(?:${SPOKEN_TENS.join("|")})(?:[ -](?:${SPOKEN_UNITS.slice(0, 9).join("|")}))?|${SPOKEN_UNITS.toReversed().join("|")}`;

/** 32 for “thirty two”, as `SPOKEN_NUMBER` has it. */
function spokenNumber(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce(
      (sum, word) =>
        sum + (SPOKEN_TENS.includes(word) ? (SPOKEN_TENS.indexOf(word) + 2) * 10 : SPOKEN_UNITS.indexOf(word) + 1),
      0,
    );
}

const DICTATION_RULES: readonly Rewriting[] = [
  // “When is it question mark”; “full stop” is the end of a telegram too.
  [
    /(?<=\S+ \S+ \S.*\S)[\s,]+(?:question mark|(?<!an? )exclamation (?:mark|point)|full stop|period)(?=[\s?!.]*$)/iu,
    "",
  ],
  [/ (?:question mark|full stop|period|new (?:line|paragraph)) (?=\p{L})/giu, ". "],
  [/(?<=\p{L}) comma (?=\p{L})/giu, ", "],
  [/(?<=^|\s)(?:open )?quote (\S[^“”"]*?) (?:unquote|end quote|close quote)(?=[\s?!.,]|$)/iu, "“$1”"],
  [
    /^(?:(?:um+|uh+|erm|er|okay|ok|so|like|hey|right),? )+(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|can|could|has|have|will|tell|show|give|remind|follow)(?!\p{L}))/iu,
    "",
  ],
  // “G twenty”, “gee seven”, “cop thirty two”.
  [
    /(?<![\p{L}\p{N}])(?:g|gee|jee)[ -]?(seven|eight|twenty)(?![\p{L}\p{N}]|[ -](?:one|two|three|four|five))/giu,
    (_, number) => `G${spokenNumber(number ?? "")}`,
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{N}])cop[ -](${SPOKEN_NUMBER})(?![\\p{L}\\p{N}])`, "giu"),
    (_, number) => `COP${spokenNumber(number ?? "")}`,
  ],
  [/(?<![\p{L}\p{N}])(?:nay toe|nay to|neigh toe)(?![\p{L}\p{N}])/giu, "NATO"],
  [/(?<![\p{L}\p{N}])bricks (?=(?:summit|meeting|leaders|plus)(?!\p{L}))/giu, "BRICS "],
  [
    /(?<=(?<![\p{L}\p{N}])(?:vladimir|president|did|has|will|and|with|is) )putting(?= (?:and|meet|say|said|go|going|to|in|at|visit|visited|met|come)(?!\p{L}))/giu,
    "Putin",
  ],
  [
    /(?<=(?<![\p{L}\p{N}])(?:president|chairman|premier) )(?:she|gee|shee)(?![\p{L}\p{N}])(?! (?:is|was|has|said))/giu,
    "Xi",
  ],
  [/(?<![\p{L}\p{N}])(?:she|shee) (?:jin|gin|jean)[ -]?ping(?![\p{L}\p{N}])/giu, "Xi Jinping"],
  [/(?<![\p{L}\p{N}])(?:zelen ski|zelen sky)(?![\p{L}\p{N}])/giu, "Zelensky"],
  // “Twenty twenty five”.
  [
    /(?<=(?<![\p{L}\p{N}])(?:in|of|for|since|by|during|january|february|march|april|may|june|july|august|september|october|november|december) )twenty[ -](ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty)(?![\p{L}\p{N}]|[ -](?:summits?|meetings?|leaders))/giu,
    (_, year) => `20${spokenNumber(year ?? "")}`,
  ],
  // “Two thousand and eighteen”, “nineteen eighty-six”.
  [
    new RegExp(`(?<![\\p{L}\\p{N}])two thousand(?:,? and)?[ -](${SPOKEN_NUMBER})(?![\\p{L}\\p{N}])`, "giu"),
    (_, year) => `${2000 + spokenNumber(year ?? "")}`,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])nineteen[ -]((?:${SPOKEN_TENS.join("|")})(?:[ -](?:${SPOKEN_UNITS.slice(0, 9).join("|")}))?)(?![\\p{L}\\p{N}])`,
      "giu",
    ),
    (_, year) => `19${spokenNumber(year ?? "")}`,
  ],
];

/** “Seventy-fifth”, “twenty sixth”: as titles have it, in figures. */
const COMPOUND_ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${SPOKEN_TENS.join("|")})[ -](${SPOKEN_ORDINALS.join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);

const TEENTHS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** “The 26th Conference of the Parties”, “seventeenth COP”: as its short name has the number. */
const NTH_CONFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(\\d{1,2})(?:st|nd|rd|th)|(${TEENTHS.join("|")})) (?:session of the |meeting of the )?(?:COP|Conference of (?:the )?Parties)(?![\\p{L}\\p{N}])`,
  "giu",
);

/** `text` as it would have been typed. */
export const asDictated = rewritingBy([
  ...DICTATION_RULES,
  [
    COMPOUND_ORDINAL,
    (_, tens = "", unit = "") => ordinalToken(spokenNumber(tens) + SPOKEN_ORDINALS.indexOf(unit.toLowerCase()) + 1),
  ],
  [NTH_CONFERENCE, (_, figures, word = "") => `COP${figures ?? TEENTHS.indexOf(word.toLowerCase()) + 10}`],
]);
