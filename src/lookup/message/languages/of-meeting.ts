// What a meeting is asked about in another language, as English asks it: what was done there, since when its days are known, what became of it.

import { daysKnownInEnglish } from "./days-known.ts";
import { FAILED_WORDS, OUTCOME_WORDS } from "./way-words.ts";

/** `binds`: whether nothing else may be told. */
type MeetingInEnglish = { readonly english: string; readonly binds: boolean };

/** `event` as English names it, empty where none is named; `deed`: what was done there, where that is asked. */
export function ofMeetingInEnglish(
  event: string,
  deed: string | undefined,
  has: (words: Readonly<Record<string, string>>) => boolean,
  asksWhy: boolean,
): MeetingInEnglish | undefined {
  const told = deed ?? daysKnownInEnglish(event, has);
  return told === undefined ? endInEnglish(event, has, asksWhy) : { english: told, binds: false };
}

/** What became of a meeting; undefined where none is named, or it is not asked. */
function endInEnglish(
  event: string,
  has: (words: Readonly<Record<string, string>>) => boolean,
  asksWhy: boolean,
): MeetingInEnglish | undefined {
  if (event === "") return undefined;
  if (has(FAILED_WORDS) && asksWhy) return { english: `why did the ${event} fail`, binds: true };
  return has(FAILED_WORDS) || has(OUTCOME_WORDS) ? { english: `what came of the ${event}`, binds: false } : undefined;
}
