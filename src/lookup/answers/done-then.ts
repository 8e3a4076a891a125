// Whether what is asked why of an event was done to it in a time, by a step that became known then. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { becameKnownIn } from "../../archive/known.ts";
import { knownBy, knownTimes } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Development, Event } from "../../archive/schema.ts";
import type { EventQuery } from "./event-refs.ts";

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

const SET_STATUSES: ReadonlySet<State["status"]> = new Set<State["status"]>(["planned", "confirmed", "agreed"]);

/** Whether what was set, and not only floated, got a later day in that time, though no step calls it put off. */
export function wasPutOffThen(event: Event, { from, to, asOf }: EventQuery): boolean {
  const times = knownTimes(event);
  const steps = knownBy(event, asOf);
  return steps.some(({ date }, at) => {
    const before = steps.slice(0, at);
    const [known, last] = [times[at], before.findLast((one) => one.date !== undefined)?.date];
    const stood = before.findLast(({ status }) => status !== undefined)?.status;
    if (known === undefined || date == null || last == null || stood === undefined || !SET_STATUSES.has(stood))
      return false;
    const [was, is] = [latest(last), earliest(date)];
    return was !== undefined && is !== undefined && is > was && becameKnownIn(known, from, to) === "surely";
  });
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
