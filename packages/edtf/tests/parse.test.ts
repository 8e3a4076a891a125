import { describe, expect, test } from "vitest";
import { formatEdtf, parseEdtf } from "../src/index.ts";
import { edtf, refusal } from "./samples.ts";

describe("a text that is EDTF is read as plain data", () => {
  test.each([
    ["2021-11-15", { kind: "day", year: 2021, month: 11, day: 15, qualifier: "" }],
    ["2024-02-29", { kind: "day", year: 2024, month: 2, day: 29, qualifier: "" }],
    ["2021-11", { kind: "month", year: 2021, month: 11, qualifier: "" }],
    ["2021", { kind: "year", year: 2021, qualifier: "" }],
    ["0001", { kind: "year", year: 1, qualifier: "" }],
    ["2021-21", { kind: "season", year: 2021, code: 21, qualifier: "" }],
    ["2027-34", { kind: "season", year: 2027, code: 34, qualifier: "" }],
    ["202X", { kind: "decade", year: 2020, qualifier: "" }],
    ["20XX", { kind: "century", year: 2000, qualifier: "" }],
    ["2021-11-XX", { kind: "day-of-month", year: 2021, month: 11, qualifier: "" }],
    ["2021-XX-XX", { kind: "day-of-year", year: 2021, qualifier: "" }],
    ["2021-XX", { kind: "month-of-year", year: 2021, qualifier: "" }],
    ["2021-11~", { kind: "month", year: 2021, month: 11, qualifier: "~" }],
    ["202X%", { kind: "decade", year: 2020, qualifier: "%" }],
    [
      "2021-11-15/..",
      {
        kind: "interval",
        start: { kind: "day", year: 2021, month: 11, day: 15, qualifier: "" },
        end: { kind: "open" },
      },
    ],
    ["/2021?", { kind: "interval", start: { kind: "unknown" }, end: { kind: "year", year: 2021, qualifier: "?" } }],
    [
      "[..2021-12]",
      {
        kind: "one-of",
        members: [{ kind: "range", to: { kind: "month", year: 2021, month: 12, qualifier: "" } }],
      },
    ],
    [
      "{2021,2023}",
      {
        kind: "all-of",
        members: [
          { kind: "year", year: 2021, qualifier: "" },
          { kind: "year", year: 2023, qualifier: "" },
        ],
      },
    ],
  ])("%s", (text, value) => {
    expect(edtf(text)).toEqual(value);
    expect(formatEdtf(edtf(text))).toBe(text);
    expect(JSON.parse(JSON.stringify(edtf(text)))).toEqual(edtf(text));
  });
});

describe("a value is written in one way only", () => {
  test.each([
    ["[2026-05-15,2026-05-14]", "[2026-05-14,2026-05-15]"],
    ["[2026-05-14,2026-05-14,2026-05-15]", "[2026-05-14,2026-05-15]"],
    ["{2027,2026-05,2026}", "{2026,2026-05,2027}"],
    ["[2026-05-14]", "2026-05-14"],
    ["{2026-05-14..2026-05-14}", "2026-05-14"],
    ["[2027,2026-05..]", "[2027,2026-05..]"],
    [" 2026-05-14\n", "2026-05-14"],
    ["[..2026-05,2025]", "[..2026-05,2025]"],
  ])("%s is %s", (written, canonical) => {
    expect(formatEdtf(edtf(written))).toBe(canonical);
    expect(edtf(canonical)).toEqual(edtf(written));
  });
});

