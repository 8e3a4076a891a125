// When a feed is asked for next. Pure: all of it out of what is stored, so that a restart asks nobody twice.
import type { Feed } from "./feed.ts";
import type { FeedState } from "./feed-state.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const FEED_DAY_MS = 24 * HOUR;
/** No server and no feed can put itself off for longer. */
export const MAX_PAUSE_MS = 24 * HOUR;

/** Of a feed’s `every`, in milliseconds. */
export function pollInterval({ every }: Pick<Feed, "every">): number {
  const unit = { m: MINUTE, h: HOUR, d: 24 * HOUR }[every.slice(-1)] ?? MINUTE;
  return Number(every.slice(0, -1)) * unit;
}

/**
 * The instant from which on the feed may be asked for, in milliseconds since 1970; 0 for one that never was, undefined for
 * one that is off or gone. Up to 10 % later than its interval, by its id, so that not all come in the same minute.
 */
export function nextPollAt(
  feed: Pick<Feed, "id" | "every" | "state">,
  state: FeedState,
  now: number,
): number | undefined {
  if (feed.state === "off" || state.gone) return undefined;
  const tried = instantMs(state.triedAt);
  // A clock that was set back must not keep a feed away.
  if (tried === undefined || tried > now) return 0;
  const wanted = Math.max(pollInterval(feed), Math.min(state.least ?? 0, MAX_PAUSE_MS), state.pause ?? 0);
  const due = tried + Math.round(wanted * (1 + jitterOf(feed.id)));
  const notBefore = Math.min(instantMs(state.notBefore) ?? 0, tried + MAX_PAUSE_MS);
  return outsideHours(Math.max(due, notBefore), state.skipHours);
}

/** 0 to 0.1, always the same for the same id (FNV-1a). */
function jitterOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (hash % 1000) / 10_000;
}

/** The instant itself, or the start of the next hour that is not left out. */
function outsideHours(instant: number, skipHours: readonly number[]): number {
  const skipped = new Set(skipHours);
  if (skipped.size >= 24) return instant;
  let hour = Math.floor(instant / HOUR);
  while (skipped.has(hour % 24)) hour++;
  return Math.max(instant, hour * HOUR);
}

export function instantMs(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant);
}
