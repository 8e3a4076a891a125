// What the words around a time do to it: “around”, “or later”, “or Tuesday”. A time is never left narrower than they make it. Pure.

import { addDays, type Day, type Edtf, earliest, formatEdtf, isExactDay, latest, weekdayOf } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateContext, lastsFrom, oneDayOfSpan } from "./date-spans.ts";
import { countOfWord, WEEKDAY_TEXT, weekdayOfName } from "./date-words.ts";

/** Behind these words “before” and “until” begin what is possible. */
const NEGATION =
  "(?:no|not|never|nothing|unlikely|hardly|doubtful|cannot|can't|won't|isn't|wouldn't|couldn't|doesn't|rul(?:e|es|ed|ing) out|doubts?)";

/** What stands before a time and makes a limit of it. */
const BEFORE_LIMIT = new RegExp(
  `(?:\\bby|\\b(?:by|until|till|before) (?:the )?(?:very )?(?:end|close|middle|start|beginning) of|\\b(?:ends?|ending|conclud(?:es?|ing)|wraps? up)(?: on)?|(?<!-)\\b(?:on|continues?|runs?|lasts?|stays?|resumes?) through|\\b(?:run|runs|running|continues?|lasts?|goes on) to|\\bup to|\\bdeadline(?: of| on)?|(?<!\\b${NEGATION}(?![\\p{L}'])[^,:;]*)\\b(?:before|until|till)|\\b(?:no|not) later than|\\bas late as|\\bprior to|\\bahead of)(?: the| about| around)?\\s*$`,
  "u",
);
/** What stands before a time and makes the first that is possible of it. */
export const BEFORE_START = new RegExp(
  `(?:\\bas early as|\\bas soon as|\\bno earlier than|\\b${NEGATION}(?![\\p{L}'])[^,:;]*\\b(?:before|until|till)|\\bearliest|\\bafter|\\bfollowing|\\b(?:until|to) at least|\\bno sooner than|(?<!\\b(?:no|not) )\\blater than|\\b(?:past|beyond)|\\bstarting(?: from)?|\\bonwards from)(?: the)?\\s*$`,
  "u",
);
const BEHIND_START = /^,? (?:or (?:later|after)|at (?:the )?(?:very )?earliest|at least|onwards?)\b/u;
const BEHIND_LIMIT = /^,? (?:or (?:earlier|before|sooner)|at (?:the )?(?:very )?latest|deadline)\b/u;
const BEFORE_ABOUT = /(?:\b(?:around|about|circa|roughly|approximately|near|close to)|\bc\.)(?: the)?\s*$/u;
const BEHIND_ABOUT = /^(?: or (?:so|thereabouts)\b|-ish\b)/u;

/** “A three-day visit”. */
export const DAYS_LONG = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|week)(?:[- ]day|-?long)\b/u;
const WEEK_LENGTH = 7;

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
  if (isStart || BEHIND_START.test(behind))
    return past ? undefined : oneDayOfSpan(firstBehind(before, date) ?? earliest(date) ?? today, undefined);
  // “Overnight on Friday” begins or ends on another day.
  if (isExactDay(date) && (NIGHT_BEFORE.test(before) || NIGHT_BEHIND.test(behind))) return withDaysBeside(date, 1);
  return BEFORE_ABOUT.test(before) || BEHIND_ABOUT.test(behind) ? roughly(date) : date;
}

/** “Later than June”: not in June. */
function firstBehind(before: string, date: Edtf): Day | undefined {
  const last = /\b(?<!\b(?:no|not) )later than(?: the)?\s*$/u.test(before) ? latest(date) : undefined;
  return last === undefined ? undefined : addDays(last, 1);
}

const NIGHT_BEFORE = /\b(?:overnight|at midnight|midnight)(?: on| into| to)?\s*$/u;
const NIGHT_BEHIND = /^ (?:overnight|at midnight|midnight|night into)\b/u;

/** Days on both sides of a stretch that is only roughly meant. */
const ABOUT_DAYS = 3;

function withDaysBeside(date: Edtf, days: number): Edtf | undefined {
  const [from, to] = [earliest(date), latest(date)];
  return oneDayOfSpan(
    from === undefined ? undefined : addDays(from, -days),
    to === undefined ? undefined : addDays(to, days),
  );
}

function roughly(date: Edtf): Edtf | undefined {
  const text = formatEdtf(date);
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return edtfIn(`${text}~`);
  return withDaysBeside(date, ABOUT_DAYS);
}
