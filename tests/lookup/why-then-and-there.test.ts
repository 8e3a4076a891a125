// Why something was put off in a month without its year, and why it left a place or was never there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("a month without its year is that in which it was put off", () => {
  test.each([
    ["why was Blinken's trip in February put off", "blinken-beijing-2023", "3 February 2023"],
    ["how come blinken's february trip got postponed", "blinken-beijing-2023", "3 February 2023"],
    ["who put off Blinken's trip in February", "blinken-beijing-2023", "3 February 2023"],
    ["when was the climate conference in November put off", "cop26", "1 April 2020"],
    ["why did they postpone the climate conference in November", "cop26", "1 April 2020"],
    ["why was the APEC summit in November cancelled", "apec-chile-2019", "30 October 2019"],
    ["why was putin's visit to turkey in February postponed", "putin-turkiye-visit", "7 February 2024"],
    ["why was the commission meeting in November put off", "new-start-commission-cairo-2022", "28 November 2022"],
    ["why was the shangri-la dialogue in june cancelled", "shangri-la-2021", "20 May 2021"],
  ])("“%s”", (message, id, day) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(day);
  });

  test("what is to come in it and is moved stays meant", () => {
    expect(shown("why was the G7 in June postponed")).toMatchObject({ at: { event: { id: "g7-evian-2026" } } });
  });

  test("a year that is told is kept, and whether it was put off is asked of the next", () => {
    expect(shown("why was the climate conference in November 2026 put off")).toMatchObject({
      at: { event: { id: "cop31" } },
    });
    expect(shown("was the climate conference in November put off")).toMatchObject({ at: { event: { id: "cop31" } } });
  });
});

describe("why it left a place, or was not there", () => {
  test.each([
    ["why did the summit leave Siem Reap", "francophonie-summit-20-2026", "so that it can be organised better"],
    ["why is the francophonie summit no longer in Siem Reap", "francophonie-summit-20-2026", "18 February 2026"],
    ["why was the biodiversity conference not held in Kunming", "cbd-cop15", "**Place changed:** 20 June 2022"],
    ["why did the conference leave Kunming", "cbd-cop15", "**Place changed:** 20 June 2022"],
    ["why wasn't COP25 held in Santiago", "cop25", "because of protests"],
    ["why was cop25 not in Brazil", "cop25", "for lack of money"],
    ["why was COP16 not in Turkey", "cbd-cop16", "earthquakes"],
    ["why was the summit not in Las Vegas", "us-asean-las-vegas-2020", "because of the coronavirus"],
    ["why did the G7 leave Doral", "g7-usa-2020", "Trump gives up Doral"],
    ["why was the cop31 not in Australia", "cop31", "**Place named:** 19 November 2025"],
  ])("“%s”", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
  });

  test("of somebody who was not there it is asked why they did not come", () => {
    expect(told("why wasn't Xi at the G20 in New Delhi")).toContain("Did not come: Xi Jinping");
  });

  test("what was where it was to be did not leave", () => {
    expect(told("why was the G7 not in Canada")).not.toContain("Place changed");
  });
});
