// Lists of what was put off or called off in a time, in whatever word for it.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

function listed(text: string): readonly string[] {
  const view = shown(text);
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
}

describe("a visit that is called a summit is among the summits that were put off", () => {
  test.each([
    "which summits were postponed in 2026",
    "which summits were delayed in 2026",
    "which summits were put off this year",
    "summits pushed back this year",
    "which summits got put off in march 2026",
    "which summits were rescheduled this year",
  ])("%s", (text) => {
    expect(listed(text)).toEqual(["us-china-beijing-visit-2026"]);
  });

  test("it is none of the summits of that time where they are only listed", () => {
    expect(listed("summits in may 2026")).not.toContain("us-china-beijing-visit-2026");
  });
});

describe("what came to nothing in a time is found by each word for it", () => {
  test.each(["cancelled", "called off", "scrapped", "axed"])("%s", (word) => {
    expect(listed(`which summits were ${word} last year`)).toEqual(["us-russia-budapest-2025", "quad-india-2025"]);
  });
});

test("where nothing of that kind was, whatever was put off then is to tap", () => {
  expect(shown("which conferences were postponed in march 2026")).toMatchObject({
    kind: "notice",
    asks: expect.arrayContaining([expect.objectContaining({ label: "With fewer limits" })]),
  });
});

describe("what was moved in a time had a date that was set, and got another or lost it then", () => {
  test.each([
    ["which were moved in April 2026", ["asean-summit-48-2026", "us-iran-islamabad-2026-2"]],
    ["what was moved in January 2026", ["g7-evian-2026"]],
    ["which were brought forward in April 2026", ["asean-summit-48-2026"]],
    ["which summits were moved up in 2026", ["asean-summit-48-2026"]],
  ])("%s", (text, ids) => {
    expect(listed(text)).toEqual(ids);
  });

  test("what was put off for good was moved too", () => {
    expect(listed("which meetings were moved in March 2026")).toContain("us-china-beijing-visit-2026");
  });

  test.each([
    "which were postponed in April 2026",
    "which were delayed in January 2026",
    "which were moved in May 2026",
  ])("%s: a later day alone is no putting off, and what was only floated was not moved", (text) => {
    expect(listed(text)).toEqual([]);
  });
});
