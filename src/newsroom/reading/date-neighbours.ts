// What the words around a time do to it: “around”, “or later”, “or Tuesday”. A time is never left narrower than they make it. Pure.

import { addDays, type Edtf, earliest, formatEdtf, isExactDay, latest, weekdayOf } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateContext, lastsFrom, oneDayOfSpan } from "./date-spans.ts";
import { ANY_MONTH, countOfWord, WEEKDAY_TEXT, weekdayOfName } from "./date-words.ts";
import { isOfOtherThingBehind } from "./who-does-it.ts";

/** What stands before a time and makes a limit of it. */
const BEFORE_LIMIT =
  /(?:\bby|\b(?:by|until|till|before) (?:the )?(?:very )?(?:end|close|middle|start|beginning) of|\b(?:ends?|ending|conclud(?:es?|ing)|wraps? up)(?: on)?|(?<!-)\b(?:on|continues?|runs?|lasts?|stays?|resumes?) through|\bdeadline(?: of| on)?|(?<!\b(?:no|not|never|nothing)\b[^,:;]*)\b(?:before|until|till)|\b(?:no|not) later than|\bas late as|\bprior to|\bahead of)(?: the| about| around)?\s*$/u;
const BEFORE_START =
  /(?:\bas early as|\bas soon as|\bno earlier than|\b(?:no|not|never|nothing)\b[^,:;]*\b(?:before|until|till)|\bearliest|\bafter|\bno sooner than|(?<!\b(?:no|not) )\blater than|\b(?:past|beyond)|\bstarting(?: from)?|\bonwards from)(?: the)?\s*$/u;
const BEHIND_START = /^,? (?:or (?:later|after)|at (?:the )?(?:very )?earliest|onwards?)\b/u;
const BEHIND_LIMIT = /^,? (?:or (?:earlier|before|sooner)|at (?:the )?(?:very )?latest|deadline)\b/u;
const BEFORE_ABOUT = /\b(?:around|about|circa|roughly|approximately|near|close to)(?: the)?\s*$/u;
const BEHIND_ABOUT = /^(?: or (?:so|thereabouts)\b|-ish\b)/u;

/** Times of something else, or given up: “since March”, “than in 2021”, “instead of May”, “a week from Tuesday”, “within days of 14 May”. */
const ELSEWHEN_BEFORE =
  /(?:\bsince|\banniversary of|\bfirst time since|(?<!\b(?:later|earlier|sooner) )\bthan(?: in| on)?|\bmarks|\b(?:instead of|rather than|not)(?: in| on)?|\b(?:originally|initially|previously)(?: \p{L}+){1,2}(?: for| on| in)?|\b(?:days?|weeks?|months?|years?|hours?) (?:from|on)|\b(?:once|first|earlier|formerly|long|had been|was|were)(?: been)? (?:set|due|scheduled|planned|slated|expected|meant|announced)(?: for| on| in| to (?:be|take place|meet)(?: on| in)?)?|\b(?:extended|stretch(?:es|ed)|spill(?:s|ed)(?: over)?|drag(?:s|ged)(?: on)?|runs?) into|\beven(?: on)?|\bwithin(?: \p{L}+){0,2} (?:days?|weeks?|hours?) of)(?: the)?\s*$/u;
const ELSEWHEN_BEHIND =
  /^(?:\s*(?:ago\b|after next\b|anniversary\b|years on\b)|'s? (?:\p{L}+ ){0,2}(?:attacks?|massacre|war|invasion|elections?|votes?|polls?|referendum|strikes?|killing|coup|blast|quake|raid|ruling)\b| (?:attacks?|massacre|elections?|coup|war)\b| week\b)/u;

const DAYS_LONG = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|week)(?:[- ]day|-?long)\b/u;
const WEEK_LENGTH = 7;

/** “From Monday” begins the event, and no day of it is told, unless that it takes three; of a move it is the time that is given up. */
const MOVED_FROM =
  /\b(?:mov|postpon|delay|reschedul|push|put|shift|chang|br(?:ing|ought))\p{L}*\b[^,]*\bfrom(?: the)?\s*$/u;

const ENDS_IN_MONTH = new RegExp(`(?<!\\p{L})${ANY_MONTH}$`, "u");

const STANDS_BEHIND_PART = /\b(?:early|mid|late|beginning of|start of|middle of|end of)[- ]$/u;
const BEGINS_WITH_MONTH = new RegExp(`^(?:${ANY_MONTH})(?!\\p{L})`, "u");

