// A truce is announced once it is agreed; nobody's next journey is that of somebody who comes to them; a war is told by no truce that has its name; whoever is tipped for an office does not hold it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who announced a truce is whoever announced what was agreed", () => {
  test.each([
    [
      "India-Pakistan ceasefire May 2025 - who announced it first",
      "**Announced:** 10 May 2025, according to President Trump.",
    ],
    [
      "who announced the US Iran ceasefire",
      "**Announced:** 7 April 2026, according to President Trump, on Truth Social",
    ],
  ])("%s, and who spoke of it first beside it", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).toContain("**First known:**");
  });
});

describe("the next journey of somebody abroad", () => {
  test("is none to which somebody comes to them", () => {
    const ids = idsShown(shown("when is Trump's next trip abroad"));
    expect(ids).not.toContain("putin-g20-miami-2026");
    expect(told("when is Trump's next trip abroad")).toContain("No Trump visit ahead in my archive.");
  });

  test("is their own", () => {
    expect(idsShown(shown("next foreign trip of Putin"))).toEqual(["putin-g20-miami-2026"]);
  });
});

test.each(["when did the 12 day war start", "how long was the 12-day war", "when did the twelve-day war start"])(
  "%s: no truce",
  (message) => {
    expect(told(message)).toContain("has no record of “the");
  },
);

test.each([
  "who is the favourite to be the next UN secretary-general",
  "who is tipped to be the next NATO chief",
  "frontrunners for secretary-general",
])("%s: not whoever holds it", (message) => {
  expect(shown(message).kind).toBe("notice");
  expect(told(message)).not.toMatch(/Guterres|Rutte/u);
});
