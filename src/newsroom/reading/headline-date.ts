// When, by the words of a headline: EDTF relative to the day of the item in its publisher's zone, never more exact than the words. Pure.

import { type Edtf, earliest, latest } from "@attache/edtf";
import type { DateRule } from "./date-rule.ts";
import { type DateContext, oneDayOfSpan } from "./date-spans.ts";
import { LONGER_RULES } from "./longer-dates.ts";
import { NUMBERED_RULES } from "./numbered-dates.ts";
import { RELATIVE_RULES } from "./relative-dates.ts";

export type DateInHeadline = {
  readonly date: Edtf;
  /** The place of the words in the text that was read, in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
};

const RULES: readonly DateRule[] = [
  ...NUMBERED_RULES,
  ...LONGER_RULES.slice(0, 4),
  ...RELATIVE_RULES,
  ...LONGER_RULES.slice(4),
];

/** What stands before a time and makes a limit of it. */
const BEFORE_LIMIT =
  /(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bprior to|\bahead of)(?: the| about| around)?\s*$/u;
const BEFORE_START =
  /(?:\bas early as|\bas soon as|\bno earlier than|\bnot before|\bearliest|\bafter|\bnot until|\bno sooner than|\bstarting(?: from)?|\bonwards from)(?: the)?\s*$/u;

/** Times of something else: “since March”, “after 2021 meeting”, “a year ago”, “the anniversary”. */
const ELSEWHEN_BEFORE = /(?:\bsince|\banniversary of|\bfirst time since|\bthan in|\bthan|\bmarks)(?: the)?\s*$/u;
const ELSEWHEN_BEHIND = /^\s*(?:ago|anniversary|years on|'s (?:attack|massacre|war|invasion|election))/u;

/** Nearly every text that tells a time has one of these; they save the look at every rule. */
const MAY_TELL =
  /\d|day|week|month|year|tonight|tomorrow|morning|evening|night|quarter|half|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\bon (?:mon|tue|wed|thu|fri|sat|sun)/iu;

/** The first time that the text tells, or undefined. `text` is a clause, as it is written. */
export function headlineDate(text: string, context: DateContext): DateInHeadline | undefined {
  if (!MAY_TELL.test(text)) return undefined;
  const plain = plainOf(text);
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const before = plain.slice(0, match.index);
    if (ELSEWHEN_BEFORE.test(before) || ELSEWHEN_BEHIND.test(plain.slice(match.index + match[0].length))) continue;
    if (/^(?:since|after|during) /u.test(match[0]) && !BEFORE_START.test(before)) continue;
    const date = read(match.slice(1), context);
    if (date === undefined) continue;
    const limited = limitedBy(before, match[0], date, context);
    if (limited === undefined) continue;
    return { date: limited, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** In small letters, but “may” and “march” of a verb stay something else; the length does not change. */
function plainOf(text: string): string {
  return text
    .replace(/\b(?:may|march)\b/gu, (word) => "_".repeat(word.length))
    .replace(
      /\bMay(?= (?:be|not|have|meet|visit|hold|attend|host|go|come|take|delay|skip|miss|still|also|yet|never|soon)\b)/gu,
      "___",
    )
    .replace(/[‘’]/gu, "'")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function limitedBy(before: string, words: string, date: Edtf, { today, past }: DateContext): Edtf | undefined {
  const inside = /^(by|until|till|before|after)\b/u.exec(words)?.[1];
  if (BEFORE_LIMIT.test(before) || (inside !== undefined && inside !== "after")) {
    if (past) return undefined;
    return oneDayOfSpan(undefined, latest(date));
  }
  if (BEFORE_START.test(before)) return past ? undefined : oneDayOfSpan(earliest(date) ?? today, undefined);
  return date;
}
