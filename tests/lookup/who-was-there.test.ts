// Whether somebody was at an event: told of that event, with who was there, and that the archive does not name whoever is asked about.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("whether somebody was there", () => {
  test.each([
    ["did Starmer go to the Alaska summit?", "us-russia-alaska-2025", ["keir-starmer"]],
    ["was Zelensky at the Helsinki summit of Trump and Putin?", "us-russia-helsinki-2018", ["volodymyr-zelensky"]],
    ["did Lavrov go to the Alaska summit?", "us-russia-alaska-2025", undefined],
    ["was Rubio himself at the Alaska summit?", "us-russia-alaska-2025", undefined],
    ["did Xi attend the BRICS summit in Johannesburg?", "brics-2023", ["xi-jinping"]],
    ["did Putin personally attend the BRICS summit in Johannesburg?", "brics-2023", undefined],
    // A state is there by anybody who is of it, and is named or not by itself.
    ["did Germany attend the Alaska summit?", "us-russia-alaska-2025", ["germany"]],
  ])("“%s”", (text, id, notAmong) => {
    const view = shown(text);
    if (view.kind !== "event") throw new Error(`“${text}” shows no event`);
    expect([view.at.event.id, view.question.focus, view.notAmong]).toEqual([id, "who", notAmong]);
  });

  test("of a person nothing is told where nobody is named in person", () => {
    expect(shown("did Scholz attend COP26?")).toMatchObject({ kind: "event", at: { event: { id: "cop26" } } });
    expect(shown("did Scholz attend COP26?")).not.toHaveProperty("notAmong");
  });

  test("the summit in a city is the edition there, and no meeting of whoever is asked about beside it", () => {
    expect(shown("did Modi attend the SCO summit in Tianjin?")).toMatchObject({ at: { event: { id: "sco-2025" } } });
    expect(shown("did Biden go to the G20 in Bali?")).toMatchObject({ kind: "notice" });
  });

  test("who went to a summit that recurs is not told of one that is yet to come", () => {
    expect(shown("did Macron go to the G20?")).toMatchObject({ at: { event: { id: "g20-johannesburg-2025" } } });
  });
});
