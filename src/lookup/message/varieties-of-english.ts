// English as it is spoken and spelt in many places, as the rules read it: what regional-words.ts has, and what takes more than a word to tell.

import { isEnglishWord } from "../../text/english-words.ts";
import { rewritingBy } from "../../text/patterns-that-may-fit.ts";
import { isShouted } from "../../text/typed-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { isLightWord } from "../parts/light-words.ts";
import { inCaribbeanWords, isCaribbean } from "./caribbean-english.ts";
import { inReadForm } from "./everyday-forms.ts";
import { withoutIdleWords } from "./idle-words.ts";
import { keepingWords, keptWords, QUOTED_SPEECH } from "./kept-words.ts";
import { asSpelt } from "./misspelt.ts";
import { inWordsOfRecords } from "./other-words.ts";
import { STANDARD_WORDS } from "./regional-words.ts";
import { asSpoken, asTransmitted } from "./spoken-english.ts";
import { ingOf, pastOf } from "./verb-forms.ts";
import { inEnglishOrder } from "./verb-order.ts";

const EDGE = "(?![\\p{L}\\p{N}'-]|\\.\\p{L})";

const VARIANT = whereItMayFit(
  new RegExp(
    `(?<![\\p{L}\\p{N}'.-])(?<!\\b(?:not )?an? )(?:${[...STANDARD_WORDS.keys()].toSorted((a, b) => b.length - a.length).join("|")})${EDGE}`,
    "giu",
  ),
);

/** Where all stands in capitals, shorter words may be abbreviations. */
const MIN_SHOUTED = 4;

/** Names of somebody, where they begin a message with a capital. */
const ALSO_NAMES: ReadonlySet<string> = new Set("tae wee una mair".split(" "));

