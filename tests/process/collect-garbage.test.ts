import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { collectGarbage } from "#src/process/collect-garbage.ts";

test("what nobody holds any more is gone, and what somebody holds is not", async () => {
  const held = {};
  const [gone, kept] = [new WeakRef({}), new WeakRef(held)];
  // Until the turn in which it was made is over, whatever a WeakRef leads to is held.
  await setImmediate();
  collectGarbage();
  expect(gone.deref()).toBeUndefined();
  expect(kept.deref()).toBe(held);
});
