// “Which ASEAN summit opened without anyone from Myanmar”, “who asked Trump for the ceasefire”: what is said not to be there, and what somebody was asked for, is never told by the contrary, or by whoever was asked.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));
const idsOf = (text: string) => idsShown(shown(text));

describe("without somebody", () => {
  test.each([
    ["which asean summit opened without anyone from myanmar", ["asean-summit-38-39-2021"]],
    ["asean summits that Myanmar skipped", ["asean-summit-38-39-2021"]],
    ["brics summit without Xi", ["brics-2025"]],
    [
      "which G20 summits were without Putin",
      ["g20-bali-2022", "g20-new-delhi-2023", "g20-rio-2024", "g20-johannesburg-2025"],
    ],
    ["which g7 summit was without Trump", ["notice"]],
  ])("“%s” has those that they were away from", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe("without something", () => {
  test.each([
    "which meeting ended without a statement",
    "which G20 summit ended without a joint declaration",
    "which talks ended with no deal",
  ])("“%s” is told by none", (text) => {
    expect(read(text)).toContain("My archive does not tell “with");
  });

  test("a date may be lacking", () => {
    expect(idsOf("summits without a date")).toContain("us-russia-budapest-2025");
    expect(idsOf("summits without a date")).not.toContain("g20-rio-2024");
  });
});

describe("what somebody was asked for", () => {
  test("is no card of theirs, and no meeting of theirs", () => {
    expect(idsOf("who asked trump for the ceasefire with iran in april 2026")).toEqual(["us-iran-ceasefire-2026"]);
    expect(read("who asked trump for the ceasefire with iran in april 2026")).toContain(
      "Mediators talk with the two sides",
    );
    expect(read("who asked Trump to meet Kim")).toContain("Lee has asked Trump");
    expect(read("who told Pompeo not to fly to North Korea")).toContain("Trump tells Pompeo not to go now");
  });

  test("is told by the step that has what was proposed, and not by the first word on the whole", () => {
    expect(read("Who proposed keeping New START limits for another year")).toContain(
      "**On record:** 22 September 2025, according to President Putin",
    );
    expect(read("who proposed the Budapest summit")).toContain("**First known:** 16 October 2025");
  });
});

describe("words that several have said", () => {
  test("are first of all those of whoever said them about what stands beside them", () => {
    expect(read("who said “when conditions allow” about a China trip")).toContain("**Antony Blinken");
    expect(read("who said “when conditions allow” about the WTO")).toContain("**Dacio Castillo");
  });

  test("and where a thing is to be is not where a meeting was", () => {
    const asked = "Where will the headquarters of the force for Ukraine be, according to the Northwood meeting?";
    expect(read(asked)).not.toContain("**Where:** Northwood");
  });
});
