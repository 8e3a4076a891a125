import { Keyv } from "keyv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPostgres } from "#src/store/postgres.ts";
import { openSqlite } from "#src/store/sqlite.ts";
import type { Database } from "#src/store/table.ts";
import { TableAdapter } from "#src/store/table-adapter.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const PATH = /^sqlite:/;
const AT_ONCE = { timeoutMs: 0, waiting: () => {} };

describeOnEach((make) => {
  let place: EmptyDatabase;
  let database: Database;
  let adapter: TableAdapter;
  let keyv: Keyv;

  beforeEach(async () => {
    place = await make();
    database = PATH.test(place.url)
      ? await openSqlite(place.url.replace(PATH, ""), AT_ONCE)
      : await openPostgres(place.url, AT_ONCE);
    adapter = new TableAdapter(database, "a");
    keyv = new Keyv({ store: adapter, namespace: "a" });
  });

  afterEach(async () => {
    // Some tests have closed it already.
    await database.close().catch(() => undefined);
    place.remove();
  });

  const keysOf = async (after: string, below?: string) => {
    const keys: string[] = [];
    for await (const [key] of adapter.range(after, below)) keys.push(key);
    return keys;
  };

  describe("as Keyv knows it", () => {
    test("sets, gets, has and deletes", async () => {
      expect(await keyv.set("k", { deep: [1, "二"] })).toBe(true);
      expect(await keyv.get("k")).toEqual({ deep: [1, "二"] });
      expect(await keyv.has("k")).toBe(true);
      expect(await keyv.delete("k")).toBe(true);
      expect(await keyv.delete("k")).toBe(false);
      expect(await keyv.get("k")).toBeUndefined();
    });

    test("gives back every character", async () => {
      const text = "\0\u0001\t\r\n\\ \" ' {1,NULL} \ud800 習近平 \u{1f91d} %s $1";
      await keyv.set("k", text);
      await keyv.setMany([{ key: text.slice(1, 20), value: [text] }]);
      expect(await keyv.get("k")).toBe(text);
      expect(await keyv.get(text.slice(1, 20))).toEqual([text]);
    });

    test("many at a time, in the order asked for", async () => {
      await keyv.setMany([
        { key: "x", value: 1 },
        { key: "y", value: 2 },
      ]);
      expect(await keyv.getMany(["y", "none", "x"])).toEqual([2, undefined, 1]);
      expect(await keyv.hasMany(["y", "none"])).toEqual([true, false]);
      expect(await keyv.deleteMany(["x", "y"])).toEqual([true, true]);
    });

    test("of one key twice among many, the last counts", async () => {
      await keyv.setMany([
        { key: "x", value: 1 },
        { key: "x", value: 2 },
      ]);
      expect(await keyv.get("x")).toBe(2);
    });

    test("namespaces are apart, also when one is cleared", async () => {
      const other = new Keyv({ store: new TableAdapter(database, "b"), namespace: "b" });
      await keyv.set("k", "mine");
      await other.set("k", "theirs");
      expect([await keyv.get("k"), await other.get("k")]).toEqual(["mine", "theirs"]);
      await keyv.clear();
      expect([await keyv.get("k"), await other.get("k")]).toEqual([undefined, "theirs"]);
    });

    test("what has expired is gone, and is removed for good by the next purge", async () => {
      await adapter.set("old", "text", Date.now() - 1);
      await adapter.set("k", "text", Date.now() + 60_000);
      await adapter.set("good", "text");
      expect(await adapter.getMany(["old", "k", "good"])).toEqual([undefined, "text", "text"]);
      expect(await keysOf("")).toEqual(["good", "k"]);
      await database.purge();
      expect(await place.run("SELECT key FROM entry WHERE namespace = 'a' ORDER BY key")).toEqual([
        { key: "good" },
        { key: "k" },
      ]);
    });

    test("what is set anew without an end stays for good", async () => {
      await adapter.set("k", "text", Date.now() + 60_000);
      await adapter.set("k", "text");
      expect(await place.run("SELECT expires FROM entry WHERE namespace = 'a'")).toEqual([{ expires: null }]);
    });

    test("goes through more than one batch in order, without holding up timers", async () => {
      await keyv.setMany(
        Array.from({ length: 2500 }, (_, index) => ({ key: String(index).padStart(4, "0"), value: index })),
      );
      let ticks = 0;
      const timer = setInterval(() => ticks++, 0);
      const seen: unknown[] = [];
      for await (const [, value] of keyv.iterator?.() ?? []) seen.push(value);
      clearInterval(timer);
      expect(seen).toEqual(Array.from({ length: 2500 }, (_, index) => index));
      expect(ticks).toBeGreaterThan(0);
    });

    test("a failed write of many leaves none of them", async () => {
      await expect(
        database.put("a", [
          { key: "x", value: "1" },
          // A number that no column of a database takes.
          { key: "y", value: "2", expires: 1.5 },
        ]),
      ).rejects.toThrow();
      expect(await adapter.get("x")).toBeUndefined();
      expect(await adapter.set("x", "1")).toBe(true);
    });

    test("what is not text is refused before anything is written", async () => {
      const entries = [
        { key: "x", value: "1" },
        { key: "y", value: 2 },
      ];
      await expect(adapter.setMany<unknown>(entries)).rejects.toThrow(TypeError);
      expect(await adapter.get("x")).toBeUndefined();
    });
  });

  describe("beyond Keyv", () => {
    test("of many who add at once, one succeeds", async () => {
      const added = await Promise.all(["1", "2", "3"].map((value) => adapter.addIfAbsent("k", value)));
      expect(added).toEqual([true, false, false]);
      expect(await adapter.get("k")).toBe("1");
    });

    test("an expired value counts as absent", async () => {
      await adapter.set("k", "old", Date.now() + 60_000);
      expect(await adapter.addIfAbsent("k", "new")).toBe(false);
      await place.run("UPDATE entry SET expires = 1 WHERE namespace = 'a'");
      expect(await adapter.addIfAbsent("k", "new")).toBe(true);
      expect(await adapter.get("k")).toBe("new");
    });

    test("replaces only what is still as expected", async () => {
      await adapter.set("k", "1");
      expect(await adapter.compareAndSet("k", "0", "2")).toBe(false);
      expect(await adapter.compareAndSet("k", "1", "2")).toBe(true);
      expect(await adapter.compareAndSet("none", "1", "2")).toBe(false);
      expect(await adapter.get("k")).toBe("2");
    });

    test("a range has its bounds excluded", async () => {
      for (const key of ["a", "b", "c", "d"]) await adapter.set(key, key);
      expect(await keysOf("a", "d")).toEqual(["b", "c"]);
    });

    test("keys are in the order of their bytes, not of a language", async () => {
      const keys = ["1/b", "1/é", "10/a", "1/B", "1@a", "1/", "1A", "1/\u{1f91d}", "1/二", "1-a", "1/a"];
      for (const key of keys) await adapter.set(key, key);
      const bytes = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await keysOf("")).toEqual(bytes);
      expect(await keysOf("1/", "10")).toEqual(["1/B", "1/a", "1/b", "1/é", "1/二", "1/\u{1f91d}"]);
    });
  });

  test("with nobody listening for errors, a failure rejects", async () => {
    await database.close();
    await expect(keyv.get("k")).rejects.toThrow();
    await expect(keyv.set("k", 1)).rejects.toThrow();
    await expect(keyv.delete("k")).rejects.toThrow();
  });
});
