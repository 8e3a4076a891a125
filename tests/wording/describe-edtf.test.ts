import { edtf } from "@attache/edtf/testing";
import { describe, expect, test } from "vitest";
import { describeDay } from "#src/wording/en/dates/describe-date.ts";
import { describeEdtf } from "#src/wording/en/dates/describe-edtf.ts";
import { shortEdtf } from "#src/wording/en/dates/short.ts";

describe("a date in words", () => {
  test.each([
    ["2021-11-15", "15 November 2021"],
    ["2021-11-05", "5 November 2021"],
    ["2021-11", "November 2021"],
    ["2021", "2021"],
    ["2021-21", "spring 2021"],
    ["2021-24", "winter 2021"],
    ["2021-25", "the northern spring of 2021"],
    ["2021-32", "the southern winter of 2021"],
    ["2027-34", "the second quarter of 2027"],
    ["2027-39", "the last third of 2027"],
    ["2027-40", "the first half of 2027"],
    ["2026-05~", "about May 2026"],
    ["2026-05?", "May 2026 (uncertain)"],
    ["2026-05%", "about May 2026 (uncertain)"],
    ["2027-34~", "about the second quarter of 2027"],
    ["2021-11-XX", "a day in November 2021"],
    ["2021-XX-XX", "a day in 2021"],
    ["2021-XX", "a month in 2021"],
    ["202X", "the 2020s"],
    ["200X", "the years 2000 to 2009"],
    ["20XX", "the years 2000 to 2099"],
    ["000X", "the years AD 1 to 9"],
    ["0015-11", "November AD 15"],
  ])("%s is %s", says);
});

describe("what lasts is said as a span", () => {
  test.each([
    ["2021-11-15/2021-11-16", "15–16 November 2021"],
    ["2021-11-15/2021-11-15", "15 November 2021"],
    ["2021-10-31/2021-11-13", "31 October – 13 November 2021"],
    ["2021-12-31/2022-01-02", "31 December 2021 – 2 January 2022"],
    ["2021-11-15/2022-11-15", "15 November 2021 – 15 November 2022"],
    ["2026-04/2026-06", "April – June 2026"],
    ["2026-11/2027-02", "November 2026 – February 2027"],
    ["2021/2022", "2021–2022"],
    ["2021-11/2021-11", "all of November 2021"],
    ["2021-11-XX/2021-11-XX", "a day in November – a day in November 2021"],
    ["2027-33/2027-34", "the first quarter – the second quarter of 2027"],
    ["2021-11-15/2022", "15 November 2021 – the year 2022"],
    ["2026-05-14~/2026-05-15~", "about 14–15 May 2026"],
    ["2026-05-14~/2026-05-15?", "about 14 May 2026 – 15 May 2026 (uncertain)"],
    ["2021-11-15/..", "from 15 November 2021"],
    ["2021-11-15/", "from 15 November 2021, end unknown"],
    ["../2021-11-15", "until 15 November 2021"],
    ["/2021-11-15", "until 15 November 2021, start unknown"],
  ])("%s is %s", says);
});

