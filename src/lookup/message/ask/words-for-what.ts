// Words that leave no doubt which of what a record has is wanted: its days, its wordings, what is followed of it.

import type { Ask } from "./ask.ts";

export const WORDS_FOR_WHAT: readonly (readonly [RegExp, Ask])[] = [
  // “I must cite the two days of the summit”: when it was, and not who says so.
  [
    /^(?:i|we) (?:must|need to|have to|had to|want to|should|would like to|'d like to|am to|are to) (?:cite|quote|state|give|name|note|mention|write(?: down)?|put(?: down)?) (?:the |its |their )?(?:(?:exact|precise|right|correct|actual|two|three|four) )*(?:days?|dates?)\b/iu,
    "when",
  ],
  // “Which subjects does our committee follow”, of which the bot’s news are read.
  [
    /^(?:so |and )?(?:what|which(?: \p{L}+)?|what \p{L}+) (?:do|does|did) (?:i|we|(?:our|my|this|the) (?:committee|server|channel|group|club|class|course|team|guild|community|delegation|desk|school|chat|room|thread|society))(?: (?:here|currently|now|already))? (?:follow|track|watch|subscribe to)\b/iu,
    "following",
  ],
  // “Did he apologise to the delegates?”: by what he said there.
  [
    /^(?:so |and |but )?(?:did|has|have|had)\b.*\b(?:apologi[sz]ed?|jok(?:ed?|ing)|boast(?:ed)?|quip(?:ped)?)\b/iu,
    "quotes",
  ],
  // “Which wordings of it do you hold?”
  [
    /\b(?:which|what|the) (?:wordings|versions|variants|phrasings) (?:of .* )?(?:do|have|are|did) (?:you|there)\b/iu,
    "quotes",
  ],
];
