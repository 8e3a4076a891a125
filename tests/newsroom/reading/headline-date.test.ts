import { addDays, type Day, daysBetween, earliest, formatEdtf, latest, weekdayOf } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";

/** A Wednesday. */
const TODAY = "2026-03-11";

function read(text: string, past = false, today: Day = TODAY): string | undefined {
  const found = headlineDate(text, { today, past });
  return found === undefined ? undefined : formatEdtf(found.date);
}

describe("the time that a headline tells", () => {
  it.each([
    ["Trump to visit Beijing on May 14", "2026-05-14"],
    ["Summit set for 14 May 2027", "2027-05-14"],
    ["Talks on Jan. 5", "2027-01-05"],
    ["Summit on May 14-15", "2026-05-14/2026-05-15"],
    ["Summit on 14 and 15 May", "2026-05-14/2026-05-15"],
    ["Conference from November 30 to December 3", "2026-11-30/2026-12-03"],
    ["Talks on 14 or 15 May", "[2026-05-14,2026-05-15]"],
    ["Talks on May 14 or 16", "[2026-05-14,2026-05-16]"],
    ["Summit in the week of 14 December", "[2026-12-14..2026-12-20]"],
    ["Putin to call Trump on Friday", "2026-03-13"],
    ["Trilateral talks on Friday and Saturday", "2026-03-13/2026-03-14"],
    ["Talks on Friday or Saturday", "[2026-03-13,2026-03-14]"],
    ["Talks next Monday", "2026-03-16"],
    ["Talks next Friday", "[2026-03-13,2026-03-20]"],
    ["Talks to resume next week", "[2026-03-16..2026-03-22]"],
    ["Summit early next week", "[2026-03-16..2026-03-18]"],
    ["Summit later this week", "[2026-03-12..2026-03-15]"],
    ["Talks this weekend", "[2026-03-14..2026-03-15]"],
    ["Summit next month", "2026-04"],
    ["Visit in April", "2026-04"],
    ["Visit in May", "2026-05"],
    ["Visit in January", "2027-01"],
    ["Visit in early April", "[2026-04-01..2026-04-10]"],
    ["Visit in late May", "[2026-05-21..2026-05-31]"],
    ["Visit mid-November", "[2026-11-11..2026-11-20]"],
    ["Summit by the end of the year", "[..2026-12-31]"],
    ["Visit toward the end of the year", "[2026-11..2026-12]"],
    ["Summit in late 2026", "2026~"],
    ["Summit in the first half of 2027", "2027-40"],
    ["Summit in second quarter of 2027", "2027-34"],
    ["Summit in autumn", "2026-23"],
    ["Summit in spring 2027", "2027-21"],
    ["Summit in 2028", "2028"],
    ["Visit later this year", "[2026-03-12..2026-12-31]"],
    ["Talks by Friday", "[..2026-03-13]"],
    ["Talks as early as Monday", "[2026-03-16..]"],
    ["Talks within two weeks", "[2026-03-11..2026-03-25]"],
    ["Talks in two weeks", "[2026-03-21..2026-03-29]"],
    ["Talks tomorrow", "2026-03-12"],
  ])("“%s” is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["They met on Monday", "2026-03-09"],
    ["They met on Wednesday", "2026-03-11"],
    ["They met on Thursday", "2026-03-05"],
    ["They met last week", "[2026-03-02..2026-03-08]"],
    ["They met in November", "2025-11"],
    ["They met yesterday", "2026-03-10"],
  ])("of what is past “%s” is %s", (text, expected) => {
    expect(read(text, true)).toBe(expected);
  });

  it.each([
    "Trump may meet Xi",
    "They march on the capital",
    "First summit since 2019",
    "Summit on 11/12",
    "Talks in the coming days",
    "Talks soon",
    "G20 leaders pledge 14 billion",
    "War of three years ago",
  ])("“%s” tells none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays("2010-01-01", n));

/** Words, and how many days they leave open at least. */
const WIDE: readonly (readonly [words: string, days: number])[] = [
  ["next week", 7],
  ["next month", 28],
  ["in April", 30],
  ["in early May", 10],
  ["in late May", 11],
  ["in 2031", 365],
  ["in the first half of 2031", 181],
  ["in spring 2031", 92],
  ["in two weeks", 7],
  ["this weekend", 2],
  ["late 2031", 365],
];

describe("a date that is read", () => {
  it("is never narrower than the words", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...WIDE), (today, [words, least]) => {
        // A year that is long over is none in which they are to meet.
        fc.pre(today < "2031-01-01");
        const date = headlineDate(`Xi and Putin to meet ${words}`, { today, past: false })?.date;
        const [from, to] = date === undefined ? [] : [earliest(date), latest(date)];
        expect(from).toBeDefined();
        expect(daysBetween(from ?? "", to ?? "") + 1).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it("is a weekday that was named, and not before the day of what is to come", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("Monday", "Tuesday", "Saturday", "Sunday"), (today, name) => {
        const date = headlineDate(`Xi to meet Putin on ${name}`, { today, past: false })?.date;
        const day = date === undefined ? "" : (earliest(date) ?? "");
        expect(day >= today && daysBetween(today, day) < 7).toBe(true);
        expect(weekdayOf(day)).toBe({ Monday: 1, Tuesday: 2, Saturday: 6, Sunday: 7 }[name]);
      }),
    );
  });

  it("never makes the reader throw, whatever the text", () => {
    const word = fc.constantFrom(
      "31",
      "February",
      "May",
      "next",
      "Monday",
      "or",
      "and",
      "week",
      "of",
      "2027",
      "to",
      "the",
      "by",
      "-",
      "30",
      "q3",
      "end",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, days, fc.boolean(), (words, today, past) => {
        expect(() => headlineDate(words, { today, past })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
