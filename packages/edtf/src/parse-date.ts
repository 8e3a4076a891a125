// Reads one date: a day, month, season, year, or one of these with digits left open.
import { monthLength } from "./day.ts";
import { MONTH_NAMES } from "./names.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import { FIRST_SEASON, LAST_SEASON } from "./seasons.ts";
import type { CalendarDate, EdtfDate, Qualifier } from "./value.ts";

const DATE = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%]?)$/;

/** Reads one date with its qualifier; the message of a refusal names the date and what to write. */
export function parseDate(text: string): Parsed<EdtfDate> {
  const match = DATE.exec(text);
  if (match?.groups === undefined) return refuse(text, explain(text));
  const { year = "", month, day, qualifier } = match.groups;
  const calendar = readCalendar(year, month, day);
  if (typeof calendar === "string") return refuse(text, `: ${calendar}`);
  // The pattern admits nothing else.
  return accept({ ...calendar, qualifier: (qualifier ?? "") as Qualifier });
}

/** The date that these digits make, or the reason why they make none. */
function readCalendar(digits: string, month: string | undefined, day: string | undefined): CalendarDate | string {
  const year = Number(digits.replaceAll("X", "0"));
  if (digits.endsWith("X")) {
    if (month !== undefined) return `a year with an open digit has no month: write ${digits}`;
    return { kind: digits.endsWith("XX") ? "century" : "decade", year };
  }
  if (year === 0) return "years run from 0001 to 9999";
  if (month === undefined) return { kind: "year", year };
  if (month === "XX") {
    if (day === undefined) return { kind: "month-of-year", year };
    return day === "XX" ? { kind: "day-of-year", year } : `a day needs its month: write ${digits}-XX-XX`;
  }
  return readMonth(year, Number(month), day, `${digits}-${month}`);
}

function readMonth(year: number, month: number, day: string | undefined, written: string): CalendarDate | string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) {
    if (month < FIRST_SEASON || month > LAST_SEASON) {
      return `months run from 01 to 12, seasons and other parts of a year from ${FIRST_SEASON} to ${LAST_SEASON}`;
    }
    return day === undefined ? { kind: "season", year, code: month } : `a part of a year has no days: write ${written}`;
  }
  if (day === undefined) return { kind: "month", year, month };
  if (day === "XX") return { kind: "day-of-month", year, month };
  const length = monthLength(year, month);
  if (day === "00") return `days begin at 01: write ${written} for the whole month`;
  return Number(day) <= length
    ? { kind: "day", year, month, day: Number(day) }
    : `${name} ${written.slice(0, 4)} has ${length} days`;
}

/** Why a text that does not have the form of a date is refused: first the forms that EDTF has, but this archive not. */
function explain(text: string): string {
  if (/^(Y|-|\+|\d{5,}\b)/.test(text)) return ": years run from 0001 to 9999";
  if (/^[\dX?~%-]+$/.test(text) && /[?~%]/.test(text)) {
    return `: a date has one of ?, ~ or %, at its end and for the whole of it${instead(markedAtEnd(text))}`;
  }
  if (/^[\dX-]+$/.test(text) && text.includes("X")) {
    return ": X stands for the end of the year, the month or the day: write 202X, 20XX, 2021-XX or 2021-11-XX";
  }
  return " is not an EDTF date: write a day as 2021-11-15, a month as 2021-11, a year as 2021";
}

function markedAtEnd(text: string): string {
  const marks = new Set(text.replace(/[^?~%]/g, ""));
  return text.replace(/[?~%]/g, "") + (marks.size === 1 ? [...marks].join("") : "%");
}

function instead(candidate: string): string {
  return DATE.test(candidate) ? `: write ${candidate}` : "";
}
