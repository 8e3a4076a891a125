import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { freshTurn, inSlices } from "#src/process/in-slices.ts";

function* count(to: number, note: (n: number) => void): Generator<undefined, number, undefined> {
  for (let n = 1; n <= to; n++) {
    note(n);
    yield;
  }
  return to;
}

/** Each begins in a turn of which nothing was used. */
beforeEach(() => nextTurn());

/** Milliseconds of this thread. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("work in slices gives what it gives in one go", async () => {
  const noted: number[] = [];
  expect(await inSlices(count(5, (n) => noted.push(n)))).toBe(5);
  expect(noted).toEqual([1, 2, 3, 4, 5]);
});

test("two long works take turns, and what the event loop has besides comes in between", async () => {
  const order: string[] = [];
  const first = inSlices(
    count(3, (n) => order.push(`first ${n}`)),
    0,
  );
  const second = inSlices(
    count(3, (n) => order.push(`second ${n}`)),
    0,
  );
  setImmediate(() => order.push("another"));
  await Promise.all([first, second]);
  expect(order).toEqual(["first 1", "first 2", "another", "second 1", "first 3", "second 2", "second 3"]);
});

test("a fault in the work is the fault of whoever asked for it, and the next one goes on", async () => {
  function* broken(): Generator<undefined, never, undefined> {
    yield;
    throw new Error("broken");
  }
  const failed = inSlices(broken(), 0);
  const whole = inSlices(
    count(2, () => {}),
    0,
  );
  await expect(failed).rejects.toThrow("broken");
  expect(await whole).toBe(2);
});

test("works that follow each other in one turn have one slice together", async () => {
  let turns = 0;
  const turn = () => {
    turns++;
    if (turns < 100) setImmediate(turn);
  };
  setImmediate(turn);
  const begun: number[] = [];
  // Each takes less than a slice, and begins where the one before has ended.
  for (let n = 0; n < 4; n++) {
    await inSlices(
      count(2, () => {
        begun.push(turns);
        work(2);
      }),
      5,
    );
  }
  turns = 100;
  const most = Math.max(...begun.map((one) => begun.filter((other) => other === one).length));
  expect(begun).toHaveLength(8);
  expect(most).toBeLessThanOrEqual(3);
});

test("of many that wait each has a whole slice in its turn", async () => {
  const order: string[] = [];
  const long = (name: string) =>
    inSlices(
      count(6, () => {
        order.push(name);
        work(1);
      }),
      4,
    );
  await Promise.all([long("first"), long("second")]);
  const changes = order.filter((name, index) => index > 0 && name !== order[index - 1]).length;
  expect(changes).toBeLessThanOrEqual(4);
});

test("what cannot be sliced has a turn of its own after work that took long, and goes on at once after none", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("the next turn"));
  await freshTurn();
  order.push("at once");
  work(3);
  await freshTurn();
  order.push("in a turn of its own");
  expect(order).toEqual(["at once", "the next turn", "in a turn of its own"]);
});
