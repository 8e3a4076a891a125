// “A month”, typed or pressed, is one of the calendar, and not so many days.
import { describe, expect, test } from "vitest";
import { asOfOption } from "#commands/options/days.ts";
import { Question } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { monthsFrom } from "#src/lookup/read/calendar-spans.ts";
import { parseDay } from "#src/lookup/read/parse-day.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anArchive } from "#tests/helpers/archive.ts";

const TODAY = "2026-11-27";

test.each([
  ["2026-11-27", 1, "2026-12-27"],
  ["2026-11-27", 3, "2027-02-27"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-02-29", -12, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s and %d months is %s", (day, months, then) => {
  expect(monthsFrom(day, months)).toBe(then);
});

describe("on 27 November", () => {
  test.each([
    ["week", "2026-12-04"],
    ["month", "2026-12-27"],
    ["quarter", "2027-02-27"],
    ["year", "2027-11-27"],
  ])("what is next within a %s ends on %s", (within, to) => {
    const context = { archive: anArchive(), today: TODAY, words: ENGLISH, status: () => ({}) as never, commands: [] };
    expect(answer(Question.parse({ about: "next", within }), context)).toMatchObject({ span: { from: TODAY, to } });
  });

  test("a month and a year ago are those days of the calendar, as they are typed and as they are offered", () => {
    expect(parseDay("1 month ago", TODAY)).toBe("2026-10-27");
    expect(parseDay("a year ago", TODAY)).toBe("2025-11-27");
    expect(parseSpan("the next 2 months", TODAY)).toEqual({ from: TODAY, to: "2027-01-27" });
    const offered = asOfOption("As of").suggest("", { today: TODAY, words: ENGLISH } as never);
    expect(offered).toEqual(
      expect.arrayContaining([
        { name: "A month ago: 27 October 2026", value: "2026-10-27" },
        { name: "A year ago: 27 November 2025", value: "2025-11-27" },
      ]),
    );
  });
});
