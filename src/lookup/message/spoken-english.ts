// What stands around a question as it is spoken, in the south of the United States, in Singapore, Wales, South Africa and the Philippines before others, and asks nothing; and what is drawn together there.

import { rewritingBy } from "../../text/patterns-that-may-fit.ts";
import { asDictated } from "./dictated.ts";
import { withoutParticles } from "./particles.ts";

/** “Lord, when was it …”, “hon, who …”. */
const ADDRESS =
  /^(?:(?:hon|honey|sugar|darlin['g]?|sweetie|boss|chief|star|my friend|mister|lord(?:y| have mercy)?|mercy|heavens|shoot|well(?: now| i'll be| i declare)?|bless your heart|pardon me|beg pardon|i declare|listen here|say there|aiyo|aiyah|alamak|walao|wah lau|eh|uncle|auntie|bro|sis|tidy|shame|bru|my bru|boet|sjoe),\s+)+(?=\p{L})/iu;

/** “…, you reckon?”, “…, hon”, “…, would ya?”, “…, 2023 I believe?” */
const BEHIND_QUESTION =
  /(?:,?\s+(?:like ever|or nah)|,\s*(?:isn['’]?t it|see|look you|hon|honey|sugar|darlin['g]?|sweetie|ma'?am|sir|mister|partner|star|fam|bless your heart|(?:do )?(?:you|y'?all|ya|d'?ya) (?:reckon|know|hear|think)|ya hear now|(?:would|could|will|can) (?:ya|you|y'?all)|pretty please|if you (?:please|would))|[\s,]+i (?:reckon|believe|think|guess|suppose))+(?=[\s?!.]*$)/iu;

/** “Why in tarnation”, “who on earth”, “what the heck”. */
const OUT_OF_PATIENCE =
  /(?<=^(?:(?:so|and|but|now|well),? )?(?:who|what|when|where|why|how|which)(?:'s|'d|'re)?) (?:in (?:the )?(?:tarnation|blazes|sam hill|world|hell|heck|(?:god's |heaven's )?name(?: of \p{L}+)?)|on (?:god's (?:green )?)?earth|the (?:heck|hell|devil|dickens|blazes|deuce|fuck)) (?=\p{L})/iu;

const PUTS_PAID =
  "(?:put (?:the (?:kibosh|mockers|skids|brakes|dampers?|lid|tin hat) (?:on|under)|paid to|a stop to)|pulled the (?:plug|rug) (?:on|from under)|scotched|nobbled|banjaxed|scuttled|stymied|did for)";

/** “What put the kibosh on the summit”: why it came to nothing. */
const CALLED_OFF_BY = new RegExp(
  `^((?:so |and |but )?)what(?:['’]s| has| have| had)? ${PUTS_PAID} (\\S.*?)(?=[\\s?!.]*$)`,
  "iu",
);

/** “Who put paid to it”. */
const WHO_CALLED_OFF = new RegExp(`^((?:so |and |but )?who(?:['’]s| has| had)?) ${PUTS_PAID} (?=\\S)`, "iu");

/** “Is it still on, or has it been moved”, “a thing or did it run out”: how it stands tells of both. */
const OR_ELSE =
  /(?<=^(?:is|are|was|were|did|has|have|will)\b \S+ \S.*\S),? or (?:did|has|have|had|is|was|were|are|will) (?:it|they|that|he|she)\b(?!.*\b(?:who|when|where|why|how|what|which)\b).*$/iu;

