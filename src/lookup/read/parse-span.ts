// Stretches of days as people type them: a month, a year, “last week”, “between March and May”.
import { type Day, isDay } from "@attache/edtf";
import { monthNumber, numberWord } from "../../archive/calendar-words.ts";
import { anyPattern } from "../../text/any-pattern.ts";
import { betweenFeasts } from "./between-feasts.ts";
import { month, monthSpan, type Span, unitsFrom, week, year, yearOf } from "./calendar-spans.ts";
import { type Lean, parseDay } from "./parse-day.ts";
import { spokenSpan } from "./spoken-spans.ts";

export type { Span };

type SpanRule = readonly [RegExp, (groups: readonly string[], today: Day, lean: Lean) => Span | undefined];

const COUNT = "(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|few)";

const SPAN_RULES: readonly SpanRule[] = [
  [
    new RegExp(`^(?:the )?(last|past|next|coming) ${COUNT} (day|week|month|year)s?$`),
    ([way, count, unit], today) => applyRules(today, way, count, unit),
  ],
  [/^last (month)$|^last year$/, ([unit], today) => (unit === "month" ? month(today, -1) : year(yearOf(today) - 1))],
  [/^(?:the last|(?:the )?past) (week|month|year)$/, ([unit], today) => applyRules(today, "last", "1", unit)],
  [/^(?:the )?coming (week|month|year)$/, ([unit], today) => applyRules(today, "next", "1", unit)],
  [/^(?:this|current) week$|^(?:на )?этой неделе$|^(?:本|这|這)(?:周|星期)$/u, (_, today) => week(today, 0)],
  [/^next week$|^(?:на )?следующей неделе$|^下(?:周|星期)$/u, (_, today) => week(today, 1)],
  [/^last week$/, (_, today) => week(today, -1)],
  [/^(?:на )?прошлой недел[еи]$|^上(?:周|星期)$/u, (_, today) => applyRules(today, "last", "1", "week")],
  [/^(?:this|current) month$|^(?:в )?этом месяце$|^(?:本|这个|這個)月$/u, (_, today) => month(today, 0)],
  // “This week in 2025”, “this day in 2019”, “today in 2022”.
  [
    /^(?:(?:this|the same) (week|month|day)|today)(?: in| of)? (\d{4})$/,
    ([unit = "day", number], today) => {
      const then = sameDayIn(Number(number), today);
      return unit === "week" ? week(then, 0) : unit === "month" ? month(then, 0) : { from: then, to: then };
    },
  ],
  [/^next month$|^(?:в )?следующем месяце$|^下个?月$/u, (_, today) => month(today, 1)],
  [/^(?:в )?прошлом месяце$|^上个?月$/u, (_, today) => month(today, -1)],
  [
    /^(this|next) year$|^今年$|^(?:в )?этом году$/u,
    ([which], today) => year(yearOf(today) + (which === "next" ? 1 : 0)),
  ],
  [/^明年$|^(?:в )?следующем году$/u, (_, today) => year(yearOf(today) + 1)],
  [/^去年$|^(?:в )?прошлом году$/u, (_, today) => year(yearOf(today) - 1)],
  [
    /^(?:последн\p{L}+ )?(недел|месяц|год)[юя]?$/u,
    ([unit], today) => applyRules(today, "last", "1", RUSSIAN[unit ?? ""]),
  ],
  [/^(\d{4})(?:年| год[ау]?)?$/u, ([number]) => year(Number(number))],
  [/^(\d{4})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月$/u, ([a, b, c, d]) => monthSpan(Number(a || c), Number(b || d))],
  [
    /^(\p{L}{3,9})\.?,?(?: of)?(?: (\d{4})(?: год[ау]?)?)?$/u,
    ([name, inYear], today, lean) => namedSpan(name, inYear, today, lean),
  ],
  // “April ’20”.
  [/^(\p{L}{3,9})\.? ['’](\d\d)$/u, ([name, short], today, lean) => namedSpan(name, `20${short}`, today, lean)],
  // “Last year in August”, “2025 in the month of June”.
  [
    /^(?:(last|this|next) year|(?:the year )?(\d{4})),? (?:in|during) (?:the )?(.+)$/,
    ([which, number, part], today, lean) => parseSpan(`${part} ${number || `${which} year`}`, today, lean),
  ],
];

/** The last day of February where that year has no 29th. */
function sameDayIn(inYear: number, today: Day): Day {
  const same = `${inYear}${today.slice(4)}`;
  return isDay(same) ? same : `${inYear}-02-28`;
}

const mayBeSpan = anyPattern(SPAN_RULES.map(([pattern]) => pattern));

/**
 * A day is a stretch of one. A month without a year is the nearest that has begun, or that is not over, as `lean` has it. “The last
 * week” are the seven days until today, “last week” is the one before this, from Monday; “last month” is the one in the calendar before
 * this, and “next week” begins on Monday. undefined for what is no time.
 */
export function parseSpan(text: string, today: Day, lean: Lean = "past"): Span | undefined {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  const feasts = betweenFeasts(plain, today, lean);
  if (feasts !== undefined) return feasts;
  const pair = /^(?:between|from) (?:the )?(.+?) (?:and|to|until|till|through) (.+)$/.exec(plain);
  if (pair !== null) return betweenDays(pair[1] ?? "", pair[2] ?? "", today, lean);
  const months = /^(\p{L}{3,9}) (?:and|or|&) (\p{L}{3,9}(?: \d{4})?)$/u.exec(plain);
  if (months !== null && monthNumber(months[1] ?? "") !== undefined)
    return twoMonths(months[1] ?? "", months[2] ?? "", today, lean);
  for (const [pattern, read] of mayBeSpan(plain) ? SPAN_RULES : []) {
    const match = pattern.exec(plain);
    const span =
      match === null
        ? undefined
        : read(
            match.slice(1).map((group) => group ?? ""),
            today,
            lean,
          );
    if (span !== undefined) return span;
  }
  const spoken = spokenSpan(plain, today, (inner) => parseSpan(inner, today, lean), lean);
  if (spoken !== undefined) return spoken;
  const day = parseDay(plain, today, lean);
  if (day !== undefined) return { from: day, to: day };
  // “October to December 2021”, “Oct–Dec 2021”.
  const ends = /^(?:the )?(.+?)(?: (?:to|until|till|through) | [-–—] |(?<=\p{L})[-–—](?=\p{L}))(.+)$/u.exec(plain);
  if (ends === null) return undefined;
  const [, first = "", last = ""] = ends;
  return betweenDays(first, last, today, lean) ?? fromYearBefore(first, last, today, lean);
}

/** “February and March 2027”: neighbours, for what lies between others is not asked for. */
function twoMonths(first: string, last: string, today: Day, lean: Lean): Span | undefined {
  const span = betweenDays(first, last, today, lean);
  const isNext = span !== undefined && month(span.from, 1)?.to === span.to;
  return isNext ? span : undefined;
}

/** “November to February 2022” begins in the year before. */
function fromYearBefore(first: string, last: string, today: Day, lean: Lean): Span | undefined {
  const year = /(\d{4})$/.exec(last)?.[1];
  return year === undefined || /\d{4}/.test(first)
    ? undefined
    : betweenDays(`${first} ${Number(year) - 1}`, last, today, lean);
}

/** “March and May 2026”: the year stands once. */
function betweenDays(first: string, until: string, today: Day, lean: Lean): Span | undefined {
  const last = inMonthOf(first, until);
  const end = parseSpan(last, today, lean);
  const inYear =
    end === undefined || /\d{4}/.test(first) ? undefined : parseSpan(`${first} ${end.to.slice(0, 4)}`, today, lean);
  // “From 3 to 9 May 2026”: the month stands once too.
  const inMonth =
    end !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(first)
      ? parseSpan(last.replace(/\d{1,2}(?:st|nd|rd|th)?/, first), today, lean)
      : undefined;
  // “Between 20 October and 5 January” begins in the year before.
  const isOverNewYear = inYear !== undefined && end !== undefined && inYear.from > end.to && !/\d{4}/.test(last);
  const inYearBefore = isOverNewYear ? parseSpan(`${first} ${Number(end.to.slice(0, 4)) - 1}`, today, lean) : undefined;
  const begin = inMonth ?? inYearBefore ?? inYear ?? parseSpan(first, today, lean);
  if (begin === undefined || end === undefined || begin.from > end.to) return undefined;
  return { from: begin.from, to: end.to };
}

/** “November 23rd to 29th, 2025”: the month stands before the first day. */
function inMonthOf(first: string, last: string): string {
  const name = /^(\p{L}{3,9})\.? \d{1,2}(?:st|nd|rd|th)?$/u.exec(first)?.[1];
  const isDay = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?$/.test(last);
  return isDay && name !== undefined && monthNumber(name) !== undefined ? `${name} ${last.replace("the ", "")}` : last;
}

const RUSSIAN: Readonly<Record<string, string>> = { недел: "week", месяц: "month", год: "year" };

function applyRules(today: Day, way = "", count = "", unit = ""): Span | undefined {
  const number = count === "few" ? 3 : numberWord(count);
  if (number === undefined || number === 0) return undefined;
  const isPast = way === "last" || way === "past";
  const end = unitsFrom(today, unit, isPast ? -number : number);
  if (end === undefined) return undefined;
  return isPast ? { from: end, to: today } : { from: today, to: end };
}

function namedSpan(name = "", inYear = "", today: Day, lean: Lean): Span | undefined {
  const number = monthNumber(name);
  if (number === undefined) return undefined;
  if (inYear !== "") return monthSpan(Number(inYear), number);
  // “mar” and “dec” alone may be anything.
  if (/^[a-z]+$/i.test(name) && name.length < 4 && !/^may$/i.test(name)) return undefined;
  const now = Number(today.slice(0, 4));
  const same = monthSpan(now, number);
  if (same === undefined || lean === "future")
    return same !== undefined && same.to < today ? monthSpan(now + 1, number) : same;
  return same.from > today ? monthSpan(now - 1, number) : same;
}
