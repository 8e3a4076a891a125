// Stretches of days as people type them: a month, a year, “last week”, “between March and May”.
import { addDays, type Day } from "@attache/edtf";
import {
  monthNear,
  quarterSpan,
  restOfSpan,
  type Span,
  seasonSpan,
  spanOfMonth,
  weekendNear,
  weekSpan,
  yearOf,
  yearSpan,
} from "./calendar-spans.ts";
import { monthNumber, numberWord } from "./calendar-words.ts";
import { type Lean, parseDay } from "./parse-day.ts";

type SpanRule = readonly [RegExp, (groups: readonly string[], today: Day, lean: Lean) => Span | undefined];

const COUNT = "(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|few)";

const SPAN_RULES: readonly SpanRule[] = [
  [
    new RegExp(`^(?:the )?(last|past|next|coming) ${COUNT} (day|week|month|year)s?$`),
    ([way, count, unit], today) => applyRules(today, way, count, unit),
  ],
  [
    /^last (month)$|^last year$/,
    ([unit], today) => (unit === "month" ? monthNear(today, -1) : yearSpan(yearOf(today) - 1)),
  ],
  [/^(?:the last|(?:the )?past) (week|month|year)$/, ([unit], today) => applyRules(today, "last", "1", unit)],
  [/^(?:the )?coming (week|month|year)$/, ([unit], today) => applyRules(today, "next", "1", unit)],
  [/^(?:this|current) week$|^(?:на )?этой неделе$|^(?:本|这|這)(?:周|星期)$/u, (_, today) => weekSpan(today, 0)],
  [/^next week$|^(?:на )?следующей неделе$|^下(?:周|星期)$/u, (_, today) => weekSpan(today, 1)],
  [
    /^(?:tonight|right now|currently|at the moment|at present|this very day)$/,
    (_, today) => ({ from: today, to: today }),
  ],
  [/^(?:the )?(?:coming|next) (?:few )?days$/, (_, today) => ({ from: today, to: addDays(today, 7) })],
  [/^(?:the )?(?:last|past) (?:few )?days$/, (_, today) => ({ from: addDays(today, -7), to: today })],
  [/^(?:the )?(?:next|coming) fortnight$/, (_, today) => ({ from: today, to: addDays(today, 14) })],
  [/^(?:the )?(?:last|past) fortnight$/, (_, today) => ({ from: addDays(today, -14), to: today })],
  [/^(?:the )?rest of (?:the|this) (week|month|year)$/, ([unit], today) => restOfSpan(unit, today)],
  [/^(this|last|next) (spring|summer|autumn|fall|winter)$/, ([which, name], today) => seasonNear(which, name, today)],
  [/^mid[- ](\p{L}{3,9})(?: (\d{4}))?$/u, ([name, inYear], today, lean) => middleOfMonth(name, inYear, today, lean)],
  [
    /^(\d{4})(?: ?[-–] ?| to | till | until | through )(\d{4})$/,
    ([first, last]) => (Number(first) <= Number(last) ? { from: `${first}-01-01`, to: `${last}-12-31` } : undefined),
  ],
  [/^(?:the )?new year(?:'s)?$/, (_, today) => ({ from: `${yearOf(today)}-01-01`, to: `${yearOf(today)}-01-01` })],
  [
    /^(\p{L}{3,9}) (?:of )?(last|this|next) year$/u,
    ([name, which], today, lean) =>
      namedSpan(name, String(yearOf(today) + (which === "last" ? -1 : which === "next" ? 1 : 0)), today, lean),
  ],
  [/^last week$/, (_, today) => weekSpan(today, -1)],
  [/^(?:this |the |this coming )?weekend$/, (_, today) => weekendNear(today, 0)],
  [/^next weekend$/, (_, today) => weekendNear(today, 1)],
  [/^last weekend$/, (_, today) => weekendNear(today, -1)],
  [/^(?:the )?week (?:of|from|beginning|starting) (.+)$/, ([day], today, lean) => weekOf(day, today, lean)],
  [
    /^(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,
    ([name, inYear]) => seasonSpan(name, Number(inYear)),
  ],
  [
    /^(?:the )?(first|second|1st|2nd|early|late) (?:half of )?(.+)$/,
    ([which, what], today, lean) => half(which, what, today, lean),
  ],
  [
    /^(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?: of)? (\d{4})$/,
    ([which, inYear]) => quarterSpan(Number(inYear), QUARTERS[which ?? ""] ?? 0),
  ],
  [/^(?:на )?прошлой недел[еи]$|^上(?:周|星期)$/u, (_, today) => applyRules(today, "last", "1", "week")],
  [/^(?:this|current) month$|^(?:в )?этом месяце$|^(?:本|这个|這個)月$/u, (_, today) => monthNear(today, 0)],
  [/^next month$|^(?:в )?следующем месяце$|^下个?月$/u, (_, today) => monthNear(today, 1)],
  [/^(?:в )?прошлом месяце$|^上个?月$/u, (_, today) => monthNear(today, -1)],
  [
    /^(this|next) year$|^今年$|^(?:в )?этом году$/u,
    ([which], today) => yearSpan(yearOf(today) + (which === "next" ? 1 : 0)),
  ],
  [/^明年$|^(?:в )?следующем году$/u, (_, today) => yearSpan(yearOf(today) + 1)],
  [/^去年$|^(?:в )?прошлом году$/u, (_, today) => yearSpan(yearOf(today) - 1)],
  [
    /^(?:последн\p{L}+ )?(недел|месяц|год)[юя]?$/u,
    ([unit], today) => applyRules(today, "last", "1", RUSSIAN[unit ?? ""]),
  ],
  [/^(\d{4})(?:年| год[ау]?)?$/u, ([number]) => yearSpan(Number(number))],
  [/^(\d{4})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月$/u, ([a, b, c, d]) => spanOfMonth(Number(a || c), Number(b || d))],
  [
    /^(\p{L}{3,9})\.?,?(?: of)?(?: (\d{4})(?: год[ау]?)?)?$/u,
    ([name, inYear], today, lean) => namedSpan(name, inYear, today, lean),
  ],
  [/^q([1-4])(?: of)? (\d{4})$/, ([quarter, inYear]) => quarterSpan(Number(inYear), Number(quarter))],
];

/**
 * A day is a stretch of one. A month without a year is the nearest that has begun, or that is not over, as `lean` has it. “The last
 * week” are the seven days until today, “last week” is the one before this, from Monday; “last month” is the one in the calendar before
 * this, and “next week” begins on Monday. undefined for what is no time.
 */
export function parseSpan(text: string, today: Day, lean: Lean = "past"): Span | undefined {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  const pair = /^(?:between|from) (.+) (?:and|to|until|till) (.+)$/.exec(plain);
  if (pair !== null) return betweenDays(pair[1] ?? "", pair[2] ?? "", today, lean);
  for (const [pattern, read] of SPAN_RULES) {
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
  const day = parseDay(plain, today, lean);
  return day === undefined ? undefined : { from: day, to: day };
}

/** “March and May 2026”: the year stands once. */
function betweenDays(first: string, last: string, today: Day, lean: Lean): Span | undefined {
  const end = parseSpan(last, today, lean);
  const inYear =
    end === undefined || /\d{4}/.test(first) ? undefined : parseSpan(`${first} ${end.to.slice(0, 4)}`, today, lean);
  const begin = inYear ?? parseSpan(first, today, lean);
  if (begin === undefined || end === undefined || begin.from > end.to) return undefined;
  return { from: begin.from, to: end.to };
}

const RUSSIAN: Readonly<Record<string, string>> = { недел: "week", месяц: "month", год: "year" };

/** Days for “the last 3 months”: as many as they have about. */
const SPAN_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };

function applyRules(today: Day, way = "", count = "", unit = ""): Span | undefined {
  const number = count === "few" ? 3 : numberWord(count);
  const days = number === undefined ? 0 : number * (SPAN_DAYS[unit] ?? 0);
  if (days === 0 || days > 366_000) return undefined;
  return way === "last" || way === "past"
    ? { from: addDays(today, -days), to: today }
    : { from: today, to: addDays(today, days) };
}

/** This summer is that of this year, whether it is over or not. */
function seasonNear(which = "", name = "", today: Day): Span | undefined {
  const inYear = yearOf(today) + (which === "last" ? -1 : which === "next" ? 1 : 0);
  return seasonSpan(name, inYear);
}

/** From the 11th to the 20th. */
function middleOfMonth(name = "", inYear = "", today: Day, lean: Lean): Span | undefined {
  const whole = namedSpan(name, inYear, today, lean);
  return whole === undefined ? undefined : { from: `${whole.from.slice(0, 8)}11`, to: `${whole.from.slice(0, 8)}20` };
}

const QUARTERS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: 4 },
  ...{ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
};

/** Monday to Sunday around a day. */
function weekOf(day = "", today: Day, lean: Lean): Span | undefined {
  const known = parseDay(day, today, lean);
  return known === undefined ? undefined : weekSpan(known, 0);
}

/** Of a month or a year, the days up to its middle or those from there. */
function half(which = "", what = "", today: Day, lean: Lean): Span | undefined {
  const whole = /^(?:in |the )?(.+)$/.exec(what)?.[1] ?? what;
  const span = parseSpan(whole, today, lean);
  if (span === undefined || span.from === span.to) return undefined;
  const first = ["first", "1st", "early"].includes(which);
  if (span.from.slice(0, 7) === span.to.slice(0, 7)) {
    const month = span.from.slice(0, 8);
    return first ? { from: span.from, to: `${month}15` } : { from: `${month}16`, to: span.to };
  }
  const inYear = span.from.slice(0, 4);
  return first ? { from: span.from, to: `${inYear}-06-30` } : { from: `${inYear}-07-01`, to: span.to };
}

function namedSpan(name = "", inYear = "", today: Day, lean: Lean): Span | undefined {
  const number = monthNumber(name);
  if (number === undefined) return undefined;
  if (inYear !== "") return spanOfMonth(Number(inYear), number);
  // “mar” and “dec” alone may be anything.
  if (/^[a-z]+$/i.test(name) && name.length < 4 && !/^may$/i.test(name)) return undefined;
  const now = Number(today.slice(0, 4));
  const same = spanOfMonth(now, number);
  if (same === undefined || lean === "future")
    return same !== undefined && same.to < today ? spanOfMonth(now + 1, number) : same;
  return same.from > today ? spanOfMonth(now - 1, number) : same;
}
