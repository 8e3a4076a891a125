// Questions of what was told, in other forms than the rules read: “got on the line with him — what did they go over”, “Trump mixing up A and B”, “NATO 2027 Tirana who says”.

import type { EverydayForm } from "./moved-date-forms.ts";

const ONE_NAME = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}";

const PEOPLE_NAMED = `${ONE_NAME}(?:(?:,| and|, and) ${ONE_NAME})*`;
const ON_THE_LINE = "on the (?:line|phone|horn|blower)";
const AND_ASKED =
  "[\\s.,:;–—-]+what (?:all )?did they (?:actually |really |even )?(?:go (?:over|through)|cover|chew over|talk (?:through|about)|get through|discuss|say)(?=[\\s?!.,]|$)";

export const TOLD_FORMS: readonly EverydayForm[] = [
  // What somebody needs it for is no part of it.
  [
    /^(?:(?:hey|hi|hello)(?: there)?,? )?for (?:this|our|my|the|tomorrow['’]s|today['’]s|next|an?) (?:\S+ ){0,3}?(?:episode|podcast|show|programme|program|article|piece|story|newsletter|column|class|essay|paper|homework|quiz|talk)s?: (?=\S+ \S)/iu,
    "",
  ],
  [
    new RegExp(
      `(?<=^|[:,] )(${PEOPLE_NAMED}) (?:got|gets?|went|hopped|jumped) ${ON_THE_LINE} (?:with|to) ([^.:;?–—]{3,80}?)${AND_ASKED}`,
      "u",
    ),
    "what was discussed in the call of $1 with $2",
  ],
  [
    new RegExp(`(?<=^|[:,] )(${ONE_NAME}) got (${ONE_NAME}) ${ON_THE_LINE}([^.:;?–—]{0,60}?)${AND_ASKED}`, "u"),
    "what was discussed in the call of $1 with $2$3",
  ],
  [
    new RegExp(`(?<=^|[:,] )(${PEOPLE_NAMED}) (?:got|went) ${ON_THE_LINE}(?! with)([^.:;?–—]{0,60}?)${AND_ASKED}`, "u"),
    "what was discussed in the call of $1$2",
  ],
  // “Trump mixing up A and B”: what he said of them.
  [
    new RegExp(
      `^(${ONE_NAME}) (?:mix(?:ing|es|ed) up|muddl(?:ing|es|ed)(?: up)?|confus(?:ing|es|ed)|conflat(?:ing|es|ed)|(?:mistaking|mistakes|mistook)) (${ONE_NAME}) (?:and|with|for) (?=${ONE_NAME}[\\s?!.]*$)`,
      "u",
    ),
    "quotes by $1 on $2 and ",
  ],
  // “NATO 2027 Tirana who says”: what is told of it is told with who says so.
  [
    /^((?!(?:who|whom|whose|what|which|when|where|why|how|is|was|are|were|did|does|do|has|have|had|will|can|could)\b)\S+(?: \S+){1,6}?)[\s,;:–—-]+(?:and )?(?:who says(?: so)?|says who|(?:according to|by) whom?)[\s?!.]*$/iu,
    "$1",
  ],
  // “Blinken call Wang what answered”: what came of the call of the two.
  [
    new RegExp(
      `^(${ONE_NAME}) (?:call|phone|ring)(?:s|ed)? (${ONE_NAME}),? (?:and )?what (?:was )?(?:answered|agreed|said|discussed|came of it|outcome)[\\s?!.]*$`,
      "u",
    ),
    "what was discussed in the call of $1 and $2",
  ],
  // “Putin on the road to Beijing, when did Xi send the invitation”: nobody speaks on a matter.
  [
    new RegExp(
      `^(${ONE_NAME}) on (?:the|his|her) (?:road|way) to (${ONE_NAME})[,;:–—-]+ ?when (?:did|had) (${ONE_NAME}) (?:(?:send|extend|issue|make)(?: (?:him|her))? (?:the|an|his|her) invitation|invite (?:him|her))[\\s?!.]*$`,
      "u",
    ),
    "when did $3 invite $1 to $2",
  ],
  // “What was Putin telling the hall in Rio”, “what was telling Putin in the hall”: what he said there.
  [
    new RegExp(
      `^(?:(?:so|and|but) )?what (?:was|is) (?:(${ONE_NAME}) (?:telling|saying)|(?:telling|saying) (${ONE_NAME}))(?: to)?(?: in)? (?:the|all the) (?:hall|room|audience|plenary|assembly|delegates) `,
      "iu",
    ),
    (_, before = "", behind = "") => `what did ${(before || behind).replace(/ (?:in|to)$/iu, "")} say `,
  ],
];
