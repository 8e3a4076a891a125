// English as it is spoken and typed in Jamaica and around it, as the rules read it. Many of its words are words of other English too (“a”, “an”, “keep”): they are read so only in a message that has one which is not.

import { isEnglishWord } from "../../text/english-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { CARIBBEAN_WORDS } from "./caribbean-words.ts";
import { MASK } from "./kept-words.ts";
import { ingOf } from "./verb-forms.ts";

const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}'’-])";
const NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}'’-])";

/** Words of no other English, in small letters or where the message begins. */
const MARKS_OF_PATOIS = whereItMayFit(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:inna|pon|seh|weh|wah|gwaan|deh|unnu|oonu|allyuh|yuh|waan|haffi|cyaan|nuh|fi (?:mi|true)|(?:[Tt]ell|[Ss]end|[Ss]how|[Gg]ive|[Rr]emind|[Mm]ek|[Ll]et) mi|[Ww]h?ah? mek|[Ww]ha happen|did deh|go a \\p{Lu}\\p{Ll}+|(?<!(?:have|give|had|got|gave|is|it) )a go (?:up|down|a|(?!now|for|with|then|ahead|again|yet)\\p{Ll}{3,}))${NO_LETTER_BEHIND}|^[Aa] (?:who|weh|wah|which|when|how|why|true) |^(?:Weh|Wah|Mi|Yuh|Unnu|Nuh|Inna|Allyuh) |^[Ii]s (?:who|when|where|why|how much|how many|which) `,
    "u",
  ),
);

const HAS_DI = whereItMayFit(/di \p{L}/iu);

/** “Di summit”, “an di Guyana president”, “cancel di Budapest summit”: no part of somebody’s name. */
const DI_AS_ARTICLE = /(?<![\p{L}\p{N}'’-])(?:(?<lead>\p{Ll}+) di|^[Dd]i) (?<next>\p{L}+)/gu;

const SURELY_BEFORE: ReadonlySet<string> = new Set(
  "an and a at fi for when wen where in out from bout about wid pon".split(" "),
);

const BEFORE_SOMEBODY: ReadonlySet<string> = new Set("did does do is was has had will would can of with".split(" "));

/** Whether a message is written so. */
export function isCaribbean(text: string): boolean {
  if (MARKS_OF_PATOIS.test(text)) return true;
  if (!HAS_DI.test(text)) return false;
  return [...text.matchAll(DI_AS_ARTICLE)].some(({ groups }) => {
    const { lead = "a", next = "" } = groups ?? {};
    if (SURELY_BEFORE.has(lead) || isAnyWord(next.toLowerCase())) return true;
    return isAnyWord(lead) && !BEFORE_SOMEBODY.has(lead) && next !== next.toLowerCase();
  });
}

function isAnyWord(word: string): boolean {
  return isEnglishWord(word) || isFunctionWord(word) || CARIBBEAN_WORDS.has(word);
}

type PatoisRule = readonly [RegExp, string | ((typed: string, ...groups: string[]) => string)];

/** One word, or several side by side, in small letters. */
function patoisWords(pattern: string): RegExp {
  return new RegExp(`${NO_LETTER_BEFORE}(?:${pattern})${NO_LETTER_BEHIND}`, "gu");
}

/** The same right before `behind`. */
function rightBefore(pattern: string, behind: string): RegExp {
  return new RegExp(`${NO_LETTER_BEFORE}(?:${pattern}) (?=${behind})`, "gu");
}

/** And right behind `lead`. */
function wordsBetween(lead: string, pattern: string, behind: string): RegExp {
  return new RegExp(`(?<=${NO_LETTER_BEFORE}(?:${lead}) )(?:${pattern}) (?=${behind})`, "gu");
}

const BEFORE_OWNER =
  "general|president|minister|secretary|chancellor|king|queen|prince|heads?|leaders?|pm|chief|boss|capital";
const GOING_SOMEWHERE =
  "go|goes|going|gwaan|went|gone|move|moved|move it|moved it|come|came|coming|fly|flew|flying|travel|trip|visit|send|sent|invite|invited|back";
const BEFORE_COPULA = "[Ww]ho|[Ww]hat|[Ww]hich|[Ww]here|[Ww]hen|[Ww]hy|[Hh]ow|it|that|this|he|she|him";
const BEFORE_CLAUSE =
  "hear|heard|tell|told|know|believe|think|announce|announced|report|reported|claim|claimed|read|confirm|confirmed|declare|declared|true|sure|tell me|tell us";
const TO_SOMEBODY =
  "[Tt]ell|[Ss]how|[Gg]ive|[Ss]end|[Rr]emind|[Ll]et|[Mm]essage|[Nn]otify|[Uu]pdate|[Tt]ext|[Ii]nform|for|to|wid|with";

/** Where something stands: no kind of meeting is behind it, whose article “a” would be. */
const WHEREABOUTS = `${MASK}|\\p{Lu}[\\p{L}\\p{N}]+(?:[ -]\\p{Lu}\\p{Ll}+)*(?:[?!.,;]|$| (?:inna|in|pon|on|last|next|this|fi|for|wid|with|and?|before|after|when|again|from)(?!\\p{L}))`;

/** Verbs behind an “a” that is no article. */
const GOING_ON = "happen|come|meet|think|do|host|fly|travel|attend|begin|negotiate|lead|plan|try|chat|run";

const PATOIS_RULES: readonly PatoisRule[] = [
  // “Mi bredda seh …”: whether that is so.
  [
    /^mi (?:bredda|bredrin|fren|friend|cousin|sista|madda|fadda|uncle|auntie|boss|wife|neighba) (?:dem )?(?:seh|tell mi(?: seh)?) /gu,
    "is it true that ",
  ],
  [/^a true (?:seh )?(?=\p{L})/gu, "is it true that "],
  [/,? (?:a true(?: dat)?|fi true)(?=[\s?!.]*$)/gu, ""],
  [/^is (?=(?:who|when|where|why|how much|how many|which) )/giu, ""],
  [patoisWords("mek (?:mi|we|us)"), "let me"],
  // “A who seh”, “…, a which date dat?”
  [/(?<=^|[,;:.!?] )[Aa] (?=(?:who|whom|weh|where|wah|wa|wha|which|what|when|how|why|di|the) )/gu, ""],
  [patoisWords("(?:wah?|wha|weh|why)(?: did)? mek"), "why"],
  [patoisWords("wh?ah? gwaan (?:wid|with)"), "what is going on with"],
  [
    rightBefore("(?:weh|whe|wah|wa)", "(?:day|date|month|year|time|city|country|town|minister|leader|president)s? "),
    "which ",
  ],
  [patoisWords("(?:weh|whe) (?:part|side|place)"), "where"],
  [/(?<=^(?:(?:so|and|but|an) )?)(?:weh|whe)(?= )/gu, "where"],
  [patoisWords("weh"), "that"],
  [patoisWords("wah|wa|wha"), "what"],
  [wordsBetween(BEFORE_CLAUSE, "seh", ""), "that "],
  [wordsBetween("[Ww]ho|[Ww]hich \\p{L}+|somebody|anybody|him|he|she|dem|they", "seh", ""), "said "],
  [patoisWords("seh"), "say"],
  // “How much time dem talk”: how often.
  [/^(how) much (time|meeting|summit|round|visit|call|talk|leader|country)s?(?= )/giu, "$1 many $2s"],
  [patoisWords("did fi keep"), "was to be held"],
  [patoisWords("did fi"), "was to"],
  [patoisWords("fi (?:mi|me)"), "for me"],
  [rightBefore("fi", "(?:di|the|dem|him|her|we|us|an?|\\p{Lu}\\p{L}*)(?!\\p{L})"), "for "],
  [patoisWords("fi"), "to"],
  // What is held is kept.
  [patoisWords("a keep"), "is held"],
  [patoisWords("(?:did|get|did get) keep(?! (?:mi|me|us|di|the|an?|up|on|track|tabs) )"), "was held"],
  [/(?<=\p{L} )keep(?= (?:where|when|inna|in|at|a) )/gu, "was held"],
  [patoisWords("keep(?! (?:mi|me|us|up|out|away|quiet|track|tabs|an eye|posted) )"), "hold"],
  [patoisWords("(?:did )?lock(?:ed)? (?:down|up|off)"), "closed"],
  [patoisWords("did deh"), "was"],
  [wordsBetween("dem|they|we", "deh", ""), "are "],
  [wordsBetween("[Ww]ho|who all|where|he|him|she|it", "deh", ""), "is "],
  [rightBefore("deh", "(?:a|at|inna|in|pon|on) "), "is "],
  [patoisWords("deh"), "there"],
  // “A go a Doral”, “a go sign”, “a go up”.
  [rightBefore("(?:did )?a go", "(?:a|up|down|on|to|back) "), "is going "],
  [rightBefore("a go|ago", "\\p{Ll}{3,}"), "is going to "],
  [patoisWords("a gwaan"), "is going on"],
  [patoisWords("gwaan"), "going on"],
  [/(?<=\p{L} )did a (\p{Ll}+)/gu, (typed, verb = "") => (ingOf(verb) === undefined ? typed : `was ${ingOf(verb)}`)],
  [
    new RegExp(`(?<=\\p{L} )a (${GOING_ON})${NO_LETTER_BEHIND}`, "gu"),
    (typed, verb = "") => `is ${ingOf(verb) ?? typed}`,
  ],
  [wordsBetween(BEFORE_OWNER, "a", "di |the |\\p{Lu}|government|state"), "of "],
  [wordsBetween(GOING_SOMEWHERE, "a", `di |the |${WHEREABOUTS}`), "to "],
  [wordsBetween(BEFORE_COPULA, "a", "di |the |\\p{Ll}"), "is "],
  [/(?<=\p{L} )a (?=(?:di|the) )/gu, "at "],
  [new RegExp(`(?<=\\p{L} )a (?=${WHEREABOUTS})`, "gu"), "in "],
  // “It a total disgrace.”
  [/(?<=(?<!\p{L})it )is (?=(?:total|real|big|great|small) )/gu, "is a "],
  [/^[Ww]ho name (?=\p{Lu})/gu, "who is "],
  [/(?<=\p{L} )an (?=[bcdfgj-np-tv-z]|\p{Lu}\p{Ll})/gu, "and "],
  // “Di talks dem”, “which leader dem”.
  [/(?<=\p{L}s) dem(?= (?:between|of|a|at|inna|in|pon|on|fi|for|bout|about|from|wid|with|that|we) |[?!.,]|$)/gu, ""],
  [
    /(?<=(?<!\p{L})(?:[Ww]hich|all|di|the|[Ww]hat) )(\p{Ll}{3,}) dem(?= |[?!.,]|$)/gu,
    (typed, noun = "") => (isEnglishWord(`${noun}s`) ? `${noun}s` : typed),
  ],
  [rightBefore("him", "(?:quotes?|words?|visits?|trips?|speech|statements?|office|job|name)(?!\\p{L})"), "his "],
  [new RegExp(`(?<=${NO_LETTER_BEFORE}(?:${TO_SOMEBODY}) )mi${NO_LETTER_BEHIND}`, "gu"), "me"],
  [patoisWords("(?:mi|i) nuh"), "i do not"],
  [patoisWords("mi"), "i"],
  [rightBefore("waan(?= (?:no|any|some|more|di|the|an?) )", "\\p{Ll}"), "want "],
  [rightBefore("waan(?: fi| to)?", "\\p{Ll}"), "want to "],
  [/ fa(?=[\s?!.]*$)/gu, ""],
  [
    rightBefore("yuh", "(?:archive|books?|database|records?|lists?|data|calendar|memory|files?|log)(?!\\p{L})"),
    "your ",
  ],
  [patoisWords("yuh|unnu|oonu"), "you"],
  [/(?<=^(?:please )?|[,;.] )nuh (?:badda (?:to )?)?(?=\p{Ll})/gu, "do not "],
  [/[\s,]+nuh(?=[\s?!.]*$)/gu, ""],
  [patoisWords("nuh|nah"), "not"],
  [patoisWords("di|de"), "the"],
];

const PATOIS_WORD = patoisWords([...CARIBBEAN_WORDS.keys()].join("|"));

/** A word of it, where a sentence begins. */
const FIRST_OF_SENTENCE = /(?<=^|[.?!] )(\p{Lu}\p{Ll}*)(?= )/gu;

const ALSO_FIRST: ReadonlySet<string> = new Set(
  "di wah wa wha weh whe mi dem yuh unnu oonu nuh inna pon fi a".split(" "),
);

/** `text`: a message of which `isCaribbean`; names of several words, and what somebody said, are kept words by then. */
export function inCaribbeanWords(text: string): string {
  const small = text.replace(FIRST_OF_SENTENCE, (word) => {
    const key = word.toLowerCase();
    return CARIBBEAN_WORDS.has(key) || ALSO_FIRST.has(key) ? key : word;
  });
  return PATOIS_RULES.reduce((line, [pattern, standard]) => line.replace(pattern, standard as string), small).replace(
    PATOIS_WORD,
    (word) => CARIBBEAN_WORDS.get(word) ?? word,
  );
}
