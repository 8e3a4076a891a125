// How long something was: from beginning to end, where nobody timed it by a sentence of hours, and what goes on for days by its date. Pure.

import { daysBetween, earliest, latest } from "@attache/edtf";
import { numberWord } from "../../archive/calendar-words.ts";
import { areToldDays, type State } from "../../archive/history.ts";
import type { EventAt, EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

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

/** The sentence that tells it, of steps that stand newest first; what was said before it began is none of what has been. */
export function lengthInSteps(steps: readonly EventStep[], isOver: boolean): string | undefined {
  return steps
    .filter(({ state }) => !isOver || BEGUN_STATUSES.has(state.status))
    .map(({ development }) => sentenceOfLength(development.summary))
    .find((one) => one !== undefined);
}

/** Between so much and so much. */
export type LengthTold = { readonly least: number; readonly most: number };

/** In minutes; undefined where nothing tells them. */
export function minutesOf({ state: { start, end } }: EventAt, steps: readonly EventStep[]): LengthTold | undefined {
  const timed =
    start === undefined || end === undefined ? 0 : Math.round((Date.parse(end) - Date.parse(start)) / MS_IN_MINUTE);
  if (timed > 0) return { least: timed, most: timed };
  const sentence = lengthInSteps(steps, true);
  return sentence === undefined || OF_ONE_DAY.test(sentence) ? undefined : minutesIn(sentence.replaceAll(OF_WHEN, ""));
}

/** “The first day lasts about five hours.” */
const OF_ONE_DAY = /\b(?:first|second|third|last|each|one) (?:day|session)\b/iu;

const MS_IN_MINUTE = 60_000;

/** By its date, from one to so many; undefined where its days are not told. */
export function daysByDate({ date }: State): number | undefined {
  const [first, last] = date === undefined || !areToldDays(date) ? [] : [earliest(date), latest(date)];
  return first === undefined || last === undefined ? undefined : daysBetween(first, last) + 1;
}

const COUNT_OF_TIME = "(?<count>\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const ROUGHLY =
  /(?<roughly>(?:(?:for|lasts?|lasted) )?(?:just |well |a little )?(?:almost|nearly|close to|about|around|some|roughly|over|more than|at least|under|less than) )?/iu
    .source;

const LENGTH_PATTERNS: readonly (readonly [RegExp, (count: number, more: number) => number])[] = [
  [new RegExp(`${ROUGHLY}half an hour\\b`, "iu"), () => MINUTES_IN_HOUR / 2],
  [
    new RegExp(`${ROUGHLY}${COUNT_OF_TIME}(?: |-)hours? and (?<more>\\d+|[a-z]+) minutes?\\b`, "iu"),
    (count, more) => count * MINUTES_IN_HOUR + more,
  ],
  [
    new RegExp(`${ROUGHLY}${COUNT_OF_TIME} (?:hours? and a half|and a half(?: |-)hours?)\\b`, "iu"),
    (count) => (count + 1 / 2) * MINUTES_IN_HOUR,
  ],
  [
    new RegExp(`${ROUGHLY}${COUNT_OF_TIME} (?:hours? and a quarter|and a quarter(?: |-)hours?)\\b`, "iu"),
    (count) => (count + 1 / 4) * MINUTES_IN_HOUR,
  ],
  [new RegExp(`${ROUGHLY}${COUNT_OF_TIME}(?: |-)hours?\\b`, "iu"), (count) => count * MINUTES_IN_HOUR],
  [new RegExp(`${ROUGHLY}${COUNT_OF_TIME}(?: |-)minutes?\\b`, "iu"), (count) => count],
];

const MINUTES_IN_HOUR = 60;

/** “Over two hours” is less than another half, and “almost” is no less than ten minutes short of it. */
const ROUGH_MINUTES = 10;

function minutesIn(sentence: string): LengthTold | undefined {
  for (const [pattern, lengthOf] of LENGTH_PATTERNS) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups === undefined) continue;
    const minutes = lengthOf(countInWords(groups.count ?? "1"), countInWords(groups.more ?? "0"));
    const roughly = groups.roughly ?? "";
    const isLess = /almost|nearly|close|under|less/iu.test(roughly);
    const isMore = /over|more|at least/iu.test(roughly);
    const isAbout = roughly !== "" && !isLess && !isMore;
    return {
      least: isLess || isAbout ? minutes - ROUGH_MINUTES : minutes,
      most: isMore || isAbout ? minutes + ROUGH_MINUTES : minutes,
    };
  }
  return undefined;
}

function countInWords(word: string): number {
  return /^an?$/iu.test(word) ? 1 : /^\d/u.test(word) ? Number(word) : (numberWord(word.toLowerCase()) ?? 0);
}
