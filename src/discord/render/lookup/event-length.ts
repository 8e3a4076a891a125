// How long something was, where nobody timed it: by a sentence of hours, but for what goes on for days.

import { daysBetween, earliest, latest } from "@attache/edtf";
import type { State } from "../../../archive/history.ts";
import { summaryClauses } from "../../../text/summary-clauses.ts";

/** Three days and more. */
export function isOfDays({ date }: State): boolean {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  return first !== undefined && last !== undefined && daysBetween(first, last) > 1;
}

const OF_LENGTH =
  /\b(?:for|last\w*|after|takes?|under|over|almost|nearly|about|some) (?:\w+ ){0,6}?(?:hours?|minutes?)\b|\b(?:\d+|an?|one|two|three|four|five|six|half)(?: and a half)?(?:-| )(?:hours?|minutes?)\b/iu;

/** “Two hours later”, “within three hours”: when something was, and not how long; what else stands in the sentence may tell that. */
const OF_WHEN =
  /(?:\b(?:more|less) than )?(?:\b[\w-]+ )?(?:and a half )?\b(?:hours?|minutes?) (?:later|earlier|before|after|ago)\b|\bwithin (?:\S+ ){0,4}(?:hours?|minutes?)\b|\b(?:earlier|later) hours?\b/giu;

/** The sentence that tells of hours or minutes. */
export function sentenceOfLength(summary: string): string | undefined {
  return summaryClauses(summary).find((sentence) => OF_LENGTH.test(sentence.replaceAll(OF_WHEN, "")));
}
