// “At what time did Xi land in New Delhi”: that whoever is asked about did not come stands before all else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("how somebody was there who was not", () => {
  test.each([
    ["BRICS 2023: at what time did Putin land in Johannesburg?", "**By video: Vladimir Putin**"],
    ["at what time did Xi land in New Delhi for the G20 of 2023", "**Did not come: Xi Jinping**"],
    ["how long did Putin stay at the Rio G20 in 2024", "**Did not come: Vladimir Putin**"],
    ["Modi at the SCO summit in Astana 2024: what time did he arrive", "**Did not come: Narendra Modi**"],
    ["what was Xi's seat at the G20 in Delhi", "**Did not come: Xi Jinping**"],
    ["Xi's walk on the beach at the Rio BRICS summit", "**Did not come: Xi Jinping**"],
    ["Trump's dinner in Johannesburg at G20 2025", "**Did not come: Donald Trump**"],
    ["when did Modi go to the SCO summit in 2024", "**Did not come: Narendra Modi**"],
  ])("“%s”: %s", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each([
    ["in which hotel did Putin stay in Bali at the G20", "Putin will not come to Bali"],
    ["whom did Xi hug at the BRICS summit in Rio in 2025", "Xi Jinping stays away"],
    ["G20 Rome 2021, what did Xi wear", "Xi will take part by video link"],
  ])("what nobody tells of them, “%s”, stands beside “%s”", (message, line) => {
    expect(shown(message)).toMatchObject({ kind: "notice" });
    expect(told(message)).toContain(line);
  });

  test.each([
    "at what time did Biden land in Bali for the G20 of 2022",
    "how long did Biden stay at the Rio G20 in 2024",
    "when did Xi go to the BRICS summit in 2023",
    "in which hotel did Xi stay in Bali at the G20",
    "when is the G20 in Miami",
    "when was the G20 in Rio in 2024",
    "how long was the BRICS summit in Kazan",
  ])("“%s” is of nobody who stayed away", (message) => {
    expect(told(message)).not.toMatch(/\*\*(?:Did not come|By video)/u);
  });

  test("who was to come for them, and then did not, is told with that", () => {
    const line = told("did Trump come to the G20 in Johannesburg");
    expect(line).toContain("Vice President Vance is to come.");
    expect(line).toContain("The United States takes no part in the official talks.");
  });

  test("whoever heard somebody speak by video from the place of the talks was not there", () => {
    expect(told("Kerry Tianjin: Wang Yi — in person or video? Han Zheng too?")).toContain("**By video: Han Zheng**");
    expect(told("Kerry Tianjin: Wang Yi — in person or video? Han Zheng too?")).not.toContain("By video: John Kerry");
  });
});
