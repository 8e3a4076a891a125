// How much of the labelled headlines has to be read right, a little below what is. Of the unseen half nothing is shown but totals.
import { describe, expect, it } from "vitest";
import { frozen } from "../../helpers/shipped.ts";
import { headlineFigures, judgeHeadlines, labelsIn } from "./judge-headlines.ts";

const LEAST = {
  seen: { first: 0.97, recall: 0.88, status: 0.85, off: 0.9 },
  unseen: { first: 0.95, recall: 0.8, status: 0.83, off: 0.8 },
} as const;

describe.each(["seen", "unseen"] as const)("the labelled headlines, the half that was %s", (half) => {
  const figures = headlineFigures(judgeHeadlines(labelsIn(half), frozen()));
  const least = LEAST[half];

  it("have the right event first in leads, and among the first three", () => {
    expect(figures.first.rate).toBeGreaterThan(least.first);
    expect(figures.firstThree.rate).toBeGreaterThan(0.96);
  });

  it("are found, and steps that several tell nearly always", () => {
    expect(figures.recall.rate).toBeGreaterThan(least.recall);
    expect(figures.steps[1]?.rate).toBeGreaterThan(0.93);
    expect(figures.steps[2]?.rate).toBe(1);
  });

  it("have the right status where one is read", () => {
    expect(figures.status.rate).toBeGreaterThan(least.status);
    expect(figures.offRead.rate).toBeGreaterThan(least.off);
  });

  it("never give a date that is more exact than the words", () => {
    expect(figures.dates.tooPrecise).toBe(0);
    expect(figures.dates.elsewhen).toBe(0);
    expect(figures.dates.madeUp).toBeLessThan(3);
  });

  it("are rarely leads when they are about no event", () => {
    expect(figures.noneAsLeads.rate).toBeLessThan(0.03);
  });
});
