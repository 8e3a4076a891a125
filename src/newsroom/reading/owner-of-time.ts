// Whose time it is that a clause tells: that of the gathering, or of what others do about it. Pure.

import type { StepAnchor } from "./step-anchors.ts";
import type { ToldHeadline } from "./told.ts";

/** Words for a gathering, as `EVENT_NOUN` has them, within a text; before it may stand who meets: “Trump-Putin summit”. */
const NOUN =
  "(?<![^\\s,-])(?:summits?|meetings?|talks|negotiations|visit|trip|conference|forum|round|call|treaty|deal|pact|ceasefire|g-?7|g-?20|cop ?\\d+)\\b";
/** What stands between a verb and the gathering, if that is not where it is done. */
const OBJECT = `(?:(?!(?:at|during|in|on) )[^\\s,]+ ){0,7}?[^\\s,]*${NOUN}`;
/** What is done about a gathering by those who are not there. */
const ARRANGES =
  "(?:discuss|debate|prepare(?! (?:to|for) )|review|assess|explain|outline|present|draft|coordinate|finali[sz]e|iron out|arrange|set up|plan(?! to ))";

/** “To discuss the summit on Monday”, “answer on the summit by Friday”, “meeting about the talks on 3 May”. */
const ABOUT_IT = new RegExp(
  `\\b(?:(?:discuss|debat|prepar(?!\\p{L}* (?:to|for) )|review|assess|explain|outlin|present|draft|address|coordinat|finali[sz]|oversee)\\p{L}*|plan(?:s|ning)? for|brief(?:s|ed|ing)? \\S+ (?:on|about)|(?:decid|vot|rul|speak|talk|spok|consult|agre|repl|respond|answer|report|updat|advis|wait)\\p{L}* (?:on|about|over|for|to|regarding|whether)|(?:answers?|repl(?:y|ies)|responses?|decisions?|rulings?|verdict|clarity|word|votes?|calls?|consultations?|briefings?|hearings?|debate|statement|speech|report|news|proposals?|draft|plan|text|deadline|accreditation|registration|invitation) (?:on|about|over|for|regarding|of|to(?! (?:hold|host|convene|have|stage|organi[sz]e|attend|meet|be)\\b))) ${OBJECT}[^,]*(?<! for )$`,
  "u",
);

/** “Rubio, Lavrov to speak on Monday about the summit”, “flies to Paris on Tuesday to prepare the visit”. */
const ABOUT_BEHIND = new RegExp(
  `^(?: [^\\s,]+){0,3}? (?:about|over|regarding|(?:to|for talks to) (?:${ARRANGES}|(?:fix|set|agree|settle|hammer out|work out)(?: on)?(?: the| a)? (?:dates?|time|venue|place|agenda|details|terms) (?:of|for))) ${OBJECT}`,
  "u",
);

/** “Date of the summit to be announced on Monday”, “to name the venue next week”. */
const TELLS_WHEN =
  /\b(?:dates?|venue|time|details?|place|agenda|schedule|programme|program|participants|delegation)\b[^,]{0,40}\b(?:to be|will be|be|is due to be|are due to be) (?:announced|named|fixed|set|decided|confirmed|published|unveiled|known|finali[sz]ed|settled|agreed)[^,]{0,12}$|\b(?:to|will|would|may|could|should|must) (?:announce|name|fix|set|reveal|publish|confirm|decide|unveil|give|know|say|tell|learn|be told)\b[^,]*$/u;
const HAS_NOUN = new RegExp(NOUN, "u");

/** Whether some words name a gathering: the time of others before a colon is when somebody said it, “Tusk on Friday: …”. */
export function namesSomeGathering(text: string): boolean {
  return HAS_NOUN.test(text.toLowerCase());
}

/** “Rubio and Lavrov to speak Monday on the summit”. */
const SPEAKS_BEFORE =
  /\b(?:speak|talk|confer|consult|brief|decide|vote|rule|deliberate|phone)s? (?:on |next |this )*$/u;
const ON_BEHIND = new RegExp(`^ on ${OBJECT}`, "u");

/** “The visit is to be prepared at June talks”, “the summit will bring a truce by November”: when it is spoken of, and what comes of it. */
const PREPARED_AT = new RegExp(
  `${NOUN}[^,]* (?:prepared|discussed|reviewed|finali[sz]ed|debated|raised|addressed|on (?:the )?agenda)(?: (?:at|in|during|by|on|of|for))?(?: the| an?)? ?$`,
  "u",
);
const OUTCOME = new RegExp(
  `${NOUN}[^,]* (?:will|would|could|can|may|might|to) (?:[^\\s,]+ )?(?:bring|lead|end|produce|yield|deliver|result|secure|ensure|stop|halt|seal|pave|help|clear|decide|shape|boost|double|open the)\\b[^,]*$`,
  "u",
);

