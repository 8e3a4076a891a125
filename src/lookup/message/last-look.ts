// “Since our last session, on 15 April, what has changed?”: a day that is told before the question, as the day since or as of which it asks.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

const DAY =
  "(?:\\p{L}+day,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9}(?:,? \\d{4})?|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\p{L}{3,9} \\d{4})";

const LOOKED =
  "(?:looked(?: in)?|checked(?: in)?|asked(?: you)?|met|spoke|talked|read(?: up)?|visited|came(?: by)?|(?:was|were) here|logged in)";

/** “I last looked on 10 March. What …?”, “my last visit was on 1 May; …”. */
const LOOKED_BEFORE = whereItMayFit(
  new RegExp(
    `^(?:since (?:our|my|the) last \\p{L}+|(?:i|we)(?:['’]ve| have)? last ${LOOKED}(?: at (?:it|this|you))?|(?:our|my) last \\p{L}+ was),?(?: back)?(?: on| in| of)? (?<day>${DAY})(?:[,;:.–—]+| and) (?:so |and )?(?<asked>\\S.*?)(?:,? (?:since|after)(?: (?:then|that(?: \\p{L}+)?))?)?(?=[?!.\\s]*$)`,
    "iu",
  ),
);

/** “… since I last asked, on 1 June 2026, about …”. */
const LOOKED_WITHIN = whereItMayFit(
  new RegExp(
    `(?<=\\bsince )(?:(?:i|we)(?:['’]ve| have)? last ${LOOKED}|(?:our|my) last \\p{L}+),?(?: back)?(?: on| in| of)? (?<day>${DAY}),?(?=[\\s?!.]|$)`,
    "iu",
  ),
);

/** “Suppose I lecture on 1 October 2021: what stood in the calendars then?” */
const SUPPOSED = whereItMayFit(
  new RegExp(
    `^(?:suppose|supposing|imagine|assume|assuming|pretend|say)(?: that)? (?:i|we|you|it|today|my \\p{L}+|our \\p{L}+)\\b[^:?]*? (?:on|is|was|were|be|it's|it is) (?<day>${DAY})[,:;.–—]+ (?<asked>\\S.*?)(?=[?!.\\s]*$)`,
    "iu",
  ),
);

/** `line` as it would be asked in one sentence, with the one day that is meant. */
export function withDayOfQuestion(line: string): string {
  return line
    .replace(SUPPOSED, "as of $<day>: $<asked>")
    .replace(LOOKED_BEFORE, "$<asked> since $<day>")
    .replace(LOOKED_WITHIN, "$<day>");
}
