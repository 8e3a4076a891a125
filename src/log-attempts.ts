// What the log says of each attempt to tell somebody something unasked: once, with what is needed to find it.
import type { Setback } from "./delivery/discord-result.ts";
import type { EditionAttempt } from "./digest/ports.ts";
import type { Log } from "./process/log.ts";
import type { Metrics, SetBackKind } from "./process/metrics.ts";

/** `now` in milliseconds since 1970; `lateBy` in seconds, of the hour that it was due. */
export function logAttempt({ outcome, ...attempt }: EditionAttempt, now: number, log: Log): void {
  const facts = { ...attempt, lateBy: Math.round((now - Date.parse(attempt.slot)) / 1000) };
  if (outcome === "posted") log.info(facts, "a digest was posted");
  else if (outcome === "later") log.warn(facts, "a digest could not be posted, and is tried again");
  else log.warn({ outcome, ...facts }, "a digest could not be posted in full, and is not tried again");
}

/** One line, and one count, for each direct message, agenda and server whose events could not be told or kept true. */
export function noteSetback(
  what: SetBackKind,
  { outcome, ...facts }: Setback,
  log: Log,
  { setBack }: Pick<Metrics, "setBack">,
): void {
  setBack(what, outcome);
  const later = outcome === "later";
  switch (what) {
    case "direct-message":
      if (later) log.warn(facts, "a direct message could not be sent, and is tried again");
      else log.warn(facts, "a person takes no direct messages, and gets none until they ask for them");
      break;
    case "agenda":
      if (later) log.warn(facts, "an agenda could not be kept true, and is tried again");
      else log.warn(facts, "an agenda is paused");
      break;
    case "server-events":
      if (later) log.warn(facts, "the events of a server could not be kept true, and are tried again");
      else log.warn(facts, "Discord refuses the events of a server");
  }
}
