// A day without its year by which an event is named is the day of that event.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("a day in the name of an event", () => {
  test.each([
    ["why was the 24 feb blinken lavrov meeting off", "blinken-lavrov-geneva-2022"],
    ["why was the 8 september camp david meeting called off", "trump-taliban-camp-david-2019"],
    ["was the 5 march round in abu dhabi held", "russia-ukraine-us-abu-dhabi-2026-3"],
    ["did the 9 may meeting of erdogan and biden happen", "erdogan-white-house-2024"],
    ["how was the 12 june summit in singapore", "us-north-korea-singapore-2018"],
    ["the 15 august summit in alaska", "us-russia-alaska-2025"],
    ["how was the 15 november meeting of biden and xi", "biden-xi-woodside-2023"],
  ])("“%s” is asked of that event, as it is known now", (text, id) => {
    const view = shown(text);
    expect(view).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(view).not.toMatchObject({ question: { asOf: expect.anything() } });
  });
});
