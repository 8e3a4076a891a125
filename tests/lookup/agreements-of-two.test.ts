// An agreement is told of those who made it: never what others agreed where one of the two was, and no summit of many.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  "was the us uk deal signed",
  "was the uk india trade deal signed",
  "us india trade deal signed",
  "japan us trade deal",
  "was the treaty between france and germany signed",
  "uk france treaty",
  "us saudi arabia agreement",
  "us thailand agreement",
  "us rwanda deal",
])("“%s”: of an agreement that the archive lacks nothing of others is told", (text) => {
  expect(shown(text).kind).toBe("notice");
});

test.each([
  ["us china phase one deal signed", "us-china-phase-one-2020"],
  ["was the dr congo rwanda deal signed", "dr-congo-rwanda-washington-2025"],
  ["armenia azerbaijan peace deal signed", "armenia-azerbaijan-peace-treaty"],
  ["thailand cambodia peace deal signed", "thailand-cambodia-kuala-lumpur-2025"],
  ["did Saudi Arabia and Iran sign a deal", "saudi-iran-beijing-2023"],
  ["israel lebanon agreement signed", "israel-lebanon-washington-2026-05"],
  ["was the EU–India deal signed", "eu-india-2026"],
])("“%s” is the one of those two", (text, id) => {
  expect(idsShown(shown(text))).toContain(id);
});
