// The steps of an event in which its days became known: those that were named, and since when the ones are that hold. Pure.

import { daysBetween, type Edtf, earliest, latest, precisionOf, sameEdtf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import type { ChangeAsked } from "../../core/change-asked.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { BEGUN_STATUSES, STOOD_FOR } from "./place-told.ts";
import { isConfirmedByAny, isSaidBy, namesAny } from "./step-told.ts";

/** Those with which a day became known that was not known before: of the time that is asked about, or any, of somebody in particular or for which somebody stands. */
export function stepsNamingDay(
  all: readonly EventStep[],
  asked: ChangeAsked,
  isOfSomebody: boolean,
): readonly EventStep[] {
  const { span, nth } = asked;
  const named = all.filter(({ state: { date, status }, before }) => {
    if (date === undefined || BEGUN_STATUSES.has(status)) return false;
    return before?.date === undefined || !sameEdtf(before.date, date) || !STOOD_FOR.has(before.status);
  });
  if (span === undefined && nth !== undefined)
    return isOfSomebody ? named.filter(hasDays) : firstNamed(named.filter(hasDays), all);
  if (span === undefined)
    return named.filter((step) => hasDays(step) && (isOfSomebody || STOOD_FOR.has(step.state.status)));
  const isDayAsked = span.from === span.to;
  const inTime = named.filter((step) => {
    const { date } = step.state;
    const [from, to] = date === undefined ? [] : [earliest(date), latest(date)];
    // “As soon as next week” names no day.
    return isDayAsked
      ? (from === span.from || to === span.from) && hasDays(step)
      : from !== undefined && from >= span.from && (to ?? from) <= span.to;
  });
  // “The dates of the summit in 2018”: in so long a time a season is no day.
  const days = daysBetween(span.from, span.to) > A_MONTH ? inTime.filter(hasDays) : [];
  return days.length > 0 ? days : inTime;
}

/** “Who announced that it would be on 15 November”: the first that stood for that day, or confirmed it, and of which others were only told before; of what nobody stood for, the first of these. */
export function stepsSettingDay(all: readonly EventStep[], asked: ChangeAsked): readonly EventStep[] {
  const [first] = stepsNamingDay(all, asked, false);
  const since = first === undefined ? [] : all.slice(all.indexOf(first));
  const isThatDay = ({ state: { date } }: EventStep) =>
    date !== undefined && first?.state.date !== undefined && earliest(date) === earliest(first.state.date);
  const firm = since.filter((step) => STOOD_FOR.has(step.state.status) && hasDays(step) && isThatDay(step));
  const confirmed = asked.what === "confirmed" ? firm.find(({ state }) => state.status === "confirmed") : undefined;
  return [confirmed ?? firm[0] ?? first].filter((step) => step !== undefined);
}

/** Days. */
const A_MONTH = 31;

/** “Its date was first reported”, by whomever: the first day of all, and the first word of the one that is valid now. */
function firstNamed(named: readonly EventStep[], all: readonly EventStep[]): readonly EventStep[] {
  const now = all.at(-1)?.state.date;
  const ofNow = named.find(({ state: { date } }) => date && now && earliest(date) === earliest(now));
  return [...new Set([named[0], ofNow])].filter((step) => step !== undefined);
}

/** Whether its date is told to the day. */
export function hasDays({ state: { date } }: EventStep): boolean {
  const precision = date === undefined ? undefined : precisionOf(date);
  return precision === "day" || precision === "days";
}

/** Since when the days that hold are known, with the step that first stood for them where that is another; `before`: the first that had days, and others. */
export type DaysKnown = { readonly steps: readonly EventStep[]; readonly before: readonly EventStep[] };

/** Of steps that stand oldest first. Days that became known only as it began are known since then. */
export function dayThatHolds(all: readonly EventStep[]): DaysKnown {
  const ahead = all.filter((step) => hasDays(step) && !BEGUN_STATUSES.has(step.state.status));
  const dated = ahead.length > 0 ? ahead : all.filter(hasDays);
  const last = dated.at(-1)?.state.date;
  if (last === undefined) return { steps: [], before: [] };
  const isLast = ({ state: { date } }: EventStep) => date !== undefined && areMostlySame(date, last);
  // What was given up in between and came back is known since it came back.
  const since = dated.findLastIndex((step) => !isLast(step)) + 1;
  const held = dated.slice(since);
  const [first] = held;
  const stood = held.find(({ state: { status } }) => STOOD_FOR.has(status));
  const exact = held.find(({ state: { date } }) => date !== undefined && sameEdtf(date, last));
  return {
    steps: [...new Set([first, stood, exact])].filter((step) => step !== undefined),
    before: firstOfEachDate(dated.slice(0, since)),
  };
}

/** That it was made longer or shorter by a day names no other days. */
function areMostlySame(one: Edtf, other: Edtf): boolean {
  const [from, to, otherFrom, otherTo] = [earliest(one), latest(one), earliest(other), latest(other)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  const [firstFrom = from, lastFrom = from] = [from, otherFrom].toSorted();
  const [firstTo = to, lastTo = to] = [to, otherTo].toSorted();
  return 2 * (daysBetween(lastFrom, firstTo) + 1) >= daysBetween(firstFrom, lastTo) + 1;
}

/** Of steps with the same date the first. */
export function firstOfEachDate(steps: readonly EventStep[]): readonly EventStep[] {
  return steps.filter(({ state: { date } }, at) =>
    steps.slice(0, at).every((other) => date === undefined || !other.state.date || !sameEdtf(other.state.date, date)),
  );
}

/** By who says or confirms it, or who is told to name it: that they are to meet then is no word of theirs. */
export function isDayOfTheirs(development: Development, by: readonly string[], archive: Archive): boolean {
  return (
    isSaidBy(development, by, archive) ||
    isConfirmedByAny(development, by, archive) ||
    summaryClauses(development.summary).some((clause) => {
      const verb = NAMES_DAY.exec(clause);
      return verb !== null && namesAny(verb.groups?.who ?? clause.slice(0, verb.index), by, archive);
    })
  );
}

/** “Trump names 12 June”, “according to Hoti”. */
const NAMES_DAY =
  /\b(?:names?|says?|said|announces?|confirms?|proposes?|proposed|sets?|gives?|offers?|suggests?|wants?|asks?|agrees?|publish(?:es)?|decides?|invites?|according to (?<who>[^,.;]+))\b/iu;
