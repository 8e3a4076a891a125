// Which step of an event is asked for: “was it postponed”, “how did its date change”, “who confirmed it”, “how long did it last”.

import type { EventFocus } from "../../../../core/event-focus.ts";
import { anyPattern } from "../../../../text/any-pattern.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Ask } from "../../ask/ask.ts";
import type { ReadMessage } from "../../read-message.ts";

const MOVES =
  "(?:moved|postponed|delayed|deferred|rescheduled|shifted|put off|pushed back|put back|brought forward|pushed to|slipped|changed date|changed its date)";
const MOVE_ACTIVE =
  "(?:move|postpone|delay|defer|reschedule|shift|put back|push back|bring forward|(?:put|push) (?:[^ ]+ ){1,4}(?:off|back))";
const CALLS_OFF = "(?:cancel(?:l?ed|s)?|call(?:ed|s)? off|scrap(?:ped|s)?|dropped|shel(?:ve|ved|ves)|axed?)";

/** “How many days did Trump stay in Beijing?”: as long as what brought him there lasted. */
const LINGERS = whereItMayFit(
  /^(?:so |and |but )?(?:for )?how (?:long|many (?:days|hours|weeks)) (?:did|has|had|does|is|will|was|were)\b.*\b(?:stay|stayed|staying|remain|remained|spend|spent)\b(?! (?:away|silent|on\b|\$|money|up))/iu,
);

const WHETHER_OR_WHEN = "(?:(?:was|were|has|have|had|is|did)(?:n['’]?t)?|when was|when were|when did)";
const BEFOREHAND_START = "\\b(?:was|were|got|been) (?:first |at first |initially |originally |once |actually )*";
const BEFOREHAND =
  "[^?.!]{0,30}?(?:\\b(?:once|at one point|at some point|at first|the first time|first time round|initially|originally|before that|beforehand)\\b|,? (?:right|correct|no|yes|yeah|wasn['’]?t it|or not|remember))[\\s?!.]*";

