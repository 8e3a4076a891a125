// English as it is spoken and typed in Jamaica and around it, as the rules read it. Many of its words are words of other English too (“a”, “an”, “keep”): they are read so only in a message that has one which is not.

import { isEnglishWord } from "../../text/english-words.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { CARIBBEAN_WORDS } from "./caribbean-words.ts";
import { ingOf } from "./verb-forms.ts";

const START = "(?<![\\p{L}\\p{N}'’-])";
const END = "(?![\\p{L}\\p{N}'’-])";

/** Words of no other English, in small letters or where the message begins. */
const MARK = new RegExp(
  `${START}(?:inna|pon|seh|weh|wah|gwaan|deh|unnu|oonu|allyuh|yuh|waan|haffi|cyaan|nuh|fi (?:mi|true)|(?:[Tt]ell|[Ss]end|[Ss]how|[Gg]ive|[Rr]emind|[Mm]ek|[Ll]et) mi|[Ww]h?ah? mek|[Ww]ha happen|did deh|go a \\p{Lu}\\p{Ll}+|(?<!(?:have|give|had|got|gave|is|it) )a go (?:up|down|a|(?!now|for|with|then|ahead|again|yet)\\p{Ll}{3,}))${END}|^[Aa] (?:who|weh|wah|which|when|how|why|true) |^(?:Weh|Wah|Mi|Yuh|Unnu|Nuh|Inna|Allyuh) |^[Ii]s (?:who|when|where|why|how much|how many|which) `,
  "u",
);

