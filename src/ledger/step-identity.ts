// By what a development is known for good, whatever is corrected in it, and when the ledger last had news of it. Pure.

import { sameKnown } from "../archive/known.ts";
import type { Development, Event } from "../archive/schema.ts";
import { type EventEntry, type RecordedStep, stepOf } from "./entry.ts";
import { type Ledger, withdrawnFrom } from "./ledger.ts";
import { matchDevelopments } from "./match-developments.ts";

export type StepIdentity = {
  /** Counts from 1 within its event, and stays. */
  readonly key: number;
  /** When it was last found new or changed, RFC 3339 in UTC; undefined for what stood in the archive at its first recording. */
  readonly news: string | undefined;
  /** Whether that was a correction of what it said before. */
  readonly corrected: boolean;
};

/** Of all developments of an event. What is not recorded yet has the key that it will get. */
export function stepIdentities(
  { id, developments }: Pick<Event, "id" | "developments">,
  ledger: Ledger,
): ReadonlyMap<Development, StepIdentity> {
  const entries = ledger.events.get(id) ?? [];
  const steps = recordedSteps(developments, entries);
  return new Map(
    developments.map((development, index) => {
      const key = steps[index]?.key ?? index + 1;
      const told = entries.findLast(({ news }) => news.some((one) => one.key === key));
      const corrected = told?.news.some((one) => one.key === key && one.correction) ?? false;
      return [development, { key, news: told?.recorded, corrected }];
    }),
  );
}

/** In the order of the developments: those recorded last, as long as they are the same. */
function recordedSteps(
  developments: readonly Development[],
  entries: readonly EventEntry[],
): readonly Pick<RecordedStep, "key">[] {
  const live = entries.at(-1)?.steps ?? [];
  const isCurrent =
    live.length === developments.length &&
    developments.every(({ known, summary }, index) => {
      const step = live[index];
      return step !== undefined && sameKnown(step.known, known) && step.summary === summary;
    });
  if (isCurrent) return live;
  return matchDevelopments(live, withdrawnFrom(entries), developments.map(stepOf)).map(({ step }) => step);
}
