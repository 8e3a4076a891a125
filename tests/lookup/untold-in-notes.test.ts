// What no record tells is said not to be told, however it is asked: in a note, beside “when he landed”, as an amount or a count.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("what no record tells is said not to be told", () => {
  test.each([
    // Each clause of a note says what is asked.
    "Journalists accredited, Alaska summit",
    "Motorcade route – Helsinki 2018",
    "Dress code, Shangri-La Dialogue 2026",
    "Hotel tariff, G20 Miami",
    // What stands behind “when” says which meeting, and not what is asked of it.
    "Did the band play when Trump arrived in Beijing?",
    "was it snowing in Helsinki when Trump met Putin",
    "Did Xi wear a tie when he met Trump in Busan?",
    // What there is, or was.
    "Were there protesters on the bridge in Geneva when Putin arrived?",
    "Are there still rooms in Antalya for COP31?",
    "Is there a shuttle bus to COP31?",
    "Any tickets left for Shangri-La?",
    // Amounts, and counts of what is no record.
    "how much did the caterers ask for at the Geneva summit of Biden and Putin",
    "Number of journalists, Hiroshima G7",
    "Page count, Kunming declaration",
  ])("“%s”", (text) => {
    expect(shown(text)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/does not tell|nothing that fits/),
    });
  });
});

describe("what records tell is answered", () => {
  test.each([
    // What a note is for is none of what it asks.
    ["Quick one for the desk: Biden and Xi in Bali, day", "biden-xi-bali-2022"],
    ["Copy check: Biden and Xi, Woodside, 15 November 2023", "biden-xi-woodside-2023"],
    ["Alaska summit of Trump and Putin: day of signature", "us-russia-alaska-2025"],
    // Whether anything says that it took place.
    ["Is there any truth in the claim that Trump and Putin met in Budapest?", "us-russia-budapest-2025"],
    ["Is there any prospect of a Putin visit to Türkiye?", "putin-turkiye-visit"],
    ["Do you know when the Alaska summit was?", "us-russia-alaska-2025"],
    ["How much notice did Trump give before cancelling the Budapest summit?", "us-russia-budapest-2025"],
  ])("“%s”", (text, id) => {
    const view = shown(text);
    expect(view.kind === "event" && view.at.event.id).toBe(id);
  });

  test("how many meetings there were is counted", () => {
    expect(shown("number of summits of Trump and Kim").kind).toBe("events");
    expect(shown("total number of meetings between Biden and Xi").kind).toBe("events");
  });
});
