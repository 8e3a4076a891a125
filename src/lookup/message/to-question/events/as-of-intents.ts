// What was known on a day, or before something began; and days that are told without their year.

import { addDays, type Day, lastDayOfMonth } from "@attache/edtf";
import { isExpected } from "../../../../archive/phase.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { EventFocus } from "../../../../core/event-focus.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { BEGINNING } from "../../../read/extract-time.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isWholeYear } from "../changes/change-patterns.ts";
import { beginsOn, dayBeforeIt } from "../dates/year-of-day.ts";
import { isConfirmedForTime, wasOfOtherTime, wereToGo } from "../journeys/planned-for-day.ts";
import { hasSomethingThen } from "../which-event/summit-visits.ts";
import type { EventParts } from "./event-query.ts";
import { timeOf, withoutStatus, withTopic } from "./events-question.ts";
import { isOfThatDay } from "./of-that-day.ts";

/** Years back in which a month without its year may be meant. */
const MAX_YEARS = 10;

/** “Feb 22”: the last one in which there is something that is asked for, where there is nothing in the next. */
export function inThePast(
  message: ReadMessage,
  query: Omit<EventParts, "statuses">,
  { archive }: IntentContext,
): ReadMessage | undefined {
  const { span, pastSpan, yearless } = message;
  if (span === undefined || pastSpan === undefined || (!yearless && pastSpan.from === span.from)) return undefined;
  // “After 3 March” has its year, and no end: nothing need be on that day.
  if (message.since || span.from === BEGINNING) return undefined;
  // “Where will Xi be in December?” is not told by a December that is over.
  if (yearless && WILL_BE.test(message.rest)) return undefined;
  const has = ({ from, to }: Span, which: "all" | "one") =>
    findEvents({ ...query, which, from, to }, archive).length > 0;
  if (hasSomethingThen(query, span, archive)) return undefined;
  const mayBeOver = yearless && !IS_AHEAD.test(message.rest);
  const years = mayBeOver ? yearsMeant(pastSpan, MAX_YEARS) : [pastSpan];
  // Of what never had a day, that something of it became known in that month; “is the summit in April still on”, “on 31 March confirmed?” of what was to be then.
  const mayBeUnheld = span.from !== span.to || isConfirmedForTime(message);
  const isMonth = yearless && mayBeUnheld && !has(span, "one");
  const monthOfYear = mayBeOver ? asMonthOfYear(pastSpan) : undefined;
  const found =
    years.find((one) => has(one, "all")) ??
    (isMonth ? years.find((one) => has(one, "one")) : undefined) ??
    (monthOfYear !== undefined && has(monthOfYear, "all") ? monthOfYear : undefined);
  return found === undefined ? undefined : { ...message, span: found, pastSpan: found, yearless: false };
}

/** “Feb 22”, where nothing was on any such day: February 2022. */
function asMonthOfYear({ from, to }: Span): Span | undefined {
  const year = `20${from.slice(8)}`;
  const isYear = from === to && year >= FIRST_YEAR_TOLD && year <= from.slice(0, 4);
  const month = `${year}-${from.slice(5, 7)}`;
  return isYear ? { from: `${month}-01`, to: lastDayOfMonth(month) } : undefined;
}

/** Before it two figures are rather a day. */
const FIRST_YEAR_TOLD = "2015";

