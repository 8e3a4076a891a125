import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "#tests/e2e/crash-faults.ts";
import { mostInASecond } from "#tests/e2e/crash-processes-verdict.ts";
import { shareLimit, type Trouble } from "#tests/helpers/shared-limit.ts";

const QUIET: Trouble = { database: 8, timers: 2, way: 10, processStall: 0, discordStall: 0, databaseAway: 0, kills: 0 };

const busy: fc.Arbitrary<Trouble> = fc.record({
  database: fc.integer({ min: 0, max: 1_000 }),
  timers: fc.integer({ min: 0, max: 150 }),
  way: fc.integer({ min: 0, max: 25 }),
  processStall: fc.integer({ min: 0, max: 3_000 }),
  discordStall: fc.integer({ min: 0, max: 900 }),
  databaseAway: fc.constant(0),
  kills: fc.constantFrom(0, 100, 500),
});

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const processes = fc.integer({ min: 1, max: 6 });

test("however late permits come and are used, and whatever stalls or dies, no more than 50 requests arrive in any second", async () => {
  const property = fc.asyncProperty(seeds, processes, busy, async (seed, count, trouble) => {
    const arrivals = await shareLimit(createRandom(seed), count, 20_000, trouble);
    expect(mostInASecond(arrivals)).toBeLessThanOrEqual(50);
    expect(arrivals.length).toBeGreaterThan(0);
  });
  await fc.assert(property, { numRuns: 60 });
}, 60_000);

test("what a network or Discord holds up for a while does not come on top of what follows it", async () => {
  for (const count of [1, 3, 6]) {
    const arrivals = await shareLimit(createRandom(count), count, 120_000, { ...QUIET, discordStall: 800 });
    expect(mostInASecond(arrivals)).toBeLessThanOrEqual(50);
  }
});

test("while some processes have found the database again and others not yet, they send no more together than they may", async () => {
  const away = fc.record({
    database: fc.integer({ min: 0, max: 30 }),
    timers: fc.integer({ min: 0, max: 40 }),
    way: fc.integer({ min: 0, max: 25 }),
    processStall: fc.integer({ min: 0, max: 300 }),
    discordStall: fc.constant(0),
    databaseAway: fc.constantFrom(200, 1_000, 5_000),
    kills: fc.constant(0),
  });
  const property = fc.asyncProperty(seeds, processes, away, async (seed, count, trouble) => {
    const arrivals = await shareLimit(createRandom(seed), count, 20_000, trouble);
    expect(mostInASecond(arrivals)).toBeLessThanOrEqual(50);
  });
  await fc.assert(property, { numRuns: 40 });
}, 60_000);

test("who begins while Discord takes nothing in does not take that for usual", async () => {
  const trouble = { database: 2, timers: 15, way: 12, processStall: 0, discordStall: 863, databaseAway: 0, kills: 100 };
  expect(mostInASecond(await shareLimit(createRandom(772_873_704), 3, 20_000, trouble))).toBeLessThanOrEqual(50);
});

test("what processes had under way that died or stood still while Discord took nothing in is counted as well", async () => {
  const found: readonly (readonly [number, number, Partial<Trouble>])[] = [
    [95_084_302, 4, { database: 221, timers: 4, way: 2, processStall: 1_995, discordStall: 677, kills: 100 }],
    [12, 5, { database: 100, timers: 4, way: 4, processStall: 299, discordStall: 894, kills: 500 }],
    [17, 6, { database: 67, timers: 14, way: 19, processStall: 1_558, discordStall: 896, kills: 100 }],
    [2_819_532_710, 3, { database: 69, timers: 6, way: 2, processStall: 4, discordStall: 899, kills: 500 }],
    [4_294_967_272, 3, { database: 3, timers: 5, way: 17, processStall: 9, discordStall: 900, kills: 500 }],
    [7, 4, { database: 38, timers: 5, way: 4, processStall: 2_157, discordStall: 649, kills: 500 }],
    [2_260_629_857, 3, { database: 117, timers: 26, way: 9, processStall: 1_374, discordStall: 898, kills: 500 }],
  ];
  for (const [seed, count, trouble] of found) {
    const arrivals = await shareLimit(createRandom(seed), count, 20_000, { ...QUIET, ...trouble });
    expect(mostInASecond(arrivals), `seed ${seed}`).toBeLessThanOrEqual(50);
  }
});

test("on a long way to Discord the limit is used as well", async () => {
  for (const count of [1, 3]) {
    const arrivals = await shareLimit(createRandom(count), count, 20_000, { ...QUIET, way: 1_000 });
    expect(arrivals.length / 20).toBeGreaterThan(28);
  }
});

test("on a quiet machine the limit is used, by one process or by several", async () => {
  for (const count of [1, 3, 6]) {
    const arrivals = await shareLimit(createRandom(count), count, 20_000, QUIET);
    expect(arrivals.length / 20).toBeGreaterThan(42);
  }
});
