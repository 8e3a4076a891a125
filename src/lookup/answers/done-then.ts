// Whether what is asked why of an event was done to it in a time, by a step that became known then. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
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
