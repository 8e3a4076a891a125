// Questions that people put in other forms than the rules read: “has the date of the summit been changed”, “did he end up going”, “did they shake hands”.

type Form = readonly [RegExp, string | ((typed: string, ...groups: string[]) => string)];

const MOVED_IT =
  "(?:changed|moved|shifted|altered|switched|revised|rescheduled|slipped|postponed|delayed|pushed (?:back|forward|out)|put (?:back|off)|brought forward)";
const MOVE_IT =
  "(?:change|move|shift|alter|switch|revise|reschedule|slip|postpone|delay|push (?:back|forward|out)|put (?:back|off)|bring forward)";
const DATES_OF_IT = "(?:exact |planned |original |scheduled |official )?(?:dates?|days?|timing)";
const OF_DATES = `(?:the |its )?${DATES_OF_IT} (?:of|for) `;
const WHOEVER_MOVES = "(?:they|anyone|anybody|someone|somebody|you guys|the (?:hosts?|organi[sz]ers?))";
const STILL = "(?: (?:again|at all|yet|already|since|lately|recently|in the end|or not|now|then))*";
const AT_END = `${STILL}(?=[\\s?!.]*$)`;
const OPENING = "(?<=^(?:(?:so|and|but|hey|ok),? )?)";

const NAMED_MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const A_DATE = `(?:(?:early |late |mid-? ?|the )?(?:${NAMED_MONTHS}|spring|summer|autumn|fall|winter)|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${NAMED_MONTHS}|${NAMED_MONTHS} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;

const OF_A_DATE: readonly Form[] = [
  // “Was the date of the trip moved”, “has the date of the G7 been changed”.
  [new RegExp(`${OPENING}(?:was|were) ${OF_DATES}(\\S.*?) (?:ever )?${MOVED_IT}${AT_END}`, "iu"), "was $1 moved"],
  [
    new RegExp(
      `${OPENING}(?:has|have|had) ${OF_DATES}(\\S.*?) (?:ever )?(?:been |got |gotten )?${MOVED_IT}${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(`${OPENING}did ${OF_DATES}(\\S.*?) (?:ever )?(?:get )?(?:${MOVE_IT}|${MOVED_IT})${AT_END}`, "iu"),
    "was $1 moved",
  ],
  // “Did they change the date of it”, “has anyone moved the date of it”.
  [
    new RegExp(`${OPENING}did ${WHOEVER_MOVES} (?:ever )?${MOVE_IT} ${OF_DATES}(\\S.*?)${AT_END}`, "iu"),
    "was $1 moved",
  ],
  [
    new RegExp(`${OPENING}(?:has|have|had) ${WHOEVER_MOVES} (?:ever )?${MOVED_IT} ${OF_DATES}(\\S.*?)${AT_END}`, "iu"),
    "has $1 been moved",
  ],
  // “Has the g7 date shifted”, “was the summit’s date changed”.
  [
    new RegExp(
      `${OPENING}(?:did|was|were) (\\S.*?)(?:['’]s|s['’])? dates? (?:ever )?(?:get |got )?(?:${MOVED_IT}|${MOVE_IT})${AT_END}`,
      "iu",
    ),
    "was $1 moved",
  ],
  [
    new RegExp(
      `${OPENING}(?:has|have|had) (\\S.*?)(?:['’]s|s['’])? dates? (?:ever )?(?:been )?${MOVED_IT}${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Has the G20 got a new date”, “did they set another date for it”.
  [
    new RegExp(
      `${OPENING}(?:has|have|did|does) (?!${WHOEVER_MOVES} )(\\S.*?) (?:now )?(?:got|gotten|get|have|been given) (?:an? )?(?:new|different|other|another) dates?${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Is it still on the same day”, “are the dates of it still the same”, “is the trip still in April”.
  [
    new RegExp(
      `${OPENING}(?:is|are) (?:${OF_DATES})?(\\S.*?) still (?:going ahead |going |set |planned |scheduled |happening )?(?:(?:on|at|for|to) )?(?:the |its |their )?(?:same|original|planned|old|initial) (?:dates?|days?|time)${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(
      `${OPENING}(?:is|are) ${OF_DATES}(\\S.*?) still (?:the same|unchanged|valid|right|correct)${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(
      `${OPENING}(?:is|are) (\\S.*?) still (?:on |in |for |set for |due (?:in|on) |scheduled for |planned for |happening (?:in|on) )${A_DATE}${AT_END}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Who changed the date of it”.
  [new RegExp(`${OPENING}who (?:has )?${MOVED_IT} ${OF_DATES}(\\S.*?)${AT_END}`, "iu"), "who moved $1"],
  // “Why did they change the date of it”, “how come the date of it was moved”.
  [
    new RegExp(`${OPENING}(why|how come) did ${WHOEVER_MOVES} ${MOVE_IT} ${OF_DATES}(\\S.*?)${AT_END}`, "iu"),
    "why was $2 moved",
  ],
  [
    new RegExp(
      `${OPENING}(?:why|how come) (?:was|were|has|have|did) ${OF_DATES}(\\S.*?) (?:been )?(?:${MOVED_IT}|${MOVE_IT})${AT_END}`,
      "iu",
    ),
    "why was $1 moved",
  ],
  [
    new RegExp(`${OPENING}how come ${OF_DATES}(\\S.*?) (?:was|were|has been|have been|got) ${MOVED_IT}${AT_END}`, "iu"),
    "why was $1 moved",
  ],
];
/** What somebody ended up doing, as they did it. */
const DOING: Readonly<Record<string, string>> = {
  ...{ going: "go", coming: "come", happening: "happen", meeting: "meet", attending: "attend", visiting: "visit" },
  ...{ travelling: "travel", traveling: "travel", flying: "fly", joining: "join", hosting: "host", signing: "sign" },
  ...{ speaking: "speak", talking: "talk", seeing: "see", taking: "take", skipping: "skip", showing: "show" },
  ...{ sending: "send", receiving: "receive", calling: "call", cancelling: "cancel", canceling: "cancel" },
};

const ENDED_UP: readonly Form[] = [
  [/(?<=^(?:(?:so|and|but),? )?did\b.* )end up (?:in|at) (?=\S)/iu, "go to "],
  // “Did it end up being called off”.
  [
    new RegExp(
      `${OPENING}did (\\S.*?) end up (?:being|getting) (\\p{L}+(?:ed|ped|ld|t)(?: (?:off|back))?)${AT_END}`,
      "iu",
    ),
    "was $1 $2",
  ],
  [
    /(?<=^(?:(?:so|and|but),? )?(?:did|does|do|will|would|have|has)\b.* )end(?:ed)? up (\p{L}+ing)(?!\p{L})/iu,
    (typed, doing = "") => DOING[doing.toLowerCase()] ?? typed,
  ],
];

/** Leaders who shook hands met; what is asked of the handshake itself no record tells. */
const HANDSHAKES: readonly Form[] = [
  [/(?<=^(?:(?:so|and|but),? )?did\b.* )shake hands(?= |[\s?!.]*$)/iu, "meet"],
  [/(?<=^(?:(?:so|and|but),? )?(?:have|has|had)\b.* )sh(?:aken|ook) hands(?= |[\s?!.]*$)/iu, "met"],
  [/(?<=^(?:(?:so|and|but),? )?who(?: all| else)?(?: has| have)? )sh(?:aken|ook) hands(?= with)/iu, "met"],
  [
    /(?<=^(?:(?:so|and|but),? )?when (?:did|have) .*)shake hands(?=(?: with (?!.* (?:in|at|on|during) ).*)?[\s?!.]*$)/iu,
    "meet",
  ],
  [/(?<=(?:last|first) time .*)sh(?:ook|aken) hands(?= |[\s?!.]*$)/iu, "met"],
  [/^(?:(?:the|that|a|first|last) )*handshakes? (?=(?:of|between) )/iu, "meeting "],
  [/(?<=^(?!how\b|what\b|on what\b)(?:\S+ ){2,5})handshakes?(?=[\s?!.]*$)/iu, "meeting"],
];

const NOTED_QUESTIONS: readonly Form[] = [
  // “When Trump met Putin”, of which somebody wants to be reminded.
  [
    /^when (?!(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|the|they|he|she|it|we|you|i)\b)(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?) (?:last )?met (?=\S)/iu,
    "when did $1 meet ",
  ],
];

const ASKING_NEWS: readonly Form[] = [
  // “Any word on the visit”: no words of anybody are asked for.
  [
    /^(?:(?:is|was) there )?any (?:more |further |new )?(?:word|whisper|peep|inkling|movement|joy|luck|progress) (?:yet )?(?=(?:on|about|regarding|with) )/iu,
    "any news ",
  ],
  [
    /^what['’]?s the (?:word|score|state of play|story|situation|deal|status) (?:yet )?(?:on|with) (?=\S)/iu,
    "what is the latest on ",
  ],
];

/** What any of them may be called, and no place. */
const OF_ANY_PRESS_CONFERENCE =
  "joint|final|closing|last|first|second|next|previous|own|recent|annual|opening|daily|weekly|usual|solo|big|famous|infamous|summit|post|pre|same|new|two|long|short|chaotic|wild|bizarre";

const PRESS: readonly Form[] = [
  // “At the Alaska press conference”: at the one that was there.
  [
    new RegExp(
      `(?<=\\b(?:at|in|during|from|after) )(the|his|her|their)(?: joint)? (?!(?:${OF_ANY_PRESS_CONFERENCE})[ -])(\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?:press|news) (conference|briefing)(?=[\\s?!.]|$)`,
      "iu",
    ),
    "$1 press $3 in $2",
  ],
];

const EVERYDAY_FORMS: readonly Form[] = [
  ...OF_A_DATE,
  ...ENDED_UP,
  ...HANDSHAKES,
  ...NOTED_QUESTIONS,
  ...ASKING_NEWS,
  ...PRESS,
];

/** `text` in the form in which the rules read it. */
export function inReadForm(text: string): string {
  return EVERYDAY_FORMS.reduce((line, [pattern, standard]) => line.replace(pattern, standard as string), text);
}

/** “When was it called off, and who said so?”: each step is told with who said it. */
export function withoutWhoSaid(asked: string): string {
  return asked.replace(
    /(?<=\S{2}\s\S.*),? (?:and|&) (?:(?:by|according to) whom|who (?:by|says?|said|told|announced|confirmed|reported) (?:so|it|this|that)|says who)$/iu,
    "",
  );
}
