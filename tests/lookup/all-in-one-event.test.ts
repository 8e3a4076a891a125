// “Blinken and Wang Yi at the 2024 Munich conference, what hour”: what is named together is found in the one event that tells all of it, and nowhere else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const idsOf = (text: string) => idsShown(shown(text));
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("what is named as much as an event tells", () => {
  test.each([
    [
      "first ever summit of ASEAN with the Gulf states and China, what date?",
      "asean-summit-46-2025",
      "or the first time",
    ],
    ["at what hour did Blinken see Wang Yi at the 2024 Munich conference", "blinken-wang-munich-2024", "15:30"],
    ["BRICS emergency meeting on Gaza - date and chair", "brics-extraordinary-2023-11", "Ramaphosa"],
    ["nato 5 percent of gdp summit", "nato-the-hague-2025", "5 per cent"],
    ["Why did Biden speak on the second day of the UN debate in 2022?", "un-general-assembly-77-2022", "funeral"],
    ["why did the NATO leaders meet only for a few hours in The Hague", "nato-the-hague-2025", "clash"],
    ["why did Beijing refuse the trilateral", "china-japan-south-korea-2026", "Taiwan"],
    ["who asked trump for the ceasefire with iran", "us-iran-ceasefire-2026", "Sharif asks Trump"],
    ["who won Iran's assent to the ceasefire with Israel", "israel-iran-ceasefire-2025", "Qatar"],
    ["who walked out of the White House meeting with Zelensky", "trump-zelensky-white-house-2025-02", "leaves early"],
    ["who replaced thaci for the white house talks", "serbia-kosovo-washington-2020", "Hoti"],
    ["who inaugurated the committee for APEC in Phu Quoc", "apec-vietnam-2027", "Chinh"],
    [
      "Which country took the chair of the African Union at the February 2026 summit?",
      "african-union-summit-39-2026",
      "Burundi",
    ],
    ["which country follows in the ASEAN chair after Brunei", "asean-summit-38-39-2021", "Cambodia follows"],
    ["who handed over the chair of the Commonwealth", "chogm-kigali-2022", "Johnson"],
  ])("“%s”", (text, id, said) => {
    expect(idsOf(text)).toEqual([id]);
    expect(read(text)).toContain(said);
  });
});

describe("another year, place, person or number is none of it", () => {
  test.each([
    "BRICS emergency meeting on Ukraine - date and chair",
    "at what hour did Blinken see Lavrov at the 2024 Munich conference",
    "first ever summit of ASEAN with the African Union, what date?",
    "Why did Macron speak on the second day of the UN debate in 2022?",
    "who asked trump for the ceasefire with the Houthis",
    "nato 7 percent of gdp summit",
    "who replaced Vučić for the White House talks",
    "when was the BRICS summit in Riyadh",
    "Was Putin invited to the G7 in Cornwall?",
  ])("“%s”", (text) => {
    expect(idsOf(text)).toEqual(["notice"]);
  });
});

describe("what had been arranged by a day", () => {
  test.each([
    ["On 10 June 2018, had Putin and Trump agreed a place to meet?", ["us-russia-helsinki-2018"]],
    [
      "On 2 September 2025, had a summit of the coalition in Paris been confirmed?",
      ["coalition-of-the-willing-paris-2025-09"],
    ],
    ["On 1 January 2020, had Macron and Trump agreed a place to meet?", ["notice"]],
    ["On 5 May 2025, had India and Pakistan agreed a ceasefire?", ["notice"]],
    ["On 16 May 2025, had Russia and Ukraine agreed to exchange prisoners?", ["russia-ukraine-istanbul-2025-1"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("is told as it was known then", () => {
    expect(read("On 10 June 2018, had Putin and Trump agreed a place to meet?")).toContain("As known on 10 June 2018");
  });
});

describe("what somebody is to have asked of somebody", () => {
  test("is told by both sides", () => {
    const text = read("did Modi ask Trump to mediate on Kashmir");
    expect(text).toContain("says that Modi has asked him to");
    expect(text).toContain("India denies that Modi has made such a request");
  });

  test("and is no word on what was asked of another", () => {
    expect(read("did Modi ask Biden to mediate on Kashmir")).not.toContain("No such request");
  });
});
