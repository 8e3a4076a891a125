// “Hiroshima G7 2022”, “when Putin was in Bali”: a meeting named with a year that is not its own, or with somebody who did not come, says so first.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a year that is not that of the meeting", () => {
  test.each([
    [
      "Hiroshima G7 2022",
      "g7-hiroshima-2023",
      "Not in 2022, as my archive has it. What it has in 2022: G7 summit 2022",
    ],
    ["NATO Vilnius 2024", "nato-vilnius-2023", "What it has in 2024: NATO summit 2024, Washington"],
    ["Kazan BRICS summit 2023", "brics-2024", "What it has in 2023: 15th BRICS summit"],
    ["Bali G20 2021", "g20-bali-2022", "What it has in 2021: G20 summit in Rome"],
    ["when did the G7 meet in Hiroshima in 2021", "g7-hiroshima-2023", "Not in 2021"],
    ["Astana SCO 2023", "sco-2024", "Not in 2023"],
  ])("“%s” is %s, and not of then", (message, id, line) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(line);
  });

  test("of a year of which the archive has no edition it does not say that there was none", () => {
    expect(told("Elmau G7 2015")).toContain("My archive has none there in 2015.");
    expect(told("Elmau G7 2015")).not.toContain("Not in 2015");
  });

  test.each(["biden xi bali 2023", "third round of US-Iran talks in 2025", "G20 Rome 2023 dates"])(
    "“%s”, which no series and place name, is told by none of another year",
    (message) => {
      expect(told(message)).not.toMatch(/as my archive has it|none there/u);
    },
  );

  test.each(["Hiroshima G7 2023", "NATO Vilnius 2023", "G20 Bali 2022"])("“%s” is of its year", (message) => {
    expect(told(message)).not.toMatch(/as my archive has it|none there/u);
  });
});

describe("somebody who did not come", () => {
  test.each([
    ["when Putin was in Bali", "**Did not come: Vladimir Putin**"],
    ["when Xi went to Rio for BRICS", "**Did not come: Xi Jinping**"],
    ["when Putin came to Johannesburg", "**By video: Vladimir Putin**"],
    ["who did Putin meet in Bali", "**Did not come: Vladimir Putin**"],
    ["what did Biden say to Putin in Bali", "**Did not come: Vladimir Putin**"],
    ["what did Xi say to Modi in New Delhi at the G20", "**Did not come: Xi Jinping**"],
    ["what did Putin say in Bali", "**Did not come: Vladimir Putin**"],
  ])("“%s”: %s", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each(["when Xi was in Bali", "what did Biden say to Xi in Bali", "when was Biden in Vilnius"])(
    "“%s” is of somebody who was there",
    (message) => {
      expect(told(message)).not.toMatch(/\*\*(?:Did not come|By video)/u);
    },
  );
});
