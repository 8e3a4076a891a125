// Days that people type: offered while they type, and read as the day from which an answer is to be seen.
import type { Archive } from "#src/archive/archive.ts";
import { addDays, type Day, describeDay, monthLength } from "#src/archive/dates.ts";
import { knownOn } from "#src/archive/history.ts";
import type { Choice, Context, TextOption } from "#src/command.ts";
import { parseTime } from "#src/lookup/claims.ts";
import { parseDay } from "#src/lookup/parse-day.ts";
import { type ReadDay, readDay } from "#src/lookup/read-day.ts";

/** Discord shows at most 25 choices. */
const MOST = 25;
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
      name: `${name}: ${describeDay(addDays(today, -days))}`,
      value: addDays(today, -days),
    }));
  }
  const day = parseDay(text, today);
  const days = day === undefined ? daysWithin(parseTime(text) ?? text, today) : [day];
  return days
    .filter((one) => one <= today)
    .slice(0, MOST)
    .map((value) => ({ name: describeDay(value), value }));
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

/** The day of an `as-of`, or the sentence that asks for another: one that cannot be read, or has not come yet. */
export function readAsOf(typed: string | undefined, { today }: Pick<Context, "today">): ReadDay {
  const read = readDay(typed, today);
  // East of Greenwich tomorrow has begun.
  if (!read.ok || read.day === undefined || read.day <= addDays(today, 1)) return read;
  return refuse(
    `${describeDay(read.day)} lies ahead: nobody knows yet what will be known then. Leave out as-of to see what is known now.`,
  );
}

/** The same for answers that come from events alone: before the first of them nothing was known. */
export function readAsOfEvents(typed: string | undefined, context: Pick<Context, "today" | "archive">): ReadDay {
  const read = readAsOf(typed, context);
  const begins = firstKnown(context.archive);
  if (!read.ok || read.day === undefined || begins === undefined || read.day >= begins) return read;
  return refuse(
    `The archive begins on ${describeDay(begins)}: it does not know what was known on ${describeDay(read.day)}. Give a later day.`,
  );
}

/** The day of a `since`: of what became known by `asOf`, or by now, something must be able to have come after it. */
export function readSince(
  typed: string | undefined,
  asOf: Day | undefined,
  { today }: Pick<Context, "today">,
): ReadDay {
  const read = readDay(typed, asOf ?? today);
  if (!read.ok || read.day === undefined) return read;
  if (asOf !== undefined && read.day > asOf) return refuse("“since” comes after “as-of”. Change them round.");
  if (read.day <= addDays(today, 1)) return read;
  return refuse(
    `${describeDay(read.day)} lies ahead: nothing can have changed since then. Give an earlier day, or 7d.`,
  );
}

function firstKnown({ events }: Archive): Day | undefined {
  const firsts = [...events.values()].flatMap(({ developments: [first] }) =>
    first === undefined ? [] : knownOn(first),
  );
  return firsts.sort()[0];
}

function refuse(text: string): Extract<ReadDay, { ok: false }> {
  return { ok: false, view: { kind: "notice", tone: "problem", text } };
}
