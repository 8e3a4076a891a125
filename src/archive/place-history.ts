// Where an event was to be before it was moved. Pure.

import type { Archive } from "./archive.ts";
import type { State } from "./history.ts";
import { keyOf } from "./names/whole-names.ts";
import type { Development, Place } from "./schema.ts";

/**
 * The places that were named and no longer stand, in the order in which they were last named; none twice. One that only became more or less exact was
 * not given up, nor was a mistake in the archive. `steps`: oldest first.
 */
export function placesLeft(
  steps: readonly { readonly state: State; readonly development: Development }[],
  archive: Pick<Archive, "actors">,
): readonly Place[] {
  const left: Place[] = [];
  for (const [index, { state }] of steps.entries()) {
    const { place } = state;
    const next = steps[index + 1];
    if (place === null || next?.development.correction === true) continue;
    const isTold = [...left, ...steps.slice(index + 1).flatMap((one) => one.state.place ?? [])].some((other) =>
      isWithin(place, other, archive),
    );
    if (next !== undefined && !isTold) left.push(place);
  }
  return left;
}

/** Whether one is the other told more exactly: “Chile” and “Santiago”, “Beijing” and “Great Hall of the People, Beijing”, a base in Alaska and in Anchorage. */
function isWithin(one: Place, other: Place, { actors }: Pick<Archive, "actors">): boolean {
  if (one.country !== other.country) return one.name === other.name;
  const [a, b] = [keyOf(one.name), keyOf(other.name)];
  const country = keyOf(actors.get(one.country ?? "")?.name ?? "");
  const [near, far] = [one, other].map(({ name }) => name.split(", ").map(keyOf));
  const isOfBoth = near?.some((part) => far?.includes(part)) === true;
  return isOfBoth || a.includes(b) || b.includes(a) || a === country || b === country;
}
