// Slots that are remembered are those that would be computed.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lastOccurrence, nextOccurrence } from "#src/digest/due.ts";
import { createFoundSlots } from "#src/digest/found-slots.ts";
import { DAY_CHOICES, type Schedule } from "#src/digest/subscription.ts";
import { runs } from "#tests/helpers/runs.ts";

const SCHEDULE: Schedule = { at: "08:00", zone: "UTC", days: "daily" };
const SLOT = { local: "2021-11-10T08:00", instant: 1000 };

test("a slot is the answer from the moment for which it was found, and up to its own", () => {
  const found = createFoundSlots();
  found.keep(SCHEDULE, 400, 1000, SLOT);
  expect([399, 400, 999, 1000].map((at) => found.recall(SCHEDULE, at))).toEqual([undefined, SLOT, SLOT, undefined]);
  expect(found.recall({ ...SCHEDULE, zone: "Europe/Berlin" }, 500)).toBeUndefined();
  found.keep(SCHEDULE, 200, 1000, SLOT);
  expect(found.recall(SCHEDULE, 200)).toBe(SLOT);
});

test("in whatever order it is asked, no slot is passed over", () => {
  const schedule = fc.record({
    at: fc.constantFrom("00:00", "02:30", "08:00", "23:59"),
    zone: fc.constantFrom("UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"),
    days: fc.constantFrom(...DAY_CHOICES),
  });
  const instants = fc.array(fc.integer({ min: Date.parse("2011-12-01"), max: Date.parse("2012-05-01") }), {
    minLength: 2,
  });
  fc.assert(
    fc.property(schedule, instants, (one, moments) => {
      for (const moment of moments) {
        const next = nextOccurrence(one, moment);
        expect(next.instant).toBeGreaterThan(moment);
        expect(lastOccurrence(one, next.instant).instant).toBe(next.instant);
        expect(lastOccurrence(one, next.instant - 1).instant).toBeLessThanOrEqual(moment);
      }
    }),
    { numRuns: runs(200) },
  );
});
