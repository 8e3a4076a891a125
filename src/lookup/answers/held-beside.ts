// “Was Modi at the SCO summit in Tianjin”, where the summit names nobody: what they held in the same place on its days. Pure.

import { addDays, type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsAt } from "../../archive/events-by-place.ts";
import { stateAsOf } from "../../archive/history.ts";
import { recordNameKey } from "../../archive/names/whole-names.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { EventAt } from "../../core/view.ts";

export type HeldBeside = { readonly id: string; readonly title: string; readonly date: Edtf };

/** The first of what was held there with somebody of whom the event does not tell that they were at it; none of a body or state. */
export function heldBeside(
  { event, state }: EventAt,
  id: string,
  asOf: Day | undefined,
  archive: Archive,
): readonly HeldBeside[] {
  const { place, date, status, format } = state;
  const first = date === undefined ? undefined : earliest(date);
  const last = date === undefined ? undefined : (latest(date) ?? first);
  const isPerson = archive.actors.get(id as never)?.kind === "person";
  if (!isPerson || place === null || first === undefined || last === undefined) return [];
  if (status !== "held" || format === "virtual" || place.name === undefined) return [];
  const [from, to] = [addDays(first, -1), addDays(last, 1)];
  for (const other of eventsAt(recordNameKey(place.name), archive)) {
    const then = other.id === event.id ? undefined : stateAsOf(other, asOf);
    if (then?.status !== "held" || then.date === undefined || then.format !== "in-person") continue;
    const day = earliest(then.date);
    const isThen = day !== undefined && from <= day && day <= to;
    if (isThen && then.participants.some(({ actor }) => actor === id))
      return [{ id, title: eventKnownOn(other, asOf).title, date: then.date }];
  }
  return [];
}
