import { describe, expect, test } from "vitest";
import { formatFullTime, formatTime } from "../../page/markdown/timestamp.ts";
import type { TimeStyle } from "../../page/markdown/tree.ts";

const unix = Date.UTC(2021, 10, 16, 0, 46, 5) / 1000;
const reader = { locale: "en-GB", zone: "America/New_York", now: Date.UTC(2021, 10, 10) };

describe("an instant in a message", () => {
  test.each<[TimeStyle, string]>([
    ["t", "19:46"],
    ["T", "19:46:05"],
    ["d", "15/11/2021"],
    ["D", "15 November 2021"],
    ["f", "15 November 2021 at 19:46"],
    ["F", "Monday 15 November 2021 at 19:46"],
    ["s", "15/11/2021, 19:46"],
    ["S", "15/11/2021, 19:46:05"],
    ["R", "in 6 days"],
  ])("is written in style %s for the reader's zone", (style, expected) => {
    expect(formatTime(unix, style, reader).replace(/^(\w+),/, "$1")).toBe(expected);
  });

  test("names its zone in full", () => {
    expect(formatFullTime(unix, { ...reader, zone: "Asia/Shanghai" })).toMatch(/16 November 2021.*08:46.*(GMT\+8|CST)/);
  });

  test.each([
    [-1, "1 second ago"],
    [59, "in 59 seconds"],
    [3_600, "in 1 hour"],
    [-86_399, "23 hours ago"],
    [45 * 86_400, "in 1 month"],
    [-800 * 86_400, "2 years ago"],
  ])("%d seconds away is told in the largest whole unit", (seconds, expected) => {
    expect(formatTime(reader.now / 1000 + seconds, "R", reader)).toBe(expected);
  });
});