/** “To know by Friday if”, “to decide by June whether”: when it is decided. */
const TO_DECIDE =
  /\b(?:decid\p{L}*|know|say|tell|told|confirm|answer|reply|respond|choose|clarif\p{L}*|signal)(?: [^\s,]+){0,3} $/u;
const WHETHER_BEHIND = /^[^,]{0,12} (?:if|whether|when|on|where)\b/u;

/** “Awaits reply by Thursday”, “ruling due Monday”, “gives Putin until 1 November”, “summit to follow meeting next week”. */
const OF_ANSWER =
  /\b(?:hears?|learns?|gets? (?:word|an answer|a reply)) [^,]* (?:by|before|until|within) ?$|\b(?:answers?|repl(?:y|ies)|responses?|rulings?|verdicts?|results?|clarity)(?: (?:is|are))?(?: (?:due|expected|possible|likely))?(?: (?:on|by|before|within|in|until))? ?$|\b(?:repl(?:y|ies)|respond|answer|decide|report)\p{L}*\b[^,]* (?:by|before|until|within) ?$|\b(?:gives?|gave|given|giving) (?:[^\s,]+ ){1,4}(?:until|till) ?$|\b(?:follows?|precedes?|comes? (?:after|before)) [^,]*$/u;

/** `before`, `behind`: what stands before and behind the time in its clause. */
export function isTimeOfTalkAboutIt(before: string, time: string, behind: string): boolean {
  const [small, rest] = [before.toLowerCase(), behind.toLowerCase()];
  const opens = /^(?:by|before|until|till|within|on|in)\b/iu.exec(time)?.[0].toLowerCase() ?? "";
  if (ABOUT_IT.test(small) || ABOUT_BEHIND.test(rest) || OF_ANSWER.test(small + opens)) return true;
  if (SPEAKS_BEFORE.test(small) && ON_BEHIND.test(rest)) return true;
  if (PREPARED_AT.test(small) || OUTCOME.test(small)) return true;
  if (TELLS_WHEN.test(small) && (HAS_NOUN.test(small) || HAS_NOUN.test(rest))) return true;
  return TO_DECIDE.test(small) && WHETHER_BEHIND.test(rest);
}

const MEETS_ABOUT = new RegExp(
  `\\b(?:(?:to|will) ${ARRANGES}|(?:speaks?|talks?|meets?|calls?|consults?|confers?)\\b[^,]* (?:about|over|regarding)) ${OBJECT}`,
  "u",
);

/** Whether what others are to do about the gathering is all that a clause tells of it: “Bessent meets He in Paris to prepare Beijing visit”. */
export function isOnlyTalkAboutIt(text: string): boolean {
  const small = text.toLowerCase();
  const found = MEETS_ABOUT.exec(small);
  return found !== null && !HAS_NOUN.test(small.slice(0, found.index));
}

/**
 * “Orban invited to White House on 7 November, Budapest summit in doubt”: between commas the time stands with somebody else, and the gathering
 * without it. `start`: of the time in the text of the clause.
 */
export function isTimeOfOtherPart(
  text: string,
  start: number,
  { headline, names }: ToldHeadline,
  clause: number,
  anchors: readonly StepAnchor[],
): boolean {
  if (!text.includes(",")) return false;
  const first = headline.words.findIndex((word) => word.clause === clause);
  const words = headline.words.filter((word) => word.clause === clause);
  let offset = 0;
  const places = words.map((word) => {
    const at = text.indexOf(word.text, offset);
    if (at >= 0) offset = at;
    return at < 0 ? offset : at;
  });
  const at = places.findLastIndex((place) => place < start);
  // “India, Pakistan to meet” are one part.
  const isNamed = (nth: number) => names.some((name) => name.from <= first + nth && first + nth < name.to);
  const ends = (nth: number) => words[nth]?.comma === true && !(isNamed(nth) && isNamed(nth + 1));
  const from = words.findLastIndex((_, nth) => nth < at && ends(nth)) + 1;
  const next = words.findIndex((_, nth) => nth >= at && ends(nth));
  const to = next < 0 ? words.length - 1 : next;
  const isIn = ({ from: begin }: StepAnchor) => from <= begin && begin <= to;
  const isIt = ({ is, isPlace }: StepAnchor) => is === "noun" || isPlace === true;
  const here = anchors.filter(isIn);
  if (here.some(isIt) || here.length > 1 || !anchors.some((anchor) => isIt(anchor) && !isIn(anchor))) return false;
  // “…, to be held on 3 May” has its doer before the comma.
  return names.some(({ from: begin, is }) => is !== "topic" && first + from <= begin && begin <= first + at);
}
