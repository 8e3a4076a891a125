// “No official of the United States is to attend at all”: by which step nobody of their state comes either, after one of which it is told that they do not. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";

/** `steps` stand newest first; the last such step since `step`, undefined where there is none. `ids`: of those who do not come. */
export function awayWithState(
  steps: readonly EventStep[],
  step: EventStep,
  ids: readonly string[],
  { actors }: Archive,
): EventStep | undefined {
  const states = new Set(ids.flatMap((id) => actors.get(id as never)?.country ?? []));
  return steps
    .slice(0, steps.indexOf(step))
    .find(({ development: { declined = [] } }) => declined.some((id) => states.has(id)));
}