describe("a choice is said as a choice", () => {
  test.each([
    ["[2021-11-15..2021-11-21]", "the week of 15 November 2021"],
    ["[2021-12-27..2022-01-02]", "the week of 27 December 2021"],
    ["[2021-11-16..2021-11-22]", "a day between 16 and 22 November 2021"],
    ["[2021-11-15?..2021-11-21?]", "a day between 15 and 21 November 2021 (uncertain)"],
    ["[2026-04-03..2026-04-09]", "a day between 3 and 9 April 2026"],
    ["[2026-03-28..2026-04-03]", "a day between 28 March and 3 April 2026"],
    ["[2026-12-30..2027-01-02]", "a day between 30 December 2026 and 2 January 2027"],
    ["[2026-04-01..2026-04-30]", "a day in April 2026"],
    ["[2026-04-01..2026-06-30]", "a day in the second quarter of 2026"],
    ["[2026-01-01..2026-12-31]", "a day in 2026"],
    ["[..2021-12-31]", "by the end of 2021"],
    ["[..2021-11-30]", "by the end of November 2021"],
    ["[..2024-02-28]", "by 28 February 2024"],
    ["[..2021-12-15]", "by 15 December 2021"],
    ["[..2021-11]", "by the end of November 2021"],
    ["[..2021]", "by the end of 2021"],
    ["[..2021-34]", "by the end of the second quarter of 2021"],
    ["[..2021-12-31~]", "by about 31 December 2021"],
    ["[2021-11-15..]", "15 November 2021 or later"],
    ["[2026-05-14,2026-05-15]", "14 or 15 May 2026"],
    ["[2026-05-14..2026-05-15]", "14 or 15 May 2026"],
    ["[2026-05-31,2026-06-01]", "31 May or 1 June 2026"],
    ["[2026-12-31,2027-01-01]", "31 December 2026 or 1 January 2027"],
    ["[2026-05-14,2026-05-15,2026-05-16]", "one of 14, 15 or 16 May 2026"],
    ["[2026-05-14~,2026-05-16]", "about 14 May 2026 or 16 May 2026"],
    ["[2026-08..2026-09]", "August or September 2026"],
    ["[2026-08..2026-11]", "a time between August and November 2026"],
    ["[2026..2027]", "2026 or 2027"],
    ["[2026-05,2027]", "May 2026 or the year 2027"],
    ["[2021-11-15,2021-11-20..2021-11-22]", "15 November 2021, or a day between 20 and 22 November 2021"],
    ["[2021-11-03,2021-12..]", "3 November 2021, or December 2021 or later"],
  ])("%s is %s", says);
});

describe("what happens on every date is said as that", () => {
  test.each([
    ["{2021-11-15,2021-11-16}", "15 and 16 November 2021"],
    ["{2021-11-15..2021-11-16}", "15 and 16 November 2021"],
    ["{2021-11-15,2021-11-16,2021-12-01}", "15 November, 16 November and 1 December 2021"],
    ["{2021-11-15..2021-11-18}", "every day from 15 to 18 November 2021"],
    ["{2026-04..2026-06}", "every month from April to June 2026"],
    ["{2027-33..2027-35}", "every quarter from the first quarter to the third quarter of 2027"],
    ["{2021-11-15..}", "every day from 15 November 2021"],
    ["{..1984}", "every year up to 1984"],
    ["{2021-11-10,2021-11-15..2021-11-18}", "10 November 2021, and every day from 15 to 18 November 2021"],
    ["{1960,1961-12}", "the year 1960 and December 1961"],
  ])("%s is %s", says);
});

test("a day in words", () => {
  expect(describeDay("2021-11-05")).toBe("5 November 2021");
});

function says(text: string, words: string): void {
  expect(describeEdtf(edtf(text))).toBe(words);
}

describe("where there is little room", () => {
  const short = (text: string, year?: number) => shortEdtf(edtf(text), year);

  test.each([
    ["2021-11-15", "15 Nov"],
    ["2021-11-15/2021-11-19", "15–19 Nov"],
    ["[2021-11-15..2021-11-21]", "week of 15 Nov"],
    ["[..2021-11-15]", "by 15 Nov"],
    ["2021-11", "Nov"],
  ])("of %s the year that goes without saying is left out", (date, text) => {
    expect(short(date, 2021)).toBe(text);
    expect(short(date, 2022)).toBe(`${text} 2021`);
    expect(short(date)).toBe(`${text} 2021`);
  });

  test.each(["2021", "2021-36", "2021-23", "[..2021-12-31]", "2021-12-28/2022-01-02", "2021-11-15?"])(
    "of %s it stays, because the rest would not be a date",
    (date) => {
      expect(short(date, 2021)).toContain("2021");
    },
  );
});
