// Talks that are called by their matter, where a thing is to be, and the part of a journey that is asked for: never the next best of several.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("talks on something are none at which it was only mentioned", () => {
  test.each([
    "when did India and China hold border talks",
    "list India-China border talks",
    "how many border talks did India and China have",
    "when did Armenia and Azerbaijan hold border talks",
    "when did Saudi Arabia and Iran hold security talks",
  ])("“%s”", (message) => {
    expect(idsShown(shown(message))).toEqual(["notice"]);
  });

  test.each([
    ["did the US and China hold arms control talks", "us-china-arms-control-2023"],
    ["when did the US and Iran hold technical talks", "us-iran-vienna-2026"],
    ["when were the Sudan ceasefire talks", "sudan-geneva-2024"],
  ])("“%s” are called so", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("where a thing is to be is told by the step that has it", () => {
  test.each([
    "Where will the headquarters of the force for Ukraine be",
    "where will the coalition of the willing have its headquarters",
    "where will the Ukraine force headquarters be",
  ])("“%s”", (message) => {
    expect(told(message)).toMatch(/On record:.*headquarters of a force for Ukraine is to be in Paris/u);
  });

  test.each(["where is the headquarters of the Board of Peace", "where are the headquarters of NATO"])(
    "“%s” is told by none",
    (message) => {
      expect(told(message)).toContain("does not tell “headquarters”");
    },
  );
});

describe("a part of a journey", () => {
  test.each([
    ["Papa Leo Türkiye'ye hangi tarihlerde geldi", "27 to 30 November"],
    ["Wann war Papst Leo in der Türkei", "27 to 30 November"],
    ["when was Pope Leo in Cameroon", "in Cameroon until the 18th"],
    ["when was Macron in Chengdu", "leaves Chengdu on the evening of the 5th"],
    ["when was Starmer in Shanghai", "flies from Shanghai to Tokyo"],
    ["Wann war Merz in China und wo endete die Reise", "ends the visit with companies in Hangzhou"],
    ["where did Macron's China visit end", "leaves Chengdu"],
    ["where did Leo fly after Beirut", "flies back to Rome"],
  ])("“%s”", (message, part) => {
    expect(told(message)).toMatch(new RegExp(`On record:[^"]*${part}`, "u"));
  });

  test.each(["when was Merz in China", "when was Trump in Beijing", "where did Raimondo's China trip end"])(
    "“%s” is asked of the whole, or of what no step tells",
    (message) => {
      expect(told(message)).not.toContain("On record");
    },
  );
});

test("what something cost is told by none", () => {
  expect(told("what did the Cairo summit cost")).toContain("does not tell “cost”");
});
