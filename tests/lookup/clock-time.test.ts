import { describe, expect, test } from "vitest";
import { eitherHalf, parseClockHours, parseClockTime } from "#src/lookup/read/clock-time.ts";

describe("a time of day", () => {
  test.each([
    ["8am", "08:00"],
    ["8 am", "08:00"],
    ["8 A.M.", "08:00"],
    ["at 8am", "08:00"],
    ["8.30 pm", "20:30"],
    ["8:30PM", "20:30"],
    ["12am", "00:00"],
    ["12:30 am", "00:30"],
    ["12 pm", "12:00"],
    ["08:00", "08:00"],
    ["8:00", "08:00"],
    ["8.05", "08:05"],
    ["0800", "08:00"],
    ["20 h", "20:00"],
    ["20h", "20:00"],
    ["20h30", "20:30"],
    ["18:30 Uhr", "18:30"],
    ["8 Uhr", "08:00"],
    ["８：００", "08:00"],
    ["20時30分", "20:30"],
    ["20", "20:00"],
    ["08", "08:00"],
    ["noon", "12:00"],
    ["Midnight", "00:00"],
  ])("“%s” is %s", (typed, time) => expect(parseClockTime(typed)).toBe(time));

  test.each(["", "8", "12", "25:00", "24:00", "08:60", "13 pm", "0am", "soon", "8:0", "800pm", "2026", "-8:00"])(
    "“%s” is none, or not one alone",
    (typed) => expect(parseClockTime(typed)).toBe(typed === "2026" ? "20:26" : undefined),
  );

  test("a bare number may be in the morning or in the evening", () => {
    expect(eitherHalf("8")).toEqual(["08:00", "20:00"]);
    expect(eitherHalf("12")).toEqual(["00:00", "12:00"]);
    expect(eitherHalf("8am")).toEqual([]);
    expect(eitherHalf("13")).toEqual([]);
  });
});

test.each([
  ["22:00-07:00", "22:00", "07:00"],
  ["22:00 – 7:00", "22:00", "07:00"],
  ["10pm to 7am", "22:00", "07:00"],
  ["from 22 h until 7 h", "22:00", "07:00"],
  ["22-7", "22:00", "07:00"],
])("“%s” are hours between two times", (typed, from, to) => expect(parseClockHours(typed)).toEqual({ from, to }));

test.each(["22:00", "10 to 7", "night", "", "-"])("“%s” are no hours", (typed) =>
  expect(parseClockHours(typed)).toBeUndefined(),
);
