// Whether somebody came, or something took place as it was to, is told by the last word on it; earlier ones follow.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("of somebody without a record the last of several words on their coming stands first", () => {
  test.each([
    "did John Lee travel to San Francisco for APEC?",
    "was John Lee at the APEC meeting in San Francisco",
    "Was John Lee barred from APEC in the end?",
  ])("“%s”", (message) => {
    expect(told(message)).toMatch(/On record:\*\* 31 October 2023.*27 July 2023/u);
  });

  test("with a single word on it nothing changes", () => {
    expect(told("did King Charles go to COP27")).toMatch(/On record:\*\* 1 October 2022/u);
  });
});

test("who was not to come at first and was there is told to have been", () => {
  expect(told("did Hoti come to the White House talks with Serbia")).toContain("Took part: Avdullah Hoti");
});

test("who declined to come to one place is not told as having taken part", () => {
  expect(told("why did Xi decline to come to Brussels")).not.toContain("Took part: Xi");
});

describe("what became of a meeting is how it was put off, and what it was not", () => {
  test.each([
    "whatever happened to Merkel's Leipzig summit with China",
    "what became of the EU-China summit in Leipzig",
  ])("“%s”", (message) => {
    expect(idsShown(shown(message))).toEqual(["eu-china-leipzig-2020"]);
    expect(told(message)).toMatch(
      /Not in Leipzig:.*Postponed:\*\* 3 June 2020.*all 27 in Leipzig has not taken place/u,
    );
  });

  test("what went by video alone did not take place where it is called after", () => {
    expect(told("did the Leipzig summit with China ever happen")).not.toContain("It has taken place");
  });

  test("a step that stands above is not told twice", () => {
    expect(told("whatever happened to Pelosi's trip to Taiwan in April 2022").match(/7 April 2022/gu)).toHaveLength(1);
  });

  test("what was never moved is told by its outcome", () => {
    expect(told("what became of the summit in Samarkand of Modi and Putin")).not.toContain("Postponed");
  });
});

describe("whether it was put off", () => {
  test("what moved to an earlier day was not, and the step that says so stands first", () => {
    expect(told("was the asean cebu summit in may 2026 postponed because of the crisis")).toMatch(
      /it was not put off.*27 March 2026.*Moved:/u,
    );
  });

  test("what moved to a later day is told as before", () => {
    expect(told("was the Cairo Arab summit in 2025 postponed")).toMatch(/(?<!not put off.*)Moved:/u);
    expect(told("was the Cebu summit moved")).not.toContain("not put off");
  });
});

describe("that it was called off once is told of what took place in the end", () => {
  test.each([
    ["how did the first Sheinbaum–Trump meeting come about, it was cancelled once right?", "16 June 2025"],
    ["the Singapore summit of Trump and Kim was cancelled once, right?", "24 May 2018"],
    ["wasn't Blinken's Beijing trip called off once?", "3 February 2023"],
  ])("“%s”", (message, day) => {
    expect(told(message)).toMatch(new RegExp(`(?:Cancelled|Postponed):\\*\\* ${day}`, "u"));
  });
});
