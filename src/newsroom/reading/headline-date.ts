// When, by the words of a headline: EDTF relative to the day of the item in its publisher's zone, never more exact than the words. Pure.

import { addDays, type Edtf, latest } from "@attache/edtf";
import { isItsWeekday, lastingDays, loosenedBy } from "./date-neighbours.ts";
import type { DateRule } from "./date-rule.ts";
import type { DateContext } from "./date-spans.ts";
import { ANY_MONTH } from "./date-words.ts";
import { joinedTimes } from "./joined-dates.ts";
import { LONGER_RULES, PARTS_OF_MONTHS } from "./longer-dates.ts";
import { NUMBERED_RULES } from "./numbered-dates.ts";
import { RELATIVE_RULES } from "./relative-dates.ts";
import { isTimeOfElse } from "./time-of-else.ts";

export type DateInHeadline = {
  readonly date: Edtf;
  /** The place of the words in the text that was read, in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
};

const RULES: readonly DateRule[] = [...NUMBERED_RULES, ...PARTS_OF_MONTHS, ...RELATIVE_RULES, ...LONGER_RULES];

/** Nearly every text that tells a time has one of these; they save the look at every rule. */
const MAY_TELL =
  /\d|day|week|month|year|fortnight|tonight|tomorrow|morning|afternoon|evening|night|quarter|half|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\bon (?:mon|tue|wed|thu|fri|sat|sun)/iu;

/** The first time that the text tells, or undefined. `text` is a clause, as it is written. */
export function headlineDate(text: string, context: DateContext): DateInHeadline | undefined {
  if (!MAY_TELL.test(text)) return undefined;
  const plain = plainOf(text);
  const passed: { readonly start: number; readonly end: number }[] = [];
  for (const [pattern, read] of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      // Of “the anniversary of 9 May 1945” the month tells no more than the day.
      if (passed.some(({ start, end }) => place.start < end && start < place.end)) continue;
      const date = read(match.slice(1), contextOf(match[0], plain, context));
      if (date === undefined) continue;
      const found = { date, ...place };
      const [before, behind] = [plain.slice(0, found.start), plain.slice(found.end)];
      // One of the two is wrong, or another year is meant.
      if (!isItsWeekday(before, match[0], behind, date)) return undefined;
      if (isLongPast(date, context) || isTimeOfElse(before, match[0], behind)) {
        passed.push(place);
        continue;
      }
      const joined = joinedTimes(plain, found, RULES, context);
      const loosened = loosenedBy(
        plain.slice(0, joined.start),
        plain.slice(joined.start, joined.end),
        plain.slice(joined.end),
        joined.date,
        context,
      );
      if (loosened !== undefined) return { ...joined, date: lastingDays(plain, joined, loosened) };
    }
  }
  return undefined;
}

/** “Agreed in 2020”, “who acceded in September 2022”: nothing that lies ahead, or is told today, was then. */
export function isLongPast(date: Edtf, { today, past }: DateContext): boolean {
  const last = latest(date);
  return !past && last !== undefined && last < addDays(today, -LONG_PAST_DAYS);
}

const LONG_PAST_DAYS = 45;

/** “The 2027 G7 summit”, not “2027 budget talks”. */
const EDITION_YEAR =
  /(?<!\b(?:since|after|from|than|until|till|before|by|to|in|of|for|and|between)(?: the)? )\b((?:19|20)\d\d)(?= (?:(?!at|on|in|for|to|of|with|and|after|before|budget|elections?|vote|season|plan|agenda|war|deal|attacks?|coup)[^\s,]+ ){0,3}(?:summit|conference|forum|assembly|gathering|chogm|meeting|g-?7|g-?20|apec|cop ?\d*)\b)/u;

/** A month or a day of the edition that is told by a later year lies in that year. */
function contextOf(words: string, plain: string, context: DateContext): DateContext {
  const year =
    context.past || /\d{4}/u.test(words) || !HAS_MONTH.test(words) ? undefined : EDITION_YEAR.exec(plain)?.[1];
  return year !== undefined && year > context.today.slice(0, 4) ? { today: `${year}-01-01`, past: false } : context;
}

const HAS_MONTH = new RegExp(`(?<!\\p{L})(?:${ANY_MONTH})(?!\\p{L})`, "u");

/** In small letters, but “may”, “march” and “august” of other words stay something else; the length does not change. */
function plainOf(text: string): string {
  return text
    .replace(/\b(?:may|march|august)\b/gu, (word) => "_".repeat(word.length))
    .replace(
      /\bMay(?= (?:be|not|have|meet|visit|hold|attend|host|go|come|take|delay|skip|miss|still|also|yet|never|soon)\b)/giu,
      "___",
    )
    .replace(/[‘’]/gu, "'")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
