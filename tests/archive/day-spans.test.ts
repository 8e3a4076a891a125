import { expect, test } from "vitest";
import { makeDaySpans, touching } from "#src/archive/day-spans.ts";
import { finish } from "#src/archive/steps.ts";

test("what has no days is a step too: of ten thousand events only a few may be in doubt", () => {
  const steps = makeDaySpans(Array.from({ length: 10_000 }, () => undefined));
  let taken = 0;
  while (steps.next().done !== true) taken++;
  expect(taken).toBeGreaterThanOrEqual(10_000);
});

test("what has no days touches none, and the others keep their numbers", () => {
  const spans = finish(makeDaySpans([undefined, { number: 7, from: "2026-05-13", to: "2026-05-15" }, undefined]));
  expect([...touching("2026-05-14", "2026-05-14", spans)]).toEqual([7]);
  expect([...touching("2026-05-16", undefined, spans)]).toEqual([]);
});
