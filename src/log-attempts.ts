// What the log says of each attempt to tell somebody something unasked: once, with what is needed to find it.
import type { EditionAttempt } from "./digest/ports.ts";
import type { Log } from "./process/log.ts";

export function logAttempt({ outcome, ...facts }: EditionAttempt, log: Log): void {
  if (outcome === "posted") log.info(facts, "a digest was posted");
  else if (outcome === "later") log.warn(facts, "a digest could not be posted, and is tried again");
  else log.warn({ outcome, ...facts }, "a digest could not be posted in full, and is not tried again");
}
