// “The Good Friday talks”, “Bloody Sunday”, “Sun City”: the name of a weekday as a word of another name, and no time; nor is a new year of another calendar.

import type { Archive } from "../../archive/archive.ts";
import { weekdayNumber } from "../../archive/calendar-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { isNamed } from "../answers/event-texts.ts";
import { eventsNamed } from "../names/near-names.ts";
import { OF_PLACE_NAMES } from "../parts/called-after-places.ts";
import { isFunctionWord } from "../parts/function-words.ts";

/** Whether the word at a place is a weekday that belongs to a name of the archive, or to one that its capitals show. */
export function weekdayInName(archive: Archive): (at: number, words: readonly string[]) => boolean {
  return (at, words) => {
    const word = bare(words[at]);
    if (OTHER_CALENDARS.test(`${bare(words[at - 1])} ${word}`)) return true;
    if (weekdayNumber(word) === undefined) return false;
    const [before, after] = [bare(words[at - 1]), bare(words[at + 1])];
    const phrase = tokenize(`${before} ${word}`).join(" ");
    if (before !== "" && eventsNamed(tokenize(word)[0] ?? "", archive).some((event) => isNamed(event, phrase)))
      return true;
    // “Bloody Sunday”: a word of English with a capital that no sentence gives it. “Sun City”: hardly anybody cuts a weekday short before a name.
    const isAfterWord = at > 1 && isCapital(before) && isEnglishWord(before.toLowerCase()) && !isLittleWord(before);
    const isShort = word.length < MIN_WEEKDAY && !BEFORE_DAYS.test(before);
    if (isShort && OF_PLACE_NAMES.has(after.toLowerCase())) return true;
    return isCapital(word) && (isAfterWord || (isShort && isCapital(after)));
  };
}

/** “Lunar New Year’s Eve” is no 31 December. */
const OTHER_CALENDARS = /^(?:lunar|chinese|persian|jewish|islamic|vietnamese|korean|orthodox) new$/iu;

const MIN_WEEKDAY = "monday".length;

const BEFORE_DAYS = /^(?:on|by|until|till|since|from|last|next|this|before|after)$/iu;

function bare(word = ""): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function isLittleWord(word: string): boolean {
  return isFunctionWord(word.toLowerCase()) || weekdayNumber(word) !== undefined;
}
