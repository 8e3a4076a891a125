// What students and people in a hurry type: a word of the question is read as it is meant, and a name stays a name.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("slips", () => {
  test.each([
    ["wat day was the panmunjon summit in april 2018", "inter-korean-panmunjom-2018-04"],
    ["when was the reykjavick summit", "us-soviet-reykjavik-1986"],
    ["were was the mamalapuram sumit", "modi-xi-mamallapuram-2019"],
    ["ok so who al was at the normandy meetin in paris 2019", "ukraine-normandy-paris-2019"],
    ["why did blinken not go to beijing cuz of the baloon", "blinken-beijing-2023"],
  ])("“%s” is asked of the event", (text, id) => {
    const view = shown(text);
    expect(view.kind === "event" && view.at.event.id).toBe(id);
  });

  test.each([
    ["wat hapend in july 2018", "2018-07-01"],
    ["what hapened in may 2025 (diplomcy wise), its for my timeline poster", "2025-05-01"],
    ["what happend in september 2021 diplomaticly", "2021-09-01"],
  ])("“%s” is asked of the month", (text, from) => {
    expect(shown(text)).toMatchObject({ kind: "timeline", question: { from } });
  });

  test("something, somebody’s Korea and countries", () => {
    expect(shown("who said smthn abt a dragon and an elefant")).toMatchObject({ kind: "quotes" });
    const view = shown("who was president of south corea in 2023");
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["yoon-suk-yeol"]);
  });

  test.each([
    "when was the grenada summit",
    "when was the homburg summit",
    "who is lavrof smith",
    "what did baerbok say",
  ])("“%s” names nothing that the archive has", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
});

describe("what somebody puts right in the same message", () => {
  test.each([
    ["did the G7, no sorry, the G20 take place in 2025", "g20-johannesburg-2025"],
    ["when was the last 3+3… I mean the last Quad", "quad-2024"],
    ["where was the G20 in 2024 — correction, 2025", "g20-johannesburg-2025"],
    ["who hosted the Quad in 2022, or rather in 2023", "quad-2023"],
    ["who attended the G7 summit in Apulia, I mean the G20 summit in Johannesburg", "g20-johannesburg-2025"],
    ["who was at the G7 in Kananaskis, no, the G20 in Johannesburg", "g20-johannesburg-2025"],
    ["when was the G20 in Johannesburg, I mean where", "g20-johannesburg-2025"],
    ["who hosted the G7 in 2025, oops, who hosted the G20 in 2025", "g20-johannesburg-2025"],
    ["when is COP31, no wait, COP32", "cop32"],
  ])("“%s” is asked of what stands after it", (text, id) => {
    const view = shown(text);
    expect(view.kind === "event" && view.at.event.id).toBe(id);
  });

  test.each([
    ["when did Biden meet Putin, no, Xi", "when did Biden meet Xi"],
    ["when did Yellen, I mean Blinken, go to China", "when did Blinken go to China"],
    ["what happened in May 2023, no, June 2023", "what happened in June 2023"],
  ])("“%s” is “%s”", (text, meant) => {
    expect(shown(text)).toEqual(shown(meant));
  });

  test.each([
    [
      "Did Kamala Harris make it to the Munich Security Conference in February?",
      "Did Kamala Harris reach the Munich Security Conference in February?",
    ],
    ["sorry, when is the next G20", "when is the next G20"],
  ])("“%s” puts nothing right", (text, same) => {
    expect(shown(text).kind).toBe(shown(same).kind);
  });
});
