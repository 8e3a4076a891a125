// “Seit wann ist der Termin bekannt”: since when the days of a meeting are known, as English asks it.

import { DATE_WORDS, FIXED_WORDS, SINCE_WORDS } from "./date-words.ts";
import { KNOWN_WORDS } from "./way-words.ts";

/** `event` as English names it; undefined where none is named, or that is not asked. */
export function daysKnownInEnglish(
  event: string,
  has: (words: Readonly<Record<string, string>>) => boolean,
): string | undefined {
  const isOfDays = event !== "" && has(DATE_WORDS) && has(SINCE_WORDS) && (has(KNOWN_WORDS) || has(FIXED_WORDS));
  return isOfDays ? `since when is the date of the ${event} known` : undefined;
}
