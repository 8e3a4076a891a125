// “Did Orbán visit Moscow in 2024, and what was the reaction of the EU”: a second half that rests on a first of which nothing is told has no answer; nor has a deed that only somebody else did.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("the reaction to what is not told is none to something else", () => {
  test.each([
    "Did Orbán visit Moscow in 2024, and what was the reaction of EU?",
    "Did Lula visit Kyiv and what was the reaction of Russia",
    "did Modi visit Moscow in 2024 and what were the reactions of Ukraine",
    "Black Sea Grain Initiative: when signed and when Russia left it?",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["when was the Budapest summit announced and who called it off", "us-russia-budapest-2025"],
    ["who called off the Budapest summit and what was the reaction of Russia", "us-russia-budapest-2025"],
    ["Did Xi receive Schumer and how many senators came along?", "schumer-china-2023"],
  ])("of what is told the first half stands: %s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("a deed of somebody else is not told for theirs", () => {
  test.each([
    "when did Putin return from China",
    "did india accept that trump mediated",
    "When did Ukraine become member of NATO?",
    "when did Ukraine become a member of NATO",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test("did Trump accept Modi's invitation", () => {
    expect(idsShown(shown("did Trump accept Modi's invitation"))).toEqual(["quad-india-2025"]);
  });
});
