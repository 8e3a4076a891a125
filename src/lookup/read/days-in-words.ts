// Days and years that are told by what they are called, before a time is read: “the fourth anniversary of the invasion”, “the whole of 2018”.

import { ordinalNumber } from "../../archive/calendar-words.ts";
import type { Rewriting } from "../../text/patterns-that-may-fit.ts";

const COUNTS_OF_YEARS = ["one", "two", "three", "four", "five"];

/** “Fourth”, “4th” and “four-year”, as a number. */
function yearsOf(nth: string): number {
  return ordinalNumber(nth) ?? COUNTS_OF_YEARS.indexOf(nth.toLowerCase().replace(/[- ]year$/u, "")) + 1;
}

export const DAYS_IN_WORDS: readonly Rewriting[] = [
  // “On the fourth anniversary of the invasion”: a day.
  [
    /(?<!\p{L})(?:(on|at|for|marking) )?the (first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|one[- ]year|two[- ]year|three[- ]year|four[- ]year) anniversary of (?:the |russia['’]?s )?(?:full[- ]scale )?(?:russian )?(?:invasion|war)(?: (?:of|in|on) ukraine)?(?= |[?!.]*$)/giu,
    (_, _on, nth = "") => `on 24 February ${2022 + yearsOf(nth)}`,
  ],
  // “The twelve months of 2018”, “the whole of 2018”.
  [/(?<!\p{L})(?:all )?(?:the )?(?:twelve months|12 months|whole|entirety) of (?=(?:19|20)\d\d(?!\d))/giu, ""],
];