describe("a refusal says what is wrong", () => {
  test.each([
    ["2021-02-30", "2021-02-30: February 2021 has 28 days"],
    [
      "2021-11-15..2021-11-21",
      "2021-11-15..2021-11-21: write [2021-11-15..2021-11-21] for one date of this range; what lasts has a / instead of ..",
    ],
    ["2021-02-29..2021-03-01", "2021-02-29: February 2021 has 28 days"],
    ["[2021-02-29..2021-03-01]", "2021-02-29: February 2021 has 28 days"],
    ["1900-02-29", "1900-02-29: February 1900 has 28 days"],
    ["2021-11-31/2021-12-01", "2021-11-31: November 2021 has 30 days"],
    ["2021-11-00", "2021-11-00: days begin at 01: write 2021-11 for the whole month"],
    ["2021-13", "2021-13: months run from 01 to 12, seasons and other parts of a year from 21 to 41"],
    ["2021-42", "2021-42: months run from 01 to 12, seasons and other parts of a year from 21 to 41"],
    ["2021-21-05", "2021-21-05: a part of a year has no days: write 2021-21"],
    ["2021-XX-15", "2021-XX-15: a day needs its month: write 2021-XX-XX"],
    ["202X-11", "202X-11: a year with an open digit has no month: write 202X"],
    ["2021-1X", /^2021-1X: X stands for the end of the year, the month or the day/],
    ["0000", "0000: years run from 0001 to 9999"],
    ["-0044", "-0044: years run from 0001 to 9999"],
    ["Y170000002", "Y170000002: years run from 0001 to 9999"],
    ["12021-11-15", "12021-11-15: years run from 0001 to 9999"],
    ["2021-11-~15", "2021-11-~15: a date has one of ?, ~ or %, at its end and for the whole of it: write 2021-11-15~"],
    ["2021-11?~", "2021-11?~: a date has one of ?, ~ or %, at its end and for the whole of it: write 2021-11%"],
    ["", "the date is empty: write a day as 2021-11-15, or leave the field out"],
    ["2021-11-15T10:00:00Z", /has a clock time: write the day here, the time in start or end$/],
    ["2021-11-15 10:00", /has a clock time/],
    ["[2021-11-21..2021-11-15]", "[2021-11-21..2021-11-15] ends before it begins: write the earlier date first"],
    ["{2022..2021}", "{2022..2021} ends before it begins: write the earlier date first"],
    ["2021-11-21/2021-11-15", "2021-11-21/2021-11-15 ends before it begins: write the earlier date first"],
    ["2021-12/2021-11-15", /ends before it begins/],
    ["../..", "../.. names no date: at least one end must be known"],
    ["/", "/ names no date: at least one end must be known"],
    ["2021/2022/2023", /has more than one \//],
    ["[2021,2022]/2023", "[2021,2022]/2023: what begins with [ ends with ]"],
    ["2023/[2024,2025]", "[2024,2025]: an interval begins and ends with one date, .. or nothing"],
    ["[2021-11-15", "[2021-11-15: what begins with [ ends with ]"],
    ["{2021,2022]", "{2021,2022]: what begins with { ends with }"],
    ["[]", "a set has an empty member: write dates with one comma between them"],
    ["[2021,,2022]", "a set has an empty member: write dates with one comma between them"],
    ["[..]", ".. names no date: write one before or after the .."],
    ["[2021..2022..2023]", "2021..2022..2023: a range has one .."],
    ["[2021,..2020]", "[2021,..2020]: only the first member can begin with .."],
    ["[2021..,2022]", "[2021..,2022]: only the last member can end with .."],
    ["[2021-11-15/2021-11-16]", /a set cannot hold an interval; inside brackets a range is written with \.\.$/],
    ["[2021-11-15..2021-12]", "2021-11-15..2021-12: both ends of a range must be equally exact"],
    ["[2021-33..2021-22]", "2021-33..2021-22: both ends of a range must be equally exact"],
    ["[..2021-11-XX]", "..2021-11-XX: a range runs between days, months, parts of a year or years"],
    ["[2021-11..2021-11?]", "2021-11..2021-11? begins and ends on the same date: write 2021-11 or 2021-11?"],
    ["next week", /^next week is not an EDTF date: write a day as 2021-11-15, a month as 2021-11, a year as 2021$/],
  ])("%s", (text, message) => {
    if (typeof message === "string") expect(refusal(text)).toBe(message);
    else expect(refusal(text)).toMatch(message);
  });

  test("in one line of bounded length, whatever was written", () => {
    expect(refusal(`${"long\n".repeat(5000)}`)).toMatch(/^[^\n]{60,200}$/);
  });
});

describe("a refusal says what to write, if the form tells what was meant", () => {
  test.each([
    ["11/15/2021", "2021-11-15"],
    ["15.11.2021", "2021-11-15"],
    ["03/04/2021", "2021-03-04 or 2021-04-03"],
    ["05/05/2021", "2021-05-05"],
    ["2021/11/15", "2021-11-15"],
    ["2021.11.5", "2021-11-05"],
    ["20211115", "2021-11-15"],
    ["2021-11-5", "2021-11-05"],
    ["2021-5", "2021-05"],
    ["2021/05", "2021-05"],
    ["15 November 2021", "2021-11-15"],
    ["Nov. 15, 2021", "2021-11-15"],
    ["november 2021", "2021-11"],
    ["Spring 2021", "2021-21"],
    ["2021-W46", "[2021-11-15..2021-11-21]"],
    ["2021W461", "2021-11-15"],
    ["2020-W53-7", "2021-01-03"],
    ["2027-Q2", "2027-34"],
    ["2027 H1", "2027-40"],
    ["202", "202X"],
    ["2020s", "202X"],
    ["202x", "202X"],
    ["2021-uu", "2021-XX"],
    ["2021-11-xx", "2021-11-XX"],
    ["2021-11-15/open", "2021-11-15/.."],
    ["unknown/2021", "/2021"],
    ["[2026-05-14, 2026-05-15]", "[2026-05-14,2026-05-15]"],
    ["[2026-5-4..2026-5-9]", "[2026-05-04..2026-05-09]"],
    ["2021-11-15 / 2021-11-16", "2021-11-15/2021-11-16"],
  ])("%s: write %s", (text, better) => {
    expect(refusal(text)).toBe(`${text} is not an EDTF date: write ${better}`);
    for (const candidate of better.split(" or ")) expect(parseEdtf(candidate).ok).toBe(true);
  });

  test.each(["31/31/2021", "2021-2-30", "2021-W53", "2021-W00", "32 May 2021", "15 Smarch 2021"])(
    "and does not propose what does not exist: %s",
    (text) => {
      expect(refusal(text)).toMatch(/write a day as 2021-11-15|more than one \//);
    },
  );
});
