// Words with which people ask, as those write them who are in a hurry or still learn to: what is no slip of one letter.

import { isEnglishWord } from "../../text/english-words.ts";
import { rewritingBy } from "../../text/patterns-that-may-fit.ts";

/** `text` with such words as they are spelt. */
export const asSpelt = rewritingBy([
  // “Smthn”, “sumthin”.
  [/(?<![\p{L}\p{N}'])s(?:o|u)?m(?:e|f)?th(?:i?n|ng|ing?)?(?![\p{L}\p{N}'])/gu, "something"],
  [/(?<![\p{L}\p{N}'])lemme(?![\p{L}\p{N}'])/gu, "let me"],
  [/(?<![\p{L}\p{N}'])gimme(?![\p{L}\p{N}'])/gu, "give me"],
  [/(?<![\p{L}\p{N}'])[Cc](?=orea(?:ns?)?(?![\p{L}\p{N}']))/gu, "K"],
  // “Saudia”, as it is called in Arabic, German and on the ground.
  [/(?<![\p{L}\p{N}'])saudia(?![\p{L}\p{N}'])/giu, "saudi arabia"],
  // “Whys it not meeting”.
  [/(?<=^(?:(?:so|and|but),? )?why)s(?= \p{L})/giu, " is"],
  // “Who al was there”.
  [
    /(?<=(?<!\p{L})(?:who|what|where) )al(?= (?:was|were|is|are|went|goes|go|came|come|did|has|have|had|will|met|took|attended|joined|said)(?!\p{L}))/gu,
    "all",
  ],
  // “Countrys”, “ministrys”: a plural as it sounds.
  [
    /(?<![\p{L}\p{N}'])(\p{Ll}{3,}[^aeiou])ys(?![\p{L}\p{N}'])/gu,
    (typed, stem = "") => (isEnglishWord(`${stem}ies`) ? `${stem}ies` : typed),
  ],
  // “Diplomaticly”, “officialy”.
  [
    /(?<![\p{L}\p{N}'])(\p{Ll}{4,})(?:ly|ely)(?![\p{L}\p{N}'])/gu,
    (typed, stem = "") =>
      isEnglishWord(typed) ? typed : ([`${stem}ally`, `${stem}ly`, `${stem}lly`].find(isEnglishWord) ?? typed),
  ],
  // “Primeminister”, “secretarygeneral”.
  [/(?<![\p{L}\p{N}'])(prime|foreign|defen[cs]e|finance)(ministers?)(?![\p{L}\p{N}'])/giu, "$1 $2"],
  [/(?<![\p{L}\p{N}'])(secretary)(general)(?![\p{L}\p{N}'])/giu, "$1 $2"],
  // “Foreign minster”, which is a church.
  [
    /(?<=(?<![\p{L}\p{N}'])(?:prime|foreign|defen[cs]e|finance|interior|trade|energy|deputy|health|chief) )minst(?:er|ar|re)(?=s?['’]?s?(?![\p{L}\p{N}]))/giu,
    "minister",
  ],
  [
    /(?<![\p{L}\p{N}'])minst(?:er|ar|re)(?=s? (?:of|for) (?:the )?(?:foreign|defen[cs]e|finance|trade|interior|external|economy|energy))/giu,
    "minister",
  ],
  // “Precop”, “vonderleyen”.
  [/(?<![\p{L}\p{N}'])pre(cop\d*)(?![\p{L}\p{N}'])/giu, "pre-$1"],
  [/(?<![\p{L}\p{N}'])von ?der(?=\p{Ll}{4,}(?![\p{L}\p{N}']))/giu, "von der "],
  // “Meetin”, “summitt”.
  [/(?<=(?<!\p{L})(?:the|a|this|that|next|last|their|\p{L}+n|\p{L}+y) )meetin(?![\p{L}\p{N}'])/gu, "meeting"],
  // “Hapend”, “hapened”.
  [/(?<![\p{L}\p{N}'])hap{1,2}e?ne?d(?![\p{L}\p{N}'])/gu, "happened"],
]);