/** “Is there a summit in December?” */
const WILL_BE = /\b(?:will|going to|gonna|shall)\b/iu;
const IS_AHEAD = /^(?:is|are|will|any|anything|what(?:'s| is))\b|\b(?:upcoming|next|planned|scheduled|expected)\b/iu;

const WAS_EXPECTED =
  /\b(?:(?:was|were) .*\bgoing to|expected|supposed|planned|meant|scheduled|due|thought|believed|known|confirmed|decided|fixed|certain|clear)\b/iu;

/** A day on which it did not take place, before it began: as it was known then, and whether somebody confirmed it on that day. */
export function asKnownThen(
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
  step?: EventFocus,
): Intent | undefined {
  const span = message.since ? undefined : inYearOfStep(message, parts, then);
  const isThen =
    span !== undefined && (span.from === span.to || (WAS_EXPECTED.test(message.rest) && span.to < then.today));
  const isAskedAnew = wereToGo(message, parts, then) || isOfItInPast(message, parts, then);
  if (!isThen || span.from >= then.today || isAskedAnew || message.dayOfEvent === true) return undefined;
  const query = { ...withTopic(withoutStatus(parts)), which: "one" } as const;
  if (hasSomethingThen(query, span, then.archive)) return undefined;
  const found = findEvents({ ...query, asOf: span.to }, then.archive);
  if (found.every((one) => span.from !== span.to && wasOfOtherTime(one, span))) return undefined;
  if (isOfThatDay(message, span, found) && !WAS_EXPECTED.test(message.rest)) return undefined;
  const focus = step === "confirmed" && span.from === span.to ? { focus: step } : {};
  // “Where was the G7 of 2020 to be”: the edition of that year, and not the one that followed it.
  const isEdition = parts.series !== undefined && isWholeYear(span);
  const turn =
    !isEdition && WAS_AHEAD.test(message.rest) && liesAheadThen(parts, span.to, then) ? { which: "next" as const } : {};
  return asks({ about: "events", page: 0, ...query, ...turn, ...focus, asOf: span.to });
}

/** “Did Trump cancel the meeting on 10 October”: a day without its year is of the last in which something of it became known on that day. */
function inYearOfStep(
  { yearless, span, pastSpan, rest }: ReadMessage,
  parts: EventParts,
  { archive }: IntentContext,
): Span | undefined {
  if (!yearless || span === undefined || pastSpan === undefined || span.from !== span.to || !OF_A_DEED.test(rest))
    return span;
  const found = findEvents({ ...withTopic(withoutStatus(parts)), which: "one" }, archive);
  const days = new Set(found.flatMap(({ event }) => event.developments.map(({ known }) => known.by)));
  return yearsMeant(pastSpan, MAX_YEARS).find(({ from }) => days.has(from)) ?? span;
}

const OF_A_DEED = /^(?:(?:so|and|but),? )?(?:did|has|had|was|were)\b/iu;

/** “When was the Quad on 24 May”: a day without its year on which an edition began, and none on which something was known of another. */
function isOfItInPast(message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { rest, yearless } = message;
  const isOfThen = WAS_EXPECTED.test(rest) || OF_BEFORE.test(rest) || !ASKS_OF_IT.test(rest);
  return (
    yearless &&
    parts.series !== undefined &&
    !isOfThen &&
    inThePast(message, withTopic(withoutStatus(parts)), then) !== undefined
  );
}

const ASKS_OF_IT = /^(?:so |and |but )?(?:when|where)\b/iu;

/** “On 20 October, where were they going to meet?” */
const WAS_AHEAD = /\b(?:going|about|supposed|expected|due|meant|set) to\b|\b(?:scheduled|planned|upcoming|next)\b/iu;

/** Whether those who are named, or the series, then had something before them. */
export function liesAheadThen(parts: EventParts, asOf: Day, { archive }: IntentContext): boolean {
  const { subjects = [], series } = parts;
  if ((subjects.length === 0 && series === undefined) || subjects.some((refs) => refs.startsWith("event:")))
    return false;
  const query = { ...withTopic(withoutStatus(parts)), which: "next", asOf } as const;
  return findEvents(query, archive).some(({ state }) => isExpected(state, asOf));
}

/** “On 21 February, what stood in the diary”. */
export const IN_THE_DIARY =
  /\bwhat (?:stood|was|had been) (?:in|on) (?:the|their|his|her) (?:diary|diaries|calendars?|agendas?|cards|books)\b/iu;

/** “On 1 March, where was it going to be?” */
export const WAS_TO_BE =
  /^what (?:dates?|days?|venue|place|city|status|host)\b.*\b(?:did|was|were|had|have)\b|\b(?:was|were)\b.*\b(?:going|supposed|due|meant|expected|scheduled|planned) (?:to|for)\b|\b(?:was|were)\b.* to (?:be|be held|take place|meet|happen|convene|gather)$/iu;

/** Between the names of a name. */
const NAME_JOINS: ReadonlySet<string> = new Set("a an the of in at on to and with".split(" "));

const OF_BEFORE =
  /\b(?:before|prior|preced\w+|ahead|eve|earlier|until|till|then|time|as of|kn[oe]w\w*|expect\w*|plan\w*|thought|supposed|still|already|first|original\w*|previous\w*|run-?up|advance|lead-?up)\b/iu;

/** Whether nothing speaks of an earlier time: “the Munich conference of 2025” is that of the year, and not as it was known then. */
export function isAskedOfNow(
  { rest, span, daysBefore, parts, words }: ReadMessage,
  archive: IntentContext["archive"],
): boolean {
  if (daysBefore !== undefined || OF_BEFORE.test(rest)) return false;
  const isYear = span?.from.endsWith("-01-01") === true && span.to.endsWith("-12-31");
  const isOfSeries = parts.some(
    (part) =>
      part.is === "record" && part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive)),
  );
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  // “Trump China visit 2026”: a name, and no sentence that could ask for anything.
  const isName = words.every(({ key }, at) => !isFree(at) || NAME_JOINS.has(key));
  return span === undefined || isName || (isYear && isOfSeries);
}

/** What was known on a day, some days before it began, or before it began at all. */
export function asksThen(message: ReadMessage, parts: EventParts, then: IntentContext): Intent {
  const { span, daysBefore } = message;
  const base = { about: "events", which: "one", page: 0, ...withTopic(withoutStatus(parts)) } as const;
  const day = dayBeforeIt(message, { ...withoutStatus(parts), which: "one" }, then);
  if (day !== undefined) return asks({ ...base, asOf: day });
  // What stood in a diary had a day, and lay ahead.
  if (IN_THE_DIARY.test(message.rest) && span !== undefined && hasDayAhead(parts, span.to, then))
    return asks({ ...base, which: "next", asOf: span.to });
  if (span !== undefined && span.to < then.today && !isDuring(span, parts, then)) {
    const isNext = WAS_TO_BE.test(message.rest) && liesAheadThen(parts, span.to, then);
    return asks({ ...base, ...(isNext ? { which: "next" } : {}), asOf: span.to });
  }
  const [best, other] =
    daysBefore === undefined
      ? []
      : findEvents({ ...withoutStatus(parts), which: "one" }, then.archive).toSorted((a, b) => b.score - a.score);
  if (best !== undefined && other?.score === best.score)
    return asks({ ...base, focus: "before", ...asKnown(then.asOf) });
  const begins = best && beginsOn(best);
  if (begins !== undefined && daysBefore !== undefined) return asks({ ...base, asOf: addDays(begins, -daysBefore) });
  return asks({ ...base, ...timeOf(message), focus: "before", ...asKnown(then.asOf) });
}

function hasDayAhead(parts: EventParts, asOf: Day, { archive }: IntentContext): boolean {
  const query = { ...withTopic(withoutStatus(parts)), which: "next", asOf } as const;
  return findEvents(query, archive).some(({ state }) => state.date !== undefined && isExpected(state, asOf));
}

/** Whether it took place in that time: then the time is that of the event. */
export function isDuring({ from, to }: Span, parts: EventParts, { archive }: IntentContext): boolean {
  return from !== to && findEvents({ ...withTopic(withoutStatus(parts)), which: "all", from, to }, archive).length > 0;
}
