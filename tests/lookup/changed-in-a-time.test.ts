// What became known of one event since a day or between two, and whether it is still on the date or in the place of then; of several that fit the one that tells who did not come.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what became known in a time", () => {
  test.each([
    ["what changed after 10 March 2026 about Trump's Beijing trip", "**What became known of it, from 11 March 2026:**"],
    [
      "what changed between 1 March and 1 May 2026 about Trump's visit to Beijing",
      "names 14 and 15 May as the new dates",
    ],
    ["what changed with COP31 since march 2026", "My archive has nothing new on it, from 1 March 2026."],
    ["has the date of the Ankara NATO summit changed since March", "My archive has nothing new on it"],
  ])("“%s” is told by its steps", (message, line) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { focus: "changed" } });
    expect(told(message)).toContain(line);
  });

  test("what was known before is left out", () => {
    expect(told("what changed after 10 March 2026 about Trump's Beijing trip")).not.toContain("- 15 March 2026");
    expect(told("what changed between 1 March and 1 May 2026 about Trump's visit to Beijing")).not.toContain(
      "- 11 May",
    );
  });

  test("of those that are called so the one of which something became known then", () => {
    expect(idsShown(shown("what changed about the trilateral talks after 1 march 2026"))).toEqual([
      "russia-ukraine-us-abu-dhabi-2026-3",
    ]);
  });

  test.each(["what has changed since 1 March 2026 about the G7 summit", "what is new with NATO since March"])(
    "“%s” is asked of all of a topic",
    (message) => {
      expect(shown(message).kind).toBe("changes");
    },
  );
});

describe("whether it is still as it was then", () => {
  test.each([
    ["is the Ankara NATO summit still the same date as in March", "**Yes, the same as then**"],
    [
      "is the date for the G7 Evian summit the same as it was in June 2025",
      "**No.** Then (1–30 June 2025): 14–16 June 2026. Now: 15–17 June 2026.",
    ],
    ["does COP31 still have the same date as in December 2025", "**The same as at the end of that time**"],
    [
      "is COP31 still in the same place as in October 2025",
      "**No.** Then (1–31 October 2025): no place named. Now: Antalya.",
    ],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("one of several that fit", () => {
  test("is told where it alone took place and tells who did not come", () => {
    const view = shown("who skipped granada in october 2023");
    expect(idsShown(view)).toEqual(["epc-granada-2023"]);
    expect(view).toMatchObject({ among: { which: "only", count: 2 } });
    expect(told("who skipped granada in october 2023")).toContain(
      "Did not come: Recep Tayyip Erdoğan and Ilham Aliyev",
    );
  });

  test("and is asked for where more of them tell it", () => {
    expect(idsShown(shown("who missed johannesburg"))).toEqual(["brics-2023", "g20-johannesburg-2025"]);
    expect(told("who missed johannesburg")).toContain("Which one do you mean");
  });
});
