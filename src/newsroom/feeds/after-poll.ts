// What is remembered after a request: pure, out of what was remembered before it.
import { iso } from "../../process/clock.ts";
import type { Feed } from "./feed.ts";
import type { FeedState } from "./feed-state.ts";
import type { Fetched } from "./fetch-feed.ts";
import { type ParsedFeed, withoutUndefined } from "./parse-feed.ts";
import { instantMs, MAX_PAUSE_MS, pollInterval } from "./poll-schedule.ts";
import type { FetchRefusal } from "./refusal.ts";

/** After so long a request goes without its conditions: some servers say “not modified” for ever. */
const VALIDATORS_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** The gaps that tell how often something new comes. */
const MAX_GAPS = 20;

/** So many answers in a row that are no feed are told to the editors, once. */
export const NOT_FEEDS_TOLD = 3;

/** The headers of the next request. */
export function validatorsFor(state: FeedState, now: number): Pick<FeedState, "etag" | "lastModified"> {
  const since = instantMs(state.validatorsSince) ?? now;
  return now - since >= VALIDATORS_KEPT_MS || since > now ? {} : { etag: state.etag, lastModified: state.lastModified };
}

/** A request and what came of it; `newest`: published, or found, of the newest items, in milliseconds since 1970. */
export type Polled =
  | {
      readonly kind: "read";
      readonly fetched: Extract<Fetched, { kind: "fetched" }>;
      readonly parsed: Extract<ParsedFeed, { ok: true }>;
      readonly instants: readonly number[];
    }
  | { readonly kind: "same"; readonly fetched: Fetched }
  | { readonly kind: "failed"; readonly fetched: Fetched; readonly refusal: FetchRefusal };

export function stateAfterPoll(feed: Pick<Feed, "every">, before: FeedState, polled: Polled, now: number): FeedState {
  const { retryAfter, maxAge = 0, movedTo } = polled.fetched;
  const { notBefore: _, refusal: __, movedTo: ___, ...kept } = before;
  const tried: FeedState = {
    ...kept,
    triedAt: iso(now),
    ...(retryAfter === undefined ? {} : { notBefore: iso(now + Math.min(retryAfter, MAX_PAUSE_MS)) }),
    ...(movedTo === undefined ? {} : { movedTo }),
  };
  if (polled.kind === "failed") return afterFailure(feed, tried, polled.refusal);
  const { pause: ____, ...ok } = { ...tried, okAt: iso(now), notFeeds: 0 };
  if (polled.kind === "same") return ok;
  const { validators } = polled.fetched;
  const { ttl = 0, skipHours, unusable, beyond } = polled.parsed;
  const conditional = Object.keys(validatorsFor(before, now)).length > 0 && before.validatorsSince !== undefined;
  const { etag: _e, lastModified: _l, ...rest } = ok;
  return {
    ...rest,
    ...withoutUndefined(validators),
    validatorsSince: conditional ? (before.validatorsSince ?? iso(now)) : iso(now),
    least: Math.min(Math.max(ttl * 60_000, maxAge), MAX_PAUSE_MS),
    skipHours: [...skipHours],
    unusable,
    beyond,
    ...newestAndGaps(before, polled.instants),
  };
}

function afterFailure(feed: Pick<Feed, "every">, state: FeedState, refusal: FetchRefusal): FeedState {
  const { why, status = 0 } = refusal;
  const notFeeds = ["html", "not-a-feed", "empty"].includes(why) ? state.notFeeds + 1 : state.notFeeds;
  const turnedAway = status === 429 || status === 403 || status >= 500;
  const pause = Math.min((state.pause ?? pollInterval(feed)) * 2, MAX_PAUSE_MS);
  const { pause: _, ...rest } = state;
  return { ...rest, refusal, notFeeds, gone: status === 410, ...(turnedAway ? { pause } : {}) };
}

/** The health of a feed is that of its newest item: one that answers and has stood still for years is not well. */
function newestAndGaps(before: FeedState, instants: readonly number[]): Partial<FeedState> {
  const last = instantMs(before.newestAt) ?? Number.NEGATIVE_INFINITY;
  const later = [...new Set(instants)].filter((instant) => instant > last).sort((a, b) => a - b);
  const newest = later.at(-1);
  if (newest === undefined) return {};
  const line = before.newestAt === undefined ? later : [last, ...later];
  const gaps = line.slice(1).map((instant, index) => instant - (line[index] ?? instant));
  return { newestAt: iso(newest), gaps: [...before.gaps, ...gaps].slice(-MAX_GAPS) };
}
