// The feeds of the archive's folder while the bot runs: asked for when they are due, handed on, and told of.

import type { Fault } from "../../archive/files/faults.ts";
import type { Records } from "../../archive/records.ts";
import { createKeyedQueue } from "../../delivery/keyed-queue.ts";
import type { Clock } from "../../process/clock.ts";
import { inSlices } from "../../process/in-slices.ts";
import type { DeskFeed } from "../desk/service.ts";
import type { ReadableItem } from "../reading/item-reading.ts";
import type { Feed } from "./feed.ts";
import { feedReport } from "./feed-report.ts";
import { openFeedList } from "./load-feeds.ts";
import { openPoller, type PollerOptions } from "./open-poller.ts";
import type { FeedStore, FoundItem } from "./ports.ts";

export type WatchedFeedsOptions = Pick<PollerOptions, "allowPrivate" | "contact" | "version" | "report"> & {
  readonly dir: string;
  readonly actors: () => Records["actors"];
  readonly store: FeedStore;
  readonly clock: Clock;
  /** Which of those in the file are read. */
  readonly isWanted: (feed: Feed) => boolean;
  /** The same items may come again. */
  readonly take: (items: readonly ReadableItem[]) => Promise<void>;
  readonly onFaults: (faults: readonly Fault[]) => void;
};

export type WatchedFeeds = {
  /** Once a minute: reads the file again, and starts the requests that are due. */
  tick(): Promise<void>;
  /** Reads the file again and asks for this feed at once; resolves when what came was taken. */
  ask(id: string): Promise<void>;
  reports(): Promise<readonly DeskFeed[]>;
  close(): Promise<void>;
};

/** While the file has faults, the feeds that it had before are read. */
export function watchFeeds(options: WatchedFeedsOptions): WatchedFeeds {
  const { dir, actors, store, clock, isWanted, take, onFaults, report } = options;
  let feeds: readonly Feed[] = [];
  let told = "";
  const load = openFeedList(dir);
  const queue = createKeyedQueue();

  // What was read first does not take the place of what was read behind it.
  const reload = () => queue.run("feeds", read);
  const read = async () => {
    const loaded = await inSlices(load(actors()));
    if (loaded.ok) feeds = loaded.feeds;
    const faults = loaded.ok ? [] : loaded.faults;
    // The same faults are told once.
    if (JSON.stringify(faults) !== told && faults.length > 0) onFaults(faults);
    told = JSON.stringify(faults);
  };

  const poller = openPoller({
    feeds: () => feeds.filter(isWanted),
    store,
    clock,
    allowPrivate: options.allowPrivate,
    contact: options.contact,
    version: options.version,
    report,
    async deliver(id, found) {
      const feed = feeds.find((one) => one.id === id);
      if (feed !== undefined) await take(found.map((one) => readableItem(one, feed)));
    },
  });

  return {
    async tick() {
      await reload();
      await poller.tick();
    },
    async ask(id) {
      await reload();
      await poller.ask(id);
    },
    async reports() {
      const now = clock.now();
      const listed = feeds.map(async (feed) => {
        const state = await store.state(feed.id);
        const health =
          state === undefined && feed.state !== "off" && !isWanted(feed) ? { health: "elsewhere" as const } : {};
        return { feed, report: { ...feedReport(feed, state, now), ...health } };
      });
      return Promise.all(listed);
    },
    close: poller.close,
  };
}

function readableItem({ item }: FoundItem, feed: Feed): ReadableItem {
  return {
    link: item.link,
    title: item.title,
    excerpt: item.excerpt ?? "",
    published: item.published === undefined ? undefined : Date.parse(item.published),
    publisher: feed.publisher,
    kind: feed.kind,
    language: feed.language,
    country: feed.country,
    zone: feed.zone ?? "UTC",
  };
}
