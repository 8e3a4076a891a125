// “When was it announced and when was it called off”: both are told, or which of them is not.
import { describe, expect, test } from "vitest";
import { bothAsStep, bothOfStep } from "#src/core/both-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("two things that are asked of one event", () => {
  test.each([
    [
      "when was the Budapest summit announced and when was it called off",
      "**First known:** 16 October 2025",
      "**Cancelled:** 22 October 2025",
    ],
    ["who announced the Budapest summit and who called it off", "**First known:**", "**Cancelled:** 22 October 2025"],
    ["where and when is the 2026 SCO summit and who hosts it", "**Where:** Bishkek", "**Host:** Kyrgyzstan"],
    ["who hosted COP28 and who stayed away", "**Host:** The United Arab Emirates", "**Did not come: Xi Jinping"],
    ["who chaired COP28 and who was there", "**In the chair:** Sultan Al Jaber", "**Who took part:**"],
    ["when and where was the Sharm el-Sheikh summit and who was there", "13 October 2025", "**Who took part:**"],
  ])("“%s” are both told", (message, one, other) => {
    const card = told(message);
    expect(card).toContain(one);
    expect(card).toContain(other);
    expect(card).not.toContain("Of two questions");
  });

  test("what is not told of the two is named", () => {
    expect(told("who hosted COP25 and why not Chile")).toContain(
      "by itself, with the name of the event: “why not Chile”",
    );
  });

  test.each([
    ["did Putin come to Bali and why not", "**Did not come: Vladimir Putin**"],
    ["did Xi go to the G20 in New Delhi, and if not why not", "no reason is given"],
    ["was the Budapest summit held and why not", "**No, cancelled:** 22 October 2025"],
  ])("“%s”: that it was not so is told with its step", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("**Moved later:**");
  });

  test("when it got out is not when all became known", () => {
    expect(told("How was Xi's visit to Washington cut down and when did that get out")).not.toContain("First known");
  });

  test.each([
    "when was the Johannesburg BRICS date set and who announced it",
    "was the Amman summit cancelled or just postponed, and who said so",
  ])("“%s”: whoever told it stands with it", (message) => {
    expect(told(message)).not.toContain("Of two questions");
    expect(told(message)).not.toContain("**First known:**");
  });
});

test("the two travel in one step, or not at all", () => {
  const both = { first: { focus: "why", step: "off" }, second: { focus: "host" } } as const;
  expect(bothOfStep(bothAsStep(both))).toEqual(both);
  expect(bothOfStep("off")).toBeUndefined();
  expect(bothAsStep({ first: { focus: "told", step: "x".repeat(70) }, second: { focus: "host" } })).toBeUndefined();
});
