// What was due in a year and dropped is of that year; days are counted as days, calls as calls; and Taipei is in Taiwan.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

function idsOf(view: View): readonly string[] {
  if (view.kind === "event") return [view.at.event.id];
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
}

describe("what was quietly dropped is of the year in which it was due", () => {
  test.each([
    ["which summits lapsed in 2020", ["g7-usa-2020", "us-asean-las-vegas-2020"]],
    ["which summits lapsed in 2025", ["quad-india-2025"]],
    ["which visits lapsed in 2024", ["erdogan-white-house-2024"]],
    ["which talks lapsed in 2022", ["new-start-commission-cairo-2022"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(shown(text))).toEqual(ids);
  });

  test("a count of what was held has it not", () => {
    expect(idsOf(shown("how many summits were held in 2020"))).not.toContain("us-asean-las-vegas-2020");
  });
});

describe("what is counted", () => {
  test.each(["how many days did cop30 last", "how many days is cop31", "how long is the g20 in miami"])(
    "“%s” asks how long it is",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "event", question: { focus: "lasted" } });
    },
  );

  test.each([
    ["how many rounds of talks between the US and Iran", ["us-iran-vienna-2026", "us-iran-muscat-2025-06"]],
    ["how many rounds of talks between Russia and Ukraine in Istanbul", ["russia-ukraine-us-abu-dhabi-2026-3"]],
    ["number of rounds of talks between Israel and Lebanon", ["israel-lebanon-washington-2026-06"]],
  ])("“%s” has no round that was called off or only planned", (text, ids) => {
    const counted = idsOf(shown(text));
    expect(counted.length).toBeGreaterThan(2);
    expect(counted.filter((id) => ids.includes(id))).toEqual([]);
  });

  test("what was called off is counted where that is asked", () => {
    expect(idsOf(shown("how many rounds of US-Iran talks were cancelled"))).toContain("us-iran-vienna-2026");
    expect(idsOf(shown("how many rounds of US-Iran talks are on record"))).toContain("us-iran-vienna-2026");
  });

  test("a video summit is none of the calls", () => {
    expect(idsOf(shown("how often did biden and xi talk by phone"))).not.toContain("us-china-virtual-summit-2021");
    expect(idsOf(shown("how often did biden and xi talk by phone"))).toHaveLength(5);
  });
});

describe("the visit to Taipei is one to Taiwan in any order of the words", () => {
  test.each([
    "pelosi's trip to taiwan",
    "pelosi visit taiwan 2022",
    "when did pelosi visit taiwan",
    "pelosi trip to taipei",
  ])("“%s”", (text) => {
    expect(idsOf(shown(text))).toEqual(["pelosi-taipei-2022"]);
  });

  test.each(["biden visit taiwan 2022", "pelosi visit taiwan 2021"])("“%s” finds nothing", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
});

describe("where somebody was at what was held, what never was is meant by why they did not go", () => {
  test.each([
    ["why did erdogan not go to washington in 2024", "erdogan-white-house-2024"],
    ["why did vance not fly to islamabad in april", "us-iran-islamabad-2026-2"],
  ])("“%s”", (text, id) => {
    expect(idsOf(shown(text))).toEqual([id]);
  });
});
