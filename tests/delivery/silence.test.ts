import { expect, test } from "vitest";
import { createSilence } from "#src/delivery/silence.ts";

const PATIENCE = 40;

/** Ten answers have come, each after 100 ms. */
function afterAnswers() {
  let now = 0;
  const late: number[] = [];
  const silence = createSilence({ now: () => now }, PATIENCE, (count) => late.push(count));
  for (let n = 0; n < 10; n++) {
    const answered = silence.sent();
    now += 100;
    answered();
  }
  late.length = 0;
  return {
    silence,
    late,
    pass: (milliseconds: number) => {
      now += milliseconds;
      return now;
    },
  };
}

test("nothing is sent any more once no answer comes for longer than usual, until one does", () => {
  const { silence, late, pass } = afterAnswers();
  const answered = [silence.sent(), silence.sent(), silence.sent()];
  pass(100 + PATIENCE);
  expect(silence.until()).toBeUndefined();
  const now = pass(1);
  expect(silence.until()).toBeGreaterThan(now);
  answered[1]?.();
  expect(silence.until()).toBeUndefined();
  expect(late, "all that were under way may have come only now").toEqual([3]);
  pass(50);
  answered[0]?.();
  expect(late).toEqual([3, 0]);
});

test("while others are answered, one that hangs silences nobody", () => {
  const { silence, late, pass } = afterAnswers();
  silence.sent();
  for (let n = 0; n < 100; n++) {
    const answered = silence.sent();
    pass(100);
    expect(silence.until()).toBeUndefined();
    answered();
  }
  expect(new Set(late)).toEqual(new Set([0]));
  pass(60_000);
  silence.sent();
  expect(silence.until(), "nor what is sent long after it").toBeUndefined();
});

test("what does not answer at all is tried again after a while", () => {
  const { silence, pass } = afterAnswers();
  for (let n = 0; n < 3; n++) silence.sent();
  const now = pass(200);
  const until = silence.until() ?? now;
  pass(until - now);
  expect(silence.until()).toBeUndefined();
  pass(200);
  expect(silence.until()).toBeGreaterThan(until);
});

test("where nothing is under way nothing is awaited, and a large one that takes long holds up nobody", () => {
  const { silence, pass } = afterAnswers();
  silence.sent();
  pass(2_000);
  expect(silence.until()).toBeUndefined();
  pass(60_000);
  expect(silence.until()).toBeUndefined();
});
