// English with its verbs where German or French has them, as the rules read it: “where finds the summit place”, “the summit, it is when?”

import { dictionary } from "../../text/dictionary.ts";
import { rewritingBy } from "../../text/patterns-that-may-fit.ts";

const BASE_FORMS: Readonly<Record<string, string>> = dictionary({
  flies: "fly",
  travels: "travel",
  comes: "come",
  goes: "go",
  speaks: "speak",
  visits: "visit",
  leaves: "leave",
  arrives: "arrive",
  signs: "sign",
  meets: "meet",
});

/** “Why comes Putin not to Rome?”: the verb before whoever does it, where English has “does”. */
const VERB_FIRST = new RegExp(
  `^(?<ask>(?:[Ss]o |[Aa]nd |[Bb]ut )?(?:[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow often|[Ww]ith whom|[Ww]hom)) (?<verb>${Object.keys(BASE_FORMS).join("|")}) (?<who>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}|he|she|it|they)(?<not> not)?(?= |[?.!]*$)`,
  "u",
);

/** `text` with its verbs where English has them. */
export const inEnglishOrder = rewritingBy([
  // “Where finds the next summit place?”
  [
    /^((?:so |and |but )?(?:when|where|in which \p{L}+|on which \p{L}+)) (?:finds?|takes?) (?:the )?(\S.*\S) place(?: in)?(?=[\s?.!]*$)/iu,
    "$1 does the $2 take place",
  ],
  // “The actual Secretary General”, “how is called the president”.
  [
    /(?<![\p{L}\p{N}])actual (?=(?:(?:\p{L}+ )?(?:secretary|president|prime|foreign|chancellor|minister|chief|head|leader|chair))(?!\p{L}))/giu,
    "current ",
  ],
  [
    /^(?:so |and )?how (is|was) called (?=the (?:\p{L}+ )?(?:secretary|president|prime|foreign|chancellor|minister|chief|head|leader|king|queen|chair))/iu,
    "who $1 ",
  ],
  // “When have Biden and Xi themselves the first time met?”
  [
    /(?<=^(?:when|where|how often|on which \p{L}+|have|has|did)\b.*) themselves(?=.*\bme(?:e)?t\b)|(?<=\bme(?:e)?t) themselves(?=[\s?.!]*$| (?:in|at|on)\b)/giu,
    "",
  ],
  [/ (?:for )?the first time (?=(?:met|spoken|seen|visited|signed)[\s?.!]*$)/iu, " first "],
  // “The next COP, it is where?”, “it is who the president”, “since when is it that …”.
  [
    /^(?!who|what|when|where|why|how|which|is|are|was|were|did|does|do)(\S.*?[^\s,]),? (?:it|he|she|that) (is|was|will be) (when|where|who|what|how)(?=[\s?!.]*$)/iu,
    "$3 $2 $1",
  ],
  [/^(?:so |and )?it (is|was) (who|what|when|where|how many),? (?=the |that )/iu, "$2 $1 "],
  [/^((?:since |until )?(?:when|where|why|how)) (?:is|was) it that (?=\p{L})/iu, "$1 "],
  [/^is it that (?=\p{L})/iu, "is it true that "],
  // What one is present at one assists at, what takes place has place, what is put off is reported.
  [
    /(?<=(?<!\p{L})(?:has|have|had|did|who|leaders|which \p{L}+) (?:\p{L}+ )?)assist(?:ed|s)? (?:at|to|in) (?=the |this |that |an? |\p{Lu})/giu,
    "attended ",
  ],
  [/(?<=(?<!\p{L})(?:has|have|had|will|did|does) (?:\S+ ){1,6})(?:had|have|has) place(?!\p{L})/giu, "taken place"],
  [
    /(?<![\p{L}\p{N}])(?:reported|repulsed) (?=(?:to|until) (?:\d|next|later|the (?:next|following)|\p{Lu}\p{Ll}+))/gu,
    "postponed ",
  ],
  [/(?<![\p{L}\p{N}])(?:annulled|annuled|annulated)(?![\p{L}\p{N}])/giu, "cancelled"],
  [
    /^(?:can you |could you |please |you can )*(?:precise|explain|indicate|describe) (?:to )?me (?=\p{L})/iu,
    "tell me ",
  ],
  [/(?<=(?<!\p{L})how many) of (?=\p{L}+s(?!\p{L}))/giu, " "],
  [/^at (?:which|what) (date|day|moment|hour)(?!\p{L})/iu, "on what $1"],
  [/^(?:up)?on (?:what|which) occasion (?=(?:did|was|were|is|are|has|have|will)(?!\p{L}))/iu, "when "],
  [/(?<=\b(?:have|has|had|did) .*)(?:tele)?phoned(?=[\s?.!]*$| with\b)/iu, "talked by telephone"],
  [
    VERB_FIRST,
    (typed, ask = "", verb = "", who = "", not = "") => {
      const base = BASE_FORMS[verb];
      return base === undefined ? typed : `${ask} does ${who}${not} ${base}`;
    },
  ],
]);
