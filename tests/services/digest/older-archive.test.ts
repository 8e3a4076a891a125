// Two processes on one PostgreSQL, each with an archive of its own, of which one may be older.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { calendarEntryOf } from "#src/calendar/calendar-entry.ts";
import { openQueueHere } from "#src/delivery/job-queue.ts";
import { NOTHING_UNDONE } from "#src/ledger/undone.ts";
import { withdrawalsIn } from "#src/ledger/withdrawals.ts";
import { exclusivelyIn, openRecorderOf } from "#src/open-peers.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { aWorld, GUILD, type Running, WANTED } from "#tests/helpers/world.ts";

/** Reads an archive with so many steps of the one event; gives how many entries that made. */
type Learn = (steps: number, title?: string) => Promise<number>;
type Process = { readonly bot: Running; readonly store: Store; readonly learn: Learn };

describeOnPostgres("of two processes", (server) => {
  let url: string;
  let world: ReturnType<typeof aWorld>;
  const opened: Store[] = [];
  beforeEach(async () => {
    url = await server().emptySchema();
    world = aWorld();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  /** Starts with so many steps of the one event; `shard`: its first. */
  const begin = async (steps: number, shard = opened.length, title = "Summit"): Promise<Process> => {
    let archive: Archive = archiveWith(steps, { title });
    const store = await openStore(url);
    opened.push(store);
    const shared = store.shared!;
    const log = { warn: () => {}, info: () => {}, error: () => {} };
    const own = { archive: () => archive, clock: world.clock };
    const recorder = openRecorderOf(store.ledger, shared, { ...own, shard, undone: async () => NOTHING_UNDONE, log });
    const peers = { openQueue: openQueueHere, exclusively: exclusivelyIn("digests", shared.locks, recorder) };
    const bot = await world.start(undefined, { ...own, stores: store, shared: { recorder, peers } });
    const learn: Learn = (now, called = title) => {
      archive = archiveWith(now, { title: called });
      return bot.record();
    };
    return { bot, store, learn };
  };
  const add = async ({ bot, store }: Process) => {
    const added = await bot.service.add(WANTED);
    if (added.kind !== "added") throw new Error(added.kind);
    const { welcome: _, ...subscription } = added.report.subscription;
    await store.subscriptions.save(subscription);
  };
  const texts = () => world.discord.messages.map(({ body }) => body.text);
  const tickAt = async (time: string, ...processes: readonly Process[]) => {
    world.clock.set(time);
    for (const { bot } of processes) await bot.tick();
    for (const { bot } of processes) expect(bot.faults).toEqual([]);
  };

  test("that start at once with the same archive, one records it", async () => {
    const [one, other] = await Promise.all([begin(2), begin(2)]);
    await one.bot.tick();
    await other.bot.tick();
    expect(await one.store.ledger.head()).toBe(1);
    expect([one.bot.ledger().head, other.bot.ledger().head]).toEqual([1, 1]);
  });

  test("both learn of a step: it is recorded once, and told once", async () => {
    const [one, other] = [await begin(1), await begin(1)];
    await add(one);
    expect([await one.learn(2), await other.learn(2)]).toEqual([1, 0]);
    await tickAt("2021-11-10T08:00:00Z", other, one);
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
  });

  test("one has not read a step yet: it posts nothing, and counts nothing as told; the other tells it", async () => {
    const [newer, older] = [await begin(1), await begin(1)];
    await add(older);
    await newer.learn(2);
    const before = await older.store.subscriptions.get(GUILD, "d1");
    await tickAt("2021-11-10T08:00:00Z", older);
    expect(texts()).toEqual([]);
    expect(await older.store.subscriptions.get(GUILD, "d1")).toEqual(before);
    expect(await older.bot.service.now(GUILD, "d1")).toEqual({ kind: "not-posted", reason: "older-archive" });
    await tickAt("2021-11-10T08:00:00Z", newer, older);
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
    // Once it has read the step, it goes on from there.
    expect(await older.learn(2)).toBe(0);
    await older.learn(3);
    await tickAt("2021-11-11T08:00:00Z", older, newer);
    expect(texts().slice(1)).toEqual(["d1@2021-11-11T08:00 1/1 confirmed: Summit"]);
  });

  test("the older one is left alone: for ten minutes it tells nothing, and what it then does not have is told when it comes", async () => {
    const [newer, older] = [await begin(1), await begin(1)];
    await add(older);
    await newer.learn(2);
    await newer.store.close();
    opened.splice(opened.indexOf(newer.store), 1);
    await tickAt("2021-11-10T08:00:00Z", older);
    expect(texts()).toEqual([]);
    await tickAt("2021-11-10T08:11:00Z", older);
    expect(texts()).toEqual([]);
    await older.learn(2);
    await tickAt("2021-11-11T08:00:00Z", older);
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("one process alone that is started again with an archive that was taken back waits for nobody", async () => {
    const before = await begin(1);
    await add(before);
    await before.learn(3);
    await before.learn(2);
    await before.learn(3);
    await before.store.close();
    const again = await begin(2, 0);
    await tickAt("2021-11-10T08:00:00Z", again);
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
  });

  test("what a database has lost of the ledger is recorded again", async () => {
    const one = await begin(1);
    await one.learn(2);
    const schema = /search_path%3D(\w+)/.exec(url)?.[1];
    await server().run(`CREATE TABLE before AS SELECT * FROM ${schema}.entry`);
    await one.learn(3);
    const before = "SELECT * FROM before WHERE namespace = 'ledger-head'";
    await server().run(
      `UPDATE ${schema}.entry SET value = before.value FROM (${before}) before WHERE (entry.namespace, entry.key) = (before.namespace, before.key)`,
    );
    await one.bot.tick();
    expect(await one.store.ledger.head()).toBe(3);
    expect(one.bot.ledger().head).toBe(3);
    await server().run("DROP TABLE before");
  });

  const sequenceIn = ({ bot }: Process, title: string) => {
    const archive = archiveWith(1, { title });
    const [event] = [...archive.events.values()];
    const former = event && withdrawalsIn(bot.ledger()).steps.get(event.id);
    return event && calendarEntryOf(event, archive, ENGLISH, true, { former }).entry?.sequence;
  };

  test("one has not read a corrected title yet: it is recorded once, does not go back and forth, and each has the number of its title", async () => {
    const [newer, older] = [await begin(1, 0, "Sumit"), await begin(1, 1, "Sumit")];
    await add(older);
    expect(await newer.learn(1, "Summit")).toBe(1);
    for (const day of [10, 11, 12]) {
      await tickAt(`2021-11-${day}T08:00:00Z`, older, newer);
      expect(await older.bot.record()).toBe(0);
    }
    expect(await newer.store.ledger.head()).toBe(2);
    expect(texts()).toEqual([]);
    expect([sequenceIn(newer, "Summit"), sequenceIn(older, "Summit"), sequenceIn(older, "Sumit")]).toEqual([1, 1, 0]);
    // Started again it still calls it as before, until it has read the title.
    const again = await begin(1, 1, "Sumit");
    await again.bot.tick();
    expect(await again.learn(1, "Summit")).toBe(0);
    expect(await newer.store.ledger.head()).toBe(2);
    expect(sequenceIn(again, "Summit")).toBe(1);
  });

  test("a subscription is edited in one while the other posts it: one after the other", async () => {
    const [one, other] = [await begin(1), await begin(1)];
    await add(one);
    await one.learn(2);
    await other.learn(2);
    world.clock.set("2021-11-10T08:00:00Z");
    await Promise.all([one.bot.tick(), other.bot.service.edit(GUILD, "d1", { upcoming: 7 }), other.bot.tick()]);
    expect(texts()).toEqual(["d1@2021-11-10T08:00 1/1 dates: Summit"]);
    expect(await one.store.subscriptions.get(GUILD, "d1")).toMatchObject({ upcoming: 7, place: 2 });
  });
});
