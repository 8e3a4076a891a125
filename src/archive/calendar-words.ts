// Names of months and weekdays, and numbers in words, as people type them in English and Russian.
import { MONTH_NAMES, WEEKDAY_NAMES } from "@attache/edtf";
import { tokenize } from "../text/tokens.ts";

/** The fewest letters that are read as the beginning of a name. */
const FEWEST_LETTERS = 3;

/** Each beginning of a name, and the number of the first that begins so, from 1. */
function beginningsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const begun = names.flatMap((name, at) =>
    Array.from(
      { length: name.length - FEWEST_LETTERS + 1 },
      (_, more) => [name.slice(0, FEWEST_LETTERS + more).toLowerCase(), at + 1] as const,
    ),
  );
  return new Map(begun.toReversed());
}

const ENGLISH_MONTHS = beginningsOf(MONTH_NAMES);
/** Beginnings that all cases have in common; “март” is looked for before “май”. */
const RUSSIAN_MONTHS = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");
const WEEKDAYS = beginningsOf(WEEKDAY_NAMES);
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** 1 to 12 for “nov”, “Nov.”, “november”, “ноябрь”, “ноября”; undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  const plain = withoutDot(name.toLowerCase());
  // “Marc” is a given name, and nobody writes March so.
  if (plain === "marc") return undefined;
  return ENGLISH_MONTHS.get(plain) ?? russianMonth(plain);
}

const CYRILLIC = /^\p{Script=Cyrillic}{3}/u;

function russianMonth(plain: string): number | undefined {
  const found = CYRILLIC.test(plain) ? RUSSIAN_MONTHS.findIndex((begin) => plain.startsWith(begin)) : -1;
  // “Матч” begins like May and is none.
  const isOther = (found === 2 && !/^мар(?:т|$)/u.test(plain)) || (found === 4 && !/^ма[йяе]$/u.test(plain));
  return found === -1 || isOther ? undefined : found + 1;
}

/** 1 for Monday to 7 for Sunday; “mon” and “tues” too. */
export function weekdayNumber(name: string): number | undefined {
  return WEEKDAYS.get(withoutDot(name.toLowerCase()));
}

/** “Nov.” */
function withoutDot(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };

/** “first”, “twenty-first”, “the 30th” as a number; undefined for what is no ordinal. */
export function ordinalNumber(words: string): number | undefined {
  const typed = tokenize(words).filter((word) => word !== "the");
  const [tens, unit] = typed.length === 2 ? [TENS[typed[0] ?? ""], typed[1]] : [0, typed[0]];
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(unit ?? "")?.[1];
  return tens === undefined || digits === undefined ? undefined : tens + Number(digits);
}

/** 2 → “2nd”, 11 → “11th”: a number as `tokenize` has the ordinals of titles. */
export function ordinalToken(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  return `${count}${isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")}`;
}

/** “3”, “three”, “a”, “a couple of”; undefined for what is no number. */
export function numberWord(word: string): number | undefined {
  const plain = word.toLowerCase().trim();
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (plain === "a" || plain === "an") return 1;
  if (plain.includes("couple") && /^(?:a )?couple(?: of)?$/.test(plain)) return 2;
  const found = NUMBERS.indexOf(plain);
  return found === -1 ? undefined : found;
}
