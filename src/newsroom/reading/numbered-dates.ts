// Days that are told by number: “14 May”, “May 14-15”, “14 or 15 May”. Pure.

import { addDays } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateRule, dateRule, dayBehind, dayNamed } from "./date-rule.ts";
import { type DateContext, lastsFrom, oneDayOfSpan, oneOfTheDays, weekSpan } from "./date-spans.ts";
import { ANY_MONTH, DAY_DASH, DAY_NUMBER, WEEKDAY_TEXT, YEAR_TEXT } from "./date-words.ts";

const MONTH_GROUP = `(${ANY_MONTH})`;

const firstOfTwoDays = (
  name: string | undefined,
  number: string | undefined,
  year: string | undefined,
  context: DateContext,
  last: string | undefined,
) =>
  // “30 November to 12 December”, told on 2 December: the last day has to lie ahead, not the first.
  year === undefined && last !== undefined && !context.past
    ? dayNamed(name, number, undefined, { today: addDays(context.today, -14), past: false })
    : dayNamed(name, number, year, context);

/** Days that are told by number. */
export const NUMBERED_RULES: readonly DateRule[] = [
  dateRule("((?:19|20)\\d\\d)-([01]\\d)-([0-3]\\d)", ([year, month, number = ""]) =>
    edtfIn(`${year}-${month}-${number}`),
  ),
  dateRule(
    `(?:from )?${MONTH_GROUP} ${DAY_NUMBER}${DAY_DASH}${MONTH_GROUP} ${DAY_NUMBER}${YEAR_TEXT}?`,
    ([name, number, other, last, year], context) => {
      const first = firstOfTwoDays(name, number, year, context, last);
      return lastsFrom(first, dayBehind(first, other, last, year));
    },
  ),
  dateRule(
    `(?:from )?${DAY_NUMBER} ${MONTH_GROUP}${DAY_DASH}${DAY_NUMBER} ${MONTH_GROUP}${YEAR_TEXT}?`,
    ([number, name, last, other, year], context) => {
      const first = firstOfTwoDays(name, number, year, context, last);
      return lastsFrom(first, dayBehind(first, other, last, year));
    },
  ),
  dateRule(
    `${MONTH_GROUP} ${DAY_NUMBER} or (?:${MONTH_GROUP} )?${DAY_NUMBER}${YEAR_TEXT}?`,
    ([name, number, other, last, year], context) => {
      const first = dayNamed(name, number, year, context);
      return oneOfTheDays([first, dayBehind(first, other ?? name, last, year)]);
    },
  ),
  dateRule(`${DAY_NUMBER} or ${DAY_NUMBER} ${MONTH_GROUP}${YEAR_TEXT}?`, ([number, last, name, year], context) => {
    const first = dayNamed(name, number, year, context);
    return oneOfTheDays([first, dayBehind(first, name, last, year)]);
  }),
  dateRule(
    `(?:from |between )?${MONTH_GROUP} ${DAY_NUMBER}(?:${DAY_DASH}| and | ?& ?|, )${DAY_NUMBER}${YEAR_TEXT}?`,
    ([name, number, last, year], context) => {
      const first = firstOfTwoDays(name, number, year, context, last);
      return lastsFrom(first, dayBehind(first, name, last, year));
    },
  ),
  dateRule(
    `(?:from |between )?${DAY_NUMBER}(?:${DAY_DASH}| and | ?& ?|, )${DAY_NUMBER} (?:of )?${MONTH_GROUP}${YEAR_TEXT}?`,
    ([number, last, name, year], context) => {
      const first = firstOfTwoDays(name, number, year, context, last);
      return lastsFrom(first, dayBehind(first, name, last, year));
    },
  ),
  dateRule(
    `(?:the )?weekend (?:of|beginning|starting) (?:${WEEKDAY_TEXT},? )?(?:${MONTH_GROUP} ${DAY_NUMBER}|${DAY_NUMBER} ${MONTH_GROUP})${YEAR_TEXT}?`,
    ([name, number, before, after, year], context) => {
      const one = dayNamed(name ?? after, number ?? before, year, context);
      // From the Friday before a Sunday that is named, to the Monday behind a Saturday.
      return one === undefined ? undefined : oneDayOfSpan(addDays(one, -2), addDays(one, 2));
    },
  ),
  dateRule(
    `(?:the )?week (?:of|beginning|starting|commencing) (?:${WEEKDAY_TEXT},? )?(?:${MONTH_GROUP} ${DAY_NUMBER}|${DAY_NUMBER} ${MONTH_GROUP})${YEAR_TEXT}?`,
    ([name, number, before, after, year], context) => {
      const one = dayNamed(name ?? after, number ?? before, year, context);
      const span = one === undefined ? undefined : weekSpan(one, 0);
      return span === undefined ? undefined : oneDayOfSpan(span.from, span.to);
    },
  ),
  dateRule(`${MONTH_GROUP} ${DAY_NUMBER}${YEAR_TEXT}?`, ([name, number, year], context) => {
    const one = dayNamed(name, number, year, context);
    return one === undefined ? undefined : edtfIn(one);
  }),
  dateRule(`${DAY_NUMBER} (?:of )?${MONTH_GROUP}${YEAR_TEXT}?`, ([number, name, year], context) => {
    const one = dayNamed(name, number, year, context);
    return one === undefined ? undefined : edtfIn(one);
  }),
];