/** “Di summit”, “an di Guyana president”, “cancel di Budapest summit”: no part of somebody’s name. */
const ARTICLE = /(?<![\p{L}\p{N}'’-])(?:(?<lead>\p{Ll}+) di|^[Dd]i) (?<next>\p{L}+)/gu;

const SURELY_BEFORE: ReadonlySet<string> = new Set(
  "an and a at fi for when wen where in out from bout about wid pon".split(" "),
);

const BEFORE_SOMEBODY: ReadonlySet<string> = new Set("did does do is was has had will would can of with".split(" "));

/** Whether a message is written so. */
export function isCaribbean(text: string): boolean {
  if (MARK.test(text)) return true;
  return [...text.matchAll(ARTICLE)].some(({ groups }) => {
    const { lead = "a", next = "" } = groups ?? {};
    if (SURELY_BEFORE.has(lead) || isWord(next.toLowerCase())) return true;
    return isWord(lead) && !BEFORE_SOMEBODY.has(lead) && next !== next.toLowerCase();
  });
}

function isWord(word: string): boolean {
  return isEnglishWord(word) || isFunctionWord(word) || CARIBBEAN_WORDS.has(word);
}

type Rule = readonly [RegExp, string | ((typed: string, ...groups: string[]) => string)];

/** One word, or several side by side, in small letters. */
function words(pattern: string): RegExp {
  return new RegExp(`${START}(?:${pattern})${END}`, "gu");
}

/** The same right before `behind`. */
function before(pattern: string, behind: string): RegExp {
  return new RegExp(`${START}(?:${pattern}) (?=${behind})`, "gu");
}

/** And right behind `lead`. */
function between(lead: string, pattern: string, behind: string): RegExp {
  return new RegExp(`(?<=${START}(?:${lead}) )(?:${pattern}) (?=${behind})`, "gu");
}

const OFFICE =
  "general|president|minister|secretary|chancellor|king|queen|prince|heads?|leaders?|pm|chief|boss|capital";
const MOTION =
  "go|goes|going|gwaan|went|gone|move|moved|move it|moved it|come|came|coming|fly|flew|flying|travel|trip|visit|send|sent|invite|invited|back";
const ASKING = "[Ww]ho|[Ww]hat|[Ww]hich|[Ww]here|[Ww]hen|[Ww]hy|[Hh]ow|it|that|this|he|she|him";
const TOLD =
  "hear|heard|tell|told|know|believe|think|announce|announced|report|reported|claim|claimed|read|confirm|confirmed|declare|declared|true|sure|tell me|tell us";
const TO_SOMEBODY =
  "[Tt]ell|[Ss]how|[Gg]ive|[Ss]end|[Rr]emind|[Ll]et|[Mm]essage|[Nn]otify|[Uu]pdate|[Tt]ext|[Ii]nform|for|to|wid|with";

/** Whatever stays as it is: names of several words, and what somebody said. */
const [KEPT, END_OF_KEPT] = ["\uE000", "\uE001"];

/** Where something stands: no kind of meeting is behind it, whose article “a” would be. */
const PLACE = `${KEPT}|\\p{Lu}[\\p{L}\\p{N}]+(?:[ -]\\p{Lu}\\p{Ll}+)*(?:[?!.,;]|$| (?:inna|in|pon|on|last|next|this|fi|for|wid|with|and?|before|after|when|again|from)(?!\\p{L}))`;

/** Verbs behind an “a” that is no article. */
const GOING_ON = "happen|come|meet|think|do|host|fly|travel|attend|begin|negotiate|lead|plan|try|chat|run";

const RULES: readonly Rule[] = [
  // “Mi bredda seh …”: whether that is so.
  [
    /^mi (?:bredda|bredrin|fren|friend|cousin|sista|madda|fadda|uncle|auntie|boss|wife|neighba) (?:dem )?(?:seh|tell mi(?: seh)?) /gu,
    "is it true that ",
  ],
  [/^a true (?:seh )?(?=\p{L})/gu, "is it true that "],
  [/,? (?:a true(?: dat)?|fi true)(?=[\s?!.]*$)/gu, ""],
  [/^is (?=(?:who|when|where|why|how much|how many|which) )/giu, ""],
  [words("mek (?:mi|we|us)"), "let me"],
  // “A who seh”, “…, a which date dat?”
  [/(?<=^|[,;:.!?] )[Aa] (?=(?:who|whom|weh|where|wah|wa|wha|which|what|when|how|why|di|the) )/gu, ""],
  [words("(?:wah?|wha|weh|why)(?: did)? mek"), "why"],
  [words("wh?ah? gwaan (?:wid|with)"), "what is going on with"],
  [
    before("(?:weh|whe|wah|wa)", "(?:day|date|month|year|time|city|country|town|minister|leader|president)s? "),
    "which ",
  ],
  [words("(?:weh|whe) (?:part|side|place)"), "where"],
  [/(?<=^(?:(?:so|and|but|an) )?)(?:weh|whe)(?= )/gu, "where"],
  [words("weh"), "that"],
  [words("wah|wa|wha"), "what"],
  [between(TOLD, "seh", ""), "that "],
  [between("[Ww]ho|[Ww]hich \\p{L}+|somebody|anybody|him|he|she|dem|they", "seh", ""), "said "],
  [words("seh"), "say"],
  // “How much time dem talk”: how often.
  [/^(how) much (time|meeting|summit|round|visit|call|talk|leader|country)s?(?= )/giu, "$1 many $2s"],
  [words("did fi keep"), "was to be held"],
  [words("did fi"), "was to"],
  [words("fi (?:mi|me)"), "for me"],
  [before("fi", "(?:di|the|dem|him|her|we|us|an?|\\p{Lu}\\p{L}*)(?!\\p{L})"), "for "],
  [words("fi"), "to"],
  // What is held is kept.
  [words("a keep"), "is held"],
  [words("(?:did|get|did get) keep(?! (?:mi|me|us|di|the|an?|up|on|track|tabs) )"), "was held"],
  [/(?<=\p{L} )keep(?= (?:where|when|inna|in|at|a) )/gu, "was held"],
  [words("keep(?! (?:mi|me|us|up|out|away|quiet|track|tabs|an eye|posted) )"), "hold"],
  [words("(?:did )?lock(?:ed)? (?:down|up|off)"), "closed"],
  [words("did deh"), "was"],
  [between("dem|they|we", "deh", ""), "are "],
  [between("[Ww]ho|who all|where|he|him|she|it", "deh", ""), "is "],
  [before("deh", "(?:a|at|inna|in|pon|on) "), "is "],
  [words("deh"), "there"],
  // “A go a Doral”, “a go sign”, “a go up”.
  [before("(?:did )?a go", "(?:a|up|down|on|to|back) "), "is going "],
  [before("a go|ago", "\\p{Ll}{3,}"), "is going to "],
  [words("a gwaan"), "is going on"],
  [words("gwaan"), "going on"],
  [/(?<=\p{L} )did a (\p{Ll}+)/gu, (typed, verb = "") => (ingOf(verb) === undefined ? typed : `was ${ingOf(verb)}`)],
  [new RegExp(`(?<=\\p{L} )a (${GOING_ON})${END}`, "gu"), (typed, verb = "") => `is ${ingOf(verb) ?? typed}`],
  [between(OFFICE, "a", "di |the |\\p{Lu}|government|state"), "of "],
  [between(MOTION, "a", `di |the |${PLACE}`), "to "],
  [between(ASKING, "a", "di |the |\\p{Ll}"), "is "],
  [/(?<=\p{L} )a (?=(?:di|the) )/gu, "at "],
  [new RegExp(`(?<=\\p{L} )a (?=${PLACE})`, "gu"), "in "],
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
  [before("him", "(?:quotes?|words?|visits?|trips?|speech|statements?|office|job|name)(?!\\p{L})"), "his "],
  [new RegExp(`(?<=${START}(?:${TO_SOMEBODY}) )mi${END}`, "gu"), "me"],
  [words("(?:mi|i) nuh"), "i do not"],
  [words("mi"), "i"],
  [before("waan(?= (?:no|any|some|more|di|the|an?) )", "\\p{Ll}"), "want "],
  [before("waan(?: fi| to)?", "\\p{Ll}"), "want to "],
  [/ fa(?=[\s?!.]*$)/gu, ""],
  [before("yuh", "(?:archive|books?|database|records?|lists?|data|calendar|memory|files?|log)(?!\\p{L})"), "your "],
  [words("yuh|unnu|oonu"), "you"],
  [/(?<=^(?:please )?|[,;.] )nuh (?:badda (?:to )?)?(?=\p{Ll})/gu, "do not "],
  [/[\s,]+nuh(?=[\s?!.]*$)/gu, ""],
  [words("nuh|nah"), "not"],
  [words("di|de"), "the"],
];

const WRITTEN_WORD = words([...CARIBBEAN_WORDS.keys()].join("|"));

/** A word of it, where a sentence begins. */
const FIRST_WORD = /(?<=^|[.?!] )(\p{Lu}\p{Ll}*)(?= )/gu;

const ALSO_FIRST: ReadonlySet<string> = new Set(
  "di wah wa wha weh whe mi dem yuh unnu oonu nuh inna pon fi a".split(" "),
);

/** `text`: a message of which `isCaribbean`; `kept`: what of it stays as it is. */
export function inCaribbeanWords(text: string, kept: RegExp): string {
  const held: string[] = [];
  const masked = text.replace(kept, (typed) => `${KEPT}${held.push(typed) - 1}${END_OF_KEPT}`);
  const small = masked.replace(FIRST_WORD, (word) => {
    const key = word.toLowerCase();
    return CARIBBEAN_WORDS.has(key) || ALSO_FIRST.has(key) ? key : word;
  });
  return RULES.reduce((line, [pattern, standard]) => line.replace(pattern, standard as string), small)
    .replace(WRITTEN_WORD, (word) => CARIBBEAN_WORDS.get(word) ?? word)
    .replace(new RegExp(`${KEPT}(\\d+)${END_OF_KEPT}`, "gu"), (_, nth: string) => held[Number(nth)] ?? "");
}
