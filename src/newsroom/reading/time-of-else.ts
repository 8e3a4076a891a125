// Times that stand beside an event and are those of something else: since when, of an attack, of a statement, of an aim. Pure.

import { BEFORE_START, DAYS_LONG } from "./date-neighbours.ts";
import { ANY_MONTH } from "./date-words.ts";
import { isDayOfOtherName } from "./named-days.ts";
import { isTimeOfMeasure } from "./time-of-measure.ts";
import { isTimeOfSaying } from "./time-of-saying.ts";
import { isOfOtherThingBehind } from "./who-does-it.ts";

/** Times of something else, or given up: “since March”, “than in 2021”, “instead of May”, “a week from Tuesday”, “within days of 14 May”. */
const ELSEWHEN_BEFORE =
  /(?:\bsince|\banniversary of|\bbirthday,?|\bfirst time since|(?<!\b(?:later|earlier|sooner) )\bthan(?: in| on)?|\bmarks|\b(?:instead of|rather than|not)(?: in| on)?|\b(?:originally|initially|previously)(?: \p{L}+){1,2}(?: for| on| in)?|\b(?:days?|weeks?|months?|years?|hours?) (?:from|on)|\b(?:once|first|earlier|formerly|long|had been|was|were)(?: been)? (?:set|due|scheduled|planned|slated|expected|meant|announced)(?: for| on| in| to (?:be|take place|meet)(?: on| in)?)?|\b(?:extended|stretch(?:es|ed)|spill(?:s|ed)(?: over)?|drag(?:s|ged)(?: on)?|runs?) into|\beven(?: on)?|\bearlier(?: in| on)?|\b(?:eve of|(?:lead|leading|run)[- ]?up to)|\bwithin(?: \p{L}+){0,2} (?:days?|weeks?|hours?) of)(?: the)?\s*$/u;
const ELSEWHEN_BEHIND =
  /^(?:\s*(?:ago\b|after next\b|anniversary\b|years on\b)|'s? (?:\p{L}+ ){0,2}(?:attacks?|massacre|war|invasion|elections?|votes?|polls?|referendum|strikes?|killing|coup|blast|quake|raid|ruling)\b| (?:attacks?|massacre|elections?|coup|war|invasion|raids?|bombing|killings?|uprising|revolution|putsch|assassination|shooting|earthquake|quake|explosion|hostages?)\b| week\b)/u;

/** “From Monday” begins the event, and no day of it is told, unless that it takes three; of a move it is the time that is given up. */
const MOVED_FROM =
  /\b(?:mov|postpon|delay|reschedul|push|put|shift|chang|br(?:ing|ought))\p{L}*\b[^,]*\bfrom(?: the)?\s*$/u;

const ENDS_IN_MONTH = new RegExp(`(?<!\\p{L})${ANY_MONTH}$`, "u");

const STANDS_BEHIND_PART = /\b(?:early|mid|late|beginning of|start of|middle of|end of)[- ]$/u;
const BEGINS_WITH_MONTH = new RegExp(`^(?:${ANY_MONTH})(?!\\p{L})`, "u");

const LOOKS_BACK =
  /\b(?:first|second|third|fourth|fifth|2nd|3rd|\d+th|only|latest|last|longest|highest|biggest|lowest)\b(?! (?:half|quarter|week|day))(?:[^,:;]*\btimes?| (?:\S+ ){0,3}\S+)\s*$|\b(?:twice|thrice|times)\s*$/u;

/** “Deal reached in October”, “truce that expires on 10 November”, “pledges for 2035”: of what somebody did, and of what lies farther. */
const OTHERS_BEFORE =
  /(?:\b(?:days?|weeks?|months?|years?|hours?) (?:after|before|ahead of) (?:[^\s,]+ ){1,5}(?:on|in)?|\b(?:reached|struck|elected|born|killed|imposed|inaugurated|sworn in|ousted|freed|released|arrested|indicted|appointed|founded|introduced)(?: on| in)?|(?<!\b(?:says?|said|tells?|told(?: \S+)?|confirms?|confirmed|announces?|announced|insists?|hopes?|reports?|claims?|agrees?|agreed|expects?|adds?|added)) (?:that|which|who) (?:[^\s,]+ ){0,3}[^\s,]+(?: on| in)?|\b(?:pledges?|goals?|targets?|budgets?|vision|strategy|roadmap) (?:for|by)?)\s*$/u;

/** “To double trade by 2030”, “5% by 2035”: an aim. */
const AIM_BEFORE =
  /(?:\b(?:double|triple|treble|quadruple|halve|slash|cut|reduce|raise|lift|boost|spend|invest|increase|expand|grow|ramp up|phase out|build|deploy|rearm)\b|[%$€£]|\b(?:percent|billion|trillion|million|bn|gigawatts?)\b)[^,:;]*$/u;
const YEAR_OF_AIM = /^(?:by |in |until )?(?:the end of )?(?:19|20)\d\d$/u;

/** “Vow to end the war this year”, “back a stockpile by year-end”, “pledges 23 billion, jobs by 2030”: what was promised where they met, and no gathering. */
const PROMISED_BEFORE = /\b(?:vow|pledg|promis|commit|endors|approv|backs?\b)\p{L}* (?<what>[^:;]*)$/u;
const WHEN_IT_IS_DONE = /^(?:by|before|until|within|in|this (?:year|month|decade)|next (?:year|month))(?!\p{L})/u;
const COMES_TOGETHER =
  /\b(?:meet|summit|talk|visit|host|h[eo]ld|trip|travel|come|coming|return|attend|conven|gather|sign|reopen|treaty|truce|ceasefire|conference|round|join|call|take place|postpon|mov|resum)\p{L}*(?![^,]*,(?![^,]*\b(?:meet|summit|talk|visit|host|h[eo]ld|trip|sign)))/u;

function isOfPromise(before: string, words: string): boolean {
  const what = PROMISED_BEFORE.exec(before)?.groups?.what;
  return what !== undefined && WHEN_IT_IS_DONE.test(words) && !COMES_TOGETHER.test(what);
}

/** “On condition that Moscow holds fire this week”. */
const ON_CONDITION_BEFORE = /\b(?:on (?:the )?condition|provided|so long as|as long as)\b[^,]*$/u;

/** “Up 2% on Monday”, “at $98 on Tuesday”: a price. */
const MARKET_BEFORE =
  /\b(?:up|down|at|to|by|fell|rose|gains?|loses?|(?:fall|rise|jump|drop|slip|slide|climb|surge)s?) (?:[\d.,]+ ?(?:%|percent|per cent|pc|points?|cents?)|[$€£][\d.,]+)(?: (?:an?|the|per) \p{L}+)?(?: on)?\s*$/u;

const IS_LENGTH =
  /^(?:in )?(?:about |around |some )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month|fortnight)/u;
