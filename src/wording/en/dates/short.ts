// Dates where there is little room: in pictures, and before a title.
import { type Edtf, MONTH_NAMES } from "@attache/edtf";
import { describeEdtf } from "./describe-edtf.ts";

/** “15 Nov 2021”, “week of 15 Nov 2021”; without the year, where that goes without saying, after a month: “15 Nov”. */
export function shortEdtf(date: Edtf, goesWithoutSaying?: number): string {
  const text = shortenMonths(withoutArticle(describeEdtf(date)));
  const bare = text.replace(new RegExp(`(?<=${SHORT_NAME}) ${goesWithoutSaying}$`), "");
  return /\d{4}/.test(bare) ? text : bare;
}

/** “15 Nov”; `month` from 1. */
export function shortDayOfMonth(day: number, month: number): string {
  return `${day} ${abbreviate(MONTH_NAMES[month - 1] ?? "")}`;
}

/** “Nov 2021”; `month` from 1. Years of any size, before our era too: a scale may reach beyond what a date can name. */
export function shortMonthOfYear(month: number, year: number): string {
  return `${abbreviate(MONTH_NAMES[month - 1] ?? "")} ${year}`;
}

/** “15 November” in a year in which that goes without saying; a year that stands alone, or says until when, stays. */
export function edtfIn(date: Edtf, year: string): string {
  return describeEdtf(date).replace(YEAR_OF_MONTH, (text, month: string, named: string) =>
    named === year ? month : text,
  );
}

/** The same of a day that is not known for sure, as it follows what happened: “on 5 or 6 September”, “between 26 and 31 May”. */
export function onDayIn(date: Edtf, year: string): string {
  return `on ${edtfIn(date, year)}`.replace(/^on a day (?=between\b|in\b)/, "");
}

/** “Week of 15 November 2021”, as a title begins. */
export function titleOf(date: Edtf): string {
  const text = describeEdtf(date).replace(/^the /, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Before a week only: “the second quarter of 2027” reads on as it is. */
function withoutArticle(text: string): string {
  return text.replace(/^the week/, "week");
}

const YEAR_OF_MONTH = new RegExp(`\\b(${MONTH_NAMES.join("|")}) (\\d{4})$`);

const MONTH_NAME = new RegExp(`\\b(?:${MONTH_NAMES.join("|")})\\b`, "g");

/** A month as it is abbreviated. */
const SHORT_NAME = `\\b(?:${MONTH_NAMES.map(abbreviate).join("|")})`;

function shortenMonths(text: string): string {
  return text.replace(MONTH_NAME, abbreviate);
}

function abbreviate(name: string): string {
  return name.slice(0, 3);
}
