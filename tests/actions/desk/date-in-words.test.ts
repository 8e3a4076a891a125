import { formatEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { dateInWords } from "#src/actions/desk/date-in-words.ts";

const TODAY = "2026-11-27";

const read = (typed: string, lean: "past" | "future" = "future") => {
  const date = dateInWords(typed, TODAY, lean);
  return date === undefined ? undefined : formatEdtf(date);
};

describe("a date in words", () => {
  test.each([
    ["14 December", "2026-12-14"],
    ["on 14 December", "2026-12-14"],
    ["tomorrow", "2026-11-28"],
    ["the week of 14 December", "[2026-12-14..2026-12-20]"],
    ["next week", "[2026-11-30..2026-12-06]"],
    ["in January", "2027-01"],
    ["2027", "2027"],
    ["14–16 December", "[2026-12-14..2026-12-16]"],
    ["2026-12-14/2026-12-16", "2026-12-14/2026-12-16"],
  ])("%s is %s", (typed, edtf) => {
    expect(read(typed)).toBe(edtf);
  });

  test.each([
    ["by 5 December", "[..2026-12-05]"],
    ["by the end of the year", "[..2026-12-31]"],
    ["until next week", "[..2026-12-06]"],
    ["before January", "[..2026-12-31]"],
  ])("a bound stays one: %s is %s, and no day", (typed, edtf) => {
    expect(read(typed)).toBe(edtf);
  });

  test("about a day or a month stays about; about a week is not understood", () => {
    expect(read("around 14 December")).toBe("2026-12-14~");
    expect(read("about the January")).toBe("2027-01~");
    expect(read("around next week")).toBeUndefined();
  });

  test("of what lies behind, a day without a year is the last one", () => {
    expect(read("14 November", "past")).toBe("2026-11-14");
    expect(read("14 November", "future")).toBe("2027-11-14");
  });

  test("words that name no time are none", () => {
    expect(read("when hell freezes")).toBeUndefined();
    expect(read("by and by")).toBeUndefined();
  });
});
