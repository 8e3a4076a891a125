// Two processes on one PostgreSQL that both see the same server, as when one takes the place of the other.
import { beforeEach, expect, test } from "vitest";
import { openQueueHere } from "#src/delivery/job-queue.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { type AgendaWorld, anAgendaWorld, GUILD, type RunningAgendas, summit, WANTED } from "#tests/helpers/agendas.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

const MINUTE = 60_000;

describeOnPostgres("of two processes that look after one agenda", (server) => {
  let url: string;
  let world: AgendaWorld;
  const opened: Store[] = [];
  beforeEach(async () => {
    [url, world] = [await server().emptySchema(), anAgendaWorld()];
    return async () => {
      for (const store of opened.splice(0)) await store.close();
      world.remove();
    };
  });

  const begin = async (given: { isLevel?: () => boolean; hasServer?: () => boolean } = {}): Promise<RunningAgendas> => {
    const { isLevel = () => true, hasServer = () => true } = given;
    const store = await openStore(url);
    opened.push(store);
    const peers = { openQueue: openQueueHere, exclusively: store.shared!.locks.exclusively };
    return world.start(undefined, { store, shared: { peers, recorder: { isLevel }, hasServer } });
  };
  const know = (steps: number) => world.setArchive(anArchive({ events: [summit(steps)] }));
  const tickAll = async (...bots: readonly RunningAgendas[]) => {
    world.clock.advance(MINUTE);
    await Promise.all(bots.map((bot) => bot.tick()));
    for (const { faults } of bots) expect(faults).toEqual([]);
  };

  test("both find it out of date at the same time: it is edited once, and its events are made once", async () => {
    const [one, other] = [await begin(), await begin()];
    await one.service.post({ ...WANTED, events: true });
    know(3);
    await tickAll(one, other);
    await tickAll(other, one);
    expect(world.server.state.edits).toBe(1);
    expect(world.server.messages).toHaveLength(1);
    expect(world.server.open()).toHaveLength(1);
  });

  test("one dies before it has looked: the other edits it", async () => {
    const [one, other] = [await begin(), await begin()];
    await one.service.post(WANTED);
    know(3);
    await opened.shift()?.close();
    await tickAll(other);
    expect(world.server.state.edits).toBe(1);
  });

  test("one whose archive is behind, or whose shards do not have the server, leaves it as it is", async () => {
    const [one, behind, elsewhere] = [
      await begin(),
      await begin({ isLevel: () => false }),
      await begin({ hasServer: () => false }),
    ];
    await one.service.post(WANTED);
    know(3);
    await tickAll(behind, elsewhere);
    expect(world.server.state.edits).toBe(0);
    await tickAll(one);
    expect(world.server.state.edits).toBe(1);
    expect(await one.service.list(GUILD)).toHaveLength(1);
  });
});
