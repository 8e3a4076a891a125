// Whether an event whose date stood went from one place to another. Pure.

import type { Archive } from "../../archive/archive.ts";
import { placesLeft } from "../../archive/place-history.ts";
import type { EventStep } from "../../core/view.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

/** Of what is only talked of, a place is none from which anything moves. */
const ONLY_TALKED_OF: ReadonlySet<string> = new Set(["floated", "tentative"]);

export type PlaceMoved = { readonly steps: readonly EventStep[]; readonly left: readonly string[] };

/** The steps by which it left a place that was settled for another, oldest first, with those that it left; that it was held in a house or suburb moves nothing. `steps` stand newest first. */
export function placeMoved(steps: readonly EventStep[], archive: Archive): PlaceMoved {
  const told = stepsLeavingPlace(steps, archive).filter(
    ({ state }) => state.place !== null && !ONLY_TALKED_OF.has(state.status) && !BEGUN_STATUSES.has(state.status),
  );
  return { steps: told, left: [...new Set(told.flatMap(({ before }) => before?.place?.name ?? []))] };
}

/** Those by which it left a place that was settled, for whatever came then, oldest first; that it was offered elsewhere before, or that its place was told more exactly, moves nothing. */
export function stepsLeavingPlace(steps: readonly EventStep[], archive: Archive): readonly EventStep[] {
  const leaving = steps.filter(
    ({ changes, before }) =>
      changes.includes("place-changed") && before?.place != null && !ONLY_TALKED_OF.has(before.status),
  );
  if (leaving.length === 0) return [];
  const given = placesLeft(steps.toReversed(), archive).map(({ name }) => name);
  return leaving.filter(({ before }) => given.includes(before?.place?.name ?? "")).toReversed();
}
