// Days that people type, and what is offered while they do.

import { addDays, type Day, monthLength } from "@attache/edtf";
import type { Choice, TextOption } from "#src/core/command.ts";
import { parseClaimedTime } from "#src/lookup/read/claims.ts";
import { parseDay } from "#src/lookup/read/parse-day.ts";
import { ENGLISH } from "../../src/wording/words.ts";

/** Discord shows at most 25 choices. */
const MAX_DAYS_OFFERED = 25;
const DAY_LENGTH = 30;

/** `description` says what the day does to the answer. */
export function asOfOption(description: string) {
  return {
    type: "text",
    description,
    maxLength: DAY_LENGTH,
    suggest: (typed, { today }) => suggestDays(typed, today, PAST),
  } as const satisfies TextOption;
}

export const since = {
  type: "text",
  description: "A day such as 2021-11-01, or 7d; the last 30 days if left out",
  maxLength: DAY_LENGTH,
  suggest: (typed, { today }) => suggestDays(typed, today, SPANS),
} as const satisfies TextOption;

type Usual = readonly (readonly [name: string, days: number])[];

const PAST: Usual = [
  ["Yesterday", 1],
  ["A week ago", 7],
  ["A month ago", 30],
  ["A year ago", 365],
];

const SPANS: Usual = [
  ["The last 7 days", 7],
  ["The last 30 days", 30],
  ["The last 90 days", 90],
  ["The last 365 days", 365],
];

/** The usual ones while nothing is typed; of a year the ends of its months, of a month its days, latest first. None lies ahead. */
function suggestDays(typed: string, today: Day, usual: Usual): readonly Choice[] {
  const text = typed.trim();
  if (text === "") {
    return usual.map(([name, days]) => ({
      name: `${name}: ${ENGLISH.dates.day(addDays(today, -days))}`,
      value: addDays(today, -days),
    }));
  }
  // “2021-11-1” is a day, and the beginning of ten others.
  const begun = /^\d{4}-\d\d-\d$/.test(text);
  const day = begun ? undefined : parseDay(text, today);
  const days = day === undefined ? daysWithin(parseClaimedTime(text) ?? text, today) : [day];
  return days
    .filter((one) => one <= today)
    .slice(0, MAX_DAYS_OFFERED)
    .map((value) => ({ name: ENGLISH.dates.day(value), value }));
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