/** “That do at Argyle”, “the last NPT review do”: where no verb wants it. */
const A_DO =
  /(?<=^(?!.*\b(?:did|does|will|would|can|could|should|shall|may|might|to|not)\b.*\bdo\b).*\b(?:that|this|last|next|big) (?:[\p{L}\p{N}]+ ){0,2})do(?=,|[?!.]*$| (?:at|in|on|wi['’]?|with|for)\b)/iu;

/** “When'd they meet”: what is drawn together with “did”. */
const DRAWN_TOGETHER = /(?<=(?<!\p{L})(?:when|where|why|how|what))['’]d(?= \p{L})/giu;

/** “Who'd they send”; who had or would do something has a verb behind it. */
const WHOM_DID =
  /(?<=^(?:[Ss]o |[Aa]nd |[Bb]ut )?[Ww]ho)['’]d(?= (?:they|he|she|you|y'?all|we|it|the|that|\p{Lu}\p{Ll}+) )/u;

/** “There’d be a summit”, “it’d been off”: what is drawn together with “would” or “had”. */
const DRAWN_WOULD =
  /(?<![\p{L}\p{N}])(there|it|that|this|(?<=(?<!\p{L})(?:that|said|says?) )(?:we|they|he|she))['’]d(?= (\p{L}+))/giu;
const HAD_BEEN = /^(?:been|better|got|gone|met|said|told|held|left|come|\p{L}{2,}ed)$/iu;

/** “There’ve been”, “what’re they”. */
const DRAWN_HAVE =
  /(?<![\p{L}\p{N}])(there|that|what|who|where|when|why|how|which|these|those)['’](ve|re)(?= \p{L})/giu;

/** “Y’all got the date”: it is asked whether there is one. */
const YALL_GOT = /^(?:so |and |but |hey,? )?y['’]?all (?:got|have) (?=(?:the|a|any) )/iu;

/** “Who was it told us”, “who is it that leads NATO”. */
const WHO_IT_WAS = /(?<=^(?:so |and |but )?(?:who|which \p{L}+)) (?:was|is) it (?:that |who )?(?=\p{L}+)/iu;

const inPlainSpeech = rewritingBy([
  [CALLED_OFF_BY, "$1why did $2 not take place"],
  [WHO_CALLED_OFF, "$1 called off "],
  // “Cancel liao or not”, “show me can or not”, “where one”.
  [/(?<=\p{L} )liao(?= (?:or not|anot|right|ah|meh|end)|[\s?!.]*$)/gu, "already"],
  [
    /(?<=\S+ \S+ .*\S)(?:,? can (?:or not|anot)|, can|(?<!(?:you|i|we|they|it|he|she|what|as|who|one)) can(?=\s*\?))(?=(?: (?:ah|lah|leh|meh))?[\s?!.]*$)/iu,
    "",
  ],
  [
    /(?<=(?<!\p{L})(?:where|when|who|why|what|halfway|together|announce|sign|decide|happen) )one(?=(?: (?:ah|sia|leh|meh|lah))?[\s?!.]*$)/iu,
    "",
  ],
  [/(?<=\p{L} )(?:ah|lah|leh|lor|hor|sia|meh)(?=,)/gu, ""],
  [
    /^(?!how|who|what|when|where|why|which|is|are|was|were|did|does|do|for|till|until|since)(\S.*\S),? how long(?=(?: (?:ah|sia|leh|meh|lah))?[\s?!.]*$)/iu,
    "how long was $1",
  ],
  [ADDRESS, ""],
  [OR_ELSE, ""],
  // “Did they meet like in Geneva or whatever”, “ever get round to meeting”.
  [/[\s,]+or (?:whatever|something|anything|sth)(?=[\s?!.]*$)/iu, ""],
  [
    /(?<=\p{L},? )(?<!(?<!\p{L})(?:look|looks|looked|something|anything|nothing|feel|sounds?|was|is|it|much) )like (?=(?:in|at|on|when) )/gu,
    "",
  ],
  [/(?<=\p{L} )get (?:a)?round to meeting(?!\p{L})/giu, "meet"],
  [A_DO, "meeting"],
  [BEHIND_QUESTION, ""],
  [OUT_OF_PATIENCE, " "],
  [DRAWN_WOULD, (_, lead = "", next = "") => `${lead} ${HAD_BEEN.test(next) ? "had" : "would"}`],
  [DRAWN_HAVE, (_, lead = "", verb = "") => `${lead} ${verb.toLowerCase() === "ve" ? "have" : "are"}`],
  [YALL_GOT, "do you have "],
  [DRAWN_TOGETHER, " did"],
  [WHOM_DID, " did"],
  [WHO_IT_WAS, " "],
  // “Ain't there a summit comin'?”, “they ain't met yet”.
  [/[\s,]+(?:ain['’]?t|innit|in['’]t) (?:he|she|it|they|there|that|so)(?: so)?(?=[\s?!.]*$)/iu, ""],
  [/^ain['’]?t (?=(?:there|that|this|it|he|she|they|the)\b)/iu, "is "],
  [
    /(?<![\p{L}\p{N}])ain['’]?t (?=(?:yet )?(?:been|met|gone|done|said|come|held|\p{L}{3,}ed)(?!\p{L}))/giu,
    "have not ",
  ],
  [/(?<![\p{L}\p{N}])ain['’]?t(?![\p{L}\p{N}])/giu, "is not"],
  // “When did they let on that …”, “had the Kremlin made it known”.
  [
    /(?<=(?<!\p{L})(?:did|had|has|have) .*)(?:gi?ve notice|let (?:on|slip|it slip|it be known)|ma[dk]e (?:it )?(?:known|public|official)|spill(?:ed)? the beans|br(?:eak|oke|oken) the news)(?: on| about| of)?(?= that | the | \p{Lu})/u,
    "announce",
  ],
  // “That there summit”.
  [
    /(?<=(?<!\p{L})(?:[Tt]hat|[Tt]his|[Tt]hem)) (?:there|here)(?= (?:\p{Lu}\S* (?:to be )?)?(?:summits?|meetings?|talks|deals?|visits?|trips?|calls?|conference|treaty|fixin|going|held|shindig|get-together|sit-down|G\d+)(?!\p{L}))/gu,
    "",
  ],
  // “A-comin'”.
  [/(?<![\p{L}\p{N}'’-])a-(?=\p{Ll}{3,}in[g'])/gu, ""],
  // “Has done gone”, “they done signed it”.
  [
    /(?<=(?<!(?<!\p{L})(?:be|been|is|are|was|were|get|got|it|that|deal|work|what) )(?<=\p{L} ))done (?=(?:been|gone|met|said|told|held|left|come|\p{Ll}{3,}ed)(?!\p{L}))/gu,
    "",
  ],
  // “All them summits”, “at them Tigray talks”.
  [
    /(?<=(?<!\p{L})(?:of|all|for|about|at|with|from|on|in|by|got) )them (?=\p{Lu}|\p{Ll}+ (?:summits|talks|meetings|rounds|visits|calls)|(?:summits|talks|meetings|rounds|visits|calls)(?!\p{L}))/gu,
    "the ",
  ],
  [/^whate?v?e?r? (?:ever )?(?:come|became|become|came) of (?=\p{L})/iu, "what came of "],
]);

/** The first stretch of a message, and the last, are its beginning and end. */
export function asSpoken(text: string): string {
  return inPlainSpeech(asDictated(withoutParticles(text)));
}

/** “QUERY: …”, “REQUEST …”: how a message by radio begins. */
const TRANSMITTED =
  /^(?:(?:QUERY|INTERROGATIVE|FLASH|PRIORITY|URGENT|ROUTINE|ATTACHE|MESSAGE FOLLOWS|CQ|BREAK|ROGER|COPY THAT|Q|(?:AND )?(?:LET THE RECORD (?:REFLECT|SHOW|STATE)(?: THAT)?|(?:STATE |PLEASE STATE |TELL THE COURT |INFORM THE COURT )?FOR THE RECORD|(?:PLEASE )?TELL THE COURT|STRIKE THAT|(?:MARKED )?EXHIBIT [A-Z\d]+|IS IT YOUR (?:TESTIMONY|EVIDENCE|RECOLLECTION) THAT|OBJECTION|COUNSEL (?:ASKS|INQUIRES|WISHES TO KNOW)|THE COURT (?:ASKS|WISHES TO KNOW|REQUIRES)|(?:THE WITNESS )?(?:PLEASE |KINDLY )?STATE(?= (?:WHO|WHAT|WHEN|WHERE|WHY|HOW|WHICH|WHETHER|THE|DATES?|NAMES?)\b)|(?:DIRECTING|DRAWING|TURNING) YOUR ATTENTION TO)|(?:PLS |PSE |KINDLY |PLEASE )?(?:ADVISE|REQUEST|REQ|REPORT)(?= (?:WHO|WHAT|WHEN|WHERE|WHY|HOW|WHICH|WHETHER|IF|DATES?|OUTCOME|RESULTS?|LIST|NAMES?|REASONS?|PLACE|SOURCES?|STATUS)\b))[\s:,.–-]+)+(?=\p{L})/u;

/** “… OVER”, “… PLS ADVISE SOONEST”: how it ends. */
const END_OF_TRANSMISSION =
  /(?<=\S+ \S+ .*\S)[\s,.–-]+(?:(?:OVER(?: AND OUT)?|OUT|ROGER|WILCO|ACKNOWLEDGE|SOONEST|LIST SAME|REPEAT|EOM|END OF MESSAGE|RGDS|REGARDS|TKS|(?:PLS |PSE |KINDLY |PLEASE )?(?:ADVISE|CONFIRM|REPLY|RESPOND)(?: (?:SOONEST|ASAP|URGENT|URGENTLY|SAME))?)[\s.]*)+$/u;

/** “IDENTIFY THE SPEAKER OF THE WORDS …”. */
const SPEAKER_OF =
  /^(?:IDENTIFY |NAME |STATE )?(?:THE )?(?:SPEAKER|AUTHOR|UTTERER) OF (?:THE )?(?:WORDS?|PHRASE|LINE|REMARK|STATEMENT|QUOTE) (?=\S)/u;

/** `text`: a message in capitals. */
export function asTransmitted(text: string): string {
  return asDictated(text)
    .toUpperCase()
    .replace(TRANSMITTED, "")
    .replace(END_OF_TRANSMISSION, "")
    .replace(/(?<!\p{L})ON OR ABOUT (?=\S)/gu, "ON ")
    .replace(SPEAKER_OF, "WHO SAID ");
}
