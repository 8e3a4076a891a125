import { expect, test } from "vitest";
import { type OpenQueue, openQueueHere } from "#src/delivery/job-queue.ts";
import { openRecorder } from "#src/digest/recorder.ts";
import { aMortal, Crash, EACH_RESTART, RESTARTS } from "#tests/helpers/digests.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { aWorld, GUILD, WANTED, type World } from "#tests/helpers/world.ts";

const PAGES = 2;

/** A subscription has been made, and then the archive has learnt something; it is 8:00 on the next day. */
async function prepare(): Promise<World> {
  const world = aWorld(PAGES);
  const bot = await world.start();
  await bot.service.add(WANTED);
  bot.stop();
  world.setArchive(archiveWith(2));
  world.clock.set("2021-11-10T08:00:10Z");
  return world;
}

/** Runs the bot until its nth call to the outside kills it; false when it survives. */
async function dieAt(world: World, call: number, when: "before" | "after", act: "tick" | "now"): Promise<boolean> {
  const mortal = aMortal(call, when);
  try {
    const bot = await world.start(mortal);
    try {
      if (act === "tick") await bot.tick();
      else await bot.service.now(GUILD, "d1");
    } finally {
      bot.stop();
    }
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  return mortal.died();
}

async function restart(world: World, ticks = 3) {
  const bot = await world.start();
  for (let n = 0; n < ticks; n++) {
    await bot.tick();
    world.clock.advance(60_000);
  }
  const [report] = await bot.service.list(GUILD);
  bot.stop();
  expect(bot.faults).toEqual([]);
  return report;
}

const texts = (world: World) => world.discord.messages.map(({ body }) => body.text);

/** Of the other one's unfinished editions this process has not been told: only the jobs of subscriptions come. */
async function goOnByJob(world: World): Promise<readonly unknown[]> {
  let faults: readonly unknown[] = [];
  await world.withStore(async (stores) => {
    const archive = archiveWith(2);
    const own = { archive: () => archive, clock: world.clock };
    const openQueue: OpenQueue = (name, ...rest) =>
      name === "editions" ? { send: async () => undefined } : openQueueHere(name, ...rest);
    const peers = { openQueue, exclusively: <T>(_: string, __: number, task: () => Promise<T>) => task() };
    const recorder = await openRecorder({ ...own, store: stores.ledger });
    const bot = await world.start(undefined, { ...own, stores, shared: { recorder, peers } });
    await bot.tick();
    bot.stop();
    faults = bot.faults;
  });
  return faults;
}

test("whoever is given the job of a process that died goes on with what that began, and waits for no list of it", async () => {
  let call = 1;
  for (; ; call++) {
    const world = await prepare();
    const died = await dieAt(world, call, "after", "tick");
    world.clock.advance(1_000);
    expect.soft(await goOnByJob(world), `call ${call}`).toEqual([]);
    expect
      .soft(texts(world), `call ${call}`)
      .toEqual(["d1@2021-11-10T08:00 1/2 dates: Summit", "d1@2021-11-10T08:00 2/2 dates: Summit"]);
    world.remove();
    if (!died) break;
  }
  expect(call).toBeGreaterThan(15);
});

test.each(RESTARTS)(EACH_RESTART, async ({ when, pause, readable }) => {
  let call = 1;
  for (; ; call++) {
    const world = await prepare();
    world.discord.state.readable = readable;
    const died = await dieAt(world, call, when, "tick");
    world.clock.advance(pause);
    const report = await restart(world);
    expect
      .soft(texts(world), `call ${call}`)
      .toEqual(["d1@2021-11-10T08:00 1/2 dates: Summit", "d1@2021-11-10T08:00 2/2 dates: Summit"]);
    expect.soft(report).toMatchObject({
      nextAt: "2021-11-11T08:00:00.000Z",
      pending: undefined,
      subscription: { place: 2, last: { kind: "posted" } },
    });
    world.remove();
    if (!died) break;
  }
  expect(call).toBeGreaterThan(15);
});

test.each(["before", "after"] as const)(
  "/digest now that dies %s any of its steps: one copy, and the regular edition has nothing to add",
  async (when) => {
    for (let call = 1; ; call++) {
      const world = await prepare();
      world.clock.set("2021-11-10T07:00:00Z");
      const died = await dieAt(world, call, when, "now");
      world.clock.advance(1_000);
      await restart(world, 70);
      // Whether it had begun is for the crash to decide; whether it is told once is not.
      expect.soft(texts(world).length, `call ${call}`).toBe(PAGES);
      expect.soft(new Set(texts(world)).size).toBe(PAGES);
      world.remove();
      if (!died) break;
    }
  },
);

test.each(["before", "after"] as const)(
  "where the history cannot be read and the nonce is forgotten: at most one copy, and a possible miss is reported (%s)",
  async (when) => {
    let misses = 0;
    for (let call = 1; ; call++) {
      const world = await prepare();
      world.discord.state.readable = false;
      const died = await dieAt(world, call, when, "tick");
      world.clock.advance(600_000);
      const report = await restart(world);
      expect.soft(new Set(texts(world)).size, `call ${call}`).toBe(texts(world).length);
      if (report?.subscription.last?.kind !== "posted") {
        misses++;
        expect.soft(report?.subscription.last).toMatchObject({ kind: "partly", reason: "page-may-be-missing" });
      } else {
        expect.soft(texts(world)).toHaveLength(PAGES);
      }
      world.remove();
      if (!died) break;
    }
    expect(misses).toBeGreaterThan(0);
  },
);

test("dying again and again, at ever other steps, still gives one copy", async () => {
  const world = await prepare();
  for (let call = 4; call < 14; call++) {
    await dieAt(world, call, call % 2 === 0 ? "before" : "after", "tick");
    world.clock.advance(20_000);
  }
  await restart(world);
  expect(texts(world)).toHaveLength(PAGES);
  expect(new Set(texts(world)).size).toBe(PAGES);
  world.remove();
});

test("an edition that had begun is finished after a long time, one that had not joins the next", async () => {
  for (const call of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]) {
    const world = await prepare();
    await dieAt(world, call, "after", "tick");
    const begun = texts(world).length > 0;
    world.clock.set("2021-11-10T20:00:00Z");
    await restart(world);
    expect.soft(texts(world).length, `call ${call}`).toBe(begun ? PAGES : 0);
    world.clock.set("2021-11-11T08:00:00Z");
    await restart(world);
    expect.soft(texts(world).length, `call ${call}`).toBe(PAGES);
    world.remove();
  }
});
