// A rule of the grammar of dates: a pattern, and what its words say of days. Pure.

import type { Edtf } from "@attache/edtf";
import { type DateContext, dayOfMonth, dayOfYear, monthOfYear } from "./date-spans.ts";
import { monthCalled, yearOfWords } from "./date-words.ts";

type DateGroups = readonly (string | undefined)[];

export type DateRule = readonly [pattern: RegExp, read: (groups: DateGroups, context: DateContext) => Edtf | undefined];

/** The pattern stands by itself: neither a letter nor a figure touches it. */
export const dateRule = (pattern: string, read: DateRule[1]): DateRule => [
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"),
  read,
];

/** A month by its name, in a year or the one that is meant: `YYYY-MM`. */
export const monthNamed = (name: string | undefined, year: string | undefined, context: DateContext): string =>
  year === undefined
    ? monthOfYear(monthCalled(name), context)
    : `${yearOfWords(year, context.today)}-${String(monthCalled(name)).padStart(2, "0")}`;

/** A day by the name of its month and its number. */
export const dayNamed = (name: string | undefined, number = "", year: string | undefined, context: DateContext) =>
  year === undefined
    ? dayOfYear(monthCalled(name), number, context)
    : dayOfMonth(monthNamed(name, year, context), number);

/** The second of two days, in the year of the first. */
export const dayBehind = (
  first: string | undefined,
  name: string | undefined,
  number = "",
  year: string | undefined,
) => {
  if (first === undefined) return undefined;
  const named = /^\d+$/.test(year ?? "") ? year : first.slice(0, 4);
  const same = dayOfMonth(`${named}-${String(monthCalled(name)).padStart(2, "0")}`, number);
  return same !== undefined && same < first && year === undefined
    ? dayOfMonth(`${Number(first.slice(0, 4)) + 1}${same.slice(4, 7)}`, number)
    : same;
};
