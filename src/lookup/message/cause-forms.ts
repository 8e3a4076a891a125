// Questions of a cause in other forms than the rules read: “why was Myanmar's seat empty”, “who brokered it and on what date”.

import { BEHIND_IT, type EverydayForm, OPENED_WITH } from "./moved-date-forms.ts";

const WHY_IT_STANDS = "(?:why|how come)";
const NOBODY_OF = "(?:no[- ]?(?:one|body)|no (?:delegation|delegate|representative|leader|minister|envoy)s?)";
const SEAT_OF_THEM = "(?:seat|chair|place|desk)s?";
const MEETING_AT = "(?:at|in|from|during)";

/** As it stands behind whoever did it. */
function pastOfDeed(deed: string): string {
  const small = deed.toLowerCase();
  if (/^call/u.test(small)) return "called off";
  if (/^put/u.test(small)) return small;
  if (/^(?:cancel|scrap)/u.test(small)) return "cancelled";
  return small.replace(/(?:ed?)?$/u, "ed");
}

const NAME_OF_TWO = "\\p{L}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,2}";
const ONLINE_FORM =
  "(?:held |done |a )?(?:online|virtual(?:ly)?|remote(?:ly)?|(?:by |via |on |a )?video(?: ?(?:link|call|conference|meeting))?|over zoom)";
const IN_ROOM_FORM =
  /(?:held |done |was it |an? )?(?:in[- ]person|face[- ]to[- ]face|physical(?:ly)?|in (?:the same|one|a) room)(?: (?:meeting|one))?/iu
    .source;

/** “Xi at”: how somebody came, and not how it was held. */
const IS_SOMEBODY_AT = "(?!the )(?:\\p{L}[\\p{L}’'.-]* ){1,3}(?:be )?(?:at|coming to|going to|attending|attend) ";

/** As somebody takes part who is not in the room: “by video”, “remotely”, “only virtually”. */
const BY_VIDEO_FORM =
  "(?:(?:only|just|merely) )?(?:online|virtually|remotely|from (?:afar|a distance|home)|(?:by|via|over|through|on) (?:a )?(?:video|phone)(?:[ -]?(?:link|call|conference|conferencing|message))?|over zoom)";
const TAKES_PART =
  "(?:join(?:ing)?|attend(?:ing)?|address(?:ing)?|come|go|(?:take|taking) part|participat(?:e|ing)|appear(?:ing)?|speak(?:ing)?|dial(?:ing)? in|be|follow)";
/** Of a meeting it is asked elsewhere why it was online, and of “leaders” there is no one who did it. */
const WHO_TAKES_PART =
  "((?!(?:the )?(?:\\S+ )?(?:summit|meeting|conference|talks|session|leaders|everyone|everybody|all|it|they)\\b)\\p{L}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,3}?)";

/** What stands before a question about it, and begins with no word that asks. */
const HEAD_OF_IT =
  "(?!(?:was|were|is|are|will|did|does|do|has|have|had|who|what|which|when|where|why|how|that|as|so|in|on|at|by)\\b)(?:the )?(\\S.*?)";
const THEIR_OWN = "(?:her|his|their|its)";
const PUT_IT_OFF = "(?:postpone|delay|put off|push back|reschedule|defer|move)";
const TO_THEM = "(?:trip|visit|journey|tour|travel|summit|meeting|conference|talks|call)s?";

