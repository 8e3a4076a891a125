// “Where did Xi say planet Earth is big enough”: words of theirs that are on record tell when and where, and those of another are told as another's.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

test.each([
  ["Where did Xi say planet Earth is big enough?", "xi-planet-earth-2023"],
  ["When did Trump say no deal until there's a deal?", "trump-no-deal-2025"],
  ["in which city did Guterres say we are on a highway to climate hell", "guterres-highway-to-climate-hell-2022"],
])("“%s”", (text, quote) => {
  expect(shown(text)).toMatchObject({ kind: "check", checks: [{ findings: [{ quote: { id: quote } }] }] });
});

test("words of another are no answer without saying whose", () => {
  expect(shown("When did Obama say I did what I came to do?")).toMatchObject({
    kind: "check",
    checks: [{ findings: [{ verdict: "someone-else" }] }],
  });
});

test("when a place was told is asked of the event", () => {
  expect(shown("When did Trump say the G20 was going to be at Doral?").kind).toBe("event");
});

test.each(["Was Yoon's hot-mic remark confirmed?", "Was Yoon's hot mic comment denied"])(
  "“%s” is told by how the quotation stands",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "quotes", quotes: [{ id: "yoon-hot-microphone-2022" }] });
  },
);

test.each([
  "where did Blinken say that the US does not support Taiwan independence",
  "when did Blinken say the US does not support Taiwan independence",
])("what a state does not do is looked for among their words: %s", (text) => {
  expect(shown(text)).toMatchObject({ kind: "quotes", quotes: [{ id: "blinken-taiwan-independence-2023" }] });
});

test.each([
  "where did Biden say that I never wanted a summit with him",
  "when did Trump say I cancelled the talks in my own house",
  "where did Putin say that he must not come to Miami",
])("words that are on record nowhere are told by no meeting: %s", (text) => {
  expect(shown(text)).toMatchObject({ kind: "check", checks: [{ findings: [] }] });
});
