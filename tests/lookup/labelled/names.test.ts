// A name is that of its record, asked about, or told to be missing: never taken for that of somebody else.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { labelledNames, scoreNames, type Verdict } from "./score-names.ts";

type Least = Readonly<Record<string, number>>;

/** The least share that is right, by class; of typing errors the unseen half has 25 of 30, the seen one 29. */
const LEAST: Least = {
  whole: 0.95,
  typo: 0.83,
  several: 0.9,
  given: 1,
  "absent-person": 1,
  "absent-other": 1,
};

/** Of the further hand; former names of states are nowhere in the archive of 2026. */
const LEAST_OF_B: Least = {
  "absent-person": 1,
  "absent-relative": 1,
  "absent-city": 1,
  "absent-state": 1,
  "absent-treaty": 1,
  "absent-organisation": 1,
  "absent-edition": 1,
  misspelt: 0.9,
  transliteration: 0.8,
  script: 0.7,
  title: 1,
  "short-summit": 0.7,
  several: 1,
};

/** Namesakes and relatives of those whom the archive has: not one of them is to be taken for any of those. */
const LEAST_OF_C: Least = Object.fromEntries(
  Object.entries(LEAST_OF_B).filter(([name]) => name.startsWith("absent-") && name !== "absent-edition"),
);

/** Of the same kind, by whoever mended the rules; asked in ten forms each besides. */
const LEAST_OF_D: Least = { "absent-person": 1, "absent-summit": 1, "absent-treaty": 1, "absent-organisation": 1 };

const SETS = [
  ["seen/names", LEAST],
  ["unseen/names", LEAST],
  ["seen/names-b", LEAST_OF_B],
  ["seen/names-c", LEAST_OF_C],
  ["seen/names-d", LEAST_OF_D],
] as const;

const shareOf = ({ right, unanswered, wrong }: Readonly<Record<Verdict, number>>) =>
  right / (right + unanswered + wrong);

describe.each(SETS)("the labelled names of %s", (set, least) => {
  const { byClass, wrong, faults } = scoreNames(labelledNames(set), frozen(), "2026-11-26");

  test("nobody is taken for somebody else", () => {
    // What stands in the half that nobody looks at is not told here either.
    expect(set.startsWith("seen") ? faults.filter((fault) => fault.startsWith("wrong")) : []).toEqual([]);
    expect(wrong).toBe(0);
  });

  test.each(Object.entries(least))("of the class %s at least %d are right", (name, share) => {
    const counts = byClass[name];
    expect(counts === undefined ? 0 : shareOf(counts), JSON.stringify(counts)).toBeGreaterThanOrEqual(share);
  });
});
