// What the log says of each attempt to tell somebody something unasked: once, with what is needed to find it.
import type { EditionAttempt } from "./digest/ports.ts";
import type { Log } from "./process/log.ts";

/** `now` in milliseconds since 1970; `lateBy` in seconds, of the hour that it was due. */
export function logAttempt({ outcome, ...attempt }: EditionAttempt, now: number, log: Log): void {
  const facts = { ...attempt, lateBy: Math.round((now - Date.parse(attempt.slot)) / 1000) };
  if (outcome === "posted") log.info(facts, "a digest was posted");
  else if (outcome === "later") log.warn(facts, "a digest could not be posted, and is tried again");
  else log.warn({ outcome, ...facts }, "a digest could not be posted in full, and is not tried again");
}
