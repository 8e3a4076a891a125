// How many days or hours something took, by how much it went on or began later than planned, and which of several took the longest.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("how many days something took", () => {
  test.each([
    ["nato summit the hague how many days of meetings", "2 days by its date"],
    ["how many days of meetings at the hague nato summit", "2 days by its date"],
    ["number of days of the Rio G20 summit", "2 days by its date"],
    ["days of Putin's visit to India 2025 how many", "2 days by its date"],
    ["over how many days did the Geneva talks of May 2025 stretch", "2 days by its date"],
    ["how many hours did Biden and Xi talk in July 2022", "2 h 17 min from beginning to end"],
  ])("“%s” counts no events", (message, length) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { focus: "lasted" } });
    expect(told(message)).toContain(length);
  });

  test("of several that may be meant each has its length", () => {
    expect(told("how long did Trump and Putin speak in August 2025")).toContain("for about 40 minutes");
  });
});

describe("by how much it was longer or later than planned", () => {
  test.each([
    ["by how many days did the Baku climate conference overrun", "**Longer than planned:** 2 days."],
    ["how many days late did COP29 end", "**Longer than planned:** 2 days."],
    ["did COP28 overrun and by how much", "**Longer than planned:** 1 day."],
    ["COP30 was it longer than planned", "**Longer than planned:** 1 day."],
    ["did the Hague NATO summit end on time", "**Longer than planned:** no, by its dates"],
    ["how many days late did the CHOGM in Kigali start", "**Later than first planned:** 728 days."],
    ["by how many days was the Hague NATO summit late", "**Later than first planned:** no, it began on the day"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("which took the longest", () => {
  test.each([
    ["longest Trump–Putin call of 2025", "trump-putin-call-2025-10", "The longest of those whose length"],
    ["shortest Trump Putin call of 2025", "trump-putin-call-2025-08", "The shortest of those whose length"],
    ["which call between Biden and Xi lasted longest", "biden-xi-call-2022-07", "The longest of those whose length"],
    ["longest meeting of Putin and Witkoff", "us-russia-witkoff-kremlin-2025", "The longest of those whose length"],
    ["longest COP in days", "cop27", "15 days by its date"],
    ["which Trump Xi call was the shortest", "trump-xi-call-2025-06", "tells the length of only one of them"],
    ["longest visit to China in 2026", "carney-china-2026", "Equally long"],
  ])("“%s” has it first, and says of how many no length is told", (message, id, line) => {
    expect(idsShown(shown(message))[0]).toBe(id);
    expect(told(message)).toContain(line);
  });

  test("the lengths of some are not told", () => {
    expect(told("longest Trump–Putin call of 2025")).toContain("Of 3 of them my archive tells no length");
  });

  test.each([
    ["which is the earliest G7 summit you have", "g7-video-2021-02"],
    ["earliest Russia Ukraine talks in Istanbul", "russia-ukraine-istanbul-2022"],
    ["oldest NATO summit in your list", "nato-london-2019"],
    ["oldest event in the archive", "us-soviet-reykjavik-1986"],
  ])("“%s” is the first that took place", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test.each(["who is the richest leader", "longest war of the century"])("“%s” is told by no record", (message) => {
    expect(shown(message).kind).toBe("notice");
  });
});

test.each(["vote count when Armenia was picked for COP17", "by how many votes did Yerevan win COP17"])(
  "“%s” is a number of a step",
  (message) => {
    expect(told(message)).toContain("65 votes to 58");
  },
);