const LOOKS_BACK =
  /\b(?:first|second|third|fourth|fifth|2nd|3rd|\d+th|only|latest|last|longest|highest|biggest|lowest)\b(?! (?:half|quarter|week|day))(?:[^,:;]*\btimes?| (?:\S+ ){0,3}\S+)\s*$|\b(?:twice|thrice|times)\s*$/u;

/** When it was said: “said on Monday”, “told reporters on Friday”, “, says Rubio in Sunday interview”. */
const SAID_BEFORE =
  /(?:\b(?:says?|said|tells?|told(?: [^\s,]+){0,2}|adds?|added|claim(?:s|ed)|insist(?:s|ed)|report(?:s|ed)|stat(?:es|ed)|tweet(?:s|ed)|post(?:s|ed)|(?:announc|confirm)ed(?= (?:on|late|early) ?$))(?: (?:late|early))?|\b(?:statement|interview|remarks|briefing|speech|post|tweet|broadcast)|, (?:says?|said) [^,]{2,40}?)(?: (?:on|in|late|early|a|the))*\s*$/u;
const SAID_BEHIND =
  /^ (?:(?:evening|night|morning|tv|television) )?(?:interview|statement|briefing|speech|post|tweet|remarks|address|(?:news|press) conference)\b/u;
/** “Says Monday meeting is on” tells when they meet. */
const OWN_NOUN_BEHIND =
  /^(?:'s)? (?:(?!(?:will|to|would|could|may|might|is|are|was|has|had|plans?|wants?|agree[sd]?) )\p{L}+ ){0,3}(?:summit|meeting|talks|visit|trip|call|round|session|deadline|conference|dialogue|start|date)\b/u;

function isTimeOfSaying(before: string, preposition: string, behind: string): boolean {
  if (SAID_BEHIND.test(behind)) return true;
  return SAID_BEFORE.test(before + preposition) && (preposition !== "" || !OWN_NOUN_BEHIND.test(behind));
}

/** “Deal reached in October”, “truce that expires on 10 November”, “pledges for 2035”: of what somebody did, and of what lies farther. */
const OTHERS_BEFORE =
  /(?:\b(?:an?|one|two|three|four|five|few|\d+) (?:days?|weeks?|months?|years?|hours?) (?:after|before|ahead of) (?:[^\s,]+ ){1,5}(?:on|in)?|\b(?:reached|struck|elected|born|killed|imposed|inaugurated|sworn in|ousted|freed|released|arrested|indicted|appointed|founded|introduced)(?: on| in)?|(?<!\b(?:says?|said|tells?|told(?: \S+)?|confirms?|confirmed|announces?|announced|insists?|hopes?|reports?|claims?|agrees?|agreed|expects?|adds?|added)) (?:that|which|who) (?:[^\s,]+ ){0,3}[^\s,]+(?: on| in)?|\b(?:pledges?|goals?|targets?|budgets?|vision|strategy|roadmap) (?:for|by)?)\s*$/u;

/** “To double trade by 2030”, “5% by 2035”: an aim. */
const AIM_BEFORE =
  /(?:\b(?:double|triple|treble|quadruple|halve|slash|cut|reduce|raise|lift|boost|spend|invest|increase|expand|grow|ramp up|phase out|build|deploy|rearm)\b|[%$€£]|\b(?:percent|billion|trillion|million|bn|gigawatts?)\b)[^,:;]*$/u;
const YEAR_OF_AIM = /^(?:by |in |until )?(?:the end of )?(?:19|20)\d\d$/u;

/** By the words before it: an aim, or “gears up for the summit, metro line to open in October”. */
function isOfOtherBefore(before: string, words: string, preposition: string): boolean {
  return (
    ELSEWHEN_BEFORE.test(before + preposition) ||
    OTHERS_BEFORE.test(before + preposition) ||
    (YEAR_OF_AIM.test(words) && AIM_BEFORE.test(before)) ||
    isOfOtherThingBehind(before)
  );
}

/** Whether the time that stands between these words is that of something else. */
export function isTimeOfElse(before: string, words: string, behind: string): boolean {
  if (/\bfrom(?: the)?\s*$/u.test(before) && !/\b(?:days?|weeks?|months?|years?|hours?) from\s*$/u.test(before))
    return MOVED_FROM.test(before) || !DAYS_LONG.test(before + behind);
  if (/^from \S+$/u.test(words)) return true;
  const [preposition = ""] = /^(?:on|in|from|of|for) /u.exec(words) ?? [];
  if (isTimeOfSaying(before, preposition, behind) || ELSEWHEN_BEHIND.test(behind)) return true;
  if (isOfOtherBefore(before, words, preposition)) return true;
  // The month of a day that was passed over.
  if (/^ [0-3]?\d(?![\d:%])/u.test(behind) && ENDS_IN_MONTH.test(words)) return true;
  if (/(?<![\d.:])[0-3]?\d(?:st|nd|rd|th)?(?: of)? $/u.test(before) && BEGINS_WITH_MONTH.test(words)) return true;
  // “First visit in three months”, “for the second time this year” look back.
  if (LOOKS_BACK.test(before) && /^(?:(?:in|over|within) .*(?:day|week|month)s?|this (?:month|year))$/u.test(words))
    return true;
  // “Early January” that was passed over is not all of January.
  if (STANDS_BEHIND_PART.test(before) && BEGINS_WITH_MONTH.test(words)) return true;
  // Who “skipped last year’s summit” comes to another one.
  if (/^last\b/u.test(words) && /^'s?\b/u.test(behind)) return true;
  return /^(?:since|after|during) /u.test(words) && !BEFORE_START.test(before);
}

const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})(${WEEKDAY_TEXT}),? (?:the )?$`, "u");
const WEEKDAY_BEHIND = new RegExp(`^,? (?:\\()?(${WEEKDAY_TEXT})(?!\\p{L})`, "u");

/** Whether the weekday that stands with a day is that of the day: otherwise it is of another year, or wrong. */
export function isItsWeekday(before: string, words: string, behind: string, date: Edtf): boolean {
  const [name] = [WEEKDAY_BEFORE.exec(before)?.[1], WEEKDAY_BEHIND.exec(behind)?.[1]].filter(
    (one) => one !== undefined,
  );
  if (name === undefined || !isExactDay(date) || !/\d/.test(words)) return true;
  const day = earliest(date);
  return day === undefined || weekdayOf(day) === weekdayOfName(name);
}

const BEGINS_BEFORE =
  /\b(?:from|begin(?:s|ning)?|start(?:s|ing)?|open(?:s|ing)?|kicks? off|(?:arriv|leav|depart)(?:e|es|ing)|gets? under way)(?: on)?\s*$/u;

/** “A three-day visit from Monday” lasts until Wednesday. */
export function lastingDays(text: string, { start }: { readonly start: number }, date: Edtf): Edtf {
  const long = DAYS_LONG.exec(text)?.[1];
  const days = long === "week" ? WEEK_LENGTH : countOfWord(long);
  const first = earliest(date);
  if (days === undefined || days < 2 || first === undefined) return date;
  const begins = BEGINS_BEFORE.test(text.slice(0, start)) || /^(?:from|starting|beginning) /u.test(text.slice(start));
  const isStart = isExactDay(date) || latest(date) === undefined;
  return begins && isStart ? (lastsFrom(first, addDays(first, days - 1)) ?? date) : date;
}

/** The time as the words around it have it: a limit, a start, or about it; undefined where a limit of what is past says nothing. */
export function loosenedBy(
  before: string,
  words: string,
  behind: string,
  date: Edtf,
  { today, past }: DateContext,
): Edtf | undefined {
  const inside = /^(by|until|till|before|after)\b/u.exec(words)?.[1];
  // “No summit before 2026”, where the word is read with the time.
  const isStart = BEFORE_START.test(
    inside === "before" || inside === "until" || inside === "till" ? before + inside : before,
  );
  if (
    !isStart &&
    (BEFORE_LIMIT.test(before) || BEHIND_LIMIT.test(behind) || (inside !== undefined && inside !== "after"))
  )
    return past ? undefined : oneDayOfSpan(undefined, latest(date));
  if (isStart || BEHIND_START.test(behind)) return past ? undefined : oneDayOfSpan(earliest(date) ?? today, undefined);
  return BEFORE_ABOUT.test(before) || BEHIND_ABOUT.test(behind) ? roughly(date) : date;
}

/** Days on both sides of a stretch that is only roughly meant. */
const ABOUT_DAYS = 3;

function roughly(date: Edtf): Edtf | undefined {
  const text = formatEdtf(date);
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return edtfIn(`${text}~`);
  const [from, to] = [earliest(date), latest(date)];
  return oneDayOfSpan(
    from === undefined ? undefined : addDays(from, -ABOUT_DAYS),
    to === undefined ? undefined : addDays(to, ABOUT_DAYS),
  );
}
