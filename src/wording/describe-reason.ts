import { codeIn, parseReason } from "../delivery/reason.ts";
import type { Words } from "./words.ts";

/** A reason of our own in the language of the reader; the words of Discord, and what an older version wrote out, as they stand. */
export function describeReason(reason: string, { reasons }: Words): string {
  const own = parseReason(reason);
  return own === undefined ? reason : reasons[own.name]({ about: own.about });
}

/** Discord’s codes: 50013 a permission is missing, 30003 the channel has as many pins as it may. */
const WHY_NOT_PINNED = new Map([
  [50013, "permission"],
  [30003, "full"],
] as const);

/** Why Discord does not pin the message of an agenda, as the messages tell it apart; `other` also where it is not known. */
export function whyNotPinned(reason: string | undefined): "permission" | "full" | "other" {
  const code = codeIn(reason ?? "");
  return [...WHY_NOT_PINNED].find(([known]) => known === code)?.[1] ?? "other";
}

/** “View Channel, Send Messages”. One without a name here, and what an older version wrote out, as it stands. */
export function describePermissions(missing: readonly string[], { permissions }: Words): string {
  const known = Object.entries(permissions);
  return missing.map((name) => known.find(([key]) => key === name)?.[1]() ?? name).join(", ");
}

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
