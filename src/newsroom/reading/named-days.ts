// Weekdays that are no day of this week: “Good Friday”, “every Monday”, “the first Monday of May”, “The Sunday Times”. Pure.

import { ANY_MONTH, WEEKDAY_TEXT } from "./date-words.ts";

const HAS_WEEKDAY = new RegExp(`(?<!\\p{L})${WEEKDAY_TEXT}(?!\\p{L})`, "u");

const HOLIDAY = /\b(?:good|black|easter|ash|maundy|super|palm|holy|whit|cyber|shrove|bloody)\s*$/u;
const AGAIN_AND_AGAIN = /\b(?:every|each|most|any|some|one|alternate|other)\s*$/u;
const CALLED_SO =
  /^ (?:prayers?|mass|angelus|sermon|worship|times|mirror|telegraph|express|mail|post|papers?|newspapers?)\b/u;
const COUNTED = /\b(?:first|second|third|fourth|last|penultimate|1st|2nd|3rd|4th)\s*$/u;
const OF_MONTH = new RegExp(
  `^,? (?:of|in) (?:the |this |next |early |late )*(?:${ANY_MONTH}|month|year|ramadan)(?!\\p{L})`,
  "u",
);

/** “The weekend after the vote”, “the week before the summit”. */
const BESIDE_EVENT = /^ (?:after|before|following|preceding)\b/u;

/** Whether the words, in small letters, only look like a day or days that are counted from today. */
export function isDayOfOtherName(before: string, words: string, behind: string): boolean {
  if (/week(?:end)?$/u.test(words) && BESIDE_EVENT.test(behind)) return true;
  if (!HAS_WEEKDAY.test(words)) return false;
  if (HOLIDAY.test(before) || AGAIN_AND_AGAIN.test(before) || CALLED_SO.test(behind)) return true;
  return OF_MONTH.test(behind) && (COUNTED.test(before) || /^(?:last|next) /u.test(words));
}
