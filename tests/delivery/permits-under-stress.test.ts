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
