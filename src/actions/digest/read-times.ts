// When a digest is to come, as people write it: a time of day, or as it happens; hours between which it stays silent.
import { AS_IT_HAPPENS, type PostingTime } from "../../core/digest-action.ts";
import type { Change } from "../../digest/service.ts";
import type { QuietHours, Subscription } from "../../digest/subscription.ts";
import { eitherHalf, parseClockHours, parseClockTime } from "../../lookup/read/clock-time.ts";
import type { Words } from "../../wording/words.ts";

type UnreadTime = { readonly ok: false; readonly problem: string };

const AT_ONCE = /^(?:as[ -]?it[ -]?happens|at once|immediately|live)$/i;

/** The time of day or “as it happens” that a text names; or the sentence that says why it cannot be read. */
export function readPostingTime(
  typed: string,
  words: Words,
): { readonly ok: true; readonly time: PostingTime } | UnreadTime {
  const time = AT_ONCE.test(typed.trim()) ? AS_IT_HAPPENS : parseClockTime(typed);
  if (time !== undefined) return { ok: true, time };
  const [morning, evening] = eitherHalf(typed);
  const say = words.setupSteps;
  if (morning === undefined || evening === undefined) return { ok: false, problem: say.unreadable({ typed }) };
  return { ok: false, problem: say.eitherHalf({ typed, morning, evening }) };
}

/** “22:00-07:00”; none for an empty text, “none” and “off”. */
export function readQuietHours(
  typed: string,
  words: Words,
): { readonly ok: true; readonly hours: QuietHours | undefined } | UnreadTime {
  if (/^(?:none|off|no|-)?$/i.test(typed.trim())) return { ok: true, hours: undefined };
  const hours = parseClockHours(typed.replace("/", "-"));
  if (hours === undefined) return { ok: false, problem: words.setupSteps.unreadableHours({ typed }) };
  if (hours.from === hours.to) return { ok: false, problem: words.digest.quietHoursEqual() };
  return { ok: true, hours };
}

/** Nothing that was set is lost: the time that a digest had is its time again when it no longer posts as it happens. */
export function timesChange(time: PostingTime, { at, usualTime }: Pick<Subscription, "at" | "usualTime">): Change {
  return time === AS_IT_HAPPENS ? { at: undefined, usualTime: at ?? usualTime } : { at: time, usualTime: undefined };
}
