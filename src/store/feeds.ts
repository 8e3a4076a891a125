// What is remembered of feeds and of their items.
import { createHash } from "node:crypto";
import { FeedState } from "../newsroom/feeds/feed-state.ts";
import { type FeedStore, SeenItem } from "../newsroom/feeds/ports.ts";
import { readBody } from "./body.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

const SEEN_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const NAMESPACE = "feed-items";

export function openFeedStore(table: Table): FeedStore {
  const states = openShelf(table, "feeds", FeedState);
  return {
    state: (feed) => states.get(feed),
    saveState: (state) => states.set(state.feed, state),
    async seen(keys) {
      const names = new Map(keys.map((key) => [nameFor(key), key]));
      const rows = names.size === 0 ? new Map<string, string>() : await table.get(NAMESPACE, [...names.keys()]);
      return new Map(
        [...rows].map(([name, value]) => [names.get(name) ?? name, readBody(SeenItem, value, `${NAMESPACE}/${name}`)]),
      );
    },
    async markSeen(marks) {
      const expires = Date.now() + SEEN_KEPT_MS;
      // Of two marks by one key the last counts; a statement may not write the same row twice.
      const rows = new Map(marks.map(({ key, value }) => [nameFor(key), JSON.stringify(value)]));
      await table.put(
        NAMESPACE,
        [...rows].map(([key, value]) => ({ key, value, expires })),
      );
    },
  };
}

/** PostgreSQL keeps no keys of more than 2,700 bytes, and an address may be as long. */
function nameFor(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
