import fc from "fast-check";
import { expect, test } from "vitest";
import { createOtherClock } from "#src/delivery/other-clock.ts";

const legs = fc.record({
  wait: fc.integer({ min: 0, max: 5_000 }),
  there: fc.integer({ min: 0, max: 800 }),
  back: fc.integer({ min: 0, max: 800 }),
});

test("a moment of the other clock lies between the two that are named, however slow the answers were", () => {
  const property = fc.property(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.array(legs, { minLength: 1, maxLength: 20 }),
    (ahead, answers) => {
      const clock = createOtherClock();
      let now = 0;
      for (const { wait, there, back } of answers) {
        const asked = now + wait;
        now = asked + there + back;
        clock.learn(asked, asked + there + ahead, now);
      }
      const { earliest, latest } = clock.ours(now + 1_000 + ahead);
      expect(earliest).toBeLessThanOrEqual(now + 1_000);
      expect(latest).toBeGreaterThanOrEqual(now + 1_000);
    },
  );
  fc.assert(property);
});

test("one quick answer tells more than the slow ones after it", () => {
  const clock = createOtherClock();
  clock.learn(0, 1_000_001, 2);
  clock.learn(1_000, 1_001_500, 2_000);
  const { earliest, latest } = clock.ours(1_003_000);
  expect(latest - earliest).toBeLessThan(5);
});

test("a clock that was set is believed", () => {
  const clock = createOtherClock();
  clock.learn(0, 1_000_001, 2);
  clock.learn(10, 11, 12);
  expect(clock.ours(100)).toEqual({ earliest: 99, latest: 101 });
});
