// Two processes on one PostgreSQL write to the same people.
import { afterEach, beforeEach, expect, test } from "vitest";
import { openQueueHere } from "#src/delivery/job-queue.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aFollowWorld, type FollowBot, ROBIN } from "#tests/helpers/follow-world.ts";
import { eventId } from "#tests/helpers/ids.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

const SUMMIT = { kind: "event", id: eventId("summit") } as const;

describeOnPostgres("of two processes that write to one person", (server) => {
  let url: string;
  let world: ReturnType<typeof aFollowWorld>;
  const opened: Store[] = [];
  beforeEach(async () => {
    url = await server().emptySchema();
    world = aFollowWorld();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  const begin = async (isLevel = () => true): Promise<FollowBot> => {
    const store = await openStore(url);
    opened.push(store);
    const peers = { openQueue: openQueueHere, exclusively: store.shared!.locks.exclusively };
    return world.start(undefined, { stores: store, shared: { peers, recorder: { isLevel } } });
  };
  const tickAll = async (...bots: readonly FollowBot[]) => {
    await Promise.all(bots.map((bot) => bot.tick()));
  };

  test("both find news at the same time: it comes once, when it is ripe, from whichever is first", async () => {
    const [one, other] = [await begin(), await begin()];
    await one.service.follow(ROBIN, SUMMIT);
    world.setArchive(archiveWith(2));
    await tickAll(one, other);
    expect(world.texts()).toEqual([]);
    world.clock.advance(3 * 60_000);
    await tickAll(other, one, other);
    expect(world.texts()).toHaveLength(1);
    await tickAll(one, other);
    expect(world.texts()).toHaveLength(1);
  });

  test("who found that it is not ripe dies: another writes it in its time", async () => {
    const one = await begin();
    await one.service.follow(ROBIN, SUMMIT);
    const other = await begin();
    world.setArchive(archiveWith(2));
    await one.tick();
    // It has looked at everybody, so from now on it looks only at those whose time has come.
    await other.tick();
    await opened.shift()?.close();
    world.clock.advance(3 * 60_000);
    await other.tick();
    expect(world.texts()).toHaveLength(1);
  });

  test("one whose archive is behind writes nothing, and marks nothing as told", async () => {
    const [newer, older] = [await begin(), await begin(() => false)];
    await newer.service.follow(ROBIN, SUMMIT);
    world.setArchive(archiveWith(2));
    world.clock.advance(3 * 60_000);
    await older.tick();
    expect(world.texts()).toEqual([]);
    await newer.tick();
    expect(world.texts()).toHaveLength(1);
  });
});
