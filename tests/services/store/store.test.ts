import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageIdentity } from "#src/delivery/page.ts";
import type { Edition } from "#src/digest/edition.ts";
import type { Dm } from "#src/follow/dm.ts";
import type { Follower } from "#src/follow/follower.ts";
import type { LedgerEntry } from "#src/ledger/entry.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { eventId } from "#tests/helpers/ids.ts";
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
    test("one of a version that knew a single topic and actor comes back narrowed to these", async () => {
      const { topics: _, ...rest } = aSubscription({ topics: ["us-china"] });
      const written = { ...rest, topic: "us-china", actor: "xi-jinping" };
      await store.subscriptions.save(written as never);
      await reopen();
      const read = await store.subscriptions.get(rest.guild, rest.id);
      expect(read).toEqual({ ...rest, topics: ["us-china"], actors: ["xi-jinping"] });
    });

    test("come back as they were saved, in the order of their numbers, each server its own", async () => {
      const ten = aSubscription({ id: "d10" });
      const two = aSubscription({
        id: "d2",
        topics: ["us-china"],
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
      expect(due.map(({ id }) => id)).toEqual(["d4", "d1"]);
    });

    test("are due as it happens when news is ripe, and always listed as such", async () => {
      const { at: _, nextAt: __, ...idle } = aSubscription({ id: "d1" });
      await store.subscriptions.save(idle);
      await store.subscriptions.save({ ...idle, id: "d2", nextAt: "2021-11-10T08:00:00.000Z" });
      await store.subscriptions.save({ ...idle, id: "d3", paused: { reason: "", since: "2021-11-10T08:00:00.000Z" } });
      await store.subscriptions.save(aSubscription({ id: "d4", nextAt: "2021-11-11T08:00:00.000Z" }));
      const names = async (list: Promise<readonly { readonly id: string }[]>) => (await list).map(({ id }) => id);
      expect(await names(store.subscriptions.due(Date.parse("2021-11-10T08:00:00Z")))).toEqual(["d2"]);
      expect(await names(store.subscriptions.live())).toEqual(["d1", "d2"]);
    });

    test("one with an hour of its own and no next one is due at once, and not never", async () => {
      const { nextAt: _, ...lost } = aSubscription();
      await store.subscriptions.save(lost);
      expect(await store.subscriptions.due(0)).toEqual([{ guild: "1000", id: "d1" }]);
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
    test("one is saved together with its subscription, unless that has changed or is gone since it was read", async () => {
      const given = aSubscription();
      const closed = anEdition({ result: { at: "2021-11-10T08:00:07.000Z", kind: "posted" } });
      const saved = async () => [
        (await store.subscriptions.get(given.guild, given.id))?.place,
        await store.editions.get(closed),
      ];
      await store.subscriptions.save(given);
      const before = await store.subscriptions.get(given.guild, given.id);
      if (before === undefined) throw new Error("it was saved");
      await store.subscriptions.save({ ...given, place: 7 });
      expect(await store.editions.saveWith({ before, after: { ...before, place: 8 } }, closed)).toBe(false);
      expect(await saved()).toEqual([7, undefined]);
      const again = await store.subscriptions.get(given.guild, given.id);
      if (again === undefined) throw new Error("it was saved");
      expect(await store.editions.saveWith({ before: again, after: { ...again, place: 9 } }, closed)).toBe(true);
      expect(await saved()).toEqual([9, closed]);
      await store.subscriptions.remove(given.guild, given.id);
      expect(await store.editions.saveWith({ before: again, after: again }, closed)).toBe(false);
      expect(await saved()).toEqual([undefined, closed]);
    });

    test("are added once, and come back over a restart", async () => {
      expect(await store.editions.add(anEdition())).toBe(true);
      expect(await store.editions.add(anEdition({ to: 9 }))).toBe(false);
      await reopen();
      expect(await store.editions.get(anEdition())).toEqual(anEdition());
      expect(await store.editions.get(anEdition({ guild: "2000" }))).toBeUndefined();
    });

    test("wait for their next attempt, and for what is left to be done after them", async () => {
      await store.editions.add(anEdition({ retryAt: "2021-11-10T08:05:00.000Z" }));
      expect(await store.editions.open(Date.parse("2021-11-10T08:04:59Z"))).toEqual([]);
      expect(await store.editions.open(Date.parse("2021-11-10T08:05:00Z"))).toHaveLength(1);
      const closed = anEdition({ result: { at: "2021-11-10T08:05:00.000Z", kind: "posted" }, followUp: "due" });
      await store.editions.save(closed);
      expect(await store.editions.followUps()).toMatchObject([{ guild: "1000", id: closed.id, subscription: "d1" }]);
      expect(await store.editions.followUpOf(closed)).toEqual(closed);
      await store.editions.save({ ...closed, followUp: "done" });
      expect(await store.editions.followUps()).toEqual([]);
      expect(await store.editions.followUpOf(closed)).toBeUndefined();
    });

    test("are kept for ten weeks after they are closed, and open ones for good", async () => {
      await store.editions.add(anEdition());
      await store.editions.save(
        anEdition({ id: "d1@now", result: { at: "2021-11-10T08:00:07.000Z", kind: "posted" } }),
      );
      const [row] = await database.run("SELECT expires FROM edition WHERE expires IS NOT NULL");
      expect(Math.abs(Number(row?.expires) - Date.now() - 70 * 86_400_000)).toBeLessThan(60_000);
      await database.run("UPDATE edition SET expires = 1 WHERE expires IS NOT NULL");
      await store.sweep();
      expect((await store.editions.list("1000", "d1")).map(({ id }) => id)).toEqual(["d1@2021-11-10T08:00"]);
    });

    test("are open until they have a result", async () => {
      const later = anEdition({ id: "d2@2021-11-10T08:00", subscription: "d2", createdAt: "2021-11-10T08:00:09.000Z" });
      await store.editions.add(later);
      await store.editions.add(anEdition());
      expect((await store.editions.open(0)).map(({ id }) => id)).toEqual([
        "d1@2021-11-10T08:00",
        "d2@2021-11-10T08:00",
      ]);
      await store.editions.save({ ...later, failures: 3 });
      await store.editions.save(anEdition({ result: { at: "2021-11-10T08:00:07.000Z", kind: "posted" } }));
      await reopen();
      expect((await store.editions.open(0)).map(({ id }) => id)).toEqual(["d2@2021-11-10T08:00"]);
      expect(await store.editions.openOf("1000", "d1")).toBeUndefined();
      expect(await store.editions.openOf("1000", "d2")).toEqual({ ...later, failures: 3 });
      expect((await store.editions.get(anEdition()))?.result?.kind).toBe("posted");
      expect(await store.editions.add(anEdition())).toBe(false);
    });
  });

  describe("people", () => {
    const follower = (user: string, given: Partial<Follower> = {}): Follower => ({
      user,
      follows: [],
      reminders: [{ id: "r1", event: eventId("summit"), before: "1d", createdAt: "2021-11-09T12:00:00.000Z" }],
      numbers: 1,
      ...given,
    });
    const NEXT = "2021-11-10T08:00:00.000Z";

    test("are due when their moment has come; who wants nothing, or is paused, is neither due nor active", async () => {
      await store.followers.save(follower("1", { nextAt: NEXT }));
      await store.followers.save(follower("2", { nextAt: "2021-11-10T08:00:00.001Z" }));
      await store.followers.save(follower("3"));
      await store.followers.save(follower("4", { nextAt: NEXT, reminders: [] }));
      await store.followers.save(follower("5", { nextAt: NEXT, paused: { reason: "closed", since: NEXT } }));
      await reopen();
      expect(await store.followers.due(Date.parse(NEXT))).toEqual([{ at: Date.parse(NEXT), user: "1" }]);
      expect(await store.followers.active("", 10)).toEqual(["1", "2", "3"]);
      expect(await store.followers.get("2")).toEqual(follower("2", { nextAt: "2021-11-10T08:00:00.001Z" }));
      expect(await store.followers.get("6")).toBeUndefined();
    });

    test("are listed in pages, by their time and then by their id", async () => {
      const later = "2021-11-10T08:00:00.001Z";
      for (const user of ["3", "1", "2"]) await store.followers.save(follower(user, { nextAt: NEXT }));
      await store.followers.save(follower("0", { nextAt: later }));
      const first = await store.followers.due(Date.parse(later), undefined, 2);
      const second = await store.followers.due(Date.parse(later), first.at(-1), 2);
      expect([first, second].map((page) => page.map(({ user }) => user))).toEqual([
        ["1", "2"],
        ["3", "0"],
      ]);
      expect(await store.followers.due(Date.parse(later), second.at(-1), 2)).toEqual([]);
      expect(await store.followers.active("1", 2)).toEqual(["2", "3"]);
    });

    test("have one direct message at a time, due at its next attempt, and not while they are paused", async () => {
      const { pages, slot, createdAt, channel } = anEdition();
      const dm = (user: string, retryAt?: string): Dm => ({
        ...{
          id: `${user}@1`,
          user,
          follows: ["f1"],
          to: 1,
          reminders: [],
          channel,
          slot,
          createdAt,
          pages,
          failures: 0,
        },
        ...(retryAt === undefined ? {} : { retryAt }),
      });
      expect(await store.dms.add(dm("1"))).toBe(true);
      expect(await store.dms.add(dm("1", NEXT))).toBe(false);
      await store.dms.save(dm("2", NEXT));
      await store.dms.save(dm("3"));
      await store.followers.save(follower("3", { paused: { reason: "closed", since: NEXT } }));
      await reopen();
      expect(await store.dms.due(Date.parse(NEXT) - 1)).toEqual([{ at: 0, user: "1" }]);
      const due = await store.dms.due(Date.parse(NEXT));
      expect(due.map(({ user }) => user)).toEqual(["1", "2"]);
      expect(await store.dms.due(Date.parse(NEXT), due[0], 1)).toEqual(due.slice(1));
      expect(await store.dms.get("2")).toEqual(dm("2", NEXT));
      await store.dms.remove("2");
      expect(await store.dms.get("2")).toBeUndefined();
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
      await expect(store.editions.get({ guild: "1000", id: "x" })).rejects.toThrow();
      await expect(store.editions.add(anEdition())).rejects.toThrow();
      await expect(store.editions.open(0)).rejects.toThrow();
    });

    test("a table that is gone rejects too", async () => {
      for (const table of ["entry", "edition", "subscription"]) await database.run(`DROP TABLE ${table}`);
      await expect(store.ledger.head()).rejects.toThrow();
      await expect(store.editions.get({ guild: "1000", id: "x" })).rejects.toThrow();
      await expect(store.subscriptions.save(aSubscription())).rejects.toThrow();
    });

    test("a value that cannot be read is named by its key", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run(`UPDATE subscription SET body = '{"id":"d1"}'`);
      await expect(store.subscriptions.get("1000", "d1")).rejects.toThrow(/subscription 1000\/d1 cannot be read/);
    });

    test("a zone that this machine does not know pauses what it belongs to, and says so", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run(`UPDATE subscription SET body = replace(body, '"UTC"', '"Mars/Olympus"')`);
      const stored = () => database.run("SELECT body FROM subscription");
      const before = await stored();
      const [read] = await store.subscriptions.list("1000");
      expect(read).toMatchObject({ id: "d1", zone: "UTC", paused: { since: "2021-11-10T08:00:00.000Z" } });
      expect(read?.paused?.reason).toBe("unknown-zone: Mars/Olympus");
      expect(await stored()).toEqual(before);
      const { nextAt: _, at: __, ...live } = aSubscription({ id: "d2" });
      await store.subscriptions.save(live);
      await database.run(`UPDATE subscription SET body = replace(body, '"UTC"', '"Mars/Olympus"') WHERE number = 2`);
      expect((await store.subscriptions.get("1000", "d2"))?.paused?.since).toBe(live.coveredUntil);
    });

    test("a value that is not even JSON rejects", async () => {
      await store.subscriptions.save(aSubscription());
      await database.run("UPDATE subscription SET body = '{half'");
      await expect(store.subscriptions.get("1000", "d1")).rejects.toThrow();
    });

    test("one digest that cannot be read takes no other out of the list of its server, and is named", async () => {
      for (const id of ["d1", "d2", "d3"]) await store.subscriptions.save(aSubscription({ id }));
      await database.run("UPDATE subscription SET body = '{half' WHERE number = 2");
      expect((await store.subscriptions.list("1000")).map(({ id }) => id)).toEqual(["d1", "d3"]);
      expect(await store.subscriptions.unreadable("1000")).toEqual(["d2"]);
      expect(await store.subscriptions.unreadable("1001")).toEqual([]);
    });
  });
});
