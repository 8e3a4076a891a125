// A text by its title, an office of a place, a meeting of another name beside an edition, and why somebody did not come: told of what is asked, or of nothing.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("told of what is asked", () => {
  test.each([
    ["when did the UN adopt the Pact for the Future?", "un-summit-of-the-future-2024"],
    ["where is the pacific meeting before COP31", "cop31-pre-conference-2026"],
    ["the COP before COP31", "cop30"],
    ["why did López Obrador say he would not come to San Francisco in 2023", "apec-san-francisco-2023"],
    ["why wasn't López Obrador at the G20 in Rome", "g20-rome-2021"],
    ["why wouldnt dong jun meet lloyd austin in laos", "austin-dong-vientiane-2024"],
    ["why was pelosi not in taiwan in april 2022", "pelosi-taipei-2022"],
  ])("“%s” by %s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test.each([
    "who is the president of Nigeria",
    "who is Nigeria's president",
    "when did the UN adopt the Convention on Cybercrime",
    "why did Paul Chan not go to San Francisco",
  ])("“%s” by nothing else", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("whoever had an office at the time is looked for in what is told", () => {
    expect(shown("was japan's prime minister going to the nato summit in Madrid")).toMatchObject({
      question: { by: "actor:fumio-kishida" },
    });
  });

  test("why somebody did not come is told of them", () => {
    expect(shown("why was John Lee not at APEC in San Francisco")).toMatchObject({
      question: { step: "came john lee" },
    });
    expect(shown("why did López Obrador not go to San Francisco")).toMatchObject({
      question: { step: "came lopez obrador" },
    });
  });
});
