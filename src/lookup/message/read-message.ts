// A message as the parts that are read before it is asked what is wanted of them: names, kinds, a time, a quotation.

import { type Day, daysBetween, lastDayOfMonth, monthOf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { numberWord } from "../../archive/calendar-words.ts";
import { rememberedLately } from "../../text/remembered-lately.ts";
import { isShouted, wordsIn } from "../../text/typed-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { findEvents } from "../answers/find-events.ts";
import type { Part } from "../parts/part.ts";
import { readSentence } from "../parts/read-sentence.ts";
import { BEGINNING, extractTime, type Timed } from "../read/extract-time.ts";
import type { Lean } from "../read/parse-day.ts";
import type { Span } from "../read/parse-span.ts";
import { timeInName, withYearOfNameLast } from "../read/time-in-name.ts";
import { weekdayInName } from "../read/weekday-in-name.ts";
import { yearsMeant } from "../read/years-meant.ts";
import { QUOTE_KEY, type TimedSentence } from "./ask/pattern.ts";
import { writeOut } from "./chat-shorthand.ts";

export type ReadMessage = TimedSentence & {
  /** The text without its time and with its quotations taken out. */
  readonly rest: string;
  readonly span: Span | undefined;
  /** The same time in the past, where its year is not told. */
  readonly pastSpan: Span | undefined;
  /** Whether it is a day or month of which the year is not told. */
  readonly yearless: boolean;
  /** “since March”: only the beginning is meant. */
  readonly since: boolean;
  /** What stands behind “since” and is no time. */
  readonly unreadTime: string | undefined;
  /** It was written in another language: these words are not those that somebody typed. */
  readonly translated?: true;
  /** An office is named in the plural: all who held it are asked for. */
  readonly listsOffice?: true;
  /** Somebody is outside their country, wherever that is. */
  readonly abroad?: true;
  /** The day is that of the event, “the 24 February meeting”, and none as of which it is asked. */
  readonly dayOfEvent?: true;
  /** What stands in quotation marks. */
  readonly quoted: readonly string[];
  /** “two days before the summit”: so many days before what it is about begins. */
  readonly daysBefore: number | undefined;
};

/** What is over, and what is to come; of a month without a year the one that the tense of the sentence means. */
const PAST = whereItMayFit(
  /\b(?:was|were|did|had|has|have|happened|took|held|said|met|went|ago|past|been|became|came|got|before|since)\b|^(?:so |and |but )?(?:who|which \p{L}+)(?: else| all)? (?:led|spoke|sent|gave|flew|(?!cancel|postpon|confirm|schedul|plan|expect|need|call)\p{L}{2,}ed)\b/iu,
);

/** “What is still to come before Christmas”: no “before”, “have” or “got” makes that past. */
const AHEAD = whereItMayFit(
  /\b(?:still|yet) to come\b|\b(?:upcoming|coming up|remaining|lies ahead|still (?:comes?|ahead)|lined up|(?:is|are|'s) (?:left|ahead|coming))\b|\b(?:is|are|any\p{L}*|still) (?:\p{L}+ )?(?:left|remaining|to come)\b/iu,
);

/** “Who will meet after 10 January”, “what is planned since”: what asks of days to come. */
const TO_COME =
  /\b(?:will|won['’]t|shall|going to|gonna|upcoming|coming|next|planned|scheduled|expected|due|ahead|future|is|are|do|does|can|could|should|would|might)\b|['’]s (?:on|up|there|\p{L}+ing)\b/iu;

/**
 * “Meetings after 7 October”: a list without a verb is of the last such day, and has what is yet to come too. “Talks between 3 May and
 * 20 October” are of those days that are nearer. undefined where the tense tells the year.
 */
function ofLastYear(
  told: TimedInYear,
  typed: string,
  lean: Lean,
  readPast: () => Timed,
  today: Day,
): Timed | undefined {
  const { span, since, yearless } = told;
  if (span === undefined || lean === "past" || yearless !== true || TO_COME.test(typed)) return undefined;
  if (!since && (span.from === span.to || !BETWEEN_DAYS.test(typed))) return undefined;
  const past = readPast();
  const isNearer = past.span !== undefined && daysBetween(past.span.to, today) < daysBetween(today, span.from);
  return since || isNearer ? past : undefined;
}

const BETWEEN_DAYS = /\b(?:between|from)\b.*\b(?:and|to|until|till|through)\b/iu;

const QUOTED =
  /["“„«「『](?<double>[^"”“»」』\n]{2,})["”“»」』]|(?<![\p{L}\p{N}])['‘](?<single>[^'’\n]{2,}(?:[’'](?=\p{L})[^'’\n]*)*)['’](?![\p{L}\p{N}])/gu;

const BEFORE = whereItMayFit(
  /\b(?<count>\d+|an?|one|two|three|four|five|six|seven|ten|the) (?<unit>day|week|month)s? (?:before|prior to|ahead(?: of)?|earlier than|in advance(?: of)?|beforehand|b4|out)\b/iu,
);

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** Of a remark the year is when it was made, whatever is called so: “what did he say at the G20 summit 2022”. */
const OF_WORDS_SAID = whereItMayFit(
  /\bquot(?:e[ds]?|ing|ations?)\b|^(?:so |and |but )?what\b.*\b(?:sa(?:id|ys?)|stated|state (?:about|on|regarding|that)|told|tell)\b|^(?:so |and |but )?who (?:\p{L}+ )?(?:said|told|reported) that\b|\bdid\b.*\bsay\b|\b(?:remarks?|words|statements?|comments?|(?<!\bfirst )mention(?:s|ed)?)\b/iu,
);

/** But what is said about an edition is not said about another that is told of in its year. */
const SAID_ABOUT =
  /^(?:so |and |but )?what (?:was|were|is|has been|had been) (?:publicly |officially )?said (?:about|on|regarding|of)\b/iu;

type IsTaken = (at: number, words: readonly string[]) => boolean;

/** A line in which the names of events stand as titles have them, and what of it is a word of a name and none of a time. */
function timesApart(typed: string, archive: Archive): { readonly line: string; readonly isTaken: IsTaken } {
  const isWeekday = weekdayInName(archive);
  if (OF_WORDS_SAID.test(typed) && !SAID_ABOUT.test(typed)) return { line: typed, isTaken: isWeekday };
  const isTime = timeInName(archive);
  return {
    line: withYearOfNameLast(typed, archive),
    isTaken: (at, words) => isWeekday(at, words) || isTime(at, words),
  };
}

type TimedInYear = Timed & { readonly yearOf?: string };

/** “On 12 May, before the Istanbul talks of 2025”: a day without a year is of the one year that is named elsewhere. */
function inItsYear(timed: Timed, line: string, isTaken: IsTaken): TimedInYear {
  const years = new Set(timed.yearless === true ? (timed.rest.match(/\b(?:19|20)\d\d\b/g) ?? []) : []);
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) return timed;
  return { ...timed, ...extractTime(line, `${year}-12-31`, "past", isTaken), yearOf: year };
}

/** “What is left until the end of the year” does not begin long ago. */
function fromNowOn(timed: TimedInYear, lean: Lean, today: Day): TimedInYear {
  const { span } = timed;
  const isAhead = span?.from === BEGINNING && span.to >= today && lean === "future";
  return isAhead ? { ...timed, span: { ...span, from: today } } : timed;
}

function isMonthFrom(today: Day, span: Span | undefined): span is Span {
  return span?.from === today && today.endsWith("-01") && span.to === lastDayOfMonth(monthOf(today));
}

/** Of a month that begins today nothing is over yet; but an edition that is to be in it may be what is asked about. */
function isEditionThen(parts: readonly Part[], { from, to }: Span, archive: Archive): boolean {
  return parts
    .flatMap((part) => (part.is === "record" ? part.records : []))
    .filter(({ kind }) => kind === "topic" || kind === "event")
    .map(({ kind, id }) => (kind === "topic" ? `series:${id}` : `event:${id}`))
    .some((ref) => findEvents({ subjects: [ref], which: "all", from, to }, archive).length > 0);
}

/** Of a message with asides, of what is left without them, and of that without who said it. */
const MOST_READINGS = 4;

const readLately = rememberedLately<Archive, ReadMessage>(MOST_READINGS);

export function readMessage(text: string, archive: Archive, today: Day): ReadMessage {
  return readLately(archive, `${today} ${text}`, () => readAnew(text, archive, today));
}

function readAnew(text: string, archive: Archive, today: Day): ReadMessage {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match.groups?.double ?? match.groups?.single ?? "");
  const key = isShouted(text) ? QUOTE_KEY.toUpperCase() : QUOTE_KEY;
  const plain = writeOut(text.replace(QUOTED, ` ${key} `));
  const before = BEFORE.exec(plain)?.groups;
  const untimed = before === undefined ? plain : plain.replace(BEFORE, " ");
  const tense: Lean = PAST.test(untimed) && !AHEAD.test(untimed) ? "past" : "future";
  const { line, isTaken } = timesApart(untimed.replace(/\s+/g, " ").trim(), archive);
  const told = inItsYear(extractTime(line, today, tense, isTaken), line, isTaken);
  const ofLast = ofLastYear(told, untimed, tense, () => extractTime(line, today, "past", isTaken), today);
  const lean = ofLast === undefined ? tense : "past";
  const timed: TimedInYear = ofLast ?? fromNowOn(told, lean, today);
  // “Since when” asks for a time and names none.
  const {
    rest,
    before: start,
    span,
    since,
  } = timed.unread === undefined ? timed : { rest: line, before: line, span: undefined, since: false };
  const sentence = readSentence(rest, archive);
  const isBegun = lean === "past" && timed.yearless === true && isMonthFrom(today, span);
  const isOfYearBefore = isBegun && !isEditionThen(sentence.parts, span, archive);
  const meant = isOfYearBefore ? yearsMeant(span, 2)[1] : span;
  const isSameInPast = lean === "past" || timed.yearOf !== undefined || timed.timeless === true;
  return {
    ...sentence,
    timeAt: span === undefined ? undefined : wordsIn(start).length,
    rest,
    span: meant,
    pastSpan: isSameInPast ? meant : extractTime(line, today, "past", isTaken).span,
    yearless: timed.yearless === true && timed.yearOf === undefined,
    since,
    unreadTime: timed.unread,
    quoted,
    daysBefore:
      before === undefined ? undefined : (numberWord(before.count ?? "") ?? 1) * (UNIT_DAYS[before.unit ?? ""] ?? 1),
  };
}
