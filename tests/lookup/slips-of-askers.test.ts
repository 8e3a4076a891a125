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
