// Which of several is meant is told by what a step says of it, in any of its forms; where several fit they are a list, and where none does nobody is told.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-30";
const shown = (text: string) => idsShown(shownTo(shipped(), TODAY)(text));

describe("the one of which a step tells all that is said of it", () => {
  test.each([
    ["which East Asia Summit ended without a joint statement", "east-asia-summit-2022"],
    ["which East Asia summit had no joint statement?", "east-asia-summit-2022"],
    ["which EPC summit adopted no declaration", "epc-chisinau-2023"],
    ["Which of the inter-Korean summits was only made public after it was over?", "inter-korean-panmunjom-2018-05"],
    ["which of the COPs was interrupted by a fire", "cop30"],
    ["which ASEAN summit did Timor-Leste join at", "asean-summit-47-2025"],
    ["which pope attended a G7 summit", "g7-apulia-2024"],
  ])("“%s” is %s", (text, id) => {
    expect(shown(text)).toEqual([id]);
  });
});

test("several that fit are a list of them, and of no others", () => {
  expect(shown("which UN climate conferences finished late")).toEqual(
    expect.arrayContaining(["cop25", "cop29", "cop30"]),
  );
  expect(shown("which UN climate conferences finished late")).not.toContain("cop26");
  expect(shown("which EU-China summit ended with no joint statement")).toEqual(
    expect.arrayContaining(["eu-china-2020", "eu-china-2023"]),
  );
  expect(shown("Which UNGA was held mostly on recorded video?")).toContain("un-general-assembly-75-2020");
  expect(shown("what summits did NATO and the G7 hold on the same day in Brussels")).toEqual(
    expect.arrayContaining(["nato-extraordinary-2022", "g7-brussels-2022-03"]),
  );
});

test("where none tells it nobody is shown", () => {
  expect(shown("Which SCO summit was virtual because of India?")).toEqual(["notice"]);
  expect(shown("which SCO summit admitted Mongolia")).toEqual(["notice"]);
  expect(shown("which king attended the g20")).toEqual(["notice"]);
});

test("what is asked by how they met, or who was there, is told as before", () => {
  expect(shown("which G20 summits were held by video").length).toBeGreaterThan(2);
  expect(shown("which chancellor attended the G7 summit of 2024")).toEqual(["g7-apulia-2024"]);
});

describe("special, extraordinary and informal bind", () => {
  test.each([
    ["who skipped the special ASEAN meeting on Myanmar", "asean-myanmar-jakarta-2021"],
    ["who missed the extraordinary BRICS summit on Gaza", "brics-extraordinary-2023-11"],
    ["informal APEC meeting", "apec-informal-2021-07"],
    ["when was the Mamallapuram informal summit", "modi-xi-mamallapuram-2019"],
  ])("“%s” is %s", (text, id) => {
    expect(shown(text)).toEqual([id]);
  });

  test.each(["informal BRICS meeting 2025", "informal ASEAN summit", "informal NATO summit", "special SCO summit"])(
    "“%s” is none",
    (text) => {
      expect(shown(text)).toEqual(["notice"]);
    },
  );
});
