// Whether a summary tells why something is so, by the words with which a reason is given.

import { anyPattern } from "../text/any-pattern.ts";

const GIVES_REASON =
  /\b(?:because|in (?:the )?(?:light|view) of|due to|owing to|since (?:he|she|it|they)|so that|the reason|for fear|as long as (?!it takes|possible|necessary|needed)|in protest|to protest|citing|cites?|on the grounds?|(?<!\b(?:t[ao]kes?|taking|taken|took|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|presid(?:e|es|ed|ing)|all) )over (?:the|a|its|his|her|their)|on account of|wanted? no|for lack of|to give (?:the |them |him |her )?time|now that (?:the|it|he|she|they)|instead of going|depends? on|for (?:it|he|she|they) (?:would|could|had|has|have|is|was|are|were)|for (?:(?:an?|other|some) )?(?:\p{L}+ )?reasons?)\b/iu;

/** “Who is ill”, “as there are cases of Covid-19 around him”, “with the plan for Gaza beginning”, “as Beijing has confirmed no meeting”, “after a fall at home”. */
const GIVES_CIRCUMSTANCE =
  /\b(?:is|was|are|were) (?:ill|sick|unwell)\b|, as (?:there|he|she|it|they|few|many|some|\p{Lu}\p{L}+) (?:is|are|was|were|has|have|had|do|does|did)\b|: with the\b|\bafter (?:the )?(?:\p{Lu}\p{L}+[’']s )?(?:attack|death|indictment|arrest|invasion|earthquakes?)\b|\b(?:too|so) \p{L}+ (?:for|that|to)\b|\bwhen the fighting\b|\b(?:is|was) in quarantine\b|\b(?:has|have|had) not taken up\b|\bbefore (?:the )?\p{L}+ could\b|\bwhen (?:the )?(?:schedules|diaries|timetables) .*permit\b|\bdelay (?:comes|came) from\b|\b(?:after|following) (?:an? |his |her )(?:\p{L}+ )?(?:fall|accident|operation|surgery|illness|injury|stroke|infection|positive test)\b|\bas (?:his|her|their) doctors? (?:advise|order|recommend|tell)s?\b|\bon (?:the )?(?:advice|orders) of (?:his|her|their|the) doctors?\b/u;

const tells = anyPattern([GIVES_REASON, GIVES_CIRCUMSTANCE]);

/** `summary`: of a step, in English. A reason that is only hinted at is none. */
export function tellsWhy(summary: string): boolean {
  return tells(summary);
}
