// Words of which times consist as people type them: what has any other word in it is none, and need not be tried.
import { monthNumber, numberWord, weekdayNumber } from "../../archive/calendar-words.ts";

/** All words of the rules in `parse-day`, `parse-span` and `spoken-spans` but names of months and days. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of on in during at to from and between until till through this that last past next coming current whole entire all rest remainder so far " +
    "earlier later early late mid middle begin beginning start starting commencing end first second third fourth half quarter couple few d w day " +
    "week weekend fortnight month year h hour hr time ago before after now right currently moment present today tonight yesterday tomorrow " +
    "morning afternoon evening night spring summer autumn fall winter century christmas xmas boxing eve halloween new q s st nd rd th"
  ).split(" "),
);

/** Words of which no time consists alone: a number, a name or a unit has to stand beside them. */
const NO_TIME_ALONE: ReadonlySet<string> = new Set(
  (
    "a an the of on in during at to from and between until till through this that last past next coming so far " +
    "earlier later begin beginning start starting first second third fourth half couple few before after"
  ).split(" "),
);

/** Whether some word may be more than what stands around a time. */
export function mayNameTime(tokens: readonly string[]): boolean {
  return tokens.some((token) => !NO_TIME_ALONE.has(token.toLowerCase()));
}

/** “Monday 3 May”: before a number only the beginning of a weekday is looked at. */
const BEGINS_AS_WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/;

/** Whether a time may have this word in it, in small letters or not; of what is not Latin, and of numbers, it is always so. */
export function mayBeTime(token: string): boolean {
  const small = token.toLowerCase();
  if (/^[a-z]+$/.test(small)) return isTimeWord(small);
  return small.split(/[^\p{L}\p{M}\d]+/u).every((word) => word === "" || /[^a-z]/.test(word) || isTimeWord(word));
}

function isTimeWord(word: string): boolean {
  return (
    TIME_WORDS.has(word) ||
    (word.endsWith("s") && TIME_WORDS.has(word.slice(0, -1))) ||
    BEGINS_AS_WEEKDAY.test(word) ||
    numberWord(word) !== undefined ||
    monthNumber(word) !== undefined ||
    weekdayNumber(word) !== undefined
  );
}