const STEPS: readonly (readonly [RegExp, EventFocus])[] = [
  [
    /^(?:so |and |but )?(?:why|how come)\b.*\b(?:as (?:the )?hosts?|hosting|venues?|relocat\w+|(?:end|ended|wind|wound) up)\b/iu,
    "relocated",
  ],
  // Why it ended so is told, if at all, by what came of it.
  [
    /^(?:so |and |but )?(?:why|how come)\b.*\b(?:ended|end|finish\w*|fail\w*|br[eo]a?ke? (?:down|up)|f[ae]ll apart|without (?:an?|any)\b|no (?:deal|agreement|result|declaration))\b(?!.*\b(?:up|moved|postponed|cancel+ed)\b)/iu,
    "outcome",
  ],
  [
    /^how (?:often |many times )?(?:did|has|have|had|was|were)\b.*\b(?:dates?|days?|timing)\b.*\b(?:chang\w+|mov\w+|shift\w*|slip\w*)\b/iu,
    "moved",
  ],
  [new RegExp(`^how (?:often|many times)\\b.*\\b${MOVES}\\b`, "iu"), "moved"],
  // “The Djerba summit: how often postponed?”
  [
    new RegExp(
      `\\bhow (?:often|many times)(?: (?:was|has|been|it|is|they|were|have))* ${MOVES}[\\s?!.]*$|\\b(?:was|been|got) ${MOVES} how (?:often|many times)\\b`,
      "iu",
    ),
    "moved",
  ],
  [new RegExp(`^how (?:often|many times) (?:did|has|have|had)\\b.*\\b${MOVE_ACTIVE}\\b`, "iu"), "moved"],
  [
    /^(?:which|what)\b.{0,20}\b(?:dates?|days?)\b.*\b(?:named|given|set|proposed|suggested|floated|planned|mentioned|earlier|before|first|original\w*)\b/iu,
    "moved",
  ],
  [
    /^(?:did|has|have|had|was|were)\b.*\b(?:date|dates|day|days)\b.*\b(?:chang\w+|mov\w+|shift\w*|slip\w*)\b/iu,
    "moved",
  ],
  [new RegExp(`^${WHETHER_OR_WHEN}\\b.*\\b${MOVES}\\b`, "iu"), "moved"],
  // “COP31 moved?”, “EPC date changed?”: the same in a few words.
  [
    new RegExp(
      `^(?!(?:list|any|all)\\b|.*\\b(?:wh(?:y|o|en|ere|at|ich)|how)\\b).*\\b(?:${MOVES}|(?:dates?|days?) (?:changed|shifted))(?: (?:yet|again|already|or not))*[\\s?!.]*$`,
      "iu",
    ),
    "moved",
  ],
  [new RegExp(`^(?:who|${WHETHER_OR_WHEN})\\b.*\\b${CALLS_OFF}\\b`, "iu"), "why"],
  // “It was cancelled once, right?”, of what took place in the end.
  [new RegExp(`${BEFOREHAND_START}${CALLS_OFF}\\b${BEFOREHAND}`, "iu"), "why"],
  [new RegExp(`${BEFOREHAND_START}${MOVES}\\b${BEFOREHAND}`, "iu"), "moved"],
  [new RegExp(`^who\\b.*\\b${MOVES}\\b`, "iu"), "why"],
  [/^(?:was|were|has|have|is|did|who|when was|when were)\b(?!.*\bnot\b).*\bconfirm(?:ed)?\b/iu, "confirmed"],
  [
    /^(?:is|was|were|did|has|have|had|does|do|will)\b(?!.*\b(?:where|when|why|who|what|agree\w*|outcome|again)\b).*\b(?:still (?:on|happening|planned|going)|going ahead|go ahead|went ahead|gone ahead|take place|took place|taken place|taking place|happen|happened|happening|been held|held)(?: (?:yet|at all|after all|already|in the end|now|or not|for real|then|finally|actually))*(?: (?:in|at|on) (?!person\b|hand\b|time\b|schedule\b)[\p{L}\d’'.-]+(?: [\p{L}\d’'.-]+){0,3})*$/iu,
    "whether",
  ],
  // “Is the ceasefire still holding”, “are the sanctions in force now”.
  [
    /^(?:so |and |but )?(?:is|are|does|do|has|have)\b.*\b(?:still\b.*\b(?:h[eo]ld(?:s|ing)?|in (?:force|effect|place|a ceasefire|ceasefire)|valid|binding|apply|applies|closed?|shut|open|active|alive|standing|stands?|respected|observed|suspended)|(?:hold(?:s|ing)?(?: up)?|in force|in effect|in place)|(?:(?:re)?open(?:ed)?|closed|shut|valid|binding) (?:now|today|currently|again))(?: (?:now|today|currently|right now|at the moment|these days|again))*[\s?!.]*$/iu,
    "whether",
  ],
  // “Is there a ceasefire between the two (right now)”: the time is read apart.
  [
    /^(?:so |and |but )?is there (?:still |currently |now )?(?:an? )?(?:ceasefire|truce|armistice)(?: (?:deal|agreement))?(?: (?:between|of|in|with|for) (?!.*\b(?:plan\w*|talks?|expect\w*|propos\w*|meeting|summit)\b).*)?$/iu,
    "whether",
  ],
  [
    /^who(?: \p{L}+)? (?:proposed|floated|suggested|mooted|broached|came up with|put forward|had the idea)\b/iu,
    "announced",
  ],
  // “By how much was the summit put off”: from which day to which.
  [
    /^(?:so |and |but )?(?:by |for )?how (?:long|much|far|many (?:days|weeks|months|years)) (?:was|were|is|has|had|did|got)\b(?!.*\b(?:before|until|till|ago|after|between)\b).*\b(?:delay(?:ed)?|postponed?|(?:put|pushed|set|moved) (?:off|back))\b/iu,
    "moved",
  ],
  [/^(?:what(?:'s| is| was) )?(?:the )?(?:duration|length|number of days) (?:of|for)\b/iu, "lasted"],
  // “How many days of meetings”, “the Hague summit: how many days long?”
  [
    /^(?:the )?days of\b.*\bhow many[\s?!.]*$|^(?:so |and )?how many (?:hours|minutes) (?:did|have|had) .*\b(?:talk|speak|meet|confer)(?: (?:for|in|on)\b.*)?[\s?!.]*$|\bhow many days(?: of (?:meetings?|talks|sessions?|negotiations?|summitry|events?))?(?: long)?[\s?!.]*$|^(?:for |over |so |and )*how many days (?:of (?:meetings?|talks|sessions?|negotiations?|summitry)\b|long\b|(?:did|does|do|will|has|had|have) .*(?:\b(?:have|last|run|take|span|cover|sit|meet(?:ing)?|talk(?:ing)?|negotiate|go on for)(?: for| over)?[\s?!.]*$|\b(?:meet|talk|negotiate) (?:in|at)\b))/iu,
    "lasted",
  ],
  [/^(?:so |and |but )?how (?:long|many (?:days|weeks|months|years)) ago\b/iu, "when"],
  // “How many days is COP31”, and not how many are left until it.
  [
    /^(?:so |and |but )?(?:for )?how (?:many (?:days|hours|weeks)|long) (?:did|was|were|is|will|does)\b(?!.*\b(?:ago|until|till|before|after|since|between|away|left|notice|late|later|known|delayed|postponed|moved|paus\w*|interrupt\w*|suspend\w*|adjourn\w*|recess|stall\w*|on hold|on ice)\b)(?:.*\b(?:last|run|take|go on|be)[\s?!.]*$|(?<=(?:was|were|is) ?)(?!.*\b(?:from|to)\b))/iu,
    "lasted",
  ],
  [
    // How long it paused is another length.
    /^how long (?:did|was|were|has|have|does|is|will)\b(?!.*\b(?:paus\w*|interrupt\w*|suspend\w*|adjourn\w*|recess|stall\w*|on hold|on ice|break)\b).*\b(?:last|lasted|take|took|go on|run|talk|talks|meet|meeting|speak|call|summit|conference|visit|trip|stay|conversation)\b/iu,
    "lasted",
  ],
  [LINGERS, "lasted"],
];

const asksStep = anyPattern(STEPS.map(([pattern]) => pattern));

/** What of what somebody asks of one event; undefined where it is none of these. */
export function stepAskedFor(ask: Ask, message: ReadMessage): EventFocus | undefined {
  const { rest, translated } = message;
  if (translated === true || (OTHERWISE_READ.has(ask) && !(ask === "where" && TAKES_PLACE.test(rest))))
    return undefined;
  if (isMovedElsewhere(message)) return "relocated";
  const step = asksStep(rest) ? STEPS.find(([pattern]) => pattern.test(rest))?.[1] : undefined;
  return ask === "announced" && IS_FIRST_KNOWN.test(rest) ? undefined : step;
}

/** Whether it is asked how long somebody stayed, and that verb is no more than that. */
export function asksHowLongThere({ rest, translated }: ReadMessage): boolean {
  return translated !== true && LINGERS.test(rest);
}

/** “How often was it moved”, “how many days did it last”: asked of one event, and nothing is counted. */
export function isOfOneStep(ask: Ask, message: ReadMessage): boolean {
  const step = stepAskedFor(ask, message);
  return step === "lasted" || (ask === "count" && step !== undefined);
}

/** “Was COP25 moved to Madrid?”: to a place, and not to another day. */
function isMovedElsewhere({ rest, parts, words }: ReadMessage): boolean {
  const isThere = parts.some(
    ({ is, from }) => (is === "place" || is === "record") && TO_OR_FROM.has(words[from - 1]?.key ?? ""),
  );
  return (isThere || TO_ANOTHER.test(rest)) && MOVED_ELSEWHERE.test(rest);
}

const TO_ANOTHER = whereItMayFit(
  /\b(?:elsewhere|abroad|to (?:an?other|a different|a new) (?:country|city|place|venue|location))\b/iu,
);
const TO_OR_FROM: ReadonlySet<string> = new Set(["to", "from"]);
const MOVED_ELSEWHERE =
  /^(?:so |and |but )?(?:was|were|did|has|have|had|why|when|who)\b.*\b(?:mov(?:es?|ed|ing)|shift(?:s|ed)?|relocat\w+|transfer+ed|switched)\b/iu;

/** “Did the 2026 summit take place?”: its “place” asks for none. */
const TAKES_PLACE = whereItMayFit(
  /^(?:so |and |but )?(?:did|has|have|had)\b(?!.*\b(?:where|when|wh(?:at|ich)|who|how|or|venue|city|country|location)\b).*\b(?:take|taken) place(?: (?:yet|at all|after all|already|in the end|or not|then|finally|actually))*[\s?!.]*$/iu,
);

const OTHERWISE_READ: ReadonlySet<Ask> = new Set<Ask>(["before", "where"]);

/** Since when it is known is another step than that in which it was confirmed. */
const IS_FIRST_KNOWN = /\b(?:announc\w*|disclos\w*|reveal\w*|first|known|public\w*)\b/iu;
