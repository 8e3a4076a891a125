// A day as people type it.
import { addDays, type Day, isDay, monthLength } from "../archive/dates.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * “2021-11-10”, “10 November 2021”, “Nov 10, 2021”, “today”, “yesterday”, “7d” and “2w” ago. undefined for anything
 * else, also for 11/10/2021, which is two different days in two countries.
 */
export function parseDay(text: string, today: Day): Day | undefined {
  const plain = text.trim().toLowerCase();
  if (isDay(plain)) return plain;
  if (plain === "today" || plain === "now") return today;
  if (plain === "yesterday") return addDays(today, -1);
  const ago = /^(\d{1,4}) ?(d|days?|w|weeks?)( ago)?$/.exec(plain);
  if (ago !== null) return addDays(today, -Number(ago[1]) * (ago[2]?.startsWith("w") ? 7 : 1));
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  if (dayFirst !== null) return assemble(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(plain);
  return monthFirst === null ? undefined : assemble(monthFirst[3], monthFirst[1], monthFirst[2]);
}

const AS_OF = /[,(]?\s*\bas(?:[- ]of|(?: it was)? known(?: on)?)\b[:\s]*(?<day>[^()]+?)\)?$/iu;

/** “biden xi as of 10 November 2021” → the words and the day; the text as it is when it does not end with a day. */
export function splitAsOf(text: string, today: Day): { readonly words: string; readonly asOf?: Day } {
  const match = AS_OF.exec(text);
  const asOf = match === null ? undefined : parseDay(match.groups?.day ?? "", today);
  return match === null || asOf === undefined ? { words: text } : { words: text.slice(0, match.index).trim(), asOf };
}

/** What to write instead, for a notice. */
export const DAY_HINT = "Write a day as 2021-11-10, 10 November 2021, yesterday or 7d.";

function assemble(year = "", monthName = "", day = ""): Day | undefined {
  const month = MONTHS.indexOf(monthName.slice(0, 3)) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > monthLength(Number(year), month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
