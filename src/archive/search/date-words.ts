// Days, months and years as words of the index, so that “november 2021” finds what took place then, however it is written.
import { addDays, type Day, daysBetween, type Edtf, earliest, latest, MONTH_NAMES, partsOf } from "@attache/edtf";
import { remembered } from "../../text/remembered.ts";

const MONTH_WORDS = MONTH_NAMES.map((name) => name.toLowerCase());

/** Longer windows, in days, are no answer to a question about one day (a month is not its days), or about one month. */
const MAX_WINDOW_DAYS = 27;
const MONTHLY = 92;

/**
 * What a date may touch, as words that nobody can type: years, months, days, and months and days of any year. For a
 * long or open window, the years of its known ends. A date is one object wherever it stands (fields.ts).
 */
export const dateWords = remembered(wordsOfDate);

function wordsOfDate(date: Edtf): readonly string[] {
  const [first, last] = [earliest(date), latest(date)];
  const ends = [first, last].filter((day) => day !== undefined);
  const words = new Set(ends.map((day) => `@${day.slice(0, 4)}`));
  if (first === undefined || last === undefined) return [...words];
  const length = daysLong(first, last);
  for (let n = 0; n < length && length <= MONTHLY; n++) {
    const day: Day = addDays(first, n);
    words.add(`@${day.slice(0, 7)}`).add(`@-${day.slice(5, 7)}`);
    if (length <= MAX_WINDOW_DAYS) words.add(`@${day}`).add(`@-${day.slice(5)}`);
  }
  return [...words];
}

/** First and last day that a date may touch, as people write them, so that a phrase such as “15 November 2021” stands in a line of text. */
export function dateLine(date: Edtf): string {
  const [first, last] = [earliest(date), latest(date)];
  // Most dates by far.
  if (first !== undefined && first === last) return dayText(first);
  const exact = first !== undefined && last !== undefined && daysLong(first, last) <= MAX_WINDOW_DAYS;
  const ends = [first, last].filter((day) => day !== undefined).map((day) => (exact ? dayText(day) : monthText(day)));
  return [...new Set(ends)].join(" – ");
}

/** Whether a date word was named by several words: a month of a year, a day of a month. */
export function isComposed(word: string): boolean {
  return word.length > "@2021".length;
}

/** “2021年11月15日” → “2021-11-15”. */
export function unifyDates(text: string): string {
  return text.replace(
    /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu,
    (_, ...parts: readonly (string | number | undefined)[]) =>
      parts.flatMap((part, n) => (n < 3 && part !== undefined ? [String(part).padStart(2, "0")] : [])).join("-"),
  );
}

/**
 * For each token, the date words that it helps to name together with its neighbours: in “biden 15 nov 2021” the last
 * three name a day.
 */
export function datesIn(tokens: readonly string[]): readonly (readonly string[])[] {
  const found = tokens.map((): string[] => []);
  tokens.forEach((token, at) => {
    for (const { places, word } of [...aroundMonth(tokens, token, at), ...fromYear(tokens, token, at)]) {
      for (const place of places) found[place]?.push(word);
    }
  });
  return found;
}

type NamedDate = { readonly places: readonly number[]; readonly word: string };

/** “november”, “nov 2021”, “15 november 2021”, “november 15”. */
function aroundMonth(tokens: readonly string[], token: string, at: number): readonly NamedDate[] {
  const month = monthDigits(token);
  if (month === undefined) return [];
  const yearAt = [at + 1, at + 2, at - 1].find((index) => isYear(tokens[index]));
  const dayAt = [tokens[at - 1] === "of" ? at - 2 : at - 1, at + 1].find(
    (index) => dayDigits(tokens[index]) !== undefined,
  );
  const year = yearAt === undefined ? "" : (tokens[yearAt] ?? "");
  const day = dayAt === undefined ? undefined : dayDigits(tokens[dayAt]);
  const places = [at, yearAt, dayAt].filter((index) => index !== undefined);
  // “mar” or “dec” alone may be anything.
  if (places.length === 1 && !MONTH_WORDS.includes(token)) return [];
  return [{ places, word: `@${year}-${month}${day === undefined ? "" : `-${day}`}` }];
}

/** “2021”, “2021-11”, “2021-11-15”. */
function fromYear(tokens: readonly string[], token: string, at: number): readonly NamedDate[] {
  if (!isYear(token)) return [];
  const month = twoDigits(tokens[at + 1], 12);
  const day = month === undefined ? undefined : twoDigits(tokens[at + 2], 31);
  if (month === undefined) {
    const inMonth = [at - 1, at - 2, at + 1].some((index) => monthDigits(tokens[index] ?? "") !== undefined);
    return inMonth ? [] : [{ places: [at], word: `@${token}` }];
  }
  if (day === undefined) return [{ places: [at, at + 1], word: `@${token}-${month}` }];
  return [{ places: [at, at + 1, at + 2], word: `@${token}-${month}-${day}` }];
}

/** In days, both ends counted. */
function daysLong(first: Day, last: Day): number {
  return daysBetween(first, last) + 1;
}

function dayText(day: Day): string {
  return `${partsOf(day).day} ${monthText(day)}`;
}

function monthText(day: Day): string {
  const { year, month } = partsOf(day);
  return `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

function isYear(token: string | undefined): boolean {
  return token !== undefined && /^(?:1[89]|2[01])\d\d$/.test(token);
}

/** “nov”, “sept” and “november” → “11”, “09”, “11”. */
function monthDigits(token: string): string | undefined {
  const index = token.length < 3 ? -1 : MONTH_WORDS.findIndex((name) => name.startsWith(token));
  return index === -1 ? undefined : String(index + 1).padStart(2, "0");
}

/** “5”, “05” and “5th” → “05”. */
function dayDigits(token: string | undefined): string | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token ?? "")?.[1];
  return number === undefined || Number(number) < 1 || Number(number) > 31 ? undefined : number.padStart(2, "0");
}

function twoDigits(token: string | undefined, most: number): string | undefined {
  return /^\d\d$/.test(token ?? "") && Number(token) >= 1 && Number(token) <= most ? token : undefined;
}
