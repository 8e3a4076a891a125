import { isDay } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractTime } from "#src/lookup/read/extract-time.ts";
import { parseDay } from "#src/lookup/read/parse-day.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { readAsOf, splitAsOf } from "#src/lookup/read/read-as-of.ts";
import { parseMonth } from "#src/lookup/read/read-month.ts";
import { ENGLISH } from "#src/wording/words.ts";

/** A Wednesday. */
const TODAY = "2026-05-20";

describe("a day", () => {
  test.each([
    ["2021-11-10", "2021-11-10"],
    ["2021/11/10", "2021-11-10"],
    ["10 November 2021", "2021-11-10"],
    ["10 nov 2021", "2021-11-10"],
    ["10th of November, 2021", "2021-11-10"],
    ["the first of May 2018", "2018-05-01"],
    ["twenty-third of November, 2021", "2021-11-23"],
    ["thirtieth of June 2022", "2022-06-30"],
    ["thirty-second of June 2022", undefined],
    ["the middle of May 2018", undefined],
    ["Nov 10, 2021", "2021-11-10"],
    ["Wed, 10 Nov 2021", "2021-11-10"],
    ["2021年11月10日", "2021-11-10"],
    ["10 ноября 2021 года", "2021-11-10"],
    ["15/11/2021", "2021-11-15"],
    ["today", "2026-05-20"],
    ["yesterday", "2026-05-19"],
    ["the day before yesterday", "2026-05-18"],
    ["вчера", "2026-05-19"],
    ["昨天", "2026-05-19"],
    ["7d", "2026-05-13"],
    ["2w", "2026-05-06"],
    ["two weeks ago", "2026-05-06"],
    ["in 3 days", "2026-05-23"],
    ["last Friday", "2026-05-15"],
    ["next Friday", "2026-05-22"],
    ["next Wednesday", "2026-05-27"],
    ["11/10/2021", undefined],
    ["31 February 2021", undefined],
    ["0d", "2026-05-20"],
    ["9999 years ago", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("“%s” is %s", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  test("without its year is the nearest on the side that is meant", () => {
    expect(parseDay("10 November", TODAY, "past")).toBe("2025-11-10");
    expect(parseDay("10 November", TODAY, "future")).toBe("2026-11-10");
    expect(parseDay("20 May", TODAY, "past")).toBe("2026-05-20");
    expect(parseDay("Friday", TODAY, "past")).toBe("2026-05-15");
    expect(parseDay("Friday", TODAY, "future")).toBe("2026-05-22");
  });
});

describe("a stretch of days", () => {
  test.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-11", "2021-11-01", "2021-11-30"],
    ["November 2021", "2021-11-01", "2021-11-30"],
    ["2021年11月", "2021-11-01", "2021-11-30"],
    ["в этом месяце", "2026-05-01", "2026-05-31"],
    ["this week", "2026-05-18", "2026-05-24"],
    ["next week", "2026-05-25", "2026-05-31"],
    ["last week", "2026-05-11", "2026-05-17"],
    ["the last 3 months", "2026-02-20", "2026-05-20"],
    ["next month", "2026-06-01", "2026-06-30"],
    ["the last month", "2026-04-20", "2026-05-20"],
    ["last month", "2026-04-01", "2026-04-30"],
    ["last year", "2025-01-01", "2025-12-31"],
    ["去年", "2025-01-01", "2025-12-31"],
    ["Q1 2024", "2024-01-01", "2024-03-31"],
    ["between March and May 2026", "2026-03-01", "2026-05-31"],
    ["from 3 November 2021 to 5 November 2021", "2021-11-03", "2021-11-05"],
    ["yesterday", "2026-05-19", "2026-05-19"],
  ])("“%s” is %s to %s", (text, from, to) => {
    expect(parseSpan(text, TODAY)).toEqual({ from, to });
  });

  test.each(["between May and March 2026", "and", "mar", "0000", "2021-13", "the flood", ""])(
    "“%s” is none",
    (text) => {
      expect(parseSpan(text, TODAY)).toBeUndefined();
    },
  );

  test("a month without its year leans as it is meant", () => {
    expect(parseSpan("November", TODAY, "past")?.from).toBe("2025-11-01");
    expect(parseSpan("November", TODAY, "future")?.from).toBe("2026-11-01");
    expect(parseSpan("May", TODAY, "past")?.from).toBe("2026-05-01");
  });

  test("is made of days that exist, in their order, whatever is typed", () => {
    const word = fc.constantFrom(
      "last",
      "next",
      "3",
      "31",
      "2021",
      "may",
      "feb",
      "days",
      "in",
      "week",
      "between",
      "and",
      "q1",
    );
    const typed = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(typed, fc.constantFrom("past" as const, "future" as const), (text, lean) => {
        const span = parseSpan(text, TODAY, lean);
        if (span === undefined) return;
        expect([isDay(span.from), isDay(span.to), span.from <= span.to]).toEqual([true, true, true]);
      }),
    );
  });
});

describe("the time in a question", () => {
  test.each([
    ["Xi since last week", "Xi", "2026-05-11", true],
    ["with North Korea in November 2021", "with North Korea", "2021-11-01", false],
    ["美国 2021年11月", "美国", "2021-11-01", false],
    ["с марта", "", "2026-03-01", true],
    ["in May with Xi", "with Xi", "2026-05-01", false],
    ["上周以来", "", "2026-05-13", true],
  ])("“%s” is taken out, and the rest is “%s”", (text, rest, from, since) => {
    const timed = extractTime(text, TODAY, "past");
    expect({ rest: timed.rest, from: timed.span?.from, since: timed.since }).toEqual({ rest, from, since });
  });

  test("what stands after “since” and is no time is told", () => {
    expect(extractTime("North Korea since the flood", TODAY, "past")).toEqual({
      rest: "North Korea",
      before: "North Korea",
      since: true,
      unread: "the flood",
    });
  });

  test("a word that is as often something else is not a time by itself", () => {
    expect(extractTime("Theresa May Brexit", TODAY, "past").span).toBeUndefined();
  });
});

describe("as of", () => {
  test("a month or year is its last day, or today while it lasts", () => {
    expect(readAsOf("November 2021", { today: TODAY, words: ENGLISH })).toEqual({ ok: true, day: "2021-11-30" });
    expect(readAsOf("2026", { today: TODAY, words: ENGLISH })).toEqual({ ok: true, day: TODAY });
    expect(readAsOf("June 2026", { today: TODAY, words: ENGLISH }).ok).toBe(false);
  });

  test("a day at the end of a text is split from it, and one that cannot be read is told", () => {
    expect(splitAsOf("biden xi (as known on 10 November 2021)", { today: TODAY, words: ENGLISH })).toEqual({
      ok: true,
      words: "biden xi",
      asOf: "2021-11-10",
    });
    expect(splitAsOf("biden xi", { today: TODAY, words: ENGLISH })).toEqual({
      ok: true,
      words: "biden xi",
      asOf: undefined,
    });
    expect(splitAsOf("biden xi as of the flood", { today: TODAY, words: ENGLISH }).ok).toBe(false);
  });
});

test("a month in Russian, and one of a year that stands first", () => {
  expect(parseMonth("ноябрь 2026", TODAY)).toBe("2026-11");
  expect(parseMonth("2026 November", TODAY)).toBe("2026-11");
  expect(parseMonth("мартовский", TODAY)).toBeUndefined();
});
