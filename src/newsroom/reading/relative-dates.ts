// Days that are told from the day of the headline: “Monday”, “next week”, “in two weeks”. Pure.

import { addDays, daysBetween, type Edtf } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateRule, dateRule } from "./date-rule.ts";
import {
  type DateContext,
  lastDayOfMonthText,
  lastsFrom,
  monthsOn,
  oneDayOfSpan,
  oneOfTheDays,
  restOfWeek,
  weekdayNear,
  weekSpan,
} from "./date-spans.ts";
import { COUNT_TEXT, countOfWord, DAY_DASH, WEEKDAY_TEXT, weekdayOfName } from "./date-words.ts";

const W = `(${WEEKDAY_TEXT})`;

const weekdayNamed = (name: string | undefined, context: DateContext) => weekdayNear(weekdayOfName(name), context);

/** The weekday that follows another, within a week of it. */
const nearBehind = (first: string, name: string | undefined) =>
  weekdayNear(weekdayOfName(name), { today: first, past: false });

const beginOf = (name: string | undefined, last: string | undefined, context: DateContext) => {
  if (!context.past) return weekdayNamed(name, context);
  const end = weekdayNamed(last, context);
  return weekdayNear(weekdayOfName(name), { today: end, past: true });
};

/** “In two weeks” is not the fourteenth day: some days more or less, in days for each unit. */
const SLACK: Readonly<Record<string, number>> = { day: 1, week: 4, fortnight: 4 };

const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** Several weekdays may be told: the first and the last. */
const WEEKDAYS = `${W}(?:(?:${DAY_DASH}| and | or |, )${W})?`;

/** A weekday of another week than this: “next week Friday” is not the next Friday. */
const inWeek = (ahead: number, name: string | undefined, last: string | undefined, { today }: DateContext) => {
  const { from } = weekSpan(today, ahead);
  const day = (one: string | undefined) => addDays(from, weekdayOfName(one) - 1);
  return last === undefined ? edtfIn(day(name)) : oneDayOfSpan(day(name), day(last));
};

const aheadOf = (week: string | undefined) => (week === "next" ? 1 : -1);

