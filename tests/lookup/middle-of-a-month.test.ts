// “By mid September 2025” is by its 15th: what became known later in the month is no part of it.
import { expect, test } from "vitest";
import { knownThen } from "#src/lookup/read/known-then.ts";
import { splitAsOf } from "#src/lookup/read/read-as-of.ts";
import { ENGLISH } from "#src/wording/words.ts";

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

test.each([
  ["as of mid September 2025, where was COP31 to be held", "2025-09-15"],
  ["where was COP31 to be held as of mid-September 2025", "2025-09-15"],
  ["as of the middle of June 2025, is Trump to visit China", "2025-06-15"],
  ["what was known in mid October 2025 about the Budapest summit", "2025-10-15"],
  ["as of early September 2025, where was COP31 to be held", "2025-09-10"],
  ["as of late September 2025, where was COP31 to be held", "2025-09-30"],
])("as of a part of a month: %s", (text, asOf) => {
  expect(splitAsOf(text, { today: "2026-12-01" as never, words: ENGLISH })).toMatchObject({ ok: true, asOf });
});

test.each([
  ["us iran rome april 2025, what was known on April 15", "2025-04-15", "us iran rome april 2025"],
  ["trump kim hanoi february 2019: what did we know on February 6", "2019-02-06", "trump kim hanoi february 2019"],
  ["what did we know about us iran rome april 2025 on April 15", "2025-04-15", "us iran rome april 2025"],
  ["davos january 2026 what was known on December 20?", "2025-12-20", "davos january 2026"],
])("a day is of the year of what is named: %s", (text, asOf, words) => {
  const split = splitAsOf(text, { today: "2026-12-01" as never, words: ENGLISH });
  expect(split).toMatchObject({ ok: true, asOf, words });
});
