// “Who spoke after the Kazan summit”: what was done after an event lies not ahead, and is none of the event before it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was done after an event", () => {
  test.each([
    "who spoke after the Kazan summit",
    "who flew home after the Kananaskis summit",
    "who left right after the Bali summit",
    "what was planned after the Geneva talks",
  ])("“%s” is not ahead", (message) => {
    expect(told(message)).toContain("My archive does not tell “after the");
    expect(told(message)).not.toContain("nothing ahead");
  });

  test.each([
    "Which embassy reopened first after the Saudi–Iran deal",
    "when did the embassies reopen after the Saudi–Iran deal",
  ])("“%s” is told by what came of the deal, and not by the deal", (message) => {
    expect(idsShown(shown(message))).toEqual(["saudi-iran-embassies-2023"]);
  });

  test("what comes next is ahead all the same", () => {
    expect(idsShown(shown("when is the next summit after Ankara"))).toEqual(["nato-tirana-2027"]);
    expect(told("who was at the Saudi–Iran deal")).toContain("Saudi Arabia and Iran restore relations");
  });
});

describe("who represents a state at a body", () => {
  test.each(["who represents Kenya at the UN", "who represents China at the United Nations"])(
    "“%s” is of an office, and of no conference",
    (message) => {
      expect(shown(message)).toMatchObject({ kind: "notice" });
      expect(told(message)).toContain("does not say who is or was ambassador");
    },
  );

  test("who represented one at a conference is of that", () => {
    expect(idsShown(shown("who represented Kenya at the UN Ocean Conference"))).toEqual(["un-ocean-lisbon-2022"]);
  });
});

test("what lands on time wins no bid", () => {
  expect(told("Did Putin's plane land on time for the New Delhi G20?")).not.toContain("won it");
});
