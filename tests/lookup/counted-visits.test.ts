// “Trump's second state visit to the UK”: one that is the second, or none; never another meeting of whoever is named.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  "when was Trump's second state visit to the UK announced and who did it",
  "who announced Trump's second state visit to the UK",
  "who confirmed Macron's third state visit to China",
  "did Trump make a second state visit to the UK",
  "did Macron make a third state visit to China",
  "when was Putin's 2nd official visit to Mongolia first announced",
  "what was said at Macron's third state visit to China",
])("“%s” is none", (text) => {
  const view = shown(text);
  expect(view.kind === "notice" ? view.text : view.kind).toMatch(/nothing that fits all of this: .*“(?:2nd|3rd)”/);
});

test("one that is not counted is found as before", () => {
  expect(idsShown(shown("who confirmed Macron's state visit to China"))).toEqual(["macron-china-2025"]);
  expect(idsShown(shown("did Macron make a visit to China"))).toEqual(["macron-china-2025"]);
});
