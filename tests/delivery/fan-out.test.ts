// Many short tasks one after the other, as with a database that answers without ever waiting: others have their turn in between.
import { expect, test } from "vitest";
import { fanOut } from "#src/delivery/keyed-queue.ts";

async function* numbers(count: number): AsyncGenerator<number, void> {
  for (let n = 0; n < count; n++) yield n;
}

test("while a thousand tasks run that never wait for anything, the event loop has its turn after every few", async () => {
  let done = 0;
  const seen: number[] = [];
  let running = true;
  const look = () => {
    seen.push(done);
    if (running) setImmediate(look);
  };
  setImmediate(look);
  await fanOut(numbers(1_000), 16, async () => {
    done++;
  });
  running = false;
  expect(done).toBe(1_000);
  const between = [...seen, done].map((now, index) => now - (seen[index - 1] ?? 0));
  expect(Math.max(...between)).toBeLessThanOrEqual(16);
});

test("no more run at a time than are allowed, and when the items cannot be listed what was begun is ended first", async () => {
  let [running, most, ended] = [0, 0, 0];
  const listing = async function* () {
    yield* numbers(5);
    throw new Error("the disk is gone");
  };
  const all = fanOut(listing(), 3, async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    ended++;
  });
  await expect(all).rejects.toThrow("the disk is gone");
  expect([most, ended]).toEqual([3, 5]);
});
