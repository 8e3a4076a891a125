// Whoever is asked for by the house in which they govern is told by their office; who was there as a guest by the meeting.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who has the office of a house", () => {
  test.each([
    ["who's in the white house", "Donald Trump"],
    ["who's in the Oval Office", "Donald Trump"],
    ["who sits in the Elysée", "Emmanuel Macron"],
    ["who's in the Elysee palace these days", "Emmanuel Macron"],
    ["who runs Downing Street", "Keir Starmer"],
    ["who lives at number 10", "Keir Starmer"],
    ["who is at the Kremlin now", "Vladimir Putin"],
    ["who's in the Blue House", "Lee Jae Myung"],
    ["who sits in the Chigi palace", "Giorgia Meloni"],
    ["who runs the Pentagon", "Pete Hegseth"],
    ["who heads Foggy Bottom", "Marco Rubio"],
    ["who leads at Quai d'Orsay", "Jean-Noël Barrot"],
    ["who was in the White House in 2018", "20 January 2017 to 20 January 2021"],
    ["who was in Downing Street in 2022", "Liz Truss"],
  ])("%s: %s", (message, who) => {
    expect(shown(message).kind).toBe("office");
    expect(told(message)).toContain(who);
  });

  test("who had it when none is on record is not told", () => {
    expect(told("who ran the Kremlin in 2010")).toContain("does not say who is or was president of Russia");
  });
});

describe("who was there is another question", () => {
  test("on a day", () => {
    const [id] = idsShown(shown("who was in the White House on 18 August 2025"));
    expect(id).toBe("trump-zelensky-white-house-2025-08");
  });

  test.each([
    "who was at the White House in February 2025",
    "who was at the White House",
    "who is at the Kremlin this week",
    "who runs the Kremlin's press office",
  ])("%s", (message) => {
    expect(shown(message).kind).not.toBe("office");
  });
});
