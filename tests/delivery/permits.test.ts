import { expect, test } from "vitest";
import { createPermits, type PermitStore } from "#src/delivery/permits.ts";

/** Processes with one store of permits and one clock: a task is done when its time comes, and nothing sleeps. */
function aWorld(processes: number) {
  let now = 0;
  let ahead = 0;
  let isAway = false;
  const tasks: { readonly at: number; readonly task: () => void }[] = [];
  const leases: number[] = [];
  const store: PermitStore = {
    async lease(count, spacing, lead) {
      if (isAway) throw new Error("the database cannot be used");
      leases.push(count);
      const first = Math.max(ahead, now + lead);
      ahead = first + count * spacing;
      return { now, first };
    },
    async hold(milliseconds) {
      ahead = Math.max(ahead, now + milliseconds);
    },
    async refused() {},
  };
  const pacer = { now: () => now, after: (ms: number, task: () => void) => tasks.push({ at: now + ms, task }) };
  const starts: { readonly at: number; readonly what: string }[] = [];
  const all = Array.from({ length: processes }, () => createPermits(store, pacer));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    all,
    leases,
    starts,
    async ask(process: number, lane: Parameters<(typeof all)[0]["take"]>[0], what: string = lane) {
      void all[process]!.take(lane).then(() => starts.push({ at: now, what }));
      await settle();
    },
    /** `late`: the timers of a busy process come so much later; below zero, earlier, as Node's may by a part of a millisecond. */
    async run(until: number, late = 0) {
      for (;;) {
        await settle();
        tasks.sort((a, b) => a.at - b.at);
        const next = tasks[0];
        if (next === undefined || next.at > until) break;
        tasks.shift();
        now = Math.max(now, next.at + late);
        next.task();
      }
      now = Math.max(now, until);
    },
    away(yes: boolean) {
      isAway = yes;
    },
  };
}

function mostInASecond(starts: readonly { readonly at: number }[]): number {
  return Math.max(...starts.map(({ at }) => starts.filter((one) => one.at >= at && one.at < at + 1000).length));
}

test("three processes together start no more than 50 requests in any second, and nearly as many", async () => {
  const world = aWorld(3);
  for (let n = 0; n < 300; n++) await world.ask(n % 3, "digests");
  await world.run(10_000);
  expect(world.starts).toHaveLength(300);
  expect(mostInASecond(world.starts)).toBeLessThanOrEqual(50);
  expect(world.starts.at(-1)?.at).toBeLessThan(7_000);
});

test("permits whose moment has passed are not used on top of others", async () => {
  const world = aWorld(2);
  for (let n = 0; n < 60; n++) await world.ask(n % 2, "digests");
  await world.run(400);
  await world.run(20_000, 49);
  expect(world.starts).toHaveLength(60);
  expect(mostInASecond(world.starts)).toBeLessThanOrEqual(50);
});

test("a timer that comes a moment before its time leaves nobody waiting", async () => {
  const world = aWorld(1);
  await world.ask(0, "digests");
  await world.run(0);
  await world.ask(0, "digests");
  await world.run(10_000, -0.4);
  expect(world.starts).toHaveLength(2);
});

test("an answer goes before what nobody waits for, and waits for no more than a few of each other process", async () => {
  const world = aWorld(3);
  for (let n = 0; n < 90; n++) await world.ask(n % 3, "letters");
  await world.run(200);
  const before = world.starts.length;
  await world.ask(0, "answers");
  await world.run(10_000);
  const answered = world.starts.findIndex(({ what }) => what === "answers");
  expect(answered - before).toBeLessThan(16);
});

test("when Discord refuses one too many, nobody starts anything until its time is over", async () => {
  const world = aWorld(2);
  for (let n = 0; n < 40; n++) await world.ask(n % 2, "digests");
  await world.run(100);
  const before = world.starts.length;
  world.all[0]!.held(5_000);
  await world.run(4_900);
  // What the other has leased already is used.
  expect(world.starts.length - before).toBeLessThanOrEqual(5);
  await world.run(20_000);
  expect(world.starts).toHaveLength(40);
});

test("while nothing can be leased a process goes on, slowly", async () => {
  const world = aWorld(1);
  world.away(true);
  for (let n = 0; n < 20; n++) await world.ask(0, "answers");
  await world.run(10_000);
  expect(world.starts).toHaveLength(20);
  expect(mostInASecond(world.starts)).toBeLessThanOrEqual(12);
});

test("never more than five are leased at once, and none that nobody waits for", async () => {
  const world = aWorld(1);
  for (let n = 0; n < 23; n++) await world.ask(0, "digests");
  await world.run(5_000);
  expect(Math.max(...world.leases)).toBeLessThanOrEqual(5);
  expect(world.leases.reduce((sum, count) => sum + count, 0)).toBe(23);
});
