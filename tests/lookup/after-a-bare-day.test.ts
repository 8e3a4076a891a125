// A day without its year, from which on or before which something is asked: one year is taken, and the answer tells which.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");

function wordsOf(text: string): string {
  return JSON.stringify(render(shown(text), archive, ENGLISH));
}

describe("what is over, and a list without a verb, is of the last such day", () => {
  test.each([
    ["meetings after 7 october", "from 8 October 2026"],
    ["meetings after october 7", "from 8 October 2026"],
    ["what happened since 7 october", "since 7 October 2026"],
    ["who met after 3 march", "from 4 March 2026"],
    ["visits before 12 may", "until 11 May 2026"],
    ["who visited China after 3 september", "from 4 September 2026"],
    ["did Putin meet Xi after 14 november", "from 15 November 2026"],
    ["what has happened since 25 december", "since 25 December 2025"],
    ["meetings between 3 may and 20 october", "3 May – 20 October 2026"],
    ["summits after 20 september 2025", "from 21 September 2025"],
  ])("%s: %s", (text, told) => {
    expect(wordsOf(text)).toContain(told);
  });
});

describe("what is to come is of the coming one", () => {
  test.each([
    ["who will meet after 10 january", "from 11 January 2027"],
    ["which summits are coming up after 4 january", "from 5 January 2027"],
    ["visits planned after 5 december", "from 6 December 2026"],
    ["upcoming summits before 20 december", "1–19 December 2026"],
    ["events from 10 to 20 december", "10–20 December 2026"],
  ])("%s: %s", (text, told) => {
    expect(wordsOf(text)).toContain(told);
  });
});

test.each([
  ["past", "2025-10-20", "2026-01-05"],
  ["future", "2026-10-20", "2027-01-05"],
] as const)("days on both sides of New Year are a stretch of two years (%s)", (lean, from, to) => {
  expect(parseSpan("between 20 October and 5 January", "2026-12-01", lean)).toEqual({ from, to });
});
