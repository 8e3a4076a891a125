// Stretches of days as people say them, beyond the names of months and years: “the second week of March”, “mid-December”, “Q1 2027”.
import { addDays, type Day } from "@attache/edtf";
import { numberWord } from "../../archive/calendar-words.ts";
import { anyPattern } from "../../text/any-pattern.ts";
import {
  around,
  daysIn24,
  edgeOf,
  halfOf,
  month,
  newYear,
  nthWeek,
  quarterOf,
  type Span,
  season,
  thirdOf,
  week,
  weekend,
  year,
  yearOf,
} from "./calendar-spans.ts";
import { type Lean, parseDay } from "./parse-day.ts";

/** Reads a stretch that a rule names by a part of its words. */
export type ReadSpan = (text: string) => Span | undefined;

type SpokenRule = readonly [
  RegExp,
  (groups: readonly string[], today: Day, read: ReadSpan, lean: Lean) => Span | undefined,
];

const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: -1 },
  ...{ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
};
const NTH = "(first|second|third|fourth|last|1st|2nd|3rd|4th)";

const COUNT = "(\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|few)";

const SPOKEN_RULES: readonly SpokenRule[] = [
  [
    /^(?:tonight|this (?:morning|afternoon|evening)|right now|currently|at the moment|at present)$/,
    (_, today) => ({ from: today, to: today }),
  ],
  [/^last night$/, (_, today) => ({ from: addDays(today, -1), to: addDays(today, -1) })],
  [/^(?:the )?(?:coming|next) (?:few )?days$/, (_, today) => ({ from: today, to: addDays(today, 7) })],
  [/^(?:the )?(?:last|past) (?:few )?days$/, (_, today) => ({ from: addDays(today, -7), to: today })],
  [
    /^(?:the )?(next|coming|last|past) (fortnight|\d\d ?h(?:ours?|rs?)?)$/,
    ([way, time], today) => around(today, way, daysIn24(time)),
  ],
  [new RegExp(`^in ${COUNT} (week|month|year)s?(?:'? time)?$`), ([count, unit], today) => away(today, count, unit)],
  [/^(?:the )?(week|month) after next$/, ([unit], today) => (unit === "week" ? week(today, 2) : month(today, 2))],
  [/^(?:the )?(?:whole|entire|all) (?:of )?(.+)$/, ([what = ""], _, read) => read(what)],
  [/^(?:the )?(?:month|year) (?:of )?(.+)$/, ([what = ""], _, read) => longer(read(what))],
  [/^(?:the )?(?:rest|remainder) of (?:the |this )?(.+)$/, ([what = ""], today, read) => restOf(what, today, read)],
  [/^(?:so far|earlier) (this (?:week|month|year))$/, ([what = ""], today, read) => upTo(read(what), today)],
  [/^later (this (?:week|month|year))$/, ([what = ""], today, read) => restOf(what, today, read)],
  [/^(?:this|the) (?:coming |past |last )?weekend$|^weekend$/, (_, today) => weekend(today, 0)],
  [/^(next|last) weekend$/, ([which], today) => weekend(today, which === "next" ? 1 : -1)],
  [
    new RegExp(`^(?:the )?(?:${NTH} week(?: of| in)?|week ([1-4]) (?:of|in)) (.+)$`),
    ([nth = "", number, what = ""], _, read) => nthWeek(ORDINALS[nth] ?? Number(number), longer(read(what))),
  ],
  [
    /^(?:the )?week (?:of |from |beginning |starting |commencing )?(?:the )?(.+)$/,
    ([day = ""], today, _, lean) => weekOf(day, today, lean),
  ],
  // “June 1st week 2025”, “June’s first week”.
  [
    new RegExp(`^(\\p{L}{3,9})(?:['’]s)?,? (?:the )?${NTH} week,?(?: of)?( \\d{4})?$`, "u"),
    ([name = "", nth = "", inYear = ""], _, read) => nthWeek(ORDINALS[nth] ?? 1, longer(read(`${name}${inYear}`))),
  ],
  [
    new RegExp(`^(?:the )?(first|last) ${COUNT} (day|week)s? (?:of|in) (.+)$`),
    ([side, count, unit, what = ""], _, read) =>
      edgeOf(read(what), side, (numberWord(count ?? "") ?? 1) * (unit === "week" ? 7 : 1)),
  ],
  [new RegExp(`^(?:the )?${NTH} half (?:of |in )?(.+)$`), ([nth = "", what = ""], _, read) => halfIn(nth, read(what))],
  [/^h([12]) (?:of )?(.+)$/, ([nth = "", what = ""], _, read) => halfIn(nth === "1" ? "first" : "second", read(what))],
  [
    new RegExp(`^(?:the )?${NTH} quarter (?:of )?(.+)$`),
    ([nth = "", what = ""], _, read) => quarterIn(ORDINALS[nth] ?? 1, read(what)),
  ],
  [/^q([1-4]) (?:of )?(.+)$/, ([nth = "", what = ""], _, read) => quarterIn(Number(nth), read(what))],
  [/^(this|next|last) quarter$/, ([which], today) => quarterNear(which, today)],
  [/^(?:the )?(?:early|(?:beginning|start) of) (.+)$/, ([what = ""], _, read) => third(read(what), "early")],
  [/^(?:the )?(?:mid|middle)(?:-| of | )(.+)$/, ([what = ""], _, read) => third(read(what), "middle")],
  [/^(?:the )?(?:late|end of) (.+)$/, ([what = ""], _, read) => third(read(what), "late")],
  [/^(?:the )?(?:end of the|year's) (?:year|end)$/, (_, today) => third(year(yearOf(today)), "late")],
  [
    /^(this|last|next) (spring|summer|autumn|fall|winter)$/,
    ([which, name], today) => season(name, yearOf(today) + (TURNS[which ?? ""] ?? 0)),
  ],
  [/^(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/, ([name, inYear]) => season(name, Number(inYear))],
  [
    /^(.+) (?:of )?(last|this|next) year$/,
    ([what = "", which], today, read) => read(`${what} ${yearOf(today) + (TURNS[which ?? ""] ?? 0)}`),
  ],
  [/^(this|last|next) (\p{L}{3,9})$/u, ([which = "", name = ""], today, read) => monthNear(which, name, today, read)],
  [/^this time last year$/, (_, today) => month(today, -12)],
  [
    /^(\d{4})(?: ?[-–] ?| to | till | until | through | and )(\d{4})$/,
    ([first, last]) => years(Number(first), Number(last)),
  ],
  // “The 19th century”; our own is in as many names of partnerships as it is a time.
  [/^(?:the )?(1\d|20)th century$/, ([nth]) => years(Number(nth) * 100 - 99, Number(nth) * 100)],
  [/^(?:the )?(\d{3})0s$/, ([decade]) => years(Number(`${decade}0`), Number(`${decade}9`))],
  [
    /^(\d{1,2})(?: ?[-–] ?| to | and )(\d{1,2}) (.+)$/,
    ([first, last, what = ""], _, read) => daysIn(read(what), first, last),
  ],
  [
    /^(\p{L}{3,9})\.? (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})$/u,
    ([name = "", first, last, inYear = ""], _, read) => daysIn(read(`${name} ${inYear}`), first, last),
  ],
  [/^(\d{1,2})\/(\d{4})$/, ([number, inYear], _, read) => read(`${inYear}-${number}`)],
  [/^(?:the )?new year(?:'s)?$/, (_, today, _read, lean) => newYear(yearOf(today) + (lean === "future" ? 1 : 0))],
];

const isSpoken = anyPattern(SPOKEN_RULES.map(([pattern]) => pattern));

const TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** undefined for what none of the rules knows. `read` reads what stands inside: a month, a year. */
export function spokenSpan(plain: string, today: Day, read: ReadSpan, lean: Lean): Span | undefined {
  for (const [pattern, rule] of isSpoken(plain) ? SPOKEN_RULES : []) {
    const match = pattern.exec(plain);
    const groups = match?.slice(1).map((group) => group ?? "");
    const span = groups === undefined ? undefined : rule(groups, today, read, lean);
    if (span !== undefined && span.from <= span.to) return span;
  }
  return undefined;
}

/** “In two weeks” is that week, “in two months” that month. */
function away(today: Day, count = "", unit = ""): Span | undefined {
  const number = count === "few" ? 3 : numberWord(count);
  if (number === undefined) return undefined;
  return unit === "week" ? week(today, number) : unit === "month" ? month(today, number) : year(yearOf(today) + number);
}

/** Only of what is longer than a day. */
function longer(span: Span | undefined): Span | undefined {
  return span === undefined || span.from === span.to ? undefined : span;
}

function restOf(what: string, today: Day, read: ReadSpan): Span | undefined {
  const whole = longer(read(/^(?:week|month|year)$/.test(what) ? `this ${what}` : what));
  return whole === undefined ? undefined : { from: whole.from > today ? whole.from : today, to: whole.to };
}

function upTo(span: Span | undefined, today: Day): Span | undefined {
  return span === undefined ? undefined : { from: span.from, to: today };
}

/** Monday to Sunday around a day. */
function weekOf(day: string, today: Day, lean: Lean): Span | undefined {
  const known = parseDay(day, today, lean);
  return known === undefined ? undefined : week(known, 0);
}

function halfIn(nth: string, whole: Span | undefined): Span | undefined {
  const span = longer(whole);
  return span === undefined ? undefined : halfOf(span, (ORDINALS[nth] ?? 1) === 1 ? "first" : "second");
}

function quarterIn(nth: number, whole: Span | undefined): Span | undefined {
  const span = longer(whole);
  return span === undefined ? undefined : quarterOf(yearOf(span.from), nth < 0 ? 4 : nth);
}

function quarterNear(which = "", today: Day): Span | undefined {
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3) + (TURNS[which] ?? 0);
  return quarterOf(yearOf(today) + Math.floor((quarter - 1) / 4), ((quarter + 3) % 4) + 1);
}

function third(whole: Span | undefined, which: "early" | "middle" | "late"): Span | undefined {
  const span = longer(whole);
  return span === undefined ? undefined : thirdOf(span, which);
}

/** “Last December” is the one that is over, “next January” one that is to come, “this December” that of this year; “next middle” is none. */
function monthNear(which: string, name: string, today: Day, read: ReadSpan): Span | undefined {
  const same = /^(?:early|mid|late)/u.test(name) ? undefined : longer(read(`${name} ${yearOf(today)}`));
  if (same === undefined) return undefined;
  if (which === "last" && same.to >= today) return read(`${name} ${yearOf(today) - 1}`);
  return which === "next" && same.from <= today ? read(`${name} ${yearOf(today) + 1}`) : same;
}

function years(first: number, last: number): Span | undefined {
  return first > last || first < 1000 ? undefined : { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** “1–15 May 2025”. */
function daysIn(whole: Span | undefined, first = "", last = ""): Span | undefined {
  if (whole === undefined || whole.from.slice(0, 7) !== whole.to.slice(0, 7)) return undefined;
  const day = (number: string) => `${whole.from.slice(0, 8)}${number.padStart(2, "0")}`;
  return day(last) > whole.to || Number(first) < 1 ? undefined : { from: day(first), to: day(last) };
}
