// “Has the summit moved”: of place and of day; who was in the room of a summit that was by video as well; what was signed.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const cardOf = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("what moved is told where only the place did", () => {
  test.each([
    ["has the francophonie summit of 2026 moved", "Siem Reap"],
    ["why was the francophonie summit of 2026 moved", "Siem Reap"],
    ["was the Francophonie summit of 2026 postponed", "Siem Reap"],
    ["has the EU-CELAC summit of 2025 moved", "Bogotá"],
    ["was the US-Iran round in Rome in April 2025 moved", "Muscat"],
  ])("“%s”", (text, left) => {
    const card = cardOf(text);
    expect(card).toContain(`nor was it called off. The place named before: ${left}. **Place named:**`);
    expect(card).not.toContain("never moved or called off");
  });

  test.each([
    ["has COP25 moved", "**Moved:** 11–22 November 2019"],
    ["was the Argyle summit of Guyana and Venezuela moved", "it was never moved or called off"],
  ])("“%s” is told as before", (text, told) => {
    expect(cardOf(text)).toContain(told);
    expect(cardOf(text)).not.toContain("The place named before");
  });
});

describe("whether a date moved is asked in a few words too", () => {
  test.each([
    ["trump china trip date moved?", "**Moved:** 31 March – 2 April 2026 → 13–15 May 2026"],
    ["COP31 postponed?", "it was never moved or called off"],
    ["EPC date changed?", "it was never moved or called off"],
    ["Quad summit India rescheduled", "**Quietly dropped:**"],
  ])("“%s”", (text, told) => {
    expect(cardOf(text)).toContain(told);
  });

  test.each(["summits postponed", "visits put off"])("“%s” is a list", (text) => {
    expect(shown(text)).toMatchObject({ kind: "events", question: { which: "all" } });
  });

  test("where several may be meant, the list to choose from is not called postponed", () => {
    const card = cardOf("was the Witkoff Moscow trip delayed");
    expect(card).toContain("Which one do you mean?");
    expect(card).not.toMatch(/^## .*postponed/mu);
  });
});

describe("who was in the room", () => {
  test.each([
    "Which leaders came in person to Soldeu in 2021?",
    "who attended in person the Ibero-American summit in 2021",
  ])("“%s” is told by the sentence that has all of them", (text) => {
    const card = cardOf(text);
    expect(card).toContain("**Who took part:** 21 April 2021");
    expect(card).toContain("the Dominican Republic and Guatemala are present");
    expect(card).not.toContain("names nobody in person");
  });

  test("where people are on record, they are", () => {
    expect(cardOf("Which leaders came in person to the G20 in Rome in 2021?")).toContain("**Who took part:** Italy");
  });
});

describe("what was signed", () => {
  test.each([
    "what was signed by Kim and Moon at Pyongyang in 2018",
    "what did Kim and Moon sign in Pyongyang in 2018",
  ])("“%s”", (text) => {
    expect(cardOf(text)).toContain("Moon and Kim sign the Pyongyang Declaration");
    expect(cardOf(text)).not.toContain("**Outcome:** 20 September");
  });

  test("where no step tells of it, what came of the meeting stands", () => {
    expect(cardOf("What was signed at the Biden-Xi meeting in Lima")).toContain("**Outcome:** 16 November 2024");
  });
});
