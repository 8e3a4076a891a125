// Since when it is known that something is on a day: the first step that names that day.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each([
  ["since when do we know that Xi comes on 24 September", "**Day named:** 14 May 2026, according to President Trump"],
  ["since when do we know that Xi comes on the 24th", "**Day named:** 14 May 2026, according to President Trump"],
  ["when did we find out that Carney goes to China on 14 January", "**Day named:** 12 January 2026"],
  ["since when has it been known that the Alaska summit is on 15 August", "**Day named:** 8 August 2025"],
  ["since when do we know that the G20 summit in Miami is on 14 December", "**Day named:** 5 September 2025"],
])("%s", (message, line) => {
  expect(told(message)).toContain(line);
});

test("a day that nobody named is told by no list of what else is theirs", () => {
  expect(shown("since when do we know that Xi comes on 3 March 2026").kind).toBe("notice");
});

test("that somebody does not come is told of their absence", () => {
  expect(told("since when do we know that Xi does not come to Rio")).toContain("**Did not come: Xi Jinping**");
});

test("a date that another gave before stands under whoever gave it", () => {
  expect(told("what did we know on August 7 2025 about the Alaska summit")).toContain(
    "Date according to Yuri Ushakov, foreign policy aide to President Putin, 7 August 2025",
  );
});
