// “As of April 2020”, “where did things stand in May”, “what was known before August”: that month of that year, and nothing fresher.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("an as-of of a month or a year is its last day, wherever it stands", () => {
  test.each([
    ["cop26 as of april 2020", "cop26", "2020-04-30"],
    ["status of cop26 as of june 2020", "cop26", "2020-06-30"],
    ["cop26 as of april '20", "cop26", "2020-04-30"],
    ["latest on the Budapest summit as of October 2025", "us-russia-budapest-2025", "2025-10-31"],
    ["as of June 2021 the Commonwealth meeting in Kigali", "chogm-kigali-2022", "2021-06-30"],
    ["what was the date of mc12 as of march 2020?", "wto-mc12", "2020-03-31"],
    ["NATO summit in Ankara as of June 2025", "nato-ankara-2026", "2025-06-30"],
    ["cop26 as known in april 2020", "cop26", "2020-04-30"],
    ["cop26 as it was known in june 2020", "cop26", "2020-06-30"],
    ["as known in June 2021: the Commonwealth meeting in Kigali", "chogm-kigali-2022", "2021-06-30"],
    ["cop26 as of 2020", "cop26", "2020-12-31"],
    ["cop26 as at 1 april 2020", "cop26", "2020-04-01"],
  ])("“%s”", (text, id, asOf) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("an office too is of that month, and not of the year", () => {
    expect(shown("who was president of the US as of December 2025")).toMatchObject({
      question: { from: "2025-12-31", to: "2025-12-31" },
      holders: [{ actor: { id: "donald-trump" } }],
    });
    expect(shown("who was president of the US as of January 2025")).toMatchObject({ question: { from: "2025-01-31" } });
  });
});

describe("how things stood, and what was known, is told as of then", () => {
  test.each([
    ["where did things stand with the Budapest summit in October 2025", "us-russia-budapest-2025", "2025-10-31"],
    ["where did cop26 stand in May 2020", "cop26", "2020-05-31"],
    ["in May 2020, where did things stand with cop26", "cop26", "2020-05-31"],
    ["where were we with mc12 by March 2020", "wto-mc12", "2020-03-31"],
    ["what was known about cop26 before April 2020", "cop26", "2020-03-31"],
    ["what did people know before 17 May 2023 about the Quad summit of 2023", "quad-2023", "2023-05-16"],
    ["what changed about cop26 in April 2020", "cop26", "2020-04-30"],
    ["any news on chogm kigali in may 2021", "chogm-kigali-2022", "2021-05-31"],
  ])("“%s”", (text, id, asOf) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("what changed in the place of one event is no news of others", () => {
    expect(read("what changed about the Evian summit in January")).not.toContain("Starmer");
  });

  test("where somebody stands on a matter is no such question", () => {
    expect(shown("where did China stand on Ukraine in March 2022")).not.toMatchObject({
      question: { asOf: expect.anything() },
    });
  });
});

describe("what stands under the heading is true", () => {
  test("of a day that the archive does not reach, that it ends before", () => {
    expect(read("cop31 as of October 2026")).toContain(
      "-# As known on 31 May 2026, where my archive ends: it does not know what was known on 31 October 2026",
    );
    expect(read("cop31 as of 3 June 2026")).toContain("-# As known on 3 June 2026\n");
  });

  test("a day that unnamed sources name is not settled, and is no missing day", () => {
    const text = read("g7 evian as of 8 January 2026");
    expect(text).not.toContain("no day yet");
    const tentative = read("Trump's Beijing visit as of 12 February 2026");
    expect(tentative).not.toMatch(/\d 2026\*\* · no day yet/);
  });

  test("nothing is said of what was before it began where it has not begun", () => {
    expect(read("what was the state of the Alaska summit as of 12 August 2025")).not.toContain("Before it began");
    expect(read("what was the state of the Alaska summit as of 20 August 2025")).toContain("Held");
  });
});
