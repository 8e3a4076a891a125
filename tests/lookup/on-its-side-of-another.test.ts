// What is asked for before or after an event that is named is on its side of it; a season, a year and a place bind, and nobody is told to have blocked a text of which no step says so.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("before and after an event", () => {
  test.each([
    ["first meeting of trump and zelensky after the vatican", "trump-zelensky-white-house-2025-08"],
    ["talks between US and China after Geneva", "us-china-london-2025"],
    ["which APEC came before US-China talks on artificial intelligence in Geneva", "apec-san-francisco-2023"],
    ["when was the UN General Assembly after Biden–Xi summit at Woodside", "un-general-assembly-79-2024"],
    ["what did Biden and Xi have before Bali", "biden-xi-call-2022-07"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test.each([
    ["next EPC summit after Ireland", ["epc-greece-2027", "epc-switzerland-2027"]],
    ["EPC summit before Greece", ["epc-ireland-2026", "epc-switzerland-2027"]],
    ["EPC summit before Copenhagen", ["epc-tirana-2025"]],
  ])("“%s” has all that may be the one beside it", (text, ids) => {
    expect(idsShown(shown(text)).toSorted()).toEqual(ids);
  });

  test.each([
    "what came right after the Alaska summit",
    "what happened immediately after the Budapest summit",
    "what happened two hours before the G20",
    "what was held ten minutes after the NATO summit",
  ])("“%s”: nothing is told of it by what is named, or by another", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^My archive does not tell/u) });
  });

  test.each([
    ["where was Trump two hours before the G20", "two hours before"],
    ["did Xi meet Putin three hours after the parade", "three hours after"],
  ])("“%s”: above what is told stands that “%s” is not", (text, words) => {
    expect(told(text)).toContain(`does not tell “${words}”`);
  });

  test.each([
    "any blinken wang meeting before the balloon?",
    "next call between trump and xi after geneva talks",
    "Putin visits prior to the Samarkand meeting",
  ])("“%s” is told by nothing where nobody can tell which is meant", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test.each([
    ["epc after switzerland", "epc-greece-2027"],
    ["did blinken ever make it to china after the balloon thing", "blinken-beijing-2023"],
  ])("“%s” is left to those who read it better", (text, id) => {
    expect(idsShown(shown(text))).toContain(id);
  });
});

describe("a meeting of ministers or leaders before an edition is never the edition before", () => {
  test.each([
    "ministers' meeting before COP30",
    "ministerial before COP29",
    "leaders' meeting before COP29",
    "foreign ministers' meeting before the G20 in Johannesburg",
  ])("“%s” is not told", (text) => {
    expect(idsShown(shown(text))).toEqual(["notice"]);
  });

  test("it is told by the edition, as it stood last, or is a record of its own", () => {
    expect(told("leaders' meeting before COP30")).toContain("no longer within the conference");
    expect(idsShown(shown("leaders' meeting before COP31"))).toEqual(["cop31-pre-conference-2026"]);
    expect(idsShown(shown("the COP before COP30"))).toEqual(["cop29"]);
  });
});

describe("a time binds", () => {
  test.each([
    ["who hosts the EPC in spring 2027", "epc-switzerland-2027"],
    ["is xi coming to washington this year", "us-china-washington-visit-2026"],
    ["as of 1 jan 2023 when was BRICS to take place", "brics-2022"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("of a visit that was never to be in a year nothing is told", () => {
    expect(shown("Putin due in India in 2024").kind).toBe("notice");
    expect(shown("when was Modi due at the White House in 2023").kind).toBe("notice");
  });

  test("how long something was put off is no length of it", () => {
    expect(told("how long was blinkens trip delayed")).toContain("**Moved:** 5–6 February 2023 → 18–19 June 2023");
    expect(told("how long was cop26 postponed")).not.toContain("**Outcome:**");
  });
});

describe("who announced a place", () => {
  test.each([
    ["who announced the BRICS summit in Kazan", "**Place named:** 3 April 2023"],
    ["who first said that the G20 would be at Doral", "Trump wants the summit at his resort in Doral"],
    ["when was cop31 host announced", "**Place named:** 19 November 2025"],
    ["when was cop32 host announced", "**Place named:** 10 November 2025"],
  ])("“%s”", (text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe("a text that somebody is to have blocked", () => {
  test.each([
    "did Hungary block the EU statement",
    "did Turkey block the NATO statement",
    "did China block the asean communique",
    "which state refused to sign the communique of the Ukraine peace summit",
  ])("“%s” is told by no meeting at which they were", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("is told by the step that has it", () => {
    expect(told("did Russia block the npt declaration")).toContain("Russia objected to the text");
  });

  test("who called a summit is asked of no quotation", () => {
    expect(idsShown(shown("who called NATO summit of March 2022"))).toEqual(["nato-extraordinary-2022"]);
    expect(shown("who called xi a dictator").kind).toBe("quotes");
  });
});
