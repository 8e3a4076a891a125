import { Keyv } from "keyv";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "#src/store/database.ts";
import { SqliteAdapter } from "#src/store/sqlite-adapter.ts";

let database: ReturnType<typeof openDatabase>;
let adapter: SqliteAdapter;
let keyv: Keyv;

beforeEach(() => {
  database = openDatabase(":memory:");
  adapter = new SqliteAdapter(database, "a");
  keyv = new Keyv({ store: adapter, namespace: "a" });
});

describe("as Keyv knows it", () => {
  test("sets, gets, has and deletes", async () => {
    expect(await keyv.set("k", { deep: [1, "二"] })).toBe(true);
    expect(await keyv.get("k")).toEqual({ deep: [1, "二"] });
    expect(await keyv.has("k")).toBe(true);
    expect(await keyv.delete("k")).toBe(true);
    expect(await keyv.delete("k")).toBe(false);
    expect(await keyv.get("k")).toBeUndefined();
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

  test("namespaces are apart, also when one is cleared", async () => {
    const other = new Keyv({ store: new SqliteAdapter(database, "b"), namespace: "b" });
    await keyv.set("k", "mine");
    await other.set("k", "theirs");
    expect([await keyv.get("k"), await other.get("k")]).toEqual(["mine", "theirs"]);
    await keyv.clear();
    expect([await keyv.get("k"), await other.get("k")]).toEqual([undefined, "theirs"]);
  });

  test("what has expired is gone, and is removed for good by the next purge", async () => {
    await adapter.set("old", "text", Date.now() - 1);
    await adapter.set("k", "text", Date.now() + 60_000);
    expect([await adapter.get("old"), await adapter.get("k")]).toEqual([undefined, "text"]);
    adapter.purge();
    expect(database.prepare("SELECT count(*) AS n FROM entry").get()).toEqual({ n: 1 });
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
      adapter.setMany<unknown>([
        { key: "x", value: "1" },
        { key: "y", value: 2 },
      ]),
    ).rejects.toThrow(TypeError);
    expect(await adapter.get("x")).toBeUndefined();
    expect(await adapter.set("x", "1")).toBe(true);
  });
});

describe("beyond Keyv", () => {
  test("of many who add at once, one succeeds", async () => {
    const added = await Promise.all(["1", "2", "3"].map((value) => adapter.addIfAbsent("k", value)));
    expect(added).toEqual([true, false, false]);
    expect(await adapter.get("k")).toBe("1");
  });

  test("an expired value counts as absent", async () => {
    await adapter.set("k", "old", Date.now() + 1);
    database.exec("UPDATE entry SET expires = 1");
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
    const keys: string[] = [];
    for await (const [key] of adapter.range("a", "d")) keys.push(key);
    expect(keys).toEqual(["b", "c"]);
  });
});

test("with nobody listening for errors, a failure rejects", async () => {
  database.close();
  await expect(keyv.get("k")).rejects.toThrow();
  await expect(keyv.set("k", 1)).rejects.toThrow();
  await expect(keyv.delete("k")).rejects.toThrow();
});

test("a write waits for the disk, and for other writers", () => {
  expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  expect(database.prepare("PRAGMA busy_timeout").get()).toEqual({ timeout: 5000 });
});
