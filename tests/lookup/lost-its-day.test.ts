// How often and when something was put off: every date that it lost, with the step by which it lost it; and a first day that alone was moved.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("dates that were lost", () => {
  test.each([
    [
      "how many times was the Tenth NPT Review Conference postponed",
      "27 April – 22 May 2020 → 4–29 January 2021 → 2–27 August 2021",
    ],
    ["how often was the Arab League summit in Algiers put off", "March 2020 → By the end of June 2020"],
    ["when was the Russian-Arab summit postponed", "→ A day in the first half of 2026. 9 October 2025"],
    ["when did the Russian-Arab summit get postponed", "→ A day in the first half of 2026. 9 October 2025"],
    ["when was Trump's trip to Beijing postponed", "→ 13–15 May 2026. 16 March 2026"],
    ["when was COP26 postponed", "→ 31 October – 13 November 2021. 1 April 2020"],
    ["was COP27 brought forward", "opens on Sunday, 6 November, a day earlier"],
    ["why was COP27 moved a day earlier", "to give time to the heads of state"],
  ])("“%s” is told with “%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test("what only tells later that there is no new day is not when it was put off", () => {
    expect(read("when was the Russian-Arab summit postponed")).not.toContain("There is no new day yet");
  });

  test("what changed by its last day alone was never moved", () => {
    expect(read("was COP30 brought forward")).toContain("it was never moved or called off");
  });

  test("how long it was stands beside how late it began", () => {
    expect(read("how long did the Witkoff meeting in the Kremlin last in December")).toContain("lasts five hours");
  });

  test("why there is none is asked of the one that was put off", () => {
    expect(read("why is there no China-Japan-South Korea summit")).toContain("## Tenth summit");
  });

  test("what somebody said of not coming stands before what they settled", () => {
    expect(read("why did Trump skip the G20 in Johannesburg")).toContain("very bad policies of South Africa");
  });
});