export const RELATIVE_RULES: readonly DateRule[] = [
  dateRule(`${WEEKDAYS},? (?:of )?(?:the )?(next|last) week`, ([name, last, week], context) =>
    inWeek(aheadOf(week), name, last, context),
  ),
  dateRule(`(next|last) week,? (?:on |from )?${WEEKDAYS}`, ([week, name, last], context) =>
    inWeek(aheadOf(week), name, last, context),
  ),
  dateRule(`${W} week`, ([name], { today }) => {
    const coming = weekdayNear(weekdayOfName(name), { today, past: false });
    // “Wednesday week”, told on a Wednesday, may be either.
    const inOne = addDays(coming, 7);
    return coming === today ? oneOfTheDays([inOne, addDays(inOne, 7)]) : edtfIn(inOne);
  }),
  dateRule(`${COUNT_TEXT} weeks? (today|tomorrow)`, ([count, day], { today }) =>
    edtfIn(addDays(today, 7 * (countOfWord(count) ?? 1) + (day === "tomorrow" ? 1 : 0))),
  ),
  dateRule(`(?:from )?${W}(?:${DAY_DASH}| and | through )${W}`, ([name, last], context) => {
    const first = beginOf(name, last, context);
    return lastsFrom(first, nearBehind(first, last));
  }),
  dateRule(`${W} or ${W}`, ([name, other], context) => {
    const first = beginOf(name, other, context);
    return oneOfTheDays([first, nearBehind(first, other)]);
  }),
  dateRule(`next ${W}`, ([name], { today }) => {
    const coming = weekdayNear(weekdayOfName(name), { today: addDays(today, 1), past: false });
    // Said of a day that is still to come this week, or hardly away, it may be that of the week after.
    const isNear = coming <= weekSpan(today, 0).to || daysBetween(today, coming) <= 3;
    return isNear ? oneOfTheDays([coming, addDays(coming, 7)]) : edtfIn(coming);
  }),
  dateRule(`last ${W}`, ([name], { today }) => {
    const gone = weekdayNear(weekdayOfName(name), { today: addDays(today, -1), past: true });
    return gone >= weekSpan(today, 0).from ? oneOfTheDays([addDays(gone, -7), gone]) : edtfIn(gone);
  }),
  dateRule("(?:the )?day after tomorrow", (_, { today }) => edtfIn(addDays(today, 2))),
  dateRule(
    "(today|tonight|this (?:morning|afternoon|evening)|tomorrow|yesterday|last night)",
    ([word = ""], { today }) =>
      edtfIn(addDays(today, word === "tomorrow" ? 1 : word === "yesterday" || word === "last night" ? -1 : 0)),
  ),
  dateRule(`(?:this |on |coming )?${W}`, ([name], context) => edtfIn(weekdayNamed(name, context))),
  dateRule("on (mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.?", ([name], context) => edtfIn(weekdayNamed(name, context))),
  dateRule("(?:this|the|at the|over the) (?:coming )?weekend", (_, { today, past }) => {
    const { to } = weekSpan(today, past && today < addDays(weekSpan(today, 0).to, -1) ? -1 : 0);
    return oneDayOfSpan(addDays(to, -1), to);
  }),
  dateRule("next weekend", (_, { today }) => {
    const { to } = weekSpan(today, 0);
    return edtfIn(`[${addDays(to, -1)},${to},${addDays(to, 6)},${addDays(to, 7)}]`);
  }),
  dateRule("this (week|weekend) or next(?: (?:week|weekend))?", (_, { today }) =>
    oneDayOfSpan(today, weekSpan(today, 1).to),
  ),
  dateRule("this or next week(?:end)?", (_, { today }) => oneDayOfSpan(today, weekSpan(today, 1).to)),
  dateRule("later (?:in )?(?:this|the) week", (_, { today }) => {
    const { to } = restOfWeek(today);
    return oneDayOfSpan(addDays(today, 1), to);
  }),
  dateRule("(?:this|the current) week", (_, { today, past }) => {
    return past ? oneDayOfSpan(weekSpan(today, 0).from, today) : oneDayOfSpan(today, restOfWeek(today).to);
  }),
  dateRule("(early|late)? ?next week", ([part], { today }) => {
    const { from, to } = weekSpan(today, 1);
    return oneDayOfSpan(part === "late" ? addDays(from, 3) : from, part === "early" ? addDays(from, 2) : to);
  }),
  dateRule("last week", (_, { today }) => {
    const { from, to } = weekSpan(today, -1);
    return oneDayOfSpan(from, to);
  }),
  dateRule("(?:the )?week after next", (_, { today }) => {
    const { from, to } = weekSpan(today, 2);
    return oneDayOfSpan(from, to);
  }),
  dateRule("within (?:the (?:next|coming) )?(?:a )?(?:few )?(hours?|days?|weeks?|months?)", () => undefined),
  dateRule(
    `(?:within|in the (?:next|coming)|over the (?:next|coming)) ${COUNT_TEXT} (day|week|month|fortnight)s?`,
    ([count, unit], { today }) => untilAway(today, countOfWord(count), unit),
  ),
  dateRule("(?:within|in the (?:next|coming)|over the (?:next|coming)) fortnight", (_, { today }) =>
    untilAway(today, 1, "fortnight"),
  ),
  dateRule(
    `in (?:about |around |some )?${COUNT_TEXT} (day|week|month|fortnight)s?(?:'s?)?(?: time)?`,
    ([count, unit], { today }) => awayFrom(today, countOfWord(count), unit),
  ),
  dateRule(`${COUNT_TEXT} (day|week|month|fortnight)s? (?:from now|hence)`, ([count, unit], { today }) =>
    awayFrom(today, countOfWord(count), unit),
  ),
];

function untilAway(today: string, count: number | undefined, unit = ""): Edtf | undefined {
  if (count === undefined) return undefined;
  if (unit === "month") return oneDayOfSpan(today, lastDayOfMonthText(monthsOn(today, count)));
  return oneDayOfSpan(today, addDays(today, count * (DAYS_OF_UNIT[unit] ?? 1)));
}

/** So many days, weeks or months from a day, give or take: `[…..…]`. */
export function awayFrom(today: string, count: number | undefined, unit = ""): Edtf | undefined {
  if (count === undefined) return undefined;
  if (unit === "month") return edtfIn(`[${monthsOn(today, Math.max(0, count - 1))}..${monthsOn(today, count + 1)}]`);
  const middle = addDays(today, count * (DAYS_OF_UNIT[unit] ?? 1));
  const slack = SLACK[unit] ?? 0;
  return oneDayOfSpan(addDays(middle, -slack), addDays(middle, slack));
}
