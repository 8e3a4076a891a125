import { describe, expect, test } from "vitest";
import {
  addDays,
  compareEdtf,
  earliest,
  formatEdtf,
  isDay,
  isExactDay,
  latest,
  monthLength,
  overlaps,
  precisionOf,
  weekdayOf,
} from "../src/index.ts";
import { edtf } from "./samples.ts";

describe("first day, last day and precision", () => {
  test.each([
    ["2021-11-15", "2021-11-15", "2021-11-15", "day"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2021", "2021-01-01", "2021-12-31", "year"],
    ["202X", "2020-01-01", "2029-12-31", "decade"],
    ["20XX", "2000-01-01", "2099-12-31", "century"],
    ["00XX", "0001-01-01", "0099-12-31", "century"],
    ["2021-11-XX", "2021-11-01", "2021-11-30", "month"],
    ["2021-XX-XX", "2021-01-01", "2021-12-31", "year"],
    ["2021-XX", "2021-01-01", "2021-12-31", "year"],
    ["2026-05~", "2026-05-01", "2026-05-31", "month"],
    ["2021-21", "2021-03-01", "2021-05-31", "season"],
    ["2021-24", "2021-12-01", "2022-02-28", "season"],
    ["9999-24", "9999-12-01", "9999-12-31", "season"],
    ["2021-29", "2021-09-01", "2021-11-30", "season"],
    ["2021-32", "2021-06-01", "2021-08-31", "season"],
    ["2027-33", "2027-01-01", "2027-03-31", "quarter"],
    ["2027-36", "2027-10-01", "2027-12-31", "quarter"],
    ["2027-38", "2027-05-01", "2027-08-31", "third"],
    ["2027-41", "2027-07-01", "2027-12-31", "half"],
    ["2021-11-15/2021-11-16", "2021-11-15", "2021-11-16", "days"],
    ["2021-11-15/2021-11-15", "2021-11-15", "2021-11-15", "day"],
    ["2026-04/2026-06", "2026-04-01", "2026-06-30", "month"],
    ["2026-04-15/2026", "2026-04-15", "2026-12-31", "year"],
    ["2021-11-15/..", "2021-11-15", undefined, "open"],
    ["/2021-11-15", undefined, "2021-11-15", "open"],
    ["[2021-11-15..2021-11-21]", "2021-11-15", "2021-11-21", "week"],
    ["[2021-11-16..2021-11-22]", "2021-11-16", "2021-11-22", "window"],
    ["[2026-04-01..2026-04-30]", "2026-04-01", "2026-04-30", "month"],
    ["[2026-04-01..2026-06-30]", "2026-04-01", "2026-06-30", "quarter"],
    ["[2026-07..2026-12]", "2026-07-01", "2026-12-31", "half"],
    ["[2026-01-01..2026-12-31]", "2026-01-01", "2026-12-31", "year"],
    ["[2026-05-14,2026-05-15]", "2026-05-14", "2026-05-15", "window"],
    ["[..2021-12-31]", undefined, "2021-12-31", "open"],
    ["[2021-11-15..]", "2021-11-15", undefined, "open"],
    ["[..2021,2023]", undefined, "2023-12-31", "open"],
    ["{2021-11-15,2021-11-16}", "2021-11-15", "2021-11-16", "days"],
    ["{2021-11-15..2021-11-18}", "2021-11-15", "2021-11-18", "days"],
    ["{2021-11-15,2022}", "2021-11-15", "2022-12-31", "year"],
    ["{..1984}", undefined, "1984-12-31", "open"],
  ])("%s", (text, first, last, precision) => {
    expect([earliest(edtf(text)), latest(edtf(text)), precisionOf(edtf(text))]).toEqual([first, last, precision]);
  });
});

test("only a day that is told without reservation is an exact day", () => {
  const exact = ["2021-11-15", "[2021-11-15]", "2021-11-15/2021-11-15"];
  const vague = ["2021-11-15~", "2021-11-15?", "2021-11", "2021-11-XX", "[2021-11-15,2021-11-16]", "2021-11-15/.."];
  expect(exact.filter((text) => !isExactDay(edtf(text)))).toEqual([]);
  expect([...vague, "2021-11-15/2021-11-15~"].filter((text) => isExactDay(edtf(text)))).toEqual([]);
});

test("values stand in the order in which they can begin, then end", () => {
  const ordered = [
    "[..2021-12-31]",
    "../2022",
    "2021",
    "2021-11-15",
    "2021-11-15~",
    "2021-11-15/2021-11-16",
    "2021-11-15/..",
  ];
  expect(ordered.toReversed().map(edtf).toSorted(compareEdtf).map(formatEdtf)).toEqual(ordered);
});

describe("a value overlaps a period that it can touch", () => {
  test.each([
    ["2021-11", "2021-11-30", "2021-12-31", true],
    ["2021-11", "2021-12-01", "2021-12-31", false],
    ["2021-11", undefined, "2021-11-01", true],
    ["2021-11", "2021-12-01", undefined, false],
    ["2021-11", undefined, undefined, true],
    ["[..2021-12-31]", "2021-12-31", undefined, true],
    ["[..2021-12-31]", "2022-01-01", undefined, false],
    ["2021-11-15/", "2030-01-01", "2030-01-02", true],
    ["[2026-05-14,2026-06-03]", "2026-05-15", "2026-06-02", false],
    ["[2026-05-14,2026-06-03]", "2026-05-15", "2026-06-03", true],
    ["{2026-05-14,2026-06-03}", "2026-05-15", "2026-06-02", false],
    ["2026-05-14/2026-06-03", "2026-05-15", "2026-06-02", true],
    ["2021-11", "2021-11-20", "2021-11-10", false],
  ])("%s, from %s to %s: %s", (text, from, to, expected) => {
    expect(overlaps(edtf(text), from, to)).toBe(expected);
  });
});

describe("days", () => {
  test("exist or do not", () => {
    expect(["2021-11-15", "2024-02-29", "0001-01-01", "9999-12-31"].every(isDay)).toBe(true);
    const none = [
      "2021-02-29",
      "1900-02-29",
      "0000-01-01",
      "2021-13-01",
      "2021-00-01",
      "2021-11-00",
      "2021-11",
      "x2021-11-15",
    ];
    expect(none.filter(isDay)).toEqual([]);
  });

  test("are counted across months, leap days and years", () => {
    expect(addDays("2021-11-15", 0)).toBe("2021-11-15");
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2022-01-01", -1)).toBe("2021-12-31");
    expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
    expect(addDays("9999-12-25", 7)).toBe("9999-12-31");
    expect(addDays("0001-01-01", -1)).toBe("0001-01-01");
  });

  test("have their weekday, Monday first", () => {
    expect(["2021-11-15", "2021-11-20", "2021-11-21"].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  test("a month has its length, and there is no thirteenth", () => {
    expect([monthLength(2023, 2), monthLength(2024, 2), monthLength(1900, 2), monthLength(2000, 2)]).toEqual([
      28, 29, 28, 29,
    ]);
    expect(() => monthLength(2024, 13)).toThrow(RangeError);
  });
});