export const CAUSE_FORMS: readonly EverydayForm[] = [
  // “Did Putin come to Bali, and why not”: that he did not is told with the reason.
  [
    /^((?:so |and |but )?(?:did|was|were|is|are|has|have|will|does) .{6,}?),? (?:and )?(?:if not,? )?why not(?=[\s?!.]*$)/iu,
    "$1",
  ],
  // “How was it cut down, and when did that get out”: the step is told with its day, and not when all became known.
  [
    /^((?:so |and |but )?(?:how|why|was|were|did|has) .{8,}?),? (?:and|&) when (?:did (?:it|this|that|the news) (?:get out|come out|leak(?: out)?|emerge|surface|become (?:known|public)|go public)|was (?:it|this|that) (?:leaked|made public|out))(?=[\s?!.]*$)/iu,
    "$1",
  ],
  // “Thailand and Cambodia: who mediated”.
  [
    new RegExp(
      `^${HEAD_OF_IT}[,:;–—-]* who (mediated|brokered|negotiated)(?: (?:it|between them|there|that|the deal|peace))?${BEHIND_IT}`,
      "iu",
    ),
    "who $2 between $1",
  ],
  // “What moved the summit, and to when”.
  [
    /^((?:so |and |but )?)what (?:moved|delayed|postponed|shifted|pushed back|put off|put back|held up) (?!(?:to|from|by|in|on|and|it)\b)(\S.*?)(?:,? and (?:to|until|till|for) (?:when|what (?:date|day)|which (?:date|day)|how long))?(?=[\s?!.]*$)/iu,
    "$1why was $2 postponed",
  ],
  // “Which leader missed it at first and then changed his mind”: whoever was not to come at first.
  [
    /^((?:so |and |but )?(?:who|(?:which|what) (?:\p{L}+ )?(?:leader|president|minister|premier|chancellor)s?)) (?:(?:at )?first |initially |originally )?(?:said (?:he|she|they) would not (?:come|go|attend)|declined|missed|skipped|refused|was not coming|was not going)(?: to (?:come|go|attend))?(?: (?:to|at|the|from))* (\S.*?)(?: (?:at first|initially|first|originally))?,? (?:and|but) (?:then |later |finally |in the end )*(?:changed (?:his|her|their) minds?|came|went|did|attended|showed up|turned up|reconsidered|was there)(?: (?:after all|all the same|anyway|then|later|in the end|to it|there))*(?=[\s?!.]*$)/iu,
    "$1 did not come at first to $2",
  ],
  // “Why did Putin join the summit in Dushanbe by video”: why he was not there himself.
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:did|does|do|will|is|was) (?:the )?${WHO_TAKES_PART} (?:only )?${TAKES_PART} (?:(?:in|at|to|into) )?(\\S.*?),? ${BY_VIDEO_FORM}${BEHIND_IT}`,
      "iu",
    ),
    "why did $1 not come to $2",
  ],
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:did|does|do|will|is|was) (?:the )?${WHO_TAKES_PART} (?:only )?(?:${BY_VIDEO_FORM} ${TAKES_PART}|${TAKES_PART} ${BY_VIDEO_FORM}|${BY_VIDEO_FORM}) (?:(?:in|at|to) )?(?=\\S)`,
      "iu",
    ),
    "why did $1 not come to ",
  ],
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:is|was) (?:the )?${WHO_TAKES_PART} at (\\S.*?) ${BY_VIDEO_FORM}${BEHIND_IT}`,
      "iu",
    ),
    "why did $1 not come to $2",
  ],
  // “Why did Hanoi end without a deal”: that there was none makes it no agreement of that place.
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} did (?:the )?(\\S.*?) (?:end|finish|conclude|close|break up|wrap up) (?:without|with no) (?:an?|any|the)?(?: ?\\p{L}+)? ?(?:deal|agreement|accord|treaty|breakthrough|result)s?${BEHIND_IT}`,
      "iu",
    ),
    "why did the $1 fail",
  ],
  // “Why did Sunak change his mind about COP27”: whoever was not to come at first.
  [
    /^((?:so |and |but )?why did \S.*?) (?:change (?:his|her|their) mind|make a u-turn|do a u-turn|reconsider) (?:about|on|over) (?:going to |attending |coming to )?(?=\S)/iu,
    "$1 not come at first to ",
  ],
  // “Why was Myanmar's seat empty at the summit”, “why did the chair of Myanmar stay empty in Brunei”.
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:was|were|did|is|has|had) (?:the )?(\\p{L}[\\p{L} .-]*?)(?:['’]s|s['’])? ${SEAT_OF_THEM} (?:left |kept |stay |stayed |remain |remained |been |being )*(?:empty|vacant|unfilled|unoccupied) (${MEETING_AT}) `,
      "iu",
    ),
    "why was $1 not represented $2 ",
  ],
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:was|were|did|is|has|had) (?:the |an? )?(?:empty )?${SEAT_OF_THEM} (?:of|for|reserved for) (\\p{L}[\\p{L} .-]*?) (?:left |kept |stay |stayed |remain |remained |been |being )*(?:empty|vacant|unfilled|unoccupied) (${MEETING_AT}) `,
      "iu",
    ),
    "why was $1 not represented $2 ",
  ],
  // “Why was there nobody from Myanmar at the summit”, “why was no one there for Myanmar in October 2021 at ASEAN”.
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:(?:was|were|is|are) there |(?:was|were|did|is|are) )${NOBODY_OF} (?:(?:there|present|sent) )?(?:from|of|for) (\\p{L}[\\p{L} .-]*?) (?:(?:there|present|attend|come|show up|turn up|go|sent) )?(${MEETING_AT}|to) `,
      "iu",
    ),
    (_, who = "", at = "") => `why was ${who} not represented ${at === "to" ? "at" : at} `,
  ],
  [
    new RegExp(
      `${OPENED_WITH}${WHY_IT_STANDS} (?:did|was|were) ${NOBODY_OF} (?:there )?(?:represent|representing|sit for|speak for|stand for) (\\p{L}[\\p{L} .-]*?) (${MEETING_AT}) `,
      "iu",
    ),
    "why was $1 not represented $2 ",
  ],
  // “Who brokered the ceasefire and when”: the day stands with whoever did.
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?who (?:else )?(?:has |had |have )?(?:mediated|brokered|negotiated)\\b.*\\S),? (?:and|&|plus) (?:(?:on |in )?(?:what|which) (?:day|date|year|month|city|place|country)|(?:the |its )?(?:dates?|day|year|place)|when|where)(?: (?:was it|it was|did it happen|and where|and when))?${BEHIND_IT}`,
      "iu",
    ),
    "",
  ],
  // “Who called off the trip, Trump or Pompeo”: whoever did is told.
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but),? )?who \\S.*\\S)[,:;–—-]+ ?(?:was it |is it )?(?:the )?${NAME_OF_TWO} or (?:was it )?(?:the )?${NAME_OF_TWO}(?=[\\s?!.]*$)`,
      "iu",
    ),
    "",
  ],
  // “Did Blinken or Lavrov call off their Geneva meeting”: whoever did is told.
  [
    new RegExp(
      `${OPENED_WITH}(?:did|was it|has|have) (?:the )?(${NAME_OF_TWO}),? or (?:was it |did )?(?:the )?(${NAME_OF_TWO}) (?:who )?(call(?:ed)? off|cancel(?:led)?|postponed?|put off|delay(?:ed)?|scrap(?:ped)?) (?:their|the|his|her|this) (?=\\S)`,
      "iu",
    ),
    (_, first = "", second = "", deed = "") => `who ${pastOfDeed(deed)} the ${first} ${second} `,
  ],
  // “Was it online or in person”, “the Quad in March 2021, video or in person”: where it was has both.
  [
    new RegExp(
      `${OPENED_WITH}(was|were|is|are|will) (?!${IS_SOMEBODY_AT})(?:the )?(\\S.*?) (?:be |take place |held |meeting |done )*(?:${ONLINE_FORM} or ${IN_ROOM_FORM}|${IN_ROOM_FORM} or ${ONLINE_FORM})${BEHIND_IT}`,
      "iu",
    ),
    "where $1 $2",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?!(?:was|were|is|are|will|did|does|do|has|have|had|who|what|which|when|where|why|how)\\b)(?:the )?(\\S.*?)[,:;–—-]+ (?:was it |is it |held |done )*(?:${ONLINE_FORM} or ${IN_ROOM_FORM}|${IN_ROOM_FORM} or ${ONLINE_FORM})${BEHIND_IT}`,
      "iu",
    ),
    "where was $1",
  ],
  // “Sudan talks Geneva 2024 did the army come”: whether they came to what stands before it.
  [
    new RegExp(
      `^${HEAD_OF_IT}[,:;–—-]* (did|has|have|had) (?!(?:it|they|he|she|we|you|i|anyone|anybody|someone|there)\\b)((?:the )?\\p{L}[\\p{L}’'.-]*(?: \\p{L}[\\p{L}’'.-]*){0,2}?) (?:(?:come|show up|turn up|go|be there)|(attend|take part|participate))${BEHIND_IT}`,
      "iu",
    ),
    (_, head = "", did = "", who = "") => `${did} ${who} come to the ${head}`,
  ],
  // “Did Pelosi postpone her Taiwan trip once”: their own, of which it is asked whether it was.
  [
    new RegExp(
      `${OPENED_WITH}did (\\p{L}[\\p{L} .-]*?) (?:ever |once )?${PUT_IT_OFF} ${THEIR_OWN} ((?:\\S+ )*?${TO_THEM}(?: (?:to|in|with|of) \\S.*?)?)(?: (?:once|before|earlier|at first|at some point|at any point|first))*${BEHIND_IT}`,
      "iu",
    ),
    "was $1's $2 postponed",
  ],
  // “Is the date of it still the one from February”.
  [
    /(?<=^(?:(?:so|and|but),? )?(?:is|are|was|were) .*\S) still (?:the (?:one|ones|date|dates|same one)|that|what it was|as it was|those) (?:(?:given|set|named|announced|planned|known|told|back) )?(?:from|of|in) (?=\S)/iu,
    " still the same as in ",
  ],
];
