// A name is that of its record, asked about, or told to be missing: never taken for that of somebody else.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { namesOfHalf, scoreNames, type Verdict } from "./score-names.ts";

/** The least share that is right, by class; of typing errors the unseen half has 25 of 30, the seen one 29. */
const LEAST: Readonly<Record<string, number>> = {
  whole: 0.95,
  typo: 0.83,
  several: 0.9,
  given: 1,
  "absent-person": 1,
  "absent-other": 1,
};

const shareOf = ({ right, unanswered, wrong }: Readonly<Record<Verdict, number>>) =>
  right / (right + unanswered + wrong);

describe.each(["seen", "unseen"] as const)("the labelled names, the %s half", (half) => {
  const { byClass, wrong, faults } = scoreNames(namesOfHalf(half), frozen(), "2026-11-26");

  test("nobody is taken for somebody else", () => {
    // What stands in the half that nobody looks at is not told here either.
    expect(half === "seen" ? faults.filter((fault) => fault.startsWith("wrong")) : []).toEqual([]);
    expect(wrong).toBe(0);
  });

  test.each(Object.entries(LEAST))("of the class %s at least %d are right", (name, least) => {
    const counts = byClass[name];
    expect(counts === undefined ? 0 : shareOf(counts), JSON.stringify(counts)).toBeGreaterThanOrEqual(least);
  });
});
