// “Did Modi travel to Kuala Lumpur”: who joined by video, sent somebody or declined is told so, and not that nothing fits.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whether somebody travelled", () => {
  test.each([
    ["did Modi travel to Kuala Lumpur in October 2025", "**Did not come: Narendra Modi**"],
    ["did Modi visit Kuala Lumpur in October 2025", "**Did not come: Narendra Modi**"],
    ["did Modi make the trip to Kuala Lumpur in October 2025", "**Did not come: Narendra Modi**"],
    ["did Putin travel to Johannesburg in August 2023", "**By video: Vladimir Putin**"],
    ["did Putin travel to Bali", "**Did not come: Vladimir Putin**"],
    ["did Erdoğan travel to Granada in October 2023", "**Did not come: Recep Tayyip Erdoğan**"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("where two meetings there fit, that they did not come stands with it", () => {
    expect(told("did Biden travel to Jakarta in September 2023")).toContain("Did not come: Joe Biden");
  });

  test.each(["did Xi travel to Kuala Lumpur in October 2025", "did Scholz travel to Washington in August 2025"])(
    "“%s”: of what no record tells, that is said",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );

  test("a journey that was made is told as before", () => {
    expect(shown("did Macron travel to China in December 2025")).toMatchObject({
      kind: "event",
      at: { event: { id: "macron-china-2025" } },
    });
  });
});

describe("a recurring meeting with a place", () => {
  test.each(["the BRICS summit in Durban", "was the BRICS summit held in Durban", "15th BRICS summit in Durban"])(
    "“%s” tells who named it and where it was",
    (message) => {
      expect(told(message)).toMatch(
        /\*\*Durban named:\*\* 26 January 2023, according to Foreign Minister Sergey Lavrov/,
      );
      expect(told(message)).toContain("Sandton");
    },
  );

  test.each(["BRICS summit in Delhi", "the BRICS summit in New Delhi"])("“%s” is either of two editions", (message) => {
    const view = shown(message);
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id).toSorted() : []).toEqual([
      "brics-2021",
      "brics-2026",
    ]);
  });

  test("by its number it is one", () => {
    expect(shown("13th BRICS summit in Delhi")).toMatchObject({ kind: "event", at: { event: { id: "brics-2021" } } });
  });
});
