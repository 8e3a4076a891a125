import type { Day } from "@attache/edtf";
import { expect, test } from "vitest";
import { createMachine, type Machine } from "#src/time-machine/machine.ts";

const MARKS: readonly (readonly [Day, number])[] = [
  ["2021-11-08", 2],
  ["2021-11-12", 1],
];
const FILM = { title: "Three days", from: "2021-11-09", to: "2021-11-11", seconds: 60 } as const;

/** A machine whose worlds only write down what happens to them; each wait ends when the test lets it. */
function aMachine(given: { readonly fails?: Day; readonly unreadable?: number } = {}) {
  const log: string[] = [];
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const machine = createMachine({
    async read() {
      log.push("read");
      if (log.length <= (given.unreadable ?? 0)) throw new Error("no archive");
      return MARKS;
    },
    films: [FILM],
    firstDay: "2021-11-08",
    async found(day) {
      log.push(`founded on ${day}`);
      if (day === given.fails) throw new Error(`no way to ${day}`);
      return {
        pass: async (next) => void log.push(`passed ${next}`),
        end: async () => void log.push("ended"),
      };
    },
    wait: (milliseconds) => new Promise((end) => void waits.push({ milliseconds, end })),
    report: (error) => void log.push(String(error)),
  });
  return { machine, log, waits };
}

/** Resolves when it stands on a day and does nothing. */
function untilReady({ state, watch }: Machine): Promise<void> {
  if (state().stage === "ready") return Promise.resolve();
  return new Promise((resolve) => {
    const stop = watch(() => {
      if (state().stage !== "ready") return;
      stop();
      resolve();
    });
  });
}

test("nothing is founded before somebody looks, and then only once", async () => {
  const { machine, log } = aMachine();
  expect([machine.state().stage, log]).toEqual(["asleep", []]);
  machine.wake(undefined);
  machine.wake("2021-11-12");
  await untilReady(machine);
  expect(log).toEqual(["read", "founded on 2021-11-08"]);
});

test("whoever looks is told at once where it is going, before anything is read", () => {
  const { machine, log } = aMachine();
  machine.wake("2021-11-10");
  expect([machine.state(), machine.marks, log]).toEqual([{ day: "2021-11-10", stage: "travelling" }, [], []]);
});

test("what was read ahead is not read again, and whoever looks then sees the days of the bar at once", async () => {
  const { machine, log } = aMachine();
  await machine.prepare();
  expect([machine.state().stage, machine.marks]).toEqual(["asleep", MARKS]);
  machine.wake(undefined);
  await untilReady(machine);
  expect(log).toEqual(["read", "founded on 2021-11-08"]);
});

test("an address with a day that is not on the bar leads to the first one", async () => {
  const { machine } = aMachine();
  machine.wake("1999-12-31");
  await untilReady(machine);
  expect(machine.state().day).toBe("2021-11-08");
});

test("an archive that cannot be read is reported to who looks, and whoever looks next tries again", async () => {
  const { machine, log } = aMachine({ unreadable: 2 });
  await machine.prepare();
  machine.wake(undefined);
  while (machine.state().stage !== "asleep") await new Promise(setImmediate);
  expect(log).toEqual(["read", "read", "Error: no archive"]);
  machine.wake(undefined);
  await untilReady(machine);
  expect(log.slice(3)).toEqual(["read", "founded on 2021-11-08"]);
});

test("an address with a day is woken on it", async () => {
  const { machine } = aMachine();
  machine.wake("2021-11-10");
  await untilReady(machine);
  expect(machine.state()).toEqual({ day: "2021-11-10", stage: "ready" });
});

test("going to a day, also back, is another world; the one before has ended by then", async () => {
  const { machine, log } = aMachine();
  machine.wake("2021-11-10");
  await untilReady(machine);
  machine.travel("2021-11-09");
  await Promise.resolve().then(() => undefined);
  await untilReady(machine);
  await machine.close();
  expect(log).toEqual(["read", "founded on 2021-11-10", "ended", "founded on 2021-11-09", "ended"]);
});

test("of several days that were asked for while one was on the way, only the last is gone to", async () => {
  const { machine, log } = aMachine();
  machine.wake(undefined);
  machine.travel("2021-11-09");
  machine.travel("2021-11-10");
  machine.travel("2021-11-11");
  await machine.close();
  expect(log.filter((line) => line.startsWith("founded"))).not.toContain("founded on 2021-11-10");
});

test("a film begins on its first day and passes each day in its share of the time", async () => {
  const { machine, log, waits } = aMachine();
  machine.play(0);
  for (let day = 0; day < 2; day += 1) {
    while (waits[day] === undefined) await new Promise(setImmediate);
    waits[day]?.end();
  }
  await untilReady(machine);
  expect(log).toEqual(["read", "founded on 2021-11-09", "passed 2021-11-10", "passed 2021-11-11"]);
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([30_000, 30_000]);
  expect(machine.state().day).toBe("2021-11-11");
});

test("a pause ends the playing with the day that is passing", async () => {
  const { machine, log, waits } = aMachine();
  machine.wake(undefined);
  await untilReady(machine);
  machine.play(undefined);
  while (waits.length === 0) await new Promise(setImmediate);
  expect(machine.state()).toMatchObject({ stage: "playing", until: "2021-11-12" });
  machine.pause();
  waits[0]?.end();
  await new Promise(setImmediate);
  expect(machine.state()).toEqual({ day: "2021-11-09", stage: "ready" });
  expect(log.filter((line) => line.startsWith("passed"))).toEqual(["passed 2021-11-09"]);
});

test("a day that cannot be reached is reported, and the next one can", async () => {
  const { machine, log } = aMachine({ fails: "2021-11-09" });
  machine.wake("2021-11-09");
  await untilReady(machine);
  expect(log).toContain("Error: no way to 2021-11-09");
  machine.travel("2021-11-10");
  while (machine.state().day !== "2021-11-10") await new Promise(setImmediate);
  await untilReady(machine);
  expect(log).toContain("founded on 2021-11-10");
});
