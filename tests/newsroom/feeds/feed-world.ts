// A poller over a store in memory, a clock that stands still and answers that a test gives.
import type { Feed } from "#src/newsroom/feeds/feed.ts";
import { FeedFile } from "#src/newsroom/feeds/feed.ts";
import type { FeedState } from "#src/newsroom/feeds/feed-state.ts";
import type { Fetched, Validators } from "#src/newsroom/feeds/fetch-feed.ts";
import { parseFeed } from "#src/newsroom/feeds/parse-feed.ts";
import { createPoller } from "#src/newsroom/feeds/poller.ts";
import type { FeedStore, FoundItem, PollNotice, SeenItem } from "#src/newsroom/feeds/ports.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const aFeed = (values: Partial<Record<keyof Feed, unknown>> = {}): Feed =>
  FeedFile.parse({
    id: "world",
    title: "World",
    url: "https://news.example/world.xml",
    publisher: "News",
    kind: "press",
    language: "en",
    every: "30m",
    state: "on",
    ...values,
  });

export type Entry = { title: string; link?: string; guid?: string; at?: number };

export const rssOf = (...entries: readonly Entry[]) =>
  `<rss version="2.0"><channel><title>World</title>${entries
    .map(
      ({ title, link = "/1", guid, at }) =>
        `<item><title>${title}</title><link>${link}</link>${guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`}${
          at === undefined ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`
        }</item>`,
    )
    .join("")}</channel></rss>`;

export const fetchedText = (text: string, more: object = {}): Fetched => ({
  kind: "fetched",
  bytes: new TextEncoder().encode(text),
  contentType: undefined,
  validators: {},
  ...more,
});

/** Keeps what a store keeps; `failing` makes one of its methods reject once, before or after it has done its work. */
export function aMemoryStore() {
  const states = new Map<string, FeedState>();
  const items = new Map<string, SeenItem>();
  const failing = new Set<"saveState" | "markSeen">();
  const orFail = (name: "saveState" | "markSeen") => {
    if (failing.delete(name)) throw new Error(`${name} was killed`);
  };
  const store: FeedStore = {
    state: async (feed) => states.get(feed),
    async saveState(state) {
      orFail("saveState");
      states.set(state.feed, state);
    },
    seen: async (keys) => new Map(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)!] as const] : []))),
    async markSeen(marks) {
      orFail("markSeen");
      for (const { key, value } of marks) items.set(key, value);
    },
  };
  return { store, states, items, failing };
}

export function aFeedWorld(feeds: readonly Feed[] = [aFeed()], memory = aMemoryStore()) {
  let now = Date.parse("2026-11-26T12:00:00Z");
  const delivered: FoundItem[] = [];
  const notices: PollNotice[] = [];
  const asked: { url: string; validators: Validators; at: number }[] = [];
  const answers: { give: (url: string) => Fetched | Promise<Fetched>; refuse: boolean } = {
    give: () => fetchedText(rssOf()),
    refuse: false,
  };
  const start = () =>
    createPoller({
      parse: async (...given) => parseFeed(...given),
      feeds: () => feeds,
      store: memory.store,
      clock: { now: () => now },
      fetch: async (url, validators) => {
        asked.push({ url, validators, at: now });
        return answers.give(url);
      },
      deliver: async (_, found) => {
        if (answers.refuse) throw new Error("nobody takes it");
        delivered.push(...found);
      },
      report: (notice) => notices.push(notice),
    });
  let poller = start();
  const world = {
    ...{ memory, delivered, notices, asked, answers },
    now: () => now,
    pass(duration: number) {
      now += duration;
    },
    restart() {
      poller = start();
    },
    poller: () => poller,
    async tick() {
      await poller.tick();
      await poller.idle();
    },
    /** The next answer after an hour: titles and links of what was delivered for it. */
    async poll(text: string | Fetched) {
      now += HOUR;
      answers.give = () => (typeof text === "string" ? fetchedText(text) : text);
      const before = delivered.length;
      await world.tick();
      return delivered.slice(before).map(({ kind, item }) => `${kind} ${item.title}`);
    },
    state: () => memory.states.get("world"),
  };
  return world;
}
