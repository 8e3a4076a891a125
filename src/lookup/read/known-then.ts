// “What was known about the G20 in March 2025”, “where did things stand with it before May”: questions of a day that do not say “as of”.

import { monthNumber } from "../../archive/calendar-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";

export type KnownThen = {
  readonly words: string;
  /** As it was typed. */
  readonly day: string;
  /** What became known on that day, or in that month or year, is no part of it. */
  readonly isBefore: boolean;
};

const TIME_LEAD = /(?:back )?(?<lead>on|in|by|at|during|until|before|prior to)/u.source;
const WHAT_WAS_KNOWN =
  /what (?:was|had been|(?:did|could|would) (?:we|people|they|anyone|anybody|one)) (?:publicly |already )?know?n?/u
    .source;
const ABOUT_IT = /(?:about|of|on)/u.source;
const WITH_IT = /(?:with|on|for|about|regarding|concerning|around)/u.source;
/** What stands before it is named, and not asked: “US Iran Rome April 2025, what was known on 15 April”. */
const ASKING_WORDS = /(?:what|when|where|who|which|how|why|did|do|does|was|were|is|are|has|have|tell|and|but)/u.source;
/** “Where did things stand”, “where were we”. */
const HOW_THINGS_STOOD =
  /(?:where|how)(?: did|['’]?d| were| was) (?:things|matters|it all|everything|we|(?:the )?plans?)(?: (?:stand|standing|look|looking|at))?/u
    .source;
const AT_FIRST = /^(?:so |and |but )?/u.source;
/** “Where were the next talks supposed to be.” */
const WAS_TO_BE =
  /(?<words>(?:when|where|which|what|who|was|were) .*\b(?:supposed|planned|expected|scheduled|meant|due|slated|going to)\b.*?)/u
    .source;
/** “By mid September, where was COP31 to be”: what is named by a number, or is the next, needs no time to be found by. */
const WHERE_TO_BE =
  /(?<words>(?:where|(?:in |at )?(?:which|what) (?:city|country|place|town|venue|state)) (?:was|were) (?=.*(?:\d|\bnext\b)).*\b(?:to be|to take place|to happen|to meet|to convene|supposed|planned|expected|scheduled|meant|due|slated|going to)\b.*?)/u
    .source;
const BEFORE_THEN = /(?<lead>before|prior to)/u.source;

const THEN_FORMS: readonly RegExp[] = [
  whereItMayFit(new RegExp(`${AT_FIRST}${WHAT_WAS_KNOWN} ${ABOUT_IT} (?<words>.+) ${TIME_LEAD} (?<day>\\S.*)$`, "iu")),
  whereItMayFit(
    new RegExp(
      `${AT_FIRST}(?!${ASKING_WORDS}\\b)(?<words>\\S.*?)[,:;–—-]* ${WHAT_WAS_KNOWN}(?: ${ABOUT_IT} (?:it|them|this|that))?(?: then)? ${TIME_LEAD} (?<day>\\S.*?)[\\s?!.]*$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${AT_FIRST}${WHAT_WAS_KNOWN} ${TIME_LEAD} (?<day>\\S.*?) (?<!\\b(?:middle|end|start|beginning) )${ABOUT_IT} (?<words>\\S.*)$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(`${AT_FIRST}${TIME_LEAD} (?<day>\\S.*?),? ${WHAT_WAS_KNOWN} ${ABOUT_IT} (?<words>\\S.*)$`, "iu"),
  ),
  whereItMayFit(new RegExp(`${AT_FIRST}${HOW_THINGS_STOOD} ${WITH_IT} (?<words>.+) ${TIME_LEAD} (?<day>\\S.*)$`, "iu")),
  whereItMayFit(
    new RegExp(`${AT_FIRST}${TIME_LEAD} (?<day>\\S.*?),? ${HOW_THINGS_STOOD} ${WITH_IT} (?<words>\\S.*)$`, "iu"),
  ),
  whereItMayFit(new RegExp(`${AT_FIRST}where(?: did|['’]?d) (?<words>.+) stand,? ${TIME_LEAD} (?<day>\\S.*)$`, "iu")),
  whereItMayFit(new RegExp(`${AT_FIRST}${BEFORE_THEN} (?<day>\\S.*?),? ${WAS_TO_BE}[\\s?!.]*$`, "iu")),
  whereItMayFit(new RegExp(`${AT_FIRST}(?<lead>by|until) (?<day>\\S.*?),? ${WHERE_TO_BE}[\\s?!.]*$`, "iu")),
  whereItMayFit(new RegExp(`${AT_FIRST}${WAS_TO_BE},? ${BEFORE_THEN} (?<day>\\S.*?)[\\s?!.]*$`, "iu")),
  whereItMayFit(
    new RegExp(`${AT_FIRST}${TIME_LEAD} (?<day>\\S.*?),? where(?: did|['’]?d) (?<words>\\S.*) stand$`, "iu"),
  ),
];

/** All readings: whether what stands for the day is one, is not looked at. */
export function knownThen(text: string): readonly KnownThen[] {
  return THEN_FORMS.flatMap((form) => {
    const { words, day, lead } = form.exec(text)?.groups ?? {};
    if (words === undefined || day === undefined) return [];
    const isBefore = /^(?:before|prior to)$/iu.test(lead ?? "");
    const dated = inYearNamed(day, words);
    const end = isBefore || /^(?:by|until)$/iu.test(lead ?? "") ? middleOf(dated) : dated;
    return [{ words: words.replace(/^the\s+/iu, ""), day: end, isBefore }];
  });
}

/** “15 April”, of what was in April 2025; a later month than that of the meeting is of the year before. */
function inYearNamed(day: string, words: string): string {
  const month = monthTypedIn(day);
  const [year, ...others] = words.match(A_YEAR) ?? [];
  if (month === undefined || year === undefined || others.length > 0 || /\d{4}/u.test(day)) return day;
  const isBefore = month > (monthTypedIn(words) ?? month);
  return `${day.replace(/[\s?!.]+$/u, "")} ${Number(year) - (isBefore ? 1 : 0)}`;
}

const A_YEAR = /\b(?:19|20)\d\d\b/gu;

function monthTypedIn(text: string): number | undefined {
  const found = text.toLowerCase().match(/\p{L}{3,9}/gu) ?? [];
  return found.map((word) => monthNumber(word)).find((month) => month !== undefined);
}

/** “By” and “as of mid September 2025” are by its middle, though what is held in the middle of a month or year may be later. */
export function middleOf(typed: string): string {
  const { name, year = "" } = MIDDLE_OF.exec(typed)?.groups ?? {};
  if (name === undefined) return year === "" ? typed : `30 June ${year}`;
  return monthNumber(name.toLowerCase()) === undefined ? typed : `15 ${name} ${year}`.trim();
}

const MIDDLE_OF = /^(?:the )?mid(?:dle of)?[- ]?(?:(?<name>\p{L}{3,9})\b)?,? ?(?<year>\d{4})?[\s?!.]*$/iu;
