import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { amountsTo, type CheckLabel, judge } from "#tests/helpers/labelled-checks.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

/** How many of a set are right, in each hundred, and how many of another sense pass. The sentences of the unseen half were never looked at. */
const SETS = [
  ["seen/checks", 98, 0],
  ["unseen/checks", 97, 1],
  ["seen/checks-b", 91, 0],
] as const;

test.each(SETS)("of %s, %d in 100 are right, and %d of another sense pass", (set, least, most) => {
  const labels = labelsOf(set);
  const results = labels.map((label) => ({ label, ...judge(label, archive) }));
  const right = results.filter((one) => one.right).length;
  expect((100 * right) / labels.length).toBeGreaterThanOrEqual(least);
  const passed = results.filter(
    ({ label, finding }) =>
      label.want.verdict === "other-sense" && finding !== undefined && !amountsTo(finding).includes("other-sense"),
  );
  expect(passed.length).toBeLessThanOrEqual(most);
});

function labelsOf(set: string): readonly CheckLabel[] {
  const text = readFileSync(join(import.meta.dirname, `${set}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line): CheckLabel => JSON.parse(line));
}
