// Months, parts of months and years, and years. Pure.

import { addDays, type Edtf, earliest, latest } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateRule, dateRule, monthNamed } from "./date-rule.ts";
import {
  type DateContext,
  dayOfMonth,
  lastDayOfMonthText,
  monthOfYear,
  monthsOn,
  oneDayOfSpan,
  partOfMonth,
  weekSpan,
} from "./date-spans.ts";
import { ANY_MONTH, monthCalled, NO_EDITION, SURE_MONTH, YEAR_TEXT, yearOfWords } from "./date-words.ts";
import { nextOrAfter, quarterMeant, seasonNear } from "./seasons.ts";

const MONTH_GROUP = `(${ANY_MONTH})`;

const MONTH_PARTS: Readonly<Record<string, "early" | "mid" | "late">> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
};
const PART_WORDS =
  "(early|late|mid|beginning of|start of|middle of|(?:at |toward |towards |near )?(?:the )?end(?: of)?)";
const monthPartNamed = (words = "") =>
  MONTH_PARTS[words.replace(/^(?:at |towards? |near )?(?:the )?/, "").replace(/ of$/, "")] ?? "early";
const HALVES: Readonly<Record<string, number>> = { first: 40, second: 41 };
const QUARTERS: Readonly<Record<string, number>> = { first: 33, second: 34, third: 35, fourth: 36, last: 36 };
const YEAR_WORDS = "(?:of |in )?(?:the )?((?:19|20)\\d\\d|this year|next year|last year|year)";

/** Whether weeks are counted from the first day of a month or from its first Monday. Without a last day: to the end. */
const WEEKS_OF_MONTHS: Readonly<Record<string, readonly [from: number, to?: number]>> = {
  first: [1, 10],
  second: [3, 17],
  third: [10, 24],
  last: [22],
};

/** Parts of a month, and months that stand together. */
export const PARTS_OF_MONTHS: readonly DateRule[] = [
  dateRule(`(this|next|last) year(?:'s|,? in) (?:${PART_WORDS}[- ])?${MONTH_GROUP}`, ([year, part, name], context) => {
    const month = monthNamed(name, `${year} year`, context);
    return part === undefined ? edtfIn(month) : partOfMonth(month, monthPartNamed(part));
  }),
  dateRule(`(?:in )?(?:the )?${PART_WORDS}[- ](?:of )?(this|next|last) month`, ([part, which], { today }) =>
    partOfMonth(monthsOn(today, which === "next" ? 1 : which === "last" ? -1 : 0), monthPartNamed(part)),
  ),
  dateRule(
    `(?:in )?(early|mid|beginning|middle)[- ](?:to|or)[- ](mid|middle|late|end)(?: of)?[- ]${MONTH_GROUP}${YEAR_TEXT}?`,
    ([part, other, name, year], context) => {
      const month = monthNamed(name, year, context);
      const [first, last] = [partOfMonth(month, monthPartNamed(part)), partOfMonth(month, monthPartNamed(other))];
      return first === undefined || last === undefined ? undefined : oneDayOfSpan(earliest(first), latest(last));
    },
  ),
  dateRule(`(?:in )?(?:the )?${PART_WORDS}[- ]${MONTH_GROUP}${YEAR_TEXT}?`, ([part, name, year], context) =>
    partOfMonth(monthNamed(name, year, context), monthPartNamed(part)),
  ),
  dateRule(`(?:the )?(first|second) half of ${MONTH_GROUP}${YEAR_TEXT}?`, ([half, name, year], context) => {
    const month = monthNamed(name, year, context);
    return half === "first"
      ? oneDayOfSpan(`${month}-01`, `${month}-15`)
      : oneDayOfSpan(`${month}-15`, lastDayOfMonthText(month));
  }),
  dateRule(
    `(?:the )?(first|second|third|last) week (?:of|in) ${MONTH_GROUP}${YEAR_TEXT}?`,
    ([nth = "", name, year], context) => {
      const month = monthNamed(name, year, context);
      const [from, to] = WEEKS_OF_MONTHS[nth] ?? [1, 10];
      return oneDayOfSpan(
        dayOfMonth(month, String(from)),
        to === undefined ? lastDayOfMonthText(month) : dayOfMonth(month, String(to)),
      );
    },
  ),
  dateRule(`${MONTH_GROUP}(?: or | and |[-–/]| to )${MONTH_GROUP}${YEAR_TEXT}?`, ([name, other, year], context) => {
    const first = monthNamed(name, year, context);
    const second = monthNamed(other, year ?? first.slice(0, 4), context);
    return second > first
      ? edtfIn(`[${first}..${second}]`)
      : edtfIn(`[${first}..${Number(first.slice(0, 4)) + 1}${second.slice(4)}]`);
  }),
];

