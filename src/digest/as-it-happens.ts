// When what became known is posted to those who want it as it happens. Pure.

import type { Archive } from "../archive/archive.ts";
import { LATE_AFTER_MS } from "../delivery/attempt.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { firstNews } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { nextOccurrence, occurrenceAt } from "./due.ts";
import type { QuietHours, Schedule, Subscription } from "./subscription.ts";

/** Milliseconds from the first news until it is told, here and in direct messages: what a curator changes in one go is told in one. */
export const DEBOUNCE_MS = 2 * 60_000;

/** `place` of the first entry to be told, or for a welcome the place that it starts from, and `at` which time, in milliseconds since 1970. */
export type PendingNews = { readonly place: number; readonly at: number };

/** When digests come at set times; undefined for those that come as it happens. */
export function scheduleOf({ at, zone, days }: Pick<Subscription, "at" | "zone" | "days">): Schedule | undefined {
  return at === undefined ? undefined : { at, zone, days };
}

/**
 * When to look next, RFC 3339 in UTC: at the next slot, or at once where it is posted as it happens.
 */
export function nextLook(subscription: Pick<Subscription, "at" | "zone" | "days">, now: number): string {
  const schedule = scheduleOf(subscription);
  return iso(schedule === undefined ? now : nextOccurrence(schedule, now).instant);
}

/**
 * The news that a subscription has not told, and when it may be posted; undefined when there is none. News whose post
 * failed waits for more news, or for as long as a regular digest would be waited for. A welcome waits for no news.
 */
export function nextNews(
  subscription: Pick<Subscription, "place" | "apart" | "tried" | "zone" | "quietHours" | "welcome">,
  ledger: Ledger,
  archive: Pick<Archive, "events" | "quotes">,
  now: number,
): PendingNews | undefined {
  const { tried, zone, quietHours, welcome, place } = subscription;
  const again = tried === undefined ? [] : [whenRipe(Date.parse(tried.at), LATE_AFTER_MS, now)];
  const after = (time: number) => (quietHours === undefined ? time : afterQuiet(quietHours, zone, time));
  if (welcome !== undefined) return { place, at: after(Math.max(now, ...again)) };
  const first = firstNews(subscription, ledger, archive);
  if (first === undefined) return undefined;
  const untried = tried === undefined ? first : firstNews({ place: tried.to }, ledger, archive);
  const times = [
    ...(untried === undefined ? [] : [whenRipe(Date.parse(untried.recorded), DEBOUNCE_MS, now)]),
    ...again,
  ];
  return { place: first.place, at: after(Math.max(now, Math.min(...times))) };
}

/**
 * `wait` milliseconds after `since`; `now` when `since` is still to come, for then the clock was ahead and has been set
 * back. Moments are milliseconds since 1970.
 */
export function whenRipe(since: number, wait: number, now: number): number {
  return since > now ? now : since + wait;
}

/** The moment itself, or the end of the quiet hours that it falls into. */
export function afterQuiet({ from, to }: QuietHours, zone: string, instant: number): number {
  const time = occurrenceAt({ zone }, instant).local.slice(11);
  const quiet = from < to ? from <= time && time < to : from <= time || time < to;
  return quiet ? nextOccurrence({ at: to, zone, days: "daily" }, instant).instant : instant;
}
