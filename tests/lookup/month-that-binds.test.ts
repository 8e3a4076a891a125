// A month that is named binds: what was promised or counted then, and what was to be in the last such month, where the archive ends before it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was promised, or is counted, is of the month that is named", () => {
  test.each([
    ["Quad vaccines pledge March 2021 how many doses", "quad-virtual-2021"],
    ["Quad vaccines pledge September 2021 how many doses", "quad-washington-2021"],
    ["Vaccines pledged by the Quad leaders in March 2021: how many doses?", "quad-virtual-2021"],
    ["March 2021 Quad vaccine pledge, number of doses", "quad-virtual-2021"],
    ["G7 June 2021 how many doses", "g7-cornwall-2021"],
    ["Istanbul talks May 2025 how many prisoners exchanged", "russia-ukraine-istanbul-2025-1"],
    ["prisoner exchange Istanbul July 2025 how many prisoners", "russia-ukraine-istanbul-2025-3"],
    ["Paris troops pledge September 2025 how many countries", "coalition-of-the-willing-paris-2025-09"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test.each([
    "Paris troops pledge March 2025 how many countries",
    "did Modi promise Trump in March 2024 to stop buying Russian oil",
  ])("“%s” is told by nothing of another time", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test("a promise is told of its own month, and of any where none is named", () => {
    expect(told("did Modi promise Trump in October 2025 to stop buying Russian oil")).toContain("15 October 2025");
    expect(told("did Modi promise Trump to stop buying Russian oil")).toContain("15 October 2025");
  });
});

describe("a month of what is planned is the last one, where the archive has it there and ends before", () => {
  test.each([
    ["Is there a June round of Israel–Lebanon talks planned?", "israel-lebanon-washington-2026-06"],
    ["Will there be a June round of Israel–Lebanon talks?", "israel-lebanon-washington-2026-06"],
    ["any Israel-Lebanon talks in June?", "israel-lebanon-washington-2026-06"],
    ["is the G7 summit planned for June", "g7-evian-2026"],
    ["Is there a September BRICS summit planned?", "brics-2026"],
  ])("“%s”", (message, id) => {
    const view = shown(message);
    expect(idsShown(view)).toEqual([id]);
    expect(view).not.toHaveProperty("missed", expect.anything());
    expect(told(message)).toContain("outcome not in my archive");
  });

  test.each([
    ["of another one", "Is there another June round of Israel–Lebanon talks planned?"],
    ["of a year that is told", "Is there a round of Israel–Lebanon talks planned in June 2027?"],
    ["in a month of which the archive knows all", "Is there an April round of Israel-Lebanon talks planned?"],
  ])("not where it is asked %s", (_, message) => {
    expect(idsShown(shown(message))).not.toEqual(["israel-lebanon-washington-2026-06"]);
  });

  test("what lies ahead in the coming month is told", () => {
    expect(idsShown(shown("Is there a December G20 summit planned?"))).toEqual(["g20-miami-2026"]);
  });
});

describe("on the first day of a month nothing of it is over yet", () => {
  const onTheFirst = shownTo(archive, "2026-12-01");

  test("what happened in it is of the last one", () => {
    expect(onTheFirst("what happened in December")).toMatchObject({
      kind: "timeline",
      question: { from: "2025-12-01" },
    });
    expect(idsShown(onTheFirst("did Trump meet Zelensky in December"))).toEqual(["trump-zelensky-mar-a-lago-2025"]);
  });

  test.each(["was the G20 set for December", "what happened in the G20 in December"])(
    "“%s” is of the edition that is to be in this one",
    (message) => {
      expect(idsShown(onTheFirst(message))).toEqual(["g20-miami-2026"]);
    },
  );

  test("what is on is of this one", () => {
    expect(onTheFirst("what is on in December")).toMatchObject({ kind: "month", question: { month: "2026-12" } });
    expect(onTheFirst("what is on 2 December")).toMatchObject({ kind: "next", question: { from: "2026-12-02" } });
  });
});