/** Months, parts of a year and years. */
export const LONGER_RULES: readonly DateRule[] = [
  dateRule("((?:19|20)\\d\\d)(?: or | to |[-–/])(?:in )?((?:(?:19|20))?\\d\\d)", ([one = "", other = ""]) =>
    yearsBetween(one, other),
  ),
  dateRule("this (?:(month|year) or next(?: (?:month|year))?|or next (month|year))", ([one, other], { today }) =>
    (one ?? other) === "year"
      ? yearsBetween(today.slice(0, 4), String(yearOfWords("next", today)))
      : edtfIn(`[${today.slice(0, 7)}..${monthsOn(today, 1)}]`),
  ),
  dateRule(`${MONTH_GROUP}${YEAR_TEXT}`, ([name, year], context) => edtfIn(monthNamed(name, year, context))),
  dateRule(`(next|last) ${MONTH_GROUP}`, ([which, name], context) => {
    const isLast = which === "last";
    const month = edtfIn(monthOfYear(monthCalled(name), isLast ? { ...context, past: true } : context));
    return isLast ? month : nextOrAfter(month, context);
  }),
  dateRule(
    `(?:in|by|for|of|until|till|to|this|since|from|before|after|during|late in|early in) ${MONTH_GROUP}`,
    ([name], context) => edtfIn(monthOfYear(monthCalled(name), context)),
  ),
  dateRule(`(${SURE_MONTH})`, ([name], context) => edtfIn(monthOfYear(monthCalled(name), context))),
  dateRule(`(?:in )?(?:the )?(first|second) half of ${YEAR_WORDS}`, ([half = "", year = ""], { today }) =>
    edtfIn(`${yearOfWords(year, today)}-${HALVES[half]}`),
  ),
  dateRule(
    `(?:in )?(?:the )?(first|second|third|fourth|last) quarter of ${YEAR_WORDS}`,
    ([nth = "", year = ""], { today }) => edtfIn(`${yearOfWords(year, today)}-${QUARTERS[nth]}`),
  ),
  dateRule(`(?:in )?q([1-4])(?: of)? ?((?:19|20)\\d\\d|this year|next year)?`, ([nth, year], context) =>
    quarterMeant(Number(nth), year, context),
  ),
  dateRule("(?:in|to|until|till|for|by|into) (?:the )?(first|second|third|fourth) quarter", ([nth = ""], context) =>
    quarterMeant((QUARTERS[nth] ?? 33) - 32, undefined, context),
  ),
  dateRule(
    `(in|by|this|next|last|for|to|until|till|into) (?:the |an? )?(?:early |late )?(spring|summer|autumn|fall(?! of (?!(?:19|20)\\d\\d|this|next))|winter)(?:,? (?:of )?((?:19|20)\\d\\d|this year|next year))?`,
    ([which, name = "", year], context) =>
      year === undefined && which === "next"
        ? nextOrAfter(seasonNear(name, year, context), context)
        : seasonNear(name, year, which === "last" ? { ...context, past: true } : context),
  ),
  dateRule(
    `(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\\d\\d|next year|this year)`,
    ([name = "", year], context) => seasonNear(name, year, context),
  ),
  dateRule(`(?:in )?(?:the )?${PART_WORDS}[- ](?:of )?(?:the )?(month|week)`, ([part, unit], context) =>
    partOfUnit(monthPartNamed(part), unit, context),
  ),
  // “At the end of the 2023 NATO summit” tells no time.
  dateRule(
    `(?:in )?(?:the )?${PART_WORDS}[- ]?(?!of the \\d{4} \\p{L}|the \\d{4} \\p{L})${YEAR_WORDS}`,
    ([part = "", year = ""], { today }) => partOfYear(part, yearOfWords(year, today)),
  ),
  dateRule("(?:by |at )?(?:the )?year[- ']?s?[- ]end", (_, { today }) => edtfIn(`${today.slice(0, 4)}~`)),
  dateRule("later (?:in )?(?:this|the) year", (_, { today }) =>
    oneDayOfSpan(addDays(today, 1), `${today.slice(0, 4)}-12-31`),
  ),
  dateRule("later (?:in )?(?:this|the) month", (_, { today }) =>
    restAfter(today, lastDayOfMonthText(today.slice(0, 7))),
  ),
  dateRule("(this|next|last) month", ([which], { today }) =>
    edtfIn(monthsOn(today, which === "next" ? 1 : which === "last" ? -1 : 0)),
  ),
  dateRule(`(?:in |into |for |by |before |until |till |to )((?:19|20)\\d\\d)${NO_EDITION}`, ([year]) =>
    edtfIn(year ?? ""),
  ),
  dateRule("(this|next|last) year", ([which = ""], { today }) => edtfIn(String(yearOfWords(which, today)))),
];

/** “The end of the year” is November or December; “late” and “early” in it are said of any time. */
function partOfYear(part: string, year: number): Edtf | undefined {
  return part.endsWith("end of") ? edtfIn(`[${year}-11..${year}-12]`) : edtfIn(`${year}~`);
}

/** “2026 or 2027”, “2026-27”. */
function yearsBetween(one: string, other: string): Edtf | undefined {
  const last = `${one.slice(0, 4 - other.length)}${other}`;
  return last > one ? edtfIn(`[${one}..${last}]`) : undefined;
}

function restAfter(today: string, end: string): Edtf | undefined {
  return today < end ? oneDayOfSpan(addDays(today, 1), end) : edtfIn(end);
}

function partOfUnit(
  part: "early" | "mid" | "late",
  unit: string | undefined,
  { today }: DateContext,
): Edtf | undefined {
  if (unit === "month") return partOfMonth(today.slice(0, 7), part);
  const { from, to } = weekSpan(today, 0);
  return part === "early"
    ? oneDayOfSpan(from, addDays(from, 2))
    : part === "late"
      ? oneDayOfSpan(addDays(from, 3), to)
      : oneDayOfSpan(addDays(from, 1), addDays(from, 4));
}
