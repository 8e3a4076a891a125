// Which step announced something: the first by which it was settled, and no idea of it before. Pure.

import type { Status } from "../../archive/vocabulary.ts";
import type { EventStep } from "../../core/view.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

const SETTLED: ReadonlySet<Status> = new Set<Status>(["planned", "confirmed", "agreed", ...BEGUN_STATUSES]);

/** Of steps that stand oldest first: a truce is announced when it is agreed, a meeting of which there was an idea when it is confirmed. Just one, or none. */
export function stepAnnouncing(all: readonly EventStep[]): readonly EventStep[] {
  const [first] = all;
  const isTruce = first?.event.kind === "agreement";
  const settled = all.find(({ state: { status } }) => SETTLED.has(status) || (isTruce && status === "tentative"));
  if (settled === undefined || settled === first || isTruce) return settled === undefined ? [] : [settled];
  return [all.find(({ state }) => state.status === "confirmed") ?? settled];
}
