// How much of the labelled headlines has to be read right, a little below what is. Of the unseen half, and of the one put aside, nothing is shown but totals.
import { describe, expect, it } from "vitest";
import { archiveOf, headlineFigures, judgeHeadlines, LABELLED, labelsIn } from "./judge-headlines.ts";

const LEAST = {
  seen: { first: 0.98, all: 0.98, recall: 0.94, status: 0.89, off: 0.95, proposed: 0.7 },
  unseen: { first: 0.97, all: 0.96, recall: 0.9, status: 0.85, off: 0.85, proposed: 0.5 },
  "written-seen": { first: 0.98, all: 0.98, recall: 0.97, status: 0.97, off: 0.97, proposed: 0.9 },
  "written-aside": { first: 0.97, all: 0.96, recall: 0.98, status: 0.93, off: 0.9, proposed: 0.7 },
  "terse-seen": { first: 0.98, all: 0.98, recall: 0.95, status: 0.96, off: 0.95, proposed: 0.9 },
  "terse-aside": { first: 0.97, all: 0.96, recall: 0.97, status: 0.96, off: 0.95, proposed: 0.6 },
  "hands-seen": { first: 0.98, all: 0.98, recall: 0.97, status: 0.96, off: 0.96, proposed: 0.9 },
  "hands-e-seen": { first: 0.98, all: 0.98, recall: 0.96, status: 0.95, off: 0.96, proposed: 0.9 },
  "hands-f-unseen": { first: 0.98, all: 0.97, recall: 0.89, status: 0.95, off: 0.97, proposed: 0.7 },
  "hands-g-seen": { first: 0.98, all: 0.98, recall: 0.94, status: 0.97, off: 0.97, proposed: 0.6 },
  "hands-h-seen": { first: 0.98, all: 0.98, recall: 0.94, status: 0.97, off: 0.97, proposed: 0.7 },
  "hands-i-seen": { first: 0.98, all: 0.98, recall: 0.97, status: 0.97, off: 0.97, proposed: 0.75 },
  "hands-j-seen": { first: 0.98, all: 0.98, recall: 0.94, status: 0.95, off: 0.97, proposed: 0.6 },
  "hands-j-unseen": { first: 0.98, all: 0.98, recall: 0.94, status: 0.97, off: 0.97, proposed: 0.5 },
  "hands-2013-seen": { first: 0.98, all: 0.98, recall: 0.89, status: 0.95, off: 0.97, proposed: 0.9 },
} as const;

describe.each(LABELLED)("the labelled headlines, %s", (half) => {
  const figures = headlineFigures(judgeHeadlines(labelsIn(half), archiveOf(half)));
  const least = LEAST[half];

  it("have the right event first in leads, and among the first three", () => {
    expect(figures.first.rate).toBeGreaterThan(least.first);
    expect(figures.firstOfAllLeads.rate).toBeGreaterThan(least.all);
    expect(figures.firstThree.rate).toBeGreaterThan(0.98);
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

  it("give no date that is more exact than the words", () => {
    expect(figures.dates.tooPrecise).toBe(0);
    expect(figures.dates.elsewhen).toBe(0);
    expect(figures.dates.madeUp).toBeLessThan(5);
  });

  it("are proposed where the archive has nothing like them", () => {
    expect(figures.proposed.rate).toBeGreaterThan(least.proposed);
  });

  it("are rarely leads when they are about no event", () => {
    expect(figures.noneAsLeads.rate).toBeLessThan(0.03);
  });
});
