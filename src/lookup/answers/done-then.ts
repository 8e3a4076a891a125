// Whether what is asked why of an event was done to it in a time, by a step that became known then. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
import { gaveUpDate } from "../../archive/date-history.ts";
import { type State, stateAfter } from "../../archive/history.ts";
import { becameKnownIn } from "../../archive/known.ts";
import { knownBy, knownTimes } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Development, Event } from "../../archive/schema.ts";
import { MOVED_EARLIER } from "../../core/event-focus.ts";
import type { EventQuery } from "./event-refs.ts";
import { BEGUN_STATUSES, STOOD_FOR } from "./place-told.ts";

/** “Why was APEC 2018 cancelled” is not told by what was only announced in 2018; where no status is asked for, any step of that time may tell. */
export function wasDoneThen(event: Event, { statuses, from, to, asOf }: EventQuery): boolean {
  const times = knownTimes(event);
  const steps = knownBy(event, asOf);
  return steps.some((step, at) => {
    const known = times[at];
    if (known === undefined || becameKnownIn(known, from, to) !== "surely") return false;
    return statuses === undefined || undoesIt(statuses, step, steps.slice(0, at));
  });
}

/** Whether by a step of that time what was set, and not only floated, lost its date or got another; an earlier one alone where that is asked. */
export function wasMovedThen(event: Event, { from, to, asOf, step }: EventQuery): boolean {
  const times = knownTimes(event);
  const steps = knownBy(event, asOf);
  return steps.some((one, at) => {
    const known = times[at];
    if (one.date === undefined && one.status !== "postponed") return false;
    if (known === undefined || one.correction === true || becameKnownIn(known, from, to) !== "surely") return false;
    const [before, after] = [stateAfter(event, steps.slice(0, at)), stateAfter(event, steps.slice(0, at + 1))];
    if (
      before === undefined ||
      after === undefined ||
      !STOOD_FOR.has(before.status) ||
      BEGUN_STATUSES.has(after.status)
    )
      return false;
    return gaveUpDate(before, after) && (step !== MOVED_EARLIER || gotEarlierDate(before, after));
  });
}

function gotEarlierDate({ date: was }: State, { date: is }: State): boolean {
  const [before, after] = [was && earliest(was), is && earliest(is)];
  return before !== undefined && after !== undefined && after < before;
}

/** It was called off or put off; of what was put off, it got another date or place. */
function undoesIt(
  statuses: NonNullable<EventQuery["statuses"]>,
  step: Development,
  before: readonly Development[],
): boolean {
  if (step.status !== undefined && (OFF_STATUSES.has(step.status) || statuses.includes(step.status))) return true;
  return statuses.includes("postponed") && (givesUpDate(step, before) || givesUpPlace(step, before));
}

/** A date that only became more exact takes nothing back, nor does the first. */
function givesUpDate({ date }: Development, before: readonly Development[]): boolean {
  const last = before.findLast((one) => one.date !== undefined)?.date;
  if (date === undefined || last == null) return false;
  return date === null || !overlaps(last, earliest(date), latest(date));
}

/** A city in the country that was told takes nothing back either. */
function givesUpPlace({ place }: Development, before: readonly Development[]): boolean {
  const last = before.findLast((one) => one.place !== undefined)?.place;
  if (place === undefined || last === undefined || place?.name === last?.name) return false;
  if (place === null || last === null) return true;
  return place.country !== last.country || keyOf(last.name) !== keyOf(last.country ?? "");
}
