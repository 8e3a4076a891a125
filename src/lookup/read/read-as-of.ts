// The day of an as-of, and of a since: read, and refused when nothing can be known of it.

import { addDays, type Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { firstHeard } from "../../archive/known-steps.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Words } from "../../wording/words.ts";
import { knownThen, middleOf } from "./known-then.ts";
import { type ReadDay, readDay, refuseDay } from "./read-day.ts";

const AS_OF_WITHIN = whereItMayFit(
  /^(?<before>.*?)[,(]?\s*\b(?:as (?:of|at|(?:it was )?known (?:on|in|by))|(?:if|had) (?:i|we|you|one|someone)(?:'d| had| would have)? (?:asked|looked|checked)(?: you)?(?: back)? (?:on|in|at))[:\s]+(?<after>\S.*)$/iu,
);

/** More words than a day has. */
const MAX_DAY_WORDS = 6;

const AS_OF = whereItMayFit(/[,(]?\s*\bas(?:[- ]of|(?: it was)? known(?: (?:on|in|by))?)\b[:\s]*(?<day>[^()]+?)\)?$/iu);

export type Split =
  | { readonly ok: true; readonly words: string; readonly asOf: Day | undefined }
  | Extract<ReadDay, { readonly ok: false }>;

/** “biden xi as of 10 November 2021” → the words and the day; no day when the text does not end that way. */
export function splitAsOf(text: string, reading: AsOfReading): Split {
  const first = splitFirst(text, reading);
  if (first !== undefined) return first;
  const match = AS_OF.exec(text);
  if (match === null) return splitWasKnown(text, reading);
  const read = readAsOf(match.groups?.day, reading);
  return read.ok ? { ok: true, words: text.slice(0, match.index).trim(), asOf: read.day } : read;
}

/** “As of 30 January 2026: plan for the Abu Dhabi round?”: the longest beginning of what stands behind it that is a day. */
function splitFirst(text: string, reading: AsOfReading): Split | undefined {
  const within = AS_OF_WITHIN.exec(text);
  if (within === null) return undefined;
  const { before = "", after = "" } = within.groups ?? {};
  const words = after.split(/\s+/);
  // “Cop26 as of April 2020”: no part of a time is the time.
  if (readAsOf(after.replace(/[?.!)\s]+$/u, ""), reading).ok) return undefined;
  for (let length = Math.min(MAX_DAY_WORDS, words.length - 1); length > 0; length--) {
    const day = words
      .slice(0, length)
      .join(" ")
      .replace(/[,:;]+$/u, "");
    const read = readAsOf(day, reading);
    const rest = [before.trim(), ...words.slice(length)].join(" ").trim();
    if (read.ok && read.day !== undefined && rest !== "")
      return { ok: true, words: rest.replace(/,? please$/iu, ""), asOf: read.day };
  }
  return undefined;
}

function splitWasKnown(text: string, reading: AsOfReading): Split {
  for (const { words, day, isBefore } of knownThen(text)) {
    const read = isBefore ? lastDayBefore(day, reading) : readAsOf(day, reading);
    if (read.ok && read.day !== undefined) return { ok: true, words, asOf: read.day };
  }
  return { ok: true, words: text, asOf: undefined };
}

/** “Before April 2020” ends on the last day of March. */
function lastDayBefore(typed: string, { today, words }: AsOfReading): ReadDay {
  const read = readDay(typed, today, "first", words);
  if (!read.ok || read.day === undefined) return read;
  const day = addDays(read.day, -1);
  return { ok: true, day: day > today ? today : day };
}

/** The day from which “yesterday” is meant, and what a refusal is said with. */
type AsOfReading = { readonly today: Day; readonly words: Words };

/** “As of your last data”: as it stands now. */
const OF_LATEST =
  /^(?:your|the|its|our) (?:last|latest|newest|current|most recent)(?: available)? (?:data|dataset|information|info|updates?|records?|archive|knowledge|news|figures|entry|entries)[?!.]*$/iu;

/** Refused are what cannot be read, and days that have not come yet. */
export function readAsOf(typed: string | undefined, { today, words }: AsOfReading): ReadDay {
  if (typed !== undefined && OF_LATEST.test(typed)) return { ok: true, day: undefined };
  const read = readDay(typed && middleOf(typed), today, "last", words);
  // East of Greenwich tomorrow has begun.
  if (!read.ok || read.day === undefined || read.day <= addDays(today, 1)) return read;
  return refuseDay(words.reading.asOfAhead({ day: words.dates.day(read.day) }));
}

/** The same for answers that come from events alone: before the first of them nothing was known. */
export function readAsOfEvents(
  typed: string | undefined,
  reading: AsOfReading & { readonly archive: Archive },
): ReadDay {
  const { archive, words } = reading;
  const read = readAsOf(typed, reading);
  const begins = firstKnown(archive);
  if (!read.ok || read.day === undefined || begins === undefined || read.day >= begins) return read;
  const { dates } = words;
  return refuseDay(words.reading.asOfBeforeArchive({ begins: dates.day(begins), day: dates.day(read.day) }));
}

/** The day of a `since`: of what became known by `asOf`, or by now, something must be able to have come after it. */
export function readSince(typed: string | undefined, asOf: Day | undefined, { today, words }: AsOfReading): ReadDay {
  const read = readDay(typed, asOf ?? today, "first", words);
  if (!read.ok || read.day === undefined) return read;
  if (asOf !== undefined && read.day > asOf) return refuseDay(words.reading.sinceAfterAsOf());
  if (read.day <= addDays(today, 1)) return read;
  return refuseDay(words.reading.sinceAhead({ day: words.dates.day(read.day) }));
}

function firstKnown({ events }: Archive): Day | undefined {
  const firsts = [...events.values()].flatMap((event) => firstHeard(event) ?? []);
  return firsts.sort()[0];
}
