// “The summit of 15 October 2025, did it go ahead”: a day that is the meeting’s own, and none as of which it is asked.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whether it went ahead on its day", () => {
  test.each([
    [
      "Putin's summit with the Arab League on 15 October 2025, did it go ahead",
      "**Not on 15 October 2025:** 9 October",
    ],
    ["the Pretoria talks on 8 October 2022, did they take place", "**Not on 8 October 2022:** 7 October 2022"],
    ["APEC summit in Santiago on 16 November 2019, did it happen", "**No, cancelled:** 30 October 2019"],
  ])("“%s”: %s", (message, what) => {
    const card = told(message);
    expect(card).toContain(what);
    expect(card).not.toContain("As known on");
  });

  test.each([
    "what was known about the Arab summit in Moscow on 10 October 2025",
    "the Budapest summit, was it still on on 20 October 2025",
  ])("“%s” is asked as of that day, as before", (message) => {
    expect(told(message)).toContain("As known on");
  });
});

describe("who was at a call of a day", () => {
  test.each([
    ["who chairs the coalition call of 13 august 2025", "coalition-of-the-willing-video-2025-08-1"],
    [
      "who took part in the coalition of the willing call on 19 august 2025",
      "coalition-of-the-willing-video-2025-08-3",
    ],
  ])("“%s”: what was by video then", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("what a body held when its conference was called off", () => {
  test.each(["was there an MSC in 2021", "was there a Munich Security Conference in 2021"])("“%s”: both", (message) => {
    expect(idsShown(shown(message)).toSorted()).toEqual(["msc-2021", "msc-2021-special-edition"]);
  });

  test("where it held nothing else, that one alone", () => {
    expect(idsShown(shown("was there a Shangri-La Dialogue in 2020"))).toEqual(["shangri-la-2020"]);
  });
});

test("the first meeting of others, at which both were, is not theirs", () => {
  expect(told("when did Carney first meet Trump at the White House")).toContain("nothing that fits all of this");
});
