// “Who led the Russians”, “who led the delegations”: those of a side, or of each, by where they are from; the chair of a meeting is something else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a people at a meeting is a side of it", () => {
  test.each([
    ["who led the Russians in Abu Dhabi", "Igor Kostyukov leads the Russians"],
    ["who led the Ukrainians in Abu Dhabi", "for Ukraine: Rustem Umerov"],
    ["who was leading the Americans at the Geneva trade talks", "for the United States: Scott Bessent"],
    ["who led the Israelis at the talks", "for Israel: Yechiel Leiter"],
    ["who led the Chinese in Madrid", "He Lifeng will lead a delegation"],
    ["who took part for China at the Geneva trade talks", "for China: He Lifeng"],
    ["who was there for the Americans in Riyadh", "for the United States: Marco Rubio, Mike Waltz and Steve Witkoff"],
    ["who went for Ukraine to Istanbul in July 2025", "for Ukraine: Rustem Umerov"],
  ])("“%s”", (message, words) => {
    expect(told(message)).toContain(words);
    expect(told(message)).not.toContain("in the chair");
  });
});

describe("each side is told", () => {
  const MADRID = ["for the United States: Scott Bessent", "for China: He Lifeng"];
  test.each([
    ["who led the two delegations at the Madrid trade talks", MADRID],
    ["who were the chief negotiators at the Madrid trade talks", MADRID],
    ["who were the heads of delegation at the Madrid trade talks", MADRID],
    ["who headed the two sides in Alaska", ["for the United States: Antony Blinken", "for China: Yang Jiechi"]],
    [
      "who led the delegations at the Istanbul talks",
      ["for Russia: Vladimir Medinsky", "for Ukraine: David Arakhamia"],
    ],
    ["who led each side at the Istanbul talks", ["for Russia: Vladimir Medinsky", "for Ukraine: David Arakhamia"]],
  ])("“%s”", (message, sides) => {
    for (const side of sides) expect(told(message)).toContain(side);
    expect(told(message)).not.toContain("in the chair");
  });
});

test.each(["who led the talks in Jeddah", "who chaired the Istanbul talks in May 2025"])(
  "“%s” is of the chair, as before",
  (message) => {
    expect(told(message)).toContain("My archive does not say who was in the chair.");
  },
);

test("who led a state is no side of a meeting", () => {
  expect(shown("who led Russia in 2010")).toMatchObject({ text: expect.stringContaining("leader of Russia") });
});
