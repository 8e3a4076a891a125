// node-cron has no clock as an argument: its timers and the machine's clock are turned together.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyMinute, type Minutes } from "#src/discord/schedule.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

let minutes: Minutes;
let hangs: boolean;
let ticks: number;
let lines: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 1, 12, 0, 30) });
  ticks = 0;
  hangs = false;
  lines = [];
  const say = (_: object, text: string) => void lines.push(text);
  const log = { debug: say, info: say, warn: say, error: say };
  const tick = async () => {
    ticks++;
    if (hangs) await new Promise(() => {});
  };
  minutes = everyMinute(tick, log);
});
afterEach(async () => {
  await minutes.stop();
  vi.useRealTimers();
});

test("a tick begins with each full minute", async () => {
  await vi.advanceTimersByTimeAsync(29 * SECOND);
  expect(ticks).toBe(0);
  await vi.advanceTimersByTimeAsync(2 * SECOND + 9 * MINUTE);
  expect(ticks).toBe(10);
  expect(minutes.isTicking()).toBe(true);
  expect(lines).toEqual([]);
});

test("a tick that the machine has no time for begins some seconds late, and is not left out", async () => {
  vi.setSystemTime(Date.now() + 12 * SECOND);
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  expect(ticks).toBe(1);
});

test.each([
  ["back by an hour", -60 * MINUTE],
  ["forward by an hour", 60 * MINUTE],
  ["forward by thirty days", 30 * DAY],
])("when the clock is set %s, a tick begins at once, and then each minute", async (_, by) => {
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  vi.setSystemTime(Date.now() + by);
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  expect(ticks).toBe(1);
  expect(lines).toEqual(["the machine’s clock was set; what is due is looked for at once"]);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(ticks).toBe(6);
});

test("without ticks for three minutes it says so", async () => {
  await minutes.stop();
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  expect(minutes.isTicking()).toBe(false);
});

test("a tick that has not ended after three hours ends the bot, which is to be started again", async () => {
  await vi.advanceTimersByTimeAsync(MINUTE);
  hangs = true;
  await vi.advanceTimersByTimeAsync(MINUTE);
  hangs = false;
  let ended: { readonly exitCode: number } | undefined;
  void minutes.stalled.then((error) => {
    ended = error;
  });
  await vi.advanceTimersByTimeAsync(170 * MINUTE);
  expect(minutes.isTicking()).toBe(true);
  expect(ended).toBeUndefined();
  await vi.advanceTimersByTimeAsync(11 * MINUTE);
  expect(minutes.isTicking()).toBe(false);
  expect(ended?.exitCode).toBe(75);
});
