// How a feed does, by its newest item and not by the status of its last answer. Pure.
import type { Feed } from "./feed.ts";
import type { FeedState } from "./feed-state.ts";
import { FEED_DAY_MS, instantMs, nextPollAt } from "./poll-schedule.ts";
import type { FetchRefusal } from "./refusal.ts";

/** Alarm after five times the usual gap, and at least after two days. */
const ALARM_GAPS = 5;
const MIN_ALARM_MS = 2 * FEED_DAY_MS;
/** While too few items were seen to say what is usual. */
const UNUSUAL_MS = 14 * FEED_DAY_MS;
const MIN_GAPS = 3;

/**
 * off: in the file · elsewhere: not on this machine, and only such are read here · gone: its server said so for good · new: not asked for yet · refused: the last request failed ·
 * quiet: it answers, and nothing new has come for too long · well.
 */
export type FeedHealth = "off" | "elsewhere" | "gone" | "new" | "refused" | "quiet" | "well";

export type FeedReport = {
  readonly health: FeedHealth;
  /** Why the last request failed. */
  readonly refusal?: FetchRefusal | undefined;
  /** All instants and durations in milliseconds. */
  readonly lastSuccess?: number | undefined;
  readonly lastNew?: number | undefined;
  readonly usualGap?: number | undefined;
  readonly nextPoll?: number | undefined;
  /** Somebody should look: it is quiet, gone, or no feed for the third time. */
  readonly alarm: boolean;
  readonly notFeeds: number;
  readonly movedTo?: string | undefined;
  readonly unusable: number;
  readonly beyond: number;
};

/** `state` is undefined before the first request, and counts for nothing when the feed has another address now. */
export function feedReport(feed: Feed, state: FeedState | undefined, now: number): FeedReport {
  if (state === undefined || state.url !== feed.url) {
    const health = feed.state === "off" ? "off" : "new";
    return { health, alarm: false, notFeeds: 0, unusable: 0, beyond: 0 };
  }
  const lastNew = instantMs(state.newestAt);
  const usualGap = state.gaps.length < MIN_GAPS ? undefined : median(state.gaps);
  const patience = usualGap === undefined ? UNUSUAL_MS : Math.max(MIN_ALARM_MS, ALARM_GAPS * usualGap);
  const isQuiet = lastNew !== undefined && now - lastNew > patience;
  const health = healthOf(feed, state, isQuiet);
  const { refusal, notFeeds, movedTo, unusable, beyond } = state;
  return {
    health,
    refusal,
    lastSuccess: instantMs(state.okAt),
    lastNew,
    usualGap,
    nextPoll: nextPollAt(feed, state, now),
    alarm: health !== "off" && (state.gone || isQuiet || notFeeds >= 3),
    notFeeds,
    movedTo,
    unusable,
    beyond,
  };
}

function healthOf(feed: Feed, state: FeedState, isQuiet: boolean): FeedHealth {
  if (feed.state === "off") return "off";
  if (state.gone) return "gone";
  if (state.refusal !== undefined) return "refused";
  if (state.triedAt === undefined) return "new";
  return isQuiet ? "quiet" : "well";
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
