// A house in which somebody governs is a place, and no other place of its city; what was never to be of two states is told by no larger meeting; what is called for at a meeting calls no meeting.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who was in a house was in that house", () => {
  test.each([
    "When was Orbán at the White House",
    "When was Sánchez at the White House",
    "was Sánchez ever at the White House",
    "when was Netanyahu at the White House",
    "when was Putin at the White House",
    "when did Netanyahu go to the White House",
  ])("%s: no meeting elsewhere in the city", (message) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain("White House");
  });

  test.each([
    ["when did Modi visit the White House", ["modi-white-house-2025"]],
    ["has Trump met al-Sharaa at the white house", ["trump-sharaa-white-house-2025"]],
    ["when did Meloni visit the White House", ["trump-zelensky-white-house-2025-08"]],
    [
      "when was Zelensky at the White House",
      [
        "trump-zelensky-white-house-2025-02",
        "trump-zelensky-white-house-2025-08",
        "trump-zelensky-white-house-2025-10",
      ],
    ],
    ["who met Trump at the White House in November 2025", ["trump-sharaa-white-house-2025"]],
  ])("%s", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });

  test("a list of what was there has no meeting at which only somebody in it was quoted", () => {
    const ids = idsShown(shown("list meetings at the White House in 2025"));
    expect(ids).toContain("milei-white-house-2025");
    expect(ids).not.toContain("us-russia-riyadh-2025-03");
  });

  test("who was there in a year is no card of the house", () => {
    expect(shown("who was at the White House in 2025").kind).toBe("events");
    expect(shown("what is the Kremlin").kind).toBe("who");
  });
});

describe("a meeting of two states that never was is no summit of many at which both were", () => {
  test.each([
    "why was the India-Canada meeting cancelled",
    "why was the meeting of Japan and Brazil cancelled",
    "why was the South Africa-US meeting postponed",
  ])("%s", (message) => {
    expect(told(message)).toContain("nothing that fits all of this");
  });

  test("one of theirs is told as before", () => {
    expect(idsShown(shown("why was the Trump Putin meeting cancelled"))).toEqual(["us-russia-budapest-2025"]);
    expect(idsShown(shown("why was the EU-India summit postponed"))).toEqual(["eu-india-2020"]);
  });
});

describe("who called for something at a meeting", () => {
  test.each([
    "who called for a ceasefire at the Cairo summit",
    "Who called for restraint in Bali",
    "who called for an end of the war at the BRICS summit",
  ])("%s: told by nothing, and not by whoever called the meeting, came or spoke", (message) => {
    expect(told(message)).toContain("does not tell “called for”");
  });

  test.each([
    [
      "who called for a humanitarian truce at the BRICS meeting in November 2023",
      "The leaders call for a humanitarian truce",
    ],
    ["who called for de-escalation at the Kananaskis summit", "issue a statement that calls for de-escalation"],
    ["who called for a return to common rules at the UN in 2018", "Guterres calls for a return to common rules"],
  ])("%s: told by the step that has it", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("who called the meeting still did", () => {
    expect(told("who called the emergency Arab summit in Cairo")).toContain("to which President Sisi invites");
  });
});
