import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageIdentity } from "#src/delivery/page.ts";
import type { Edition } from "#src/digest/edition.ts";
import type { LedgerEntry } from "#src/ledger/entry.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aSubscription } from "../helpers/digests.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const anEntry = (place: number): LedgerEntry => ({
  kind: "quote",
  id: `quote-${place}`,
  place,
  recorded: "2021-11-10T08:00:00.000Z",
  status: "verified",
  news: true,
});

function anEdition(given: Partial<Edition> = {}): Edition {
  return {
    id: "d1@2021-11-10T08:00",
    guild: "1000",
    subscription: "d1",
    channel: "2000",
    from: 0,
    to: 3,
    slot: "2021-11-10T08:00:00.000Z",
    createdAt: "2021-11-10T08:00:05.000Z",
    pages: [
      {
        body: { text: "習近平", nested: [1, null, { deep: true }] },
        ...messageIdentity("k", "2000", 0),
        state: "pending",
      },
    ],
    failures: 0,
    ...given,
  };
}

describeOnEach((make) => {
  let database: EmptyDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await make();
    store = await openStore(database.url);
  });

  afterEach(async () => {
    // Some tests have closed it already.
    await store.close().catch(() => undefined);
    database.remove();
  });

  async function reopen() {
    await store.close();
    store = await openStore(database.url);
  }

  describe("the ledger", () => {
    test("no head before the first recording, and 0 after an empty one", async () => {
      expect(await store.ledger.head()).toBeUndefined();
      await store.ledger.append([]);
      expect(await store.ledger.head()).toBe(0);
    });

    test("keeps many entries in order over a restart", async () => {
      const entries = Array.from({ length: 1203 }, (_, index) => anEntry(index + 1));
      await store.ledger.append(entries);
      await reopen();
      expect(await store.ledger.head()).toBe(1203);
      expect(await store.ledger.between(0, 1203)).toEqual(entries);
      expect((await store.ledger.between(998, 1001)).map(({ place }) => place)).toEqual([999, 1000, 1001]);
    });

    test("when an entry cannot be written, the head stays where it was", async () => {
      await store.ledger.append([anEntry(1)]);
      const circular = { ...anEntry(602), self: undefined as unknown };
      circular.self = circular;
      const entries = Array.from({ length: 600 }, (_, index) => anEntry(index + 2));
      await expect(store.ledger.append([...entries, circular])).rejects.toThrow();
      expect(await store.ledger.head()).toBe(1);
    });

    test("entries beyond the head do not count, and are overwritten", async () => {
      await store.ledger.append([anEntry(1), anEntry(2)]);
      await database.run("UPDATE entry SET value = replace(value, '2', '1') WHERE namespace = 'ledger-head'");
      await reopen();
      expect(await store.ledger.head()).toBe(1);
      await store.ledger.append([{ ...anEntry(2), id: "another" }]);
      expect((await store.ledger.between(0, 2)).map(({ id }) => id)).toEqual(["quote-1", "another"]);
    });
  });

  describe("subscriptions", () => {
    test("come back as they were saved, in the order of their numbers, each server its own", async () => {
      const ten = aSubscription({ id: "d10" });
      const two = aSubscription({
        id: "d2",
        topic: "us-china",
        mention: "77",
        paused: { reason: "no access", since: "2021-11-10T08:00:00.000Z" },
      });
      const foreign = aSubscription({ id: "d2", guild: "10000" });
      for (const one of [ten, two, foreign]) await store.subscriptions.save(one);
      await reopen();
      expect(await store.subscriptions.list("1000")).toEqual([two, ten]);
      expect(await store.subscriptions.get("10000", "d2")).toEqual(foreign);
      expect(await store.subscriptions.get("1000", "d3")).toBeUndefined();
      await store.subscriptions.remove("1000", "d2");
      expect(await store.subscriptions.list("1000")).toEqual([ten]);
    });

    test("are due when their time has come and they are not paused", async () => {
      const at = (id: string, nextAt: string) => aSubscription({ id, nextAt });
      const paused = { reason: "no access", since: "2021-11-10T08:00:00.000Z" };
      await store.subscriptions.save(at("d1", "2021-11-10T08:00:00.000Z"));
      await store.subscriptions.save(at("d2", "2021-11-10T08:00:00.001Z"));
      await store.subscriptions.save({ ...at("d3", "2021-11-09T08:00:00.000Z"), paused });
      await store.subscriptions.save(at("d4", "2021-11-09T08:00:00.000Z"));
      const due = await store.subscriptions.due(Date.parse("2021-11-10T08:00:00Z"));
      expect(due.map(({ id }) => id)).toEqual(["d1", "d4"]);
    });

    test("numbers are never given twice, also to many at once and after a removal", async () => {
      const given = await Promise.all(Array.from({ length: 20 }, () => store.subscriptions.nextNumber("1000")));
      expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      await reopen();
      expect(await store.subscriptions.nextNumber("1000")).toBe(21);
      expect(await store.subscriptions.nextNumber("2000")).toBe(1);
    });
  });

  describe("editions", () => {
    test("are added once, and come back over a restart", async () => {
      expect(await store.editions.add(anEdition())).toBe(true);
      expect(await store.editions.add(anEdition({ to: 9 }))).toBe(false);
      await reopen();
      expect(await store.editions.get("1000/d1@2021-11-10T08:00")).toEqual(anEdition());
      expect(await store.editions.get("2000/d1@2021-11-10T08:00")).toBeUndefined();
    });

    test("are open until they have a result", async () => {
      const later = anEdition({ id: "d2@2021-11-10T08:00", createdAt: "2021-11-10T08:00:09.000Z" });
      await store.editions.add(later);
      await store.editions.add(anEdition());
      expect((await store.editions.open()).map(({ id }) => id)).toEqual(["d1@2021-11-10T08:00", "d2@2021-11-10T08:00"]);
      await store.editions.save({ ...later, failures: 3 });
      await store.editions.save(anEdition({ result: { at: "2021-11-10T08:00:07.000Z", kind: "posted" } }));
      await reopen();
      expect((await store.editions.open()).map(({ id }) => id)).toEqual(["d2@2021-11-10T08:00"]);
      expect(await store.editions.openOf("1000", "d1")).toBeUndefined();
      expect(await store.editions.openOf("1000", "d2")).toEqual({ ...later, failures: 3 });
      expect((await store.editions.get("1000/d1@2021-11-10T08:00"))?.result?.kind).toBe("posted");
      expect(await store.editions.add(anEdition())).toBe(false);
    });
  });

  describe("faults", () => {
    test("a store that is closed rejects reads and writes, and never says that there is nothing", async () => {
      await store.close();
      await expect(store.ledger.head()).rejects.toThrow();
      await expect(store.ledger.between(0, 1)).rejects.toThrow();
      await expect(store.ledger.append([anEntry(1)])).rejects.toThrow();
      await expect(store.subscriptions.get("1000", "d1")).rejects.toThrow();
      await expect(store.subscriptions.due(0)).rejects.toThrow();
      await expect(store.subscriptions.save(aSubscription())).rejects.toThrow();
      await expect(store.subscriptions.remove("1000", "d1")).rejects.toThrow();
      await expect(store.editions.get("x")).rejects.toThrow();
      await expect(store.editions.add(anEdition())).rejects.toThrow();
      await expect(store.editions.open()).rejects.toThrow();
    });

    test("a table that is gone rejects too", async () => {
      await database.run("DROP TABLE entry");
      await expect(store.editions.get("x")).rejects.toThrow();
      await expect(store.subscriptions.save(aSubscription())).rejects.toThrow();
    });

    test("a value that cannot be read is named by its key", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run(`UPDATE entry SET value = '{"value":{"id":"d1"}}' WHERE namespace = 'subscriptions'`);
      await expect(store.subscriptions.get("1000", "d1")).rejects.toThrow(/subscriptions\/1000\/000001 cannot be read/);
      expect(await store.subscriptions.due(0)).toEqual([{ guild: "1000", id: "d1" }]);
    });

    test("a zone that this machine does not know pauses what it belongs to, and says so", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run(
        `UPDATE entry SET value = replace(value, '"UTC"', '"Mars/Olympus"') WHERE namespace = 'subscriptions'`,
      );
      const stored = () => database.run("SELECT value FROM entry WHERE namespace = 'subscriptions'");
      const before = await stored();
      const [read] = await store.subscriptions.list("1000");
      expect(read).toMatchObject({ id: "d1", zone: "UTC", paused: { since: "2021-11-10T08:00:00.000Z" } });
      expect(read?.paused?.reason).toContain("“Mars/Olympus” is not known here");
      expect(await stored()).toEqual(before);
    });

    test("a value that is not even JSON rejects", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run("UPDATE entry SET value = '{half' WHERE namespace = 'subscriptions'");
      await expect(store.subscriptions.get("1000", "d1")).rejects.toThrow();
      await expect(store.subscriptions.list("1000")).rejects.toThrow();
    });
  });
});
