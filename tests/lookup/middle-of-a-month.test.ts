// “By mid September 2025” is by its 15th: what became known later in the month is no part of it.
import { expect, test } from "vitest";
import { knownThen } from "#src/lookup/read/known-then.ts";

test.each([
  ["what was known by mid september 2025 about trump xi meeting", "15 september 2025"],
  ["what was known before mid-September about COP31", "15 September"],
  ["what was known before the middle of June 2025 about Trump's visit to China", "15 June 2025"],
  ["what was known about COP31 until mid November 2025", "15 November 2025"],
  ["what was known by mid 2025 about the G20 in Miami", "30 June 2025"],
  ["what was known in mid October 2025 about the Budapest summit", "mid October 2025"],
  ["what was known by late September 2025 about COP31", "late September 2025"],
])("%s", (text, day) => {
  expect(knownThen(text).map((one) => one.day)).toContain(day);
});
