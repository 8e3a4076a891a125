import { describe, expect, test } from "vitest";
import { FeedId } from "#src/newsroom/feed-item.ts";
import { newFeedState } from "#src/newsroom/feeds/feed-state.ts";
import { openFeedStore } from "#src/store/feeds.ts";
import { openPostgres } from "#src/store/postgres.ts";
import { openSqlite } from "#src/store/sqlite.ts";
import { describeOnEach } from "../store/databases.ts";

const WAITS = { timeoutMs: 5_000, waiting: () => {} };
const AT = "2026-11-26T12:00:00.000Z";
const seenItem = (title: string) => ({ link: "https://news.example/1", title, firstSeen: AT, markedAt: AT });

describe("what is remembered of feeds", () => {
  describeOnEach((make) => {
    const open = async () => {
      const { url, remove, run } = await make();
      const again = async () => {
        const database = url.startsWith("sqlite:")
          ? await openSqlite(url.slice("sqlite:".length), WAITS, () => {})
          : await openPostgres(url, WAITS, () => {});
        return { database, store: openFeedStore(database) };
      };
      return { ...(await again()), again, run, remove };
    };

    test("a state comes back as it was, after a restart too", async () => {
      const { database, store, again, remove } = await open();
      const id = FeedId.parse("world");
      const state = { ...newFeedState({ id, url: "https://news.example/" }), etag: 'W/"é"', gaps: [1, 2], okAt: AT };
      expect(await store.state(id)).toBeUndefined();
      await store.saveState(state);
      await database.close();
      const next = await again();
      expect(await next.store.state(id)).toEqual(state);
      await next.database.close();
      remove();
    });

    test("items are found by keys of any length, those that are known alone, and the last mark counts", async () => {
      const { database, store, remove } = await open();
      const long = `link ${"ü".repeat(5000)}`;
      await store.markSeen([
        { key: long, value: seenItem("a") },
        { key: "guid 1", value: seenItem("b") },
        { key: "guid 1", value: seenItem("c") },
      ]);
      expect(await store.seen([long, "guid 1", "guid 2"])).toEqual(
        new Map([
          [long, seenItem("a")],
          ["guid 1", seenItem("c")],
        ]),
      );
      expect(await store.seen([])).toEqual(new Map());
      const many = Array.from({ length: 600 }, (_, index) => ({ key: `link ${index}`, value: seenItem(`${index}`) }));
      await store.markSeen(many);
      expect((await store.seen(many.map(({ key }) => key))).size).toBe(600);
      await database.close();
      remove();
    });

    test("items are forgotten after 30 days, states are not", async () => {
      const { database, store, run, remove } = await open();
      await store.markSeen([{ key: "link 1", value: seenItem("a") }]);
      await store.saveState(newFeedState({ id: FeedId.parse("world"), url: "https://news.example/" }));
      const [row] = await run("SELECT expires FROM entry WHERE namespace = 'feed-items'");
      const days = (Number(row?.expires) - Date.now()) / (24 * 60 * 60 * 1000);
      expect(days).toBeGreaterThan(29.9);
      expect(days).toBeLessThanOrEqual(30);
      expect(await run("SELECT expires FROM entry WHERE namespace = 'feeds'")).toEqual([{ expires: null }]);
      await database.close();
      remove();
    });
  });
});
