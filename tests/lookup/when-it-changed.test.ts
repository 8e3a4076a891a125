// When a change of an event happened, or became known: made shorter or longer, split, its host settled; dates that were floated once, and a time that was named more exactly before.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the step by which it changed", () => {
  test.each([
    ["When was the second Russia-Africa summit shortened?", "russia-africa-2023", "**Shortened:** 4 days by its date"],
    ["How was the Hague summit cut down and when did that get out", "nato-the-hague-2025", "**Shortened:** 3 days"],
    ["when was the 42nd asean summit cut short by a day", "asean-summit-42-2023", "**Shortened:** 3 days"],
    ["when was the MC12 extended by a day", "wto-mc12", "15 June 2022, according to the WTO"],
    ["when was COP15 split in two", "cbd-cop15", "**On record:** 18 August 2021"],
    ["How did the COP31 hosting row end?", "cop31", "**Place named:** 19 November 2025"],
    ["how did the COP29 hosting dispute end", "cop29", "**Place named:** 9 December 2023"],
    ["who won the hosting row over COP31", "cop31", "Türkiye is to hold the conference and preside"],
    ["who won the bid for COP31", "cop31", "Türkiye is to hold the conference and preside"],
    ["why not in Kunming", "cbd-cop15", "**Place changed:** 20 June 2022"],
    ["why not in Bordeaux", "africa-france-montpellier-2021", "**Place changed:** 20 November 2020"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each([
    ["when was New START extended", "new-start-expiry-2026", "The treaty is extended to 5 February 2026"],
    ["who won the bid for COP32", "cop32", "Ethiopia is to host the conference in 2027"],
  ])("“%s” stays what it was", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each(["how did the trade war between US and China end", "how did the Guyana Venezuela dispute end"])(
    "“%s” is about no host",
    (message) => {
      expect(told(message)).not.toContain("Place named");
    },
  );
});

describe("whether there was ever a date", () => {
  test.each([
    ["was there ever a date for putin and zelensky in 2025", "putin-zelensky-meeting-2025", "- **22 August 2025** ·"],
    ["was there a day for burhan and hemedti to meet", "sudan-djibouti-2023", "- **28 December 2023** ·"],
    ["was there ever a date for the trump modi meeting at the quad", "quad-india-2025", "- **None any more** ·"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test("what had one date alone, or none, is told as before", () => {
    expect(told("was there ever a date for Kim and Trump in 2025")).not.toContain("Every date");
    expect(told("was a date ever named for the Macron Putin meeting")).not.toContain("Every date");
  });
});

describe("a time that was named more exactly before", () => {
  const line = "since then nobody has been as exact";

  test("stands beside the longer one", () => {
    expect(told("is azerbaijan hosting epc when")).toContain("Named before: the first half of 2028 (23 May 2025");
    expect(told("is mexico hosting apec when")).not.toContain(line);
  });

  const asked = (...steps: Parameters<typeof aDevelopment>[0][]): string => {
    const world = anArchive({
      events: [anEvent({ id: "reef", title: "Reef summit of 2028", developments: steps.map(aDevelopment) })],
    });
    return JSON.stringify(render(shownTo(world, "2026-05-01")("reef summit of 2028"), world, ENGLISH));
  };
  const [may, year] = [
    { known: "2025-05-01", status: "planned", date: "2028-05" },
    { known: "2025-09-01", status: "planned", date: "2028" },
  ] as const;

  test.each([
    ["named and left out", [may, year], true],
    ["put off", [may, { ...year, status: "postponed" as const }], false],
    ["told more exactly since", [year, { ...may, known: "2025-10-01" }], false],
    ["over", [may, year, { known: "2026-02-01", status: "held" as const, date: "2026-02-01" }], false],
  ])("%s", (_, steps, isTold) => {
    expect(asked(...steps).includes(line)).toBe(isTold);
  });
});
