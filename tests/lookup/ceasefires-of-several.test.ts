// “Iran war: when did the ceasefire start and who mediated”: each ceasefire of those who are named, the latest first, and nothing else that somebody mediated.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const BOTH = ["us-iran-ceasefire-2026", "israel-iran-ceasefire-2025"];

describe("ceasefires of those who had more than one", () => {
  test.each([
    "Iran war: when did the ceasefire start and who mediated",
    "Iran ceasefire: who mediated and when did it start",
    "when did the Iran ceasefire start",
    "who mediated the Iran ceasefire",
    "who brokered the truce in the Iran war",
  ])("%s is each of them, the latest first", (text) => {
    expect(idsShown(shown(text))).toEqual(BOTH);
  });

  test.each([
    ["who brokered the ceasefire between Israel and Iran", "israel-iran-ceasefire-2025"],
    ["when did the US-Iran ceasefire begin", "us-iran-ceasefire-2026"],
    ["when did the ceasefire in Iran start in 2025", "israel-iran-ceasefire-2025"],
    ["when did the ceasefire between India and Pakistan begin and who brokered it", "india-pakistan-ceasefire-2025"],
  ])("%s is one alone", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("where none is on record, nothing that only has the place is told", () => {
    expect(shown("when did the Gaza ceasefire start and who mediated it").kind).toBe("notice");
  });
});
