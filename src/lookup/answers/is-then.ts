// Whether an event is of a time: by its date, by one that it was to have, by what became known then.

import { type Day, daysBetween, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { dateHistoryOf, leftIn } from "../../archive/date-history.ts";
import type { State } from "../../archive/history.ts";
import { becameKnownIn, type Known } from "../../archive/known.ts";
import { knownBy, knownTimes } from "../../archive/known-steps.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { wasDoneThen, wasMovedThen } from "./done-then.ts";
import type { EventQuery, FoundEvent } from "./event-refs.ts";
import { isNamed } from "./event-texts.ts";

/** Whether its date touches the time, or that it was called off or put off became known then. Of one event, any date that it ever had. */
export function isThen({ event, state }: EventAt, query: EventQuery): boolean {
  const { which, from, to, statuses, asOf, series, focus, subjects = [] } = query;
  if (statuses !== undefined && which !== "one") return standsAsAsked(event, state, query);
  if (from === undefined && to === undefined) return true;
  if (state.date !== undefined && mayBeIn(state.date, from, to) && !isOffBefore(state, from)) return true;
  // “Summits of 2020”: with what was to be then, and came to nothing without a new date.
  const isOfYear = which === "all" && from !== undefined && to !== undefined && daysBetween(from, to) >= LONG_TIME_DAYS;
  const isOfPeople = subjects.some((refs) => /^(?:actor|guest|host):/u.test(refs));
  if (isOfYear && !isOfPeople && isWithdrawn(state) && wasDueIn(event, { from, to, asOf })) return true;
  // “All Quad summits since 2023”: with what was to be in that time, and lost its date.
  const isLost =
    which === "all" && to === undefined && state.date === undefined && (series ?? subjects[0]) !== undefined;
  if (which !== "one" && !isLost) return false;
  const dates = (focus === "why" ? everyDate(event, asOf) : leftIn(event, asOf, from, to)).filter(
    (date) => from === undefined || from !== to || isOfFewDays(date),
  );
  if (isCalledByYear({ event, state }, from, to) || dates.some((date) => mayBeIn(date, from, to))) return true;
  return focus === "why" ? wasDoneThen(event, query) : isOfNews({ event, state }, query, isLost);
}

/** By what became known in the time: of what has no day in it, and where that is asked. */
function isOfNews({ event, state }: EventAt, query: EventQuery, isLost: boolean): boolean {
  const { from, to, asOf, series, focus, subjects = [] } = query;
  // Of a recurring meeting each year has its own.
  const isEdition = series !== undefined || subjects.some((refs) => refs.split("|").includes(`topic:${event.series}`));
  const isOpen = state.date === undefined || earliest(state.date) === undefined || latest(state.date) === undefined;
  const isByNews = (!isEdition && isOpen && !isLost) || focus === "announced" || focus === "before";
  if (!isByNews) return false;
  const times = knownTimes(event);
  return knownBy(event, asOf).some((_, index) => surelyIn(times[index], from, to));
}

/** What was once to be “in 2022” was on none of its days. */
function isOfFewDays(date: Edtf): boolean {
  const [first, last] = [earliest(date), latest(date)];
  return first !== undefined && last !== undefined && daysBetween(first, last) < MONTH_DAYS;
}

const MONTH_DAYS = 31;

/** “Trilateral summit 2026”, which has no day yet or lost it: of the year of which it is called. */
function isCalledByYear({ event, state }: EventAt, from: Day | undefined, to: Day | undefined): boolean {
  const year = from?.slice(0, 4);
  if (year === undefined || state.date !== undefined) return false;
  return from === `${year}-01-01` && to === `${year}-12-31` && isNamed(event, year);
}

/** What only became more exact was never of another month than it is; but of each date that it had it is asked why it was put off. */
function everyDate(event: Event, asOf: Day | undefined): readonly Edtf[] {
  return knownBy(event, asOf).flatMap(({ date }) => (date == null ? [] : [date]));
}

/**
 * “4 November 2020 or later” is of no year that is asked for, but of what lies ahead; “by 15 November 2021” is of that year, and of no year
 * long before.
 */
function mayBeIn(date: Edtf, from: Day | undefined, to: Day | undefined): boolean {
  const last = latest(date);
  if (to !== undefined && last === undefined) return false;
  const isLongBefore =
    to !== undefined && last !== undefined && earliest(date) === undefined && daysBetween(to, last) > YEAR_DAYS;
  return !isLongBefore && overlaps(date, from, to);
}

const YEAR_DAYS = 366;

/** Of a month or day what was there is asked for, of a year what it had. */
const LONG_TIME_DAYS = 300;

function isWithdrawn({ status, date }: State): boolean {
  return date === undefined && (status === "cancelled" || status === "lapsed");
}

/** By a date that it had and lost. */
function wasDueIn(event: Event, { from, to, asOf }: Pick<EventQuery, "from" | "to" | "asOf">): boolean {
  return leftIn(event, asOf, from, to).some((date) => mayBeIn(date, from, to));
}

/** What was to be “in April 2021 or later” and was called off lies ahead of no day after that. */
function isOffBefore({ status, date }: State, from: Day | undefined): boolean {
  if (from === undefined || date === undefined || latest(date) !== undefined) return false;
  return (status === "cancelled" || status === "lapsed") && (earliest(date) ?? from) < from;
}

function surelyIn(known: Known | undefined, from: Day | undefined, to: Day | undefined): boolean {
  return known !== undefined && becameKnownIn(known, from, to) === "surely";
}

/** How it stood once; where that is asked, how it stands now: in a time, what is to be then, or has no day and became known then. */
function standsAsAsked(event: Event, state: State, query: EventQuery): boolean {
  const { statuses = [], stands, from, to } = query;
  if (stands !== true) return hadStatus(event, state, query);
  if (!statuses.includes(state.status)) return false;
  if (from === undefined && to === undefined) return true;
  return state.date === undefined ? hadStatus(event, state, query) : mayBeIn(state.date, from, to);
}

/** A status that it has; that it was put off counts though it was held later. In a time, what then was to be, or became known. */
function hadStatus(event: Event, state: State, query: EventQuery): boolean {
  const { statuses = [], from, to, asOf, focus, mentions } = query;
  if (query.focus === "moved" && query.which !== "one") return wasMovedThen(event, query);
  const times = knownTimes(event);
  const steps = knownBy(event, asOf).flatMap(({ status }, index) =>
    status !== undefined && statuses.includes(status) ? [{ status, known: times[index] }] : [],
  );
  const stands = statuses.includes(state.status);
  // What only got another date was undone on the one that it had.
  const isMoved = focus === "why" && mentions !== undefined && (dateHistoryOf(event, asOf)?.left.length ?? 0) > 0;
  if (from === undefined && to === undefined)
    return stands || isMoved || steps.some(({ status }) => status === "postponed");
  // That something was dropped is said, or read off, long after the time in which it was due.
  if (stands && state.status === "lapsed" && isWithdrawn(state) && (dateHistoryOf(event, asOf)?.left.length ?? 0) > 0)
    return wasDueIn(event, { from, to, asOf });
  const { date } = state;
  // Of what was put off it is asked when that was, and not for when it had been; that something lapsed is said long after its day.
  const isOfItsDay = state.status === "lapsed" && date !== undefined && latest(date) !== undefined;
  if (!isOfItsDay && steps.some(({ known }) => surelyIn(known, from, to))) return true;
  if (!stands || (!isOfItsDay && statuses.every((status) => OFF_STATUSES.has(status)))) return false;
  return date === undefined ? to === undefined : latest(date) !== undefined && overlaps(date, from, to);
}

/** “What did Russia cancel”: of several that may be meant, those that came to nothing, if any did; “where did they meet in June”, those that were in June. */
export function ofStatusAsked(
  { which, statuses = [], asOf, from, to }: EventQuery,
  found: readonly FoundEvent[],
): readonly FoundEvent[] {
  if (which !== "one" || found.length < 2 || statuses.length === 0) return found;
  if (statuses.join() === "held" && (from !== undefined || to !== undefined)) {
    const held = found.filter(({ state: { date } }) => date !== undefined && mayBeIn(date, from, to));
    return held.length > 0 ? held : found;
  }
  if (!statuses.every((one) => COME_TO_NOTHING.has(one))) return found;
  const ended = found.filter(({ event }) => stoodSo(event, statuses, asOf));
  return ended.length > 0 ? ended : found;
}

/** Whether it has one of the statuses, or had it once. */
export function stoodSo(event: Event, statuses: readonly State["status"][], asOf: Day | undefined): boolean {
  return knownBy(event, asOf).some(({ status }) => status !== undefined && statuses.includes(status));
}

const COME_TO_NOTHING: ReadonlySet<State["status"]> = new Set<State["status"]>(["cancelled", "lapsed"]);
