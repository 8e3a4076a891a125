// “The first Japanese prime minister at a NATO summit”, “who called the G7 meeting”, “why did Anutin ask for an earlier start”: what only a step tells.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what a list of those who took part need not have", () => {
  test("the first of an office is at the summit of which a step tells that they come", () => {
    const message = "who was the first Japanese prime minister at a NATO summit";
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "nato-madrid-2022" } } });
    expect(told(message)).toContain("Kishida is to take part in Madrid.");
  });

  test("the first meeting of two is none at which only one of them was", () => {
    expect(shown("when did Carney first meet Trump")).not.toMatchObject({ question: { by: "actor:mark-carney" } });
  });
});

describe("who called a meeting", () => {
  test.each([
    "who called the G7 video meeting on Afghanistan",
    "who convened the G7 video meeting on Afghanistan",
    "who called the emergency G7 meeting on Afghanistan",
  ])("“%s” is told by whoever called the leaders together, not by what they were to bring together", (message) => {
    expect(told(message)).toContain("Johnson calls the leaders together");
  });

  test("“who called the BRICS video summit of September 2025” is told as before", () => {
    expect(told("who called the BRICS video summit of September 2025")).toContain("Brazil calls the video summit");
  });
});

describe("why somebody wanted another time", () => {
  test("is told by their wish, and not by that it was never moved", () => {
    const line = told("why did Anutin ask for an earlier start");
    expect(line).toContain("he asks for Sunday morning");
    expect(line).not.toContain("never moved");
  });
});