/** What takes more than a word to tell, in small letters: before the single words are written out. */
const inWholeForms = rewritingBy([
  // “In t'archive”, “on t' 1st”; “int' archive”.
  [/(?<![\p{L}\p{N}'])(in|on|to|at|for|from|of)t' ?(?=[\p{L}\p{N}]|$)/gu, "$1 the "],
  [/(?<![\p{L}\p{N}'])[tT]' ?(?=[\p{L}\p{N}]|$)/gu, "the "],
  // “'Eld”, “'appened”, “'avin”; “'em” is them, and “'it is this or nothing'” is what somebody said.
  [
    /(?<![\p{L}\p{N}'])'(?!em(?!\p{L}))(\p{Ll}{2,})(?![\p{L}'])(?![^']*\p{L}[.!?,]?'(?!\p{L}))/gu,
    (typed, word = "") => [`h${word}`, `h${word}g`].find(isEnglishWord) ?? typed,
  ],
  [/(?<![\p{L}\p{N}'])'oo(?=['’]?s? )/gu, "who"],
  [/(?<=(?<!\p{L})(?:ever|never) )bin(?= )/gu, "been"],
  // “Shri Lavrov”.
  [/(?<!\p{L})(?:Shri|Smt\.?|Hon'?ble|Messrs\.?) (?=\p{Lu})/gu, ""],
  // “How far with the summit, e still dey hold?”
  [/^(?:(?:abeg|please|so|oga),? )*how far (?:with|about)(?= )/iu, "how does it stand with"],
  [/(?<![\p{L}\p{N}'])e (?=(?:still )?(?:dey|don) )/gu, "it "],
  [/^na (?=(?:who|whom|which|when|where|what|wetin)\b)/iu, ""],
  // “Gonnae show us”, and “is he gonnae come”.
  [/^gonnae(?: no)?(?= )/iu, "will you"],
  [/(?<![\p{L}\p{N}'])gonnae(?![\p{L}\p{N}'])/gu, "going to"],
  [/^(?:so |and )?dem (?=(?:don|go|dey|no) )/iu, "they "],
  // “Wetin Putin talk about Trump?”
  [
    /^(?:what|wetin) (?!(?:did|do|does|will|would|can|could|should|is|are|was|were|have|has|else|all)\b)(\p{L}+(?:[ -]\p{L}+)?) (?:talk|yarn|yan|say) (?=(?:about|on|for) )/iu,
    "what did $1 say ",
  ],
  [/^wit (?=(?:time|day|year|date|month|city|country|is|was|wis|did|does|dis|about)\b)/iu, "what "],
  // “Cried aff” is called off, “is it true say”, “I hear say” what somebody heard.
  [/(?<![\p{L}\p{N}'])cr(?:ied|y) aff(?![\p{L}\p{N}'])/gu, "called off"],
  [/^(?:is it true|i (?:hear|heard)) say (?=\p{L})/iu, "is it true that "],
  [/,? na true(?=[\s?!.]*$)/u, ""],
  // “The Quad'll meet.”
  [/(?<=\p{L}{2})'ll(?![\p{L}\p{N}'])/gu, " will"],
  // “Wor Zelensky there?”, “who wor it”.
  [
    /(?<=^|(?<!\p{L})(?:who|what|when|where|why|how|which|that|it|he|she|they|there|days?|dates?|time) )wor(?= )/iu,
    "was",
  ],
  // “It's gonna b in Rome”.
  [/(?<=(?<!\p{L})(?:gonna|will|to|would|should|might|could|2) )b(?= \p{L})/gu, "be"],
  [/(?<!\p{L})[Jj]o['’]?burg(?!\p{L})/gu, "Johannesburg"],
  // “At da alasca summit”.
  [/(?<=(?<!\p{L})(?:at|in|on|of|for|from|with|about|abt|is|was|are|were|did|does|2|4) )d[ae] (?=\p{Ll}{2})/gu, "the "],
  [/(?<=\p{L} )@(?= \p{L})/gu, "at"],
]);

/** The same behind them. */
const inOneForm = rewritingBy([
  // “Dem don cancel it”: it is done. “Don Trump” is a name.
  [
    /(?<=(\p{L}+) )don (\p{Ll}{2,})(?![\p{L}'])/gu,
    (typed, lead = "", verb = "") => (isSubjectsVerb(lead, verb) ? `have ${pastOf(verb)}` : typed),
  ],
  // “Who dey go”, but “when dey meet”.
  [
    /(?<=(\p{L}+) )dey (\p{Ll}{2,})(?![\p{L}'])/gu,
    (typed, lead = "", verb = "") => (isSubjectsVerb(lead, verb) ? `is ${ingOf(verb)}` : typed),
  ],
  [/(?<![\p{L}\p{N}'])de[my](?= \p{L})/gu, "they"],
  [/(?<![\p{L}\p{N}'])de[my](?![\p{L}\p{N}'])/gu, "them"],
  [
    /(?<=\p{L} )wan (\p{Ll}{2,})(?![\p{L}'])/gu,
    (typed, verb = "") => (ingOf(verb) === undefined ? typed : `want to ${verb}`),
  ],
  // “Modi ji”; Ji Bingxuan is a name.
  [/(?<=\p{L}{3} )ji(?= |[?!.,]|$)/gu, ""],
  // “Have ye got”; in small letters it may begin a name too.
  [
    /(?<![\p{L}\p{N}'])ye(?= (\p{Ll}+)|[?!.,]|$)/giu,
    (typed, next = "") => (next === "" || isEnglishWord(next) ? "you" : typed),
  ],
  [
    /(?<![\p{L}\p{N}'])d[ae](?= (?:next|last|first|[Ss]ecretary|[Pp]rime|[Ff]oreign|[Cc]ommonwealth|[Pp]resident|second|latest|meetings?|summits?|talks|conferences?|president|leaders?|date|[gp]\d+|un|eu|us|uk|whole|same|other|sources?)(?!\p{L}))/gu,
    "the",
  ],
  // “Talkin'”, “who’s chairin it”, but not “did Larkin come”.
  [
    /(?<![\p{L}\p{N}'])(\p{L}\p{Ll}+in)'(?!\p{L})/gu,
    (typed, word = "") => (isEnglishWord(`${word.toLowerCase()}g`) ? `${word}g` : typed),
  ],
  [
    /(?<![\p{L}\p{N}'])(?<!(?<!\p{L})(?:did|does|will|would|has|have|had|with|between|of|mrs?|president|minister) )(\p{Ll}{2,}in)(?![\p{L}\p{N}'])/gu,
    (typed, word = "") => (lacksLastLetter(word) && isSaidInAsking(`${word}g`) ? `${word}g` : typed),
  ],
  [
    /(?<=(?<!\p{L})(?:is|are|was|were|be|been|not|keep|stop)(?: \p{L}+)? )(?<!who (?:is|was) )(\p{Ll}{3,}in)(?![\p{L}\p{N}'])/gu,
    (typed, word = "") => (lacksLastLetter(word) ? `${word}g` : typed),
  ],
  [/^(?:is there|got) (?:any )?(?=.*[\s,](?:or not|anot)[\s?!.]*$)/iu, "is there any "],
]);

/** What is said behind a question and asks nothing: “lah”, “so it is”, “, pal”. Leh is a place too. */
const TAIL =
  /(?<!(?<!\p{L})(?:in|at|to|from|of|is|was|by|with|for|and|near|about))(?:[\s,]+(?:lah|leh|lor|meh|sia|hor|liao|anot|ah|eh|na|o|oo|sha|pal|so (?:it|he|she|they) (?:is|was|are|were|do|did|does))|,\s*(?:like|but|hen|love|boss|duck|lad|lads|boyo|pet|chief|big man|cobber))(?=[\s?!.]*$)/u;

/** What ends a sentence in a telegram, and asks for nothing to be ended. */
const TELEGRAPHED =
  /(?<=\S+ \S+ \S.*)(?<!\b(?:PLEASE|TO|AND|IT|ME|THEM|UPDATES|ALERTS|REMINDERS|MESSAGES|NEWS|NOTIFICATIONS)) (?:FULL )?STOP(?= |[.?!]*$)/gu;

/**
 * `text` without anything else changed than these words; what stands in quotation marks is somebody’s own. `names`: what is named by several
 * words, which stay (“Atomstreit mit dem Iran”).
 */
export function inStandardEnglish(text: string, names: readonly string[] = []): string {
  const shouted = isShouted(text);
  const spoken = keepingWords(text, QUOTED_SPEECH, shouted ? asTransmitted : asSpokenPlainly);
  const isPatois = !shouted && isCaribbean(spoken);
  const kept = keptWords(names);
  const written = (isPatois ? keepingWords(spoken, kept, inCaribbeanWords) : spoken)
    .split(kept)
    .map((piece, nth) => (nth % 2 === 1 ? piece : inStandardWords(piece, shouted, nth === 0)))
    .join("");
  return written === text
    ? text
    : written
        .replace(/\s+/g, " ")
        .replace(/ (?=[,?!.])/g, "")
        .replace(/^[\s,;:.!–-]+/, "")
        .trim();
}

function asSpokenPlainly(text: string): string {
  return inReadForm(inEnglishOrder(inWordsOfRecords(withoutIdleWords(asSpoken(asSpelt(text))))));
}

function inStandardWords(text: string, shouted: boolean, begins: boolean): string {
  const small = shouted ? text.replace(TELEGRAPHED, ".") : inWholeForms(text);
  const written = small.replace(VARIANT, (typed, at: number) => {
    const word = typed.toLowerCase();
    const isSmall = typed === word;
    const isFirst = begins && at === 0 && !ALSO_NAMES.has(word) && typed.slice(1) === word.slice(1);
    const standard = STANDARD_WORDS.get(word) ?? typed;
    if (shouted) return word.length < MIN_SHOUTED ? typed : standard.toUpperCase();
    return isSmall || isFirst ? standard : typed;
  });
  return shouted ? written : inOneForm(written).replace(TAIL, "");
}

/** What asks, helps or joins: somebody’s name may stand behind it, or a subject. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  "when where why how if that did does do is was are were will would can could have has had and or by with of to for because before after since as".split(
    " ",
  ),
);

function isSubjectsVerb(lead: string, verb: string): boolean {
  return !BEFORE_NAMES.has(lead.toLowerCase()) && ingOf(verb) !== undefined;
}

/** “Chairin”: a verb that has lost its last letter; no verb is “br”. */
function lacksLastLetter(word: string): boolean {
  return !isEnglishWord(word) && isEnglishWord(`${word}g`) && /[aeiouy].*in$/u.test(word);
}

function isSaidInAsking(key: string): boolean {
  return isLightWord(key) || isFunctionWord(key);
}
