// “Has the date of the summit been changed”, “is it still in April”: forms in which people ask whether something was moved.

/** What is read, and the form in which the rules read it. */
export type EverydayForm = readonly [RegExp, string | ((typed: string, ...groups: string[]) => string)];

const MOVED_IT =
  "(?:changed|moved|shifted|altered|switched|revised|rescheduled|slipped|postponed|delayed|pushed (?:back|forward|out)|put (?:back|off)|brought forward)";
const MOVE_IT =
  "(?:change|move|shift|alter|switch|revise|reschedule|slip|postpone|delay|push (?:back|forward|out)|put (?:back|off)|bring forward)";
const DATES_OF_IT = "(?:exact |planned |original |scheduled |official )?(?:dates?|days?|timing)";
const OF_DATES = `(?:the |its )?${DATES_OF_IT} (?:of|for) `;
const WHOEVER_MOVES = "(?:they|anyone|anybody|someone|somebody|you guys|the (?:hosts?|organi[sz]ers?))";
const IS_STILL = "(?: (?:again|at all|yet|already|since|lately|recently|in the end|or not|now|then))*";
export const BEHIND_IT = `${IS_STILL}(?=[\\s?!.]*$)`;
export const OPENED_WITH = "(?<=^(?:(?:so|and|but|hey|ok),? )?)";

/** A month as it is typed, in full or short; the source of a pattern that knows no case. */
export const NAMED_MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const A_DATE = `(?:(?:early |late |mid-? ?|the )?(?:${NAMED_MONTHS}|spring|summer|autumn|fall|winter)|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${NAMED_MONTHS}|${NAMED_MONTHS} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;

export const OF_A_DATE: readonly EverydayForm[] = [
  // “What was the new date of the summit after 27 February”: the day before it is no time in which it was.
  [
    new RegExp(
      `${OPENED_WITH}(?:what (?:is|was|were) |when (?:is|was) )?(the (?:new|next|later|second|revised|rescheduled|replacement) (?:date|day)s? (?:of|for) \\S.*?) (?:after|instead of|in place of|following) (?:the |its )?(?:(?:first|original|planned|initial|old) (?:date|day) (?:of )?)?${A_DATE}${BEHIND_IT}`,
      "iu",
    ),
    "what was $1",
  ],
  // “Which summits were brought forward in April”.
  [
    new RegExp(
      `${OPENED_WITH}((?:which|what|how many)(?: \\p{L}+){0,3}? (?:was|were|got|have been|has been)) (?:brought forward|moved up|moved (?:to an? )?earlier(?: (?:date|day))?) (?=(?:in|this|last|during) )`,
      "iu",
    ),
    "$1 moved forward ",
  ],
  // “Second round in Ankara: was it brought forward?”
  [
    new RegExp(
      `^(\\S[^:;?"“”]{4,}?)(?: ?[:;] ?| [–—-]+ )(?:so |and |but )?(was|has) it (?:ever )?(?:been )?(${MOVED_IT})${BEHIND_IT}`,
      "iu",
    ),
    (_, event = "", verb = "", moved = "") =>
      verb.toLowerCase() === "was" ? `was ${event} ${moved}` : `has ${event} been ${moved}`,
  ],
  // “Was the date of the trip moved”, “has the date of the G7 been changed”.
  [
    new RegExp(`${OPENED_WITH}(?:was|were) ${OF_DATES}(\\S.*?) (?:ever )?${MOVED_IT}${BEHIND_IT}`, "iu"),
    "was $1 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:has|have|had) ${OF_DATES}(\\S.*?) (?:ever )?(?:been |got |gotten )?${MOVED_IT}${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(`${OPENED_WITH}did ${OF_DATES}(\\S.*?) (?:ever )?(?:get )?(?:${MOVE_IT}|${MOVED_IT})${BEHIND_IT}`, "iu"),
    "was $1 moved",
  ],
  // “Did they change the date of it”, “has anyone moved the date of it”.
  [
    new RegExp(`${OPENED_WITH}did ${WHOEVER_MOVES} (?:ever )?${MOVE_IT} ${OF_DATES}(\\S.*?)${BEHIND_IT}`, "iu"),
    "was $1 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:has|have|had) ${WHOEVER_MOVES} (?:ever )?${MOVED_IT} ${OF_DATES}(\\S.*?)${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Has the g7 date shifted”, “was the summit’s date changed”.
  [
    new RegExp(
      `${OPENED_WITH}(?:did|was|were) (\\S.*?)(?:['’]s|s['’])? dates? (?:ever )?(?:get |got )?(?:${MOVED_IT}|${MOVE_IT})${BEHIND_IT}`,
      "iu",
    ),
    "was $1 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:has|have|had) (\\S.*?)(?:['’]s|s['’])? dates? (?:ever )?(?:been )?${MOVED_IT}${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Has the G20 got a new date”, “did they set another date for it”.
  [
    new RegExp(
      `${OPENED_WITH}(?:has|have|did|does) (?!${WHOEVER_MOVES} )(\\S.*?) (?:now )?(?:got|gotten|get|have|been given) (?:an? )?(?:new|different|other|another) dates?${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “Is it still on the same day”, “are the dates of it still the same”, “is the trip still in April”.
  [
    new RegExp(
      `${OPENED_WITH}(?:is|are) (?:${OF_DATES})?(\\S.*?) still (?:going ahead |going |set |planned |scheduled |happening )?(?:(?:on|at|for|to) )?(?:the |its |their )?(?:same|original|planned|old|initial) (?:dates?|days?|time)${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:is|are) ${OF_DATES}(\\S.*?) still (?:the same|unchanged|valid|right|correct)${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:is|are) (\\S.*?) still (?:on |in |for |set for |due (?:in|on) |scheduled for |planned for |happening (?:in|on) )${A_DATE}${BEHIND_IT}`,
      "iu",
    ),
    "has $1 been moved",
  ],
  // “How often did they move it”, “how many times have the organisers changed the date of it”.
  [
    new RegExp(
      `${OPENED_WITH}(how (?:often|many times)) (?:did|have|has|had) ${WHOEVER_MOVES} (?:have to )?(?:${MOVE_IT}|${MOVED_IT}) (?:${OF_DATES})?(\\S.*?)${BEHIND_IT}`,
      "iu",
    ),
    "$1 was $2 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(how (?:often|many times)) (?:was|were|has|have|had) ${OF_DATES}(\\S.*?) (?:been )?${MOVED_IT}${BEHIND_IT}`,
      "iu",
    ),
    "$1 was $2 moved",
  ],
  // “Who changed the date of it”.
  [new RegExp(`${OPENED_WITH}who (?:has )?${MOVED_IT} ${OF_DATES}(\\S.*?)${BEHIND_IT}`, "iu"), "who moved $1"],
  // “Why did they change the date of it”, “how come the date of it was moved”.
  [
    new RegExp(`${OPENED_WITH}(why|how come) did ${WHOEVER_MOVES} ${MOVE_IT} ${OF_DATES}(\\S.*?)${BEHIND_IT}`, "iu"),
    "why was $2 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}(?:why|how come) (?:was|were|has|have|did) ${OF_DATES}(\\S.*?) (?:been )?(?:${MOVED_IT}|${MOVE_IT})${BEHIND_IT}`,
      "iu",
    ),
    "why was $1 moved",
  ],
  [
    new RegExp(
      `${OPENED_WITH}how come ${OF_DATES}(\\S.*?) (?:was|were|has been|have been|got) ${MOVED_IT}${BEHIND_IT}`,
      "iu",
    ),
    "why was $1 moved",
  ],
];
