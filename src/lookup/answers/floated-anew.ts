// What was floated anew after it had come to nothing: the steps by which those who are asked about had refused it, and the last that called it off. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";
import { splitRef } from "./event-refs.ts";

/** Oldest first; `steps` stand newest first. Of somebody their state refuses too. None where it was only ever floated. */
export function refusedBeforeAnew(steps: readonly EventStep[], by: string, archive: Archive): readonly EventStep[] {
  const ids = by.split("|").flatMap((ref) => {
    const id = splitRef(ref).id as string;
    return [id, archive.actors.get(id as never)?.country ?? id];
  });
  const before = steps.slice(steps.findIndex(({ development }) => development.status === "floated") + 1);
  const off = before.find(({ development: { status } }) => status === "cancelled");
  return before
    .filter((step) => step === off || step.development.declined?.some((id) => ids.includes(id)) === true)
    .toReversed();
}
