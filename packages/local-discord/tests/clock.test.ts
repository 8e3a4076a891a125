import { expect, test } from "vitest";
import { createManualClock, withTimers } from "../src/time/clock.ts";

test("a clock turned by hand runs what falls due on the way, in order and at its time", () => {
  const clock = createManualClock(1_000);
  const log: string[] = [];
  clock.after(300, () => log.push(`second at ${clock.now()}`));
  clock.after(100, () => {
    log.push(`first at ${clock.now()}`);
    clock.after(50, () => log.push(`one more at ${clock.now()}`));
  });
  const cancel = clock.after(200, () => log.push("never"));
  cancel();
  clock.advance(299);
  expect(log).toEqual(["first at 1100", "one more at 1150"]);
  clock.advance(1);
  expect([...log, clock.now()]).toEqual(["first at 1100", "one more at 1150", "second at 1300", 1_300]);
});

test("a clock without timers is given the machine's", async () => {
  const { now, after } = withTimers({ now: () => 7 });
  expect(now()).toBe(7);
  await new Promise<void>((resolve) => void after(1, resolve));
});
