// Follows and reminders in plain words. Pure text: no markup.
import type { Words } from "./words.ts";

/** “1 day before”. */
export function describeBefore(before: "1h" | "1d" | "1w", words: Words): string {
  return words.remind.before({ before });
}

/** Why nothing is sent since an instant, and what to do. 50278: there is no server in which both are. Else direct messages are closed. */
export function describePaused(
  { reason, since }: { readonly reason: string; readonly since: string },
  words: Words,
): string {
  const told = { day: words.dates.day(since.slice(0, 10)), reason: reason.replace(/\.$/, "") };
  return reason.includes("50278") ? words.follow.pausedNoServer(told) : words.follow.pausedClosed(told);
}
