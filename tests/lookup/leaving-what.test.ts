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
  ])("“%s”: nothing is told of another journey or a meeting", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^My archive does not tell/u) });
  });

  test.each([
    ["when did Trump leave Canada", "g7-kananaskis-2025"],
    ["when did Putin leave India", "putin-india-2025"],
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
