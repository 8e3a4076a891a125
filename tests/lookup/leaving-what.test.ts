// “When would Macron leave the UK”, “why did Trump leave the Iran deal”: what is told is of that journey, and of no meeting that somebody left elsewhere.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("leaving a state, a place or a text", () => {
  test.each([
    "when would Macron leave the UK",
    "when would Modi leave Japan",
    "who said Trump would leave Saudi Arabia",
    "why did Trump leave the Iran deal",
    "when did Trump leave the Iran deal",
    "who left the Iran deal",
    "why did Putin leave the grain deal",
    "why did Zelensky leave the minerals deal",
    "did Trump leave the trade deal",
    "when did Iran leave the NPT",
    "why did the US leave the Paris agreement",
    "why did the UK leave the EU",
    "when did Trump leave NATO",
    "when did Sweden leave the OSCE",
  ])("“%s”: nothing is told of another journey or a meeting", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^My archive does not tell/u) });
  });

  test.each(["when did Iran leave the NPT", "why did Russia leave the OSCE"])("“%s”: nor any beside it", (text) => {
    expect(shown(text)).not.toHaveProperty("nearest");
  });

  test.each([
    ["when did Putin leave Russia", "putin-beijing-2026"],
    ["when did Putin leave his country", "putin-beijing-2026"],
    ["when did Macron leave France", "macron-china-2025"],
    ["when did Trump leave the US", "trump-sharaa-riyadh-2025"],
  ])("“%s”: of several journeys, %s among them, which one is asked, and none that is ahead", (text, id) => {
    expect(idsShown(shown(text))).toContain(id);
    expect(idsShown(shown(text)).length).toBeGreaterThan(1);
    expect(idsShown(shown(text))).not.toContain("putin-g20-miami-2026");
  });

  test.each([
    ["when did Trump leave Canada", "g7-kananaskis-2025"],
    ["when did Putin leave India", "putin-india-2025"],
    ["when did Trump leave for China", "us-china-beijing-visit-2026"],
    ["when did Lavrov depart for Alaska", "us-russia-alaska-2025"],
    ["when did Merz leave Germany in 2026", "merz-china-2026"],
    ["when did Kim last leave North Korea", "beijing-parade-2025"],
    ["when did Trump leave China", "us-china-beijing-visit-2026"],
    ["when did Trump leave Kananaskis", "g7-kananaskis-2025"],
    ["when did Trump leave the G7 early", "g7-kananaskis-2025"],
    ["who said Zelensky would leave the US", "trump-zelensky-white-house-2025-02"],
    ["why did Zelensky leave the White House", "trump-zelensky-white-house-2025-02"],
    ["when would Trump leave South Korea", "apec-gyeongju-2025"],
    ["why did Trump leave the INF treaty", "us-inf-withdrawal-2019"],
    ["why did Russia leave the nuclear treaty", "us-inf-withdrawal-2019"],
  ])("“%s” is told by %s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});
