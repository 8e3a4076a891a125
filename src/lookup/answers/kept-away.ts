// Whether somebody did not come to an event, or only by video: they, or the state for which they would have come. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { EventAt } from "../../core/view.ts";
import { eventSteps } from "./answer-event.ts";
import { splitRef } from "./event-refs.ts";
import { presenceOf } from "./presence-told.ts";

/** `by`: refs of whoever is asked about. */
export function keptAway({ event, state }: EventAt, by: string, archive: Archive, asOf: Day | undefined): boolean {
  const ids = by.split("|").flatMap((ref) => {
    const { id } = splitRef(ref);
    return [id as string, archive.actors.get(id)?.country ?? ""];
  });
  return (
    state.declined.some((id) => ids.includes(id)) || presenceOf(eventSteps(event, asOf), by, archive)?.is === "by-video"
  );
}
