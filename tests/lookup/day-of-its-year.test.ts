// A day without its year, and “this week” of another year: each is of the year that is meant, and of no other.
import { describe, expect, test } from "vitest";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("what was known before a day without its year is of the year of the event", () => {
  test.each([
    ["was the alaska summit date known before august 8", "us-russia-alaska-2025", "2025-08-07"],
    ["what was known before june 1 about the singapore summit", "us-north-korea-singapore-2018", "2018-05-31"],
    // It has no day any more.
    ["what was known about the budapest summit before october 20", "us-russia-budapest-2025", "2025-10-19"],
    ["what was known about the Trump Kim Hanoi summit before feb 8", "us-north-korea-hanoi-2019", "2019-02-07"],
  ])("%s", (message, id, asOf) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("a year that is told stands", () => {
    expect(shown("what was known about the Hanoi summit before 20 October 2026")).toMatchObject({
      question: { asOf: "2026-10-19" },
    });
  });
});

describe("this week, month or day of another year", () => {
  test.each([
    ["this week in 2025", "2025-12-01", "2025-12-07"],
    ["this month in 2024", "2024-12-01", "2024-12-31"],
    ["this day in 2019", "2019-12-01", "2019-12-01"],
    ["today in 2022", "2022-12-01", "2022-12-01"],
    ["the same week of 2018", "2018-11-26", "2018-12-02"],
  ])("%s", (typed, from, to) => {
    expect(parseSpan(typed, "2026-12-01")).toEqual({ from, to });
  });

  test("a year without a 29 February has its 28th", () => {
    expect(parseSpan("today in 2023", "2024-02-29")).toEqual({ from: "2023-02-28", to: "2023-02-28" });
  });

  test("what happened this week in 2025 tells nothing of this year", () => {
    expect(shown("what happened this week in 2025")).toMatchObject({ kind: "timeline" });
  });
});
