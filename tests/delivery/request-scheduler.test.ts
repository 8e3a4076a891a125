import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRequestScheduler, LANES, type Lane, MAX_PASSES } from "#src/delivery/request-scheduler.ts";

/** A clock that stands still until it is turned; what was to be done by then is done on the way. */
function aPacer() {
  let now = 0;
  const tasks: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds: number, task: () => void) {
      tasks.push({ at: now + milliseconds, task });
    },
    async turn(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        await settled();
        const next = tasks.sort((a, b) => a.at - b.at)[0];
        if (next === undefined || next.at > end) break;
        tasks.shift();
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
  };
}

async function settled(): Promise<void> {
  for (let n = 0; n < 10; n++) await Promise.resolve();
}

type Start = { readonly at: number; readonly lane: Lane; readonly key: string; readonly number: number };

/** A scheduler whose requests take so long, and what it has started. */
function aWorld(pace = { requests: 50, milliseconds: 1000 }, takes = 5) {
  const pacer = aPacer();
  const scheduler = createRequestScheduler(pacer, pace);
  const starts: Start[] = [];
  const running: Start[] = [];
  let most = 0;
  let clashes = 0;
  let number = 0;
  return {
    pacer,
    scheduler,
    starts,
    most: () => most,
    clashes: () => clashes,
    ask(lane: Lane, key = `${lane} ${number}`) {
      const own = number++;
      return scheduler.run(lane, key, () => {
        const start = { at: pacer.now(), lane, key, number: own };
        starts.push(start);
        if (running.some((other) => other.key === key)) clashes++;
        most = Math.max(most, running.push(start));
        return new Promise<number>((resolve) =>
          pacer.after(takes, () => {
            running.splice(running.indexOf(start), 1);
            resolve(own);
          }),
        );
      });
    },
  };
}

/** The most starts in any while of so many milliseconds. */
function mostIn(starts: readonly Start[], milliseconds: number): number {
  return Math.max(
    0,
    ...starts.map(({ at }) => starts.filter((one) => one.at >= at && one.at < at + milliseconds).length),
  );
}

const lanes = (starts: readonly Start[]) => starts.map(({ lane }) => lane);

describe("whose turn it is", () => {
  test("answers to people come first, then digests, then letters, then upkeep", async () => {
    const world = aWorld({ requests: 1, milliseconds: 100 });
    for (const lane of LANES.toReversed()) void world.ask(lane);
    void world.ask("answers");
    await world.pacer.turn(1000);
    // The first one found an open door.
    expect(lanes(world.starts)).toEqual(["upkeep", "answers", "answers", "digests", "letters"]);
  });

  test("a digest among a thousand letters is the next to start", async () => {
    const world = aWorld();
    for (let n = 0; n < 1000; n++) void world.ask("letters");
    await world.pacer.turn(5_000);
    const before = world.starts.length;
    void world.ask("digests");
    await world.pacer.turn(1_000);
    expect(lanes(world.starts).indexOf("digests")).toBeLessThanOrEqual(before + 1);
  });

  test("what hangs leaves its place in the lane after three seconds, and the healthy ones go on", async () => {
    const world = aWorld(undefined, 100);
    const hangs = () => new Promise<number>(() => {});
    for (let n = 0; n < 32; n++) void world.scheduler.run("digests", `hanging ${n}`, hangs);
    await world.pacer.turn(1_000);
    const healthy = Array.from({ length: 100 }, () => world.ask("digests"));
    await world.pacer.turn(1_900);
    expect(world.starts).toHaveLength(0);
    await world.pacer.turn(5_000);
    expect(await Promise.all(healthy)).toHaveLength(100);
    expect(world.scheduler.load().digests).toEqual({ waiting: 0, running: 32 });
  });

  test("what hangs in one lane leaves the others their places", async () => {
    const world = aWorld(undefined, 1_000_000);
    for (let n = 0; n < 1000; n++) void world.ask("letters");
    await world.pacer.turn(20_000);
    expect(world.scheduler.load().letters).toEqual({ waiting: 840, running: 160 });
    void world.ask("digests");
    void world.ask("answers");
    await world.pacer.turn(100);
    expect(lanes(world.starts).slice(160)).toEqual(["digests", "answers"]);
  });

  test("a request that fails is told to whoever asked, and the next one starts", async () => {
    const world = aWorld();
    const failing = world.scheduler.run("letters", "a", async () => {
      throw new Error("no");
    });
    const next = world.ask("letters", "a");
    await expect(failing).rejects.toThrow("no");
    await world.pacer.turn(10);
    expect(await next).toBe(0);
  });
});

describe("how fast", () => {
  test("as many as are allowed start in a second, and spread over it", async () => {
    const world = aWorld();
    for (let n = 0; n < 500; n++) void world.ask("letters");
    await world.pacer.turn(4_999);
    expect(world.starts.length).toBeGreaterThanOrEqual(240);
    expect(world.starts.length).toBeLessThanOrEqual(250);
    expect(mostIn(world.starts, 188)).toBeLessThanOrEqual(10);
  });

  test("a refusal by the global limit holds up everything, and what waits counts when it goes on", async () => {
    const world = aWorld();
    for (let n = 0; n < 500; n++) void world.ask("letters");
    await world.pacer.turn(1_000);
    const before = world.starts.length;
    for (let n = 0; n < 20; n++) world.scheduler.held(700);
    await world.pacer.turn(699);
    expect(world.starts).toHaveLength(before);
    await world.pacer.turn(1_000);
    expect(world.starts.length - before).toBeLessThanOrEqual(30);
  });
});

const asked = fc.array(
  fc.record({
    lane: fc.constantFrom(...LANES),
    key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    pause: fc.constantFrom(0, 0, 0, 3, 40),
  }),
  { maxLength: 150 },
);

test("whatever is asked: all of it starts, never too fast, in order for each key of a lane, one at a time for each key", async () => {
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 30 }),
      async (asks, requests, takes) => {
        const world = aWorld({ requests, milliseconds: 100 }, takes);
        const answers: Promise<number>[] = [];
        for (const { lane, key, pause } of asks) {
          answers.push(world.ask(lane, key));
          await world.pacer.turn(pause);
        }
        await world.pacer.turn(asks.length * 200);
        expect(await Promise.all(answers)).toEqual(asks.map((_, n) => n));
        expect(mostIn(world.starts, 100)).toBeLessThanOrEqual(requests);
        expect(world.clashes()).toBe(0);
        for (const group of Map.groupBy(world.starts, ({ lane, key }) => `${lane} ${key}`).values()) {
          const numbers = group.map(({ number }) => number);
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("no lane starves, whatever floods the others", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...LANES), { minLength: 2 }), async (flooded) => {
      const world = aWorld({ requests: 10, milliseconds: 100 }, 1);
      for (let n = 0; n < 200; n++) for (const lane of flooded) void world.ask(lane);
      await world.pacer.turn(1_500);
      for (const lane of flooded) {
        const places = world.starts.flatMap((start, place) => (start.lane === lane ? [place] : []));
        const passes = [...places, world.starts.length].map((place, n) => place - (places[n - 1] ?? -1) - 1);
        expect(Math.max(...passes)).toBeLessThanOrEqual(MAX_PASSES + 2 * LANES.length);
      }
    }),
    { numRuns: 30 },
  );
});
