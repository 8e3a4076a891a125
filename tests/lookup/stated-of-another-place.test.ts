// “X joined it in Vientiane, correct?”, “the Kazan summit was in 2025, right?”: what is stated of another place or time is told as different, with where and when it was.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-02");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each([
  "Timor-Leste joined ASEAN in Vientiane in 2024, correct?",
  "Timor-Leste became a member of ASEAN in Jakarta in 2023, correct?",
  "did Timor-Leste join ASEAN in 2024",
])("“%s”: not so, and when it was", (message) => {
  expect(told(message)).toContain("My archive does not tell “join ASEAN");
  expect(told(message)).toContain("What it tells of 47th ASEAN summit:** 26 October 2025");
});

test.each([
  ["Timor-Leste joined ASEAN in Kuala Lumpur in 2025, correct?", "asean-summit-47-2025"],
  ["when did Timor-Leste join ASEAN", "asean-summit-47-2025"],
])("“%s” is told by its step", (message, id) => {
  expect(idsShown(shown(message))).toEqual([id]);
});

test.each([
  ["the Kazan summit was in 2025, right?", "brics-2024", "Not in 2025"],
  ["the Vilnius summit was in 2024, right?", "nato-vilnius-2023", "Not in 2024"],
  ["the BRICS summit in Kazan took place in 2023, correct?", "brics-2024", "Not in 2023"],
])("“%s”: the other year is told first", (message, id, words) => {
  expect(idsShown(shown(message))).toEqual([id]);
  expect(told(message)).toContain(words);
});

test("the one edition of a time is told with its place", () => {
  expect(told("the ASEAN summit of October 2025 was in Bangkok, right?")).toContain(
    "It has “47th ASEAN summit” with another place: Kuala Lumpur.",
  );
});

test("what was signed elsewhere is told of itself, and of nothing else that was signed there", () => {
  expect(idsShown(shown("the phase one deal was signed in Beijing, right?"))).toEqual(["us-china-phase-one-2020"]);
});

describe("what is so, or nothing is known of, stays as it was", () => {
  test.each([
    ["the Hiroshima G7 was in 2022, right?", "g7-hiroshima-2023"],
    ["the Kazan summit was in 2024, right?", "brics-2024"],
    ["COP27 was in Cairo, correct?", "notice"],
    ["Biden and Putin met in Vienna, right?", "notice"],
    ["Trump and Xi met in Seoul, right?", "notice"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))[0]).toBe(id);
  });
});
