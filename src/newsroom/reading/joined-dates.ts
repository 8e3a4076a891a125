// Several times that are told as one: “today or tomorrow”, “14, 15 and 16 May”, “between May 14 and May 20”. Pure.

import { type Edtf, earliest, latest } from "@attache/edtf";
import type { DateRule } from "./date-rule.ts";
import { type DateContext, dayOfMonth, oneDayOfSpan } from "./date-spans.ts";
import { ANY_MONTH, DAY_NUMBER } from "./date-words.ts";

type FoundTime = { readonly date: Edtf; readonly start: number; readonly end: number };

const TIMES_JOINT = "(?:,? (?:or|and|to|until|till|through to|through|thru|up to) | ?[-–—/&] ?)";
/** “Monday evening or Tuesday morning”. */
const PART_OF_DAY = "(?: (?:morning|midday|noon|afternoon|evening|night))?";
const LEAD_IN = "(?:(?:the|on|in|by|perhaps|possibly|maybe|even|of) )*";
const JOINT_BEHIND = new RegExp(`^${PART_OF_DAY}(?:${TIMES_JOINT}|, )${LEAD_IN}`, "u");
const JOINT_BEFORE = new RegExp(`${PART_OF_DAY}(?:${TIMES_JOINT}|, )${LEAD_IN}$`, "u");
const NUMBER_BEHIND = new RegExp(
  `^(?:${TIMES_JOINT}|, ?)${DAY_NUMBER}(?![\\p{L}\\d]| (?:of )?(?:${ANY_MONTH})(?!\\p{L}))`,
  "u",
);
const NUMBER_BEFORE = new RegExp(
  `(?<![\\p{L}\\d]|(?<!\\p{L})(?:${ANY_MONTH}) )([0-3]?\\d)(?:st|nd|rd|th)?(?:${TIMES_JOINT}|, ?)$`,
  "u",
);

/** More than so many times in a row are no time any more. */
const MOST = 4;

/** The time with those that are joined to it on either side, from the first of them to the last; alone, as it is. */
export function joinedTimes(
  text: string,
  found: FoundTime,
  rules: readonly DateRule[],
  context: DateContext,
): FoundTime {
  let joined = found;
  for (let count = 1; count < MOST; count++) {
    const more = timeBehind(text, joined, rules, context) ?? timeBefore(text, joined, rules, context);
    if (more === undefined) break;
    const date = spanOfBoth(joined.date, more.date);
    if (date === undefined) break;
    joined = { date, start: Math.min(joined.start, more.start), end: Math.max(joined.end, more.end) };
  }
  // “Between 14 and 20 May” is one of these days, not all of them.
  if (!/\bbetween (?:the )?$/u.test(text.slice(0, joined.start)) && !text.startsWith("between ", joined.start))
    return joined;
  return { ...joined, date: spanOfBoth(joined.date, joined.date) ?? joined.date };
}

function timeBehind(
  text: string,
  { date, start, end }: FoundTime,
  rules: readonly DateRule[],
  context: DateContext,
): FoundTime | undefined {
  const behind = text.slice(end);
  const number = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?$/u.test(text.slice(start, end)) ? NUMBER_BEHIND.exec(behind) : null;
  const day = number === null ? undefined : dayBeside(latest(date), number[1]);
  if (number !== null && day !== undefined) return { date: day, start, end: end + number[0].length };
  const joint = JOINT_BEHIND.exec(behind);
  if (joint === null) return undefined;
  const from = end + joint[0].length;
  const rest = text.slice(from);
  for (const [pattern, read] of rules) {
    const [match] = rest.matchAll(pattern);
    if (match?.index !== 0) continue;
    const other = read(match.slice(1), context);
    if (other !== undefined && isList(joint[0], text.slice(start, end), match[0]))
      return { date: other, start: from, end: from + match[0].length };
  }
  return undefined;
}

function timeBefore(
  text: string,
  { date, start, end }: FoundTime,
  rules: readonly DateRule[],
  context: DateContext,
): FoundTime | undefined {
  const before = text.slice(0, start);
  const number = /^\d{1,2}(?!\d)/u.test(text.slice(start, end)) ? NUMBER_BEFORE.exec(before) : null;
  const day = number === null ? undefined : dayBeside(earliest(date), number[1]);
  if (number !== null && day !== undefined) return { date: day, start: number.index, end };
  const joint = JOINT_BEFORE.exec(before);
  if (joint === null) return undefined;
  for (const [pattern, read] of rules) {
    for (const match of before.slice(0, joint.index).matchAll(pattern)) {
      if (match.index + match[0].length !== joint.index) continue;
      const other = read(match.slice(1), context);
      if (other !== undefined && isList(joint[0], match[0], text.slice(start, end)))
        return { date: other, start: match.index, end };
    }
  }
  return undefined;
}

/** “Friday, 13 June” is one day; “Monday, Tuesday or Wednesday” are three. */
function isList(joint: string, one: string, other: string): boolean {
  return !joint.startsWith(", ") || !/\d/.test(one + other) || /\b(?:or|and|to) /.test(joint);
}

function dayBeside(day: string | undefined, number = ""): Edtf | undefined {
  const beside = day === undefined ? undefined : dayOfMonth(day.slice(0, 7), number);
  return oneDayOfSpan(beside, beside);
}

/** From the first day of both to the last of both. */
function spanOfBoth(one: Edtf, other: Edtf): Edtf | undefined {
  const first = [earliest(one), earliest(other)].map((day) => day ?? "").sort()[0];
  const last = [latest(one), latest(other)].map((day) => day ?? "~").sort()[1];
  return oneDayOfSpan(first === "" ? undefined : first, last === "~" ? undefined : last);
}
