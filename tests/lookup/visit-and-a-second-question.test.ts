// “When did Lula visit the White House to see Trump, and was it confirmed beforehand”: where somebody went binds in the first of two questions, and a house of several words is one name.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("a journey, and whether it was confirmed", () => {
  test.each([
    "when did Lula visit the White House to see Trump, and was it confirmed beforehand",
    "when did Lula come to Washington to meet Trump and was that confirmed in advance",
    "when did Erdogan visit the Kremlin to see Putin, and was it confirmed beforehand",
  ])("“%s” is told of no meeting elsewhere", (text) => {
    expect(idsShown(shown(text))).toEqual(["notice"]);
  });

  test.each([
    ["when did Modi visit the White House to see Trump, and was it confirmed beforehand", "modi-white-house-2025"],
    ["when did Petro visit the White House, and was it confirmed beforehand", "petro-white-house-2026"],
    ["where did Lula meet Trump and was it confirmed", "lula-trump-kuala-lumpur-2025"],
    ["when was it confirmed that Lula meets Trump in Kuala Lumpur", "lula-trump-kuala-lumpur-2025"],
  ])("“%s” is told of that one", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});

describe("a house that no record has as a place", () => {
  test.each([
    "when did Biden meet Xi at the Great Hall of the People",
    "when did Putin meet Modi in the Great Hall of the People",
  ])("“%s” is told by no event that has one of its words", (text) => {
    expect(idsShown(shown(text))).toEqual(["notice"]);
  });

  test("what tells of the whole name is told", () => {
    expect(idsShown(shown("when did Trump meet Xi in the Great Hall of the People"))).toEqual([
      "us-china-beijing-visit-2026",
    ]);
  });
});
