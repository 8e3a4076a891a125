import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

test.each([
  [
    "did Witkoff and Araghchi meet in April 2025?",
    ["us-iran-muscat-2025-04", "us-iran-rome-2025-04", "us-iran-round-3-2025"],
  ],
  ["when did Leiter meet Moawad in Washington", ["israel-lebanon-washington-2026", "israel-lebanon-white-house-2026"]],
  [
    "when did Witkoff meet Araghchi in Muscat",
    ["us-iran-muscat-2025-04", "us-iran-round-3-2025", "us-iran-muscat-2026"],
  ],
])("“%s” has each of their meetings, and not the one whose other name has both of them", (text, ids) => {
  expect(idsShown(shown(text))).toEqual(expect.arrayContaining(ids));
});

test.each([
  "where did Donald Trump and Xi Jinping meet in January 2025",
  "where did Trump and Putin meet in July 2025",
  "did Trump and Putin meet in March 2025?",
])("“%s” is not told by a meeting of others at which both are spoken of, nor by a plan of another time", (text) => {
  expect(idsShown(shown(text))).toEqual(["notice"]);
});

test("what was to be “by 30 October” was not to be in a month before somebody said so", () => {
  expect(idsShown(shown("did Trump and Putin meet in October 2025"))).toEqual(["us-russia-budapest-2025"]);
  expect(idsShown(shown("was the Trump–Putin summit in Budapest in March 2025"))).not.toContain(
    "us-russia-budapest-2025",
  );
});

test.each([
  ["what happened in Alaska on 15 August 2025", ["us-russia-alaska-2025"]],
  ["what happened at the White House on 15 January 2020?", ["us-china-phase-one-2020"]],
  ["what happened in the White House on 23 April 2026", ["israel-lebanon-white-house-2026"]],
  ["what happened in London on 4 May 2021", ["notice"]],
])("“%s” is asked of that day, and not of what was known of the place on it", (text, ids) => {
  expect(idsShown(shown(text))).toEqual(ids);
});

test("“what happened with COP26 on 28 May 2020” is as it was known on that day", () => {
  const view = shown("what happened with COP26 on 28 May 2020");
  expect(idsShown(view)).toEqual(["cop26"]);
});
