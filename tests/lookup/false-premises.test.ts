// “Why did they meet in Geneva in 2024”, where they did not: no other meeting is told for one that no record has.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a meeting that no record has", () => {
  test.each([
    "Why did Xi and Trump meet in Mar-a-Lago in 2025?",
    "Why did Starmer and Xi meet in London in 2025?",
    "Who was at the ceasefire signing between Russia and Ukraine in December 2025?",
    "Did Yoon visit Washington in 2023? what was the Washington Declaration",
    "when was Assad toppled and who recognised new gov first",
    "when was Sheikh Hasina toppled and who recognised the new government first",
  ])("“%s” is told by no other", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["Why did Trump and Putin meet in Alaska in 2025?", "us-russia-alaska-2025"],
    ["Why did Trump and Xi meet in Busan in 2025?", "trump-xi-busan-2025"],
    ["Why did Biden and Putin meet in Geneva in 2021?", "us-russia-geneva-2021"],
    ["Why did Trump and Putin not meet in Budapest in 2025?", "us-russia-budapest-2025"],
  ])("“%s” is told of the one that is meant", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

test.each(["When did Finland join NATO and when did Sweden?", "When did Egypt join BRICS and when did Ethiopia?"])(
  "“%s”: who takes part in a meeting of a body has not joined it then",
  (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining("does not tell “join") });
  },
);

test("what is between two states is not told by a summit at which both are spoken of", () => {
  expect(told("how does the Thailand-Cambodia ceasefire stand")).not.toContain("42nd ASEAN summit");
  expect(told("was there a red carpet at the Anchorage talks")).toContain(
    "What it tells of US-China talks in Anchorage",
  );
});
