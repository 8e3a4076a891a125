// Pieces of patterns for the words in which headlines name days.

import { monthNumber, weekdayNumber } from "../../archive/calendar-words.ts";

/** “may” and “march” are months only where the words around tell so. */
export const SURE_MONTH =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar\\.|apr(?:il|\\.)?|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
export const ANY_MONTH = `(?:${SURE_MONTH}|march|mar(?!-)|may)`;
/** The number of a day, not of a score, a sum or an hour. */
export const DAY_NUMBER =
  "([0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|,\\d|\\.\\d| ?(?:percent|per cent|million|billion|countries|nations|states|leaders|years|days|hours|people|points?|bn|pm|am|a\\.m|p\\.m|tn|trillion))";
/** Also “14 May next year”, which is not the next 14 May. */
export const YEAR_TEXT = "(?:,? (?:of |in )?((?:19|20)\\d\\d|(?:this|next|last) year(?!['’]s)))";
export const WEEKDAY_TEXT = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const DAY_DASH = "(?: ?[-–−—/] ?| to | until | till | through | through to | thru )";
export const COUNT_TEXT = "(\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)";

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten".split(" ");

export function countOfWord(word = ""): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const found = NUMBER_WORDS.indexOf(word);
  return found < 0 ? undefined : found;
}

/** 1 to 12. */
export function monthCalled(name = ""): number {
  return monthNumber(name.replace(".", "")) ?? 0;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfName(name = ""): number {
  return weekdayNumber(name) ?? 0;
}

export function yearOfWords(word: string, today: string): number {
  const year = Number(today.slice(0, 4));
  if (/^\d{4}$/.test(word)) return Number(word);
  return word.startsWith("next") ? year + 1 : word.startsWith("last") ? year - 1 : year;
}

/** Behind a year: “before 2027 NATO summit” tells no time, but which summit. */
export const NO_EDITION =
  "(?! (?:[^\\s,:;]+ ){0,2}(?:summit|conference|meeting|forum|talks|chogm|g-?7|g-?20|elections?)\\b)";
