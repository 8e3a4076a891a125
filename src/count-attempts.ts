// What becomes of digests, for whoever counts.
import type { EditionAttempt } from "./digest/ports.ts";
import type { Clock } from "./process/clock.ts";
import type { Metrics } from "./process/metrics.ts";

/** The lag is that of the first attempt: what is tried again was late already. */
export function countAttempt(
  { outcome, slot, attempt }: EditionAttempt,
  { edition, dueLag }: Pick<Metrics, "edition" | "dueLag">,
  { now }: Pick<Clock, "now">,
): void {
  edition(outcome);
  if (attempt <= 1) dueLag((now() - Date.parse(slot)) / 1000);
}
