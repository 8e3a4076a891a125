// Asks for feeds when their time has come and hands over what is new.
import { createKeyedQueue } from "../../delivery/keyed-queue.ts";
import type { Clock } from "../../process/clock.ts";
import { NOT_FEEDS_TOLD, type Polled, stateAfterPoll, validatorsFor } from "./after-poll.ts";
import type { Feed } from "./feed.ts";
import { type FeedState, newFeedState } from "./feed-state.ts";
import type { Fetched } from "./fetch-feed.ts";
import type { ParsePort } from "./parse-thread.ts";
import { instantMs, nextPollAt } from "./poll-schedule.ts";
import type { DeliverItems, FeedStore, FetchPort, PollNotice } from "./ports.ts";
import { identifyItems, sortOut } from "./sort-out.ts";

/** Requests at the same time. */
const MAX_REQUESTS = 6;

/** After a fault of ours a feed is left alone for so long, in milliseconds. */
const FAULT_PAUSE_MS = 5 * 60_000;

/** By then what was seen is forgotten, and everything in the feed would be taken for new. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

export type PollerPorts = {
  /** The feeds as the file has them now. */
  readonly feeds: () => readonly Feed[];
  readonly store: FeedStore;
  readonly clock: Clock;
  readonly fetch: FetchPort;
  readonly parse: ParsePort;
  readonly deliver: DeliverItems;
  readonly report: (notice: PollNotice) => void;
};

export type Poller = {
  /**
   * Starts the requests whose time has come and resolves without waiting for their answers; once a minute is right.
   * Never rejects: faults are reported.
   */
  tick(): Promise<void>;
  /** Asks for this feed at once, whether its time has come or not, and resolves when what came was delivered. Faults are reported. */
  ask(id: string): Promise<void>;
  /** When everything that was started has ended. */
  idle(): Promise<void>;
};

/**
 * The first answer of a feed is recorded and delivers nothing. What is found is delivered first, then marked as seen, then
 * the state is saved: a kill in between delivers again what was delivered, and loses nothing.
 */
export function createPoller(ports: PollerPorts): Poller {
  const { feeds, store, clock, fetch, parse, deliver, report } = ports;
  const hosts = createKeyedQueue();
  const slots = createSlots(MAX_REQUESTS);
  const running = new Set<string>();
  const faultyUntil = new Map<string, number>();

  const poll = async (feed: Feed, before: FeedState) => {
    const now = clock.now();
    const silent = now - (instantMs(before.okAt) ?? Number.NEGATIVE_INFINITY) > FORGOTTEN_AFTER_MS;
    // What nobody remembers has to be had in full.
    const fetched = await fetch(feed.url, silent ? {} : validatorsFor(before, now));
    const { polled, found } = await take(feed, fetched, { now: clock.now(), silent });
    const state = stateAfterPoll(feed, before, polled, clock.now());
    await store.saveState(state);
    report({ kind: "polled", state, found });
    if (state.notFeeds === NOT_FEEDS_TOLD && before.notFeeds < NOT_FEEDS_TOLD) report({ kind: "no-feed", state });
  };

  const take = async (
    feed: Feed,
    fetched: Fetched,
    { now, silent }: { readonly now: number; readonly silent: boolean },
  ): Promise<{ readonly polled: Polled; readonly found: number }> => {
    if (fetched.kind === "refused") return { polled: { kind: "failed", fetched, refusal: fetched.refusal }, found: 0 };
    if (fetched.kind === "not-modified") return { polled: { kind: "same", fetched }, found: 0 };
    const parsed = await parse(fetched.bytes, fetched.contentType, feed, now);
    if (!parsed.ok) return { polled: { kind: "failed", fetched, refusal: { why: parsed.why } }, found: 0 };
    const identified = identifyItems(feed, parsed.items);
    const seen = await store.seen(identified.flatMap(({ keys }) => keys));
    const { found, marks } = sortOut(feed, identified, seen, { now, silent });
    if (found.length > 0) await deliver(feed.id, found);
    if (marks.length > 0) await store.markSeen(marks);
    const instants = identified.flatMap(({ item, keys }) => {
      if (item.published !== undefined) return Math.min(Date.parse(item.published), now);
      return keys.some((key) => seen.has(key)) ? [] : now;
    });
    return { polled: { kind: "read", fetched, parsed, instants }, found: found.length };
  };

  const look = async (feed: Feed, isAsked = false) => {
    const stored = await store.state(feed.id);
    const state = stored?.url === feed.url ? stored : newFeedState(feed);
    const due = nextPollAt(feed, state, clock.now());
    const isDue = due !== undefined && Math.max(due, faultyUntil.get(feed.id) ?? 0) <= clock.now();
    if (!isDue && !isAsked) return;
    running.add(feed.id);
    void hosts
      .run(new URL(feed.url).host, () => slots(() => poll(feed, state)))
      .catch((error: unknown) => {
        faultyUntil.set(feed.id, clock.now() + FAULT_PAUSE_MS);
        report({ kind: "fault", feed: feed.id, error });
      })
      .finally(() => running.delete(feed.id));
  };

  return {
    async tick() {
      for (const feed of feeds()) {
        if (feed.state === "off" || running.has(feed.id)) continue;
        try {
          await look(feed);
        } catch (error) {
          report({ kind: "fault", feed: feed.id, error });
        }
      }
    },
    async ask(id) {
      await hosts.idle();
      const feed = feeds().find((one) => one.id === id);
      if (feed !== undefined) await look(feed, true);
      await hosts.idle();
    },
    idle: () => hosts.idle(),
  };
}

/** Runs at most `width` tasks at a time; the others wait in the order in which they came. */
function createSlots(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
