// How many came to a meeting: told by the step that gives a number, and by nothing else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { numberTold } from "#src/lookup/answers/number-told.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a number that a step gives stands first, with its day and who told it", () => {
  test.each([
    ["how many states were at the Bürgenstock summit", "**How many:** 16 June 2024", "92 states present"],
    ["how many leaders attended the EPC summit in Tirana", "**How many:** 16 May 2025", "Leaders from 47 states"],
    ["how many African delegations came to the Russia-Africa summit in 2023", "**How many:**", "49 African states"],
    ["how many delegates are expected at the WTO conference in Yaoundé", "**How many:**", "4,000 delegates"],
    ["how many leaders were invited to Copenhagen for the EPC", "**How many:**", "47 states"],
  ])("%s", (message, label, number) => {
    expect(told(message)).toContain(label);
    expect(told(message)).toContain(number);
  });
});

test.each(["how many countries came to COP30", "how many delegations came to the Alaska summit"])(
  "%s: no step gives one, which is said above the event",
  (message) => {
    expect(shown(message).kind).toBe("event");
    expect(told(message)).toContain("My archive does not tell how many.");
  },
);

test("whoever signed up to something there is no number of those who came", () => {
  expect(told("how many countries came to the G20 in Rio in 2024")).toContain("My archive does not tell how many.");
});

test("whoever stayed away, and what is counted otherwise, is none of it", () => {
  expect(shown("how many countries didn't come to COP30").kind).toBe("notice");
  expect(shown("how many G7 summits are there").kind).toBe("events");
});

test("of steps that give none, none is told", () => {
  expect(numberTold([], { of: "leaders" })).toBeUndefined();
});