const OPEN_BEFORE =
  /(?:\b(?:at least|at most|more than|less than|under|over|up to|almost|nearly|no more than)|[\p{L}\d](?:[-–]| to | or ))\s*$/u;
const OPEN_BEHIND = /^ or (?:\d|two|three|four|five|six|more|less|longer)\b/u;

/** “At least two weeks from now”, “in a week or two”: how far away is open. */
function isOpenLength(before: string, words: string, behind: string): boolean {
  return IS_LENGTH.test(words) && (OPEN_BEFORE.test(before) || OPEN_BEHIND.test(behind));
}

/** By the words around it: an aim, or “gears up for the summit, metro line to open in October”. */
function isOfOther(before: string, words: string, preposition: string, behind: string): boolean {
  return (
    (ELSEWHEN_BEFORE.test(before + preposition) && !/^(?:before|until|till) /u.test(words)) ||
    isDayOfOtherName(before, words, behind) ||
    isTimeOfMeasure(before + preposition, behind) ||
    isOpenLength(before, words, behind) ||
    MARKET_BEFORE.test(before + preposition) ||
    OTHERS_BEFORE.test(before + preposition) ||
    (YEAR_OF_AIM.test(words) && AIM_BEFORE.test(before)) ||
    isOfPromise(before, words) ||
    ON_CONDITION_BEFORE.test(before) ||
    isOfOtherThingBehind(before)
  );
}

/** “First visit in three months”, “for the second time this year” look back; “could meet four times in 2026” tells no day. */
function isLookedBackOn(before: string, words: string): boolean {
  if (LOOKS_BACK.test(before) && /^(?:(?:in|over|within) .*(?:day|week|month)s?|this (?:month|year))$/u.test(words))
    return true;
  return /\b(?:times|twice|thrice)(?: in| over)?\s*$/u.test(before) && /(?:year|month|week|\d{4})$/u.test(words);
}

/** Whether the time that stands between these words is that of something else. */
export function isTimeOfElse(before: string, words: string, behind: string): boolean {
  if (/\bfrom(?: the)?\s*$/u.test(before) && !/\b(?:days?|weeks?|months?|years?|hours?) from\s*$/u.test(before))
    return MOVED_FROM.test(before) || !DAYS_LONG.test(before + behind);
  if (/^from \S+$/u.test(words)) return true;
  const [preposition = ""] = /^(?:on|in|from|of|for) /u.exec(words) ?? [];
  if (isTimeOfSaying(before, words, preposition, behind) || ELSEWHEN_BEHIND.test(behind)) return true;
  if (isOfOther(before, words, preposition, behind)) return true;
  // The month of a day that was passed over.
  if (/^ [0-3]?\d(?![\d:%])/u.test(behind) && ENDS_IN_MONTH.test(words)) return true;
  if (/(?<![\d.:])[0-3]?\d(?:st|nd|rd|th)?(?: of)? $/u.test(before) && BEGINS_WITH_MONTH.test(words)) return true;
  if (isLookedBackOn(before, words)) return true;
  // “Early January” that was passed over is not all of January.
  if (STANDS_BEHIND_PART.test(before) && BEGINS_WITH_MONTH.test(words)) return true;
  // Who “skipped last year’s summit” comes to another one.
  if (/^last\b/u.test(words) && /^'s?\b/u.test(behind)) return true;
  return /^(?:since|after|during) /u.test(words) && !BEFORE_START.test(before);
}
