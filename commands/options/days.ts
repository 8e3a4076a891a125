// Days that people type: how they are read, and what is offered meanwhile.

import { type Day, type Month, monthLength } from "@attache/edtf";
import type { Choice } from "#src/core/choice.ts";
import type { Context, Given, ReadOption, TextOption } from "#src/core/command.ts";
import { unitsFrom } from "#src/lookup/read/calendar-spans.ts";
import { parseClaimedTime } from "#src/lookup/read/claims.ts";
import { parseDay } from "#src/lookup/read/parse-day.ts";
import { readAsOf, readAsOfEvents, readSince } from "#src/lookup/read/read-as-of.ts";
import type { ReadDay } from "#src/lookup/read/read-day.ts";
import { readSpan } from "#src/lookup/read/read-day.ts";
import { readMonthOption } from "#src/lookup/read/read-month.ts";
import { suggestMonths } from "#src/lookup/read/suggest-months.ts";

/** Discord shows at most 25 choices. */
const MAX_DAYS_OFFERED = 25;
const MAX_DAY_LENGTH = 30;

/** `description` says what the day does to the answer. */
export function asOfOption(description: string) {
  return {
    type: "text",
    description,
    maxLength: MAX_DAY_LENGTH,
    suggest: (typed, context) => suggestDays(typed, context, PAST),
    read: (typed, context) => dayOf(readAsOf(typed, context)),
  } as const satisfies TextOption;
}

/** The same for answers that come from events alone: a day before the first of them is refused. */
export function asOfEventsOption(description: string) {
  return {
    ...asOfOption(description),
    read: (typed, context) => dayOf(readAsOfEvents(typed, context)),
  } as const satisfies TextOption;
}

function dayOf(read: ReadDay): ReadOption<Day | undefined> {
  return read.ok ? { ok: true, value: read.day } : read;
}

/** The day from which an answer is given: that of the option `as-of` when it can be read, otherwise today. */
function answeredOn({ "as-of": typed }: Given, context: Context): Day {
  const asOf = readAsOf(typed, context);
  return (asOf.ok ? asOf.day : undefined) ?? context.today;
}

export const since = {
  type: "text",
  description: "A day such as 2021-11-01, or 7d; the last 30 days if left out",
  maxLength: MAX_DAY_LENGTH,
  suggest: (typed, context) => suggestDays(typed, context, SPANS),
  read(typed, context, given) {
    const asOf = readAsOf(given["as-of"], context);
    return dayOf(readSince(typed, asOf.ok ? asOf.day : undefined, context));
  },
} as const satisfies TextOption;

export const from = {
  type: "text",
  description: "The first day, month or year, such as 2021-11",
  maxLength: MAX_DAY_LENGTH,
  read(typed, context, given): ReadOption<Day | undefined> {
    const read = readSpan(typed, undefined, answeredOn(given, context), context.words);
    return read.ok ? { ok: true, value: read.span.from } : read;
  },
} as const satisfies TextOption;

/** Refused also when it comes before the option `from`. */
export const to = {
  type: "text",
  description: "The last day, month or year, such as 2021",
  maxLength: MAX_DAY_LENGTH,
  read(typed, context, given): ReadOption<Day | undefined> {
    const read = readSpan(given.from, typed, answeredOn(given, context), context.words);
    return read.ok ? { ok: true, value: read.span.to } : read;
  },
} as const satisfies TextOption;

export const month = {
  type: "text",
  description: "A month as a page of the calendar, such as May 2026, and the same in words",
  maxLength: MAX_DAY_LENGTH,
  suggest: suggestMonths,
  read(typed, context, given): ReadOption<Month | undefined> {
    const read = readMonthOption(typed, answeredOn(given, context), context.words);
    return read.ok ? { ok: true, value: read.month } : read;
  },
} as const satisfies TextOption;

/** By how it is told, and how long ago that is. */
type Usual = readonly (readonly [
  name: "yesterday" | "weekAgo" | "monthAgo" | "yearAgo" | "lastDays",
  unit: "day" | "week" | "month" | "year",
  count: number,
])[];

const PAST: Usual = [
  ["yesterday", "day", 1],
  ["weekAgo", "week", 1],
  ["monthAgo", "month", 1],
  ["yearAgo", "year", 1],
];

const SPANS: Usual = [7, 30, 90, 365].map((days) => ["lastDays", "day", days]);

/** The usual ones while nothing is typed; of a year the ends of its months, of a month its days, latest first. None lies ahead. */
function suggestDays(
  typed: string,
  { today, words }: Pick<Context, "today" | "words">,
  usual: Usual,
): readonly Choice[] {
  const text = typed.trim();
  if (text === "") {
    return usual.map(([name, unit, count]) => {
      const day = unitsFrom(today, unit, -count) ?? today;
      return { name: words.choices[name]({ day: words.dates.day(day), count }), value: day };
    });
  }
  // “2021-11-1” is a day, and the beginning of ten others.
  const begun = /^\d{4}-\d\d-\d$/.test(text);
  const day = begun ? undefined : parseDay(text, today);
  const days = day === undefined ? daysWithin(parseClaimedTime(text) ?? text, today) : [day];
  return days
    .filter((one) => one <= today)
    .slice(0, MAX_DAYS_OFFERED)
    .map((value) => ({ name: words.dates.day(value), value }));
}

/** Latest first; `begin` is the beginning of an ISO day, a year at least. Empty for anything else. */
function daysWithin(begin: string, today: Day): readonly Day[] {
  if (!/^[12]\d{3}(-\d{0,2}){0,2}$/.test(begin)) return [];
  const year = begin.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`);
  const [month, ...others] = months.filter((one) => one.startsWith(begin.slice(0, 7)));
  const daysOf = (one: string) =>
    Array.from({ length: monthLength(Number(year), Number(one.slice(5))) }, (_, index) => `${one}-${two(index + 1)}`);
  // The month that goes on ends today, as far as anybody knows.
  const lastOf = (one: string) => (today.startsWith(one) ? today : (daysOf(one).at(-1) ?? one));
  const days = month !== undefined && others.length === 0 ? daysOf(month) : months.map(lastOf);
  return days.filter((one) => one.startsWith(begin)).reverse();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
