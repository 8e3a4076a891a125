// What people write when they mean an EDTF date, and what they should have written.
import { addDays, dayOf, pad, weekdayOf } from "./day.ts";
import { MONTH_NAMES, SEASON_NAMES } from "./names.ts";
import { FIRST_SEASON } from "./seasons.ts";

type Correct = (...groups: readonly string[]) => readonly string[];

const CORRECTION_RULES: readonly (readonly [RegExp, Correct])[] = [
  // 20211115, 2021/11/15, 2021.11.15, 2021-11-5
  [/^(\d{4})(\d\d)(\d\d)$/, (y, m, d) => [day(y, m, d)]],
  [/^(\d{4})([-./])(\d\d?)\2(\d\d?)$/, (y, _, m, d) => [day(y, m, d)]],
  // 2021-5, 2021/05; but 2021/22 may mean two years
  [/^(\d{4})[-./](0?[1-9]|1[0-2])$/, (y = "", m = "") => [`${y}-${m.padStart(2, "0")}`]],
  // 11/15/2021, 15.11.2021: the order of day and month is not told, unless only one of them makes a date
  [/^(\d\d?)([-./])(\d\d?)\2(\d{4})$/, (a, _, b, y) => [day(y, a, b), day(y, b, a)]],
  // 15 November 2021, Nov. 15, 2021, November 2021, spring 2021
  [/^(?:(\d\d?) )?([a-z]{3,})\.?(?: (\d\d?),?)? (\d{4})$/i, (d, name, after, y) => datesInWords(y, name, d || after)],
  // 2021-W46, 2021-W46-1
  [/^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/, (y, week, weekday) => isoWeek(Number(y), Number(week), Number(weekday || 0))],
  // 2027-Q2, 2027-H1
  [/^(\d{4})[- ]?Q([1-4])$/i, (y, quarter) => [`${y}-${32 + Number(quarter)}`]],
  [/^(\d{4})[- ]?H([12])$/i, (y, half) => [`${y}-${39 + Number(half)}`]],
  // 202x, 202u, 2021-11-xx
  [/^(\d[\d-]*[xu][xu-]*)$/i, (text = "") => [text.replace(/[xu]/gi, "X")]],
  // 202 and 2020s for a decade
  [/^(\d{3})(?:0s)?$/, (decade) => [`${decade}X`]],
  [/^(open|ongoing|present)$/i, () => [".."]],
  [/^unknown$/i, () => [""]],
];

/**
 * Texts that the writer may have meant, none of them the text itself, best first. They are guesses by form: the caller
 * offers those that can be read.
 */
export function corrections(text: string): readonly string[] {
  const whole = correctAtom(text);
  const found = whole.length > 0 ? whole : [correctParts(text)];
  return [...new Set(found)].filter((candidate) => candidate !== text);
}

function correctAtom(text: string): readonly string[] {
  for (const [form, correct] of CORRECTION_RULES) {
    const match = form.exec(text);
    if (match !== null) return correct(...match.slice(1).map((group) => group ?? ""));
  }
  return [];
}

/** Sets and intervals: each date for itself, without spaces between. */
function correctParts(text: string): string {
  return text
    .split(/(\.\.|[[\]{},/])/)
    .map((part) => correctAtom(part.trim())[0] ?? part.trim())
    .join("");
}

function day(year = "", month = "", dayOfMonth = ""): string {
  return `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
}

function datesInWords(year = "", name = "", dayOfMonth = ""): readonly string[] {
  const season = SEASON_NAMES.indexOf(name.toLowerCase());
  if (season >= 0 && dayOfMonth === "") return [`${year}-${FIRST_SEASON + season}`];
  const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  if (index < 0) return [];
  const month = pad(index + 1, 2);
  return [dayOfMonth === "" ? `${year}-${month}` : day(year, month, dayOfMonth)];
}

/** Week 1 is the one with 4 January in it (ISO 8601). `weekday` 0 asks for the whole week, as one day of it. */
function isoWeek(year: number, week: number, weekday: number): readonly string[] {
  if (week < 1 || week > 53 || year < 2 || year > 9998) return [];
  const fourth = dayOf(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  if (addDays(monday, 3).slice(0, 4) !== fourth.slice(0, 4)) return [];
  return [weekday === 0 ? `[${monday}..${addDays(monday, 6)}]` : addDays(monday, weekday - 1)];
}
