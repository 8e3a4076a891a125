// “Who announced the new date”, “on what day was it postponed”: the step that did so, with its day and who said it, and not the first word on the event or its own day.
import { describe, expect, test } from "vitest";
import { changeAsStep, changeOfStep } from "#src/core/change-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("on what day it was put off is not when it is", () => {
  test.each([
    ["on what day was cop26 postponed", "cop26", "**Postponed, moved later:** 1 April 2020"],
    [
      "what day did trump cancel the singapore summit",
      "us-north-korea-singapore-2018",
      "**Cancelled:** 24 May 2018, according to President Trump",
    ],
    ["on which date was the quad in sydney cancelled", "quad-2023", "**Cancelled:** 17 May 2023"],
    ["on what date was the santiago apec called off", "apec-chile-2019", "**Cancelled:** 30 October 2019"],
    [
      "when was the Commonwealth meeting in Kigali first postponed",
      "chogm-kigali-2022",
      "**Postponed:** 28 April 2020",
    ],
    ["on which day was the Commonwealth meeting in Kigali put off the second time", "chogm-kigali-2022", "7 May 2021"],
    ["what day in May 2021 was the Commonwealth meeting in Kigali postponed", "chogm-kigali-2022", "7 May 2021"],
    ["on which day was cop25 moved to madrid", "cop25", "**Place named:** "],
  ])("“%s”", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(told);
  });

  test("where it was done more than once, each day is told", () => {
    const text = read("on what day was the Commonwealth meeting in Kigali postponed");
    expect(text).toContain("**Postponed:** 28 April 2020, according to the Commonwealth Secretariat");
    expect(text).toContain("7 May 2021, according to Paul Kagame");
  });

  test("what was never called off is said to have never been", () => {
    expect(read("on which day was the Alaska summit cancelled")).toContain("it was never moved or called off");
  });

  test("who is not known to have done it is told to be not", () => {
    expect(read("on which day did putin cancel the budapest summit")).toContain(
      "My archive does not tell that Vladimir Putin did so. **Cancelled:** 22 October 2025, according to President Trump",
    );
  });

  test("to which day it was moved, and on which it took place, is another question", () => {
    for (const text of [
      "what day did the alaska summit take place",
      "to which day was cop26 postponed",
      "what date was the quad in sydney supposed to be before it was cancelled",
      "what day was the summit in Kigali that was postponed set to begin",
    ])
      expect(shown(text)).not.toMatchObject({ question: { focus: "told" } });
  });
});

describe("who told a change is whoever told that, and not the first who spoke of the event", () => {
  test.each([
    ["who announced the new date of cop26", "cop26", "28 May 2020, according to the COP Bureau"],
    [
      "who announced the new dates of trumps china trip",
      "us-china-beijing-visit-2026",
      "25 March 2026, according to the White House",
    ],
    ["who announced that cop15 goes to montreal", "cbd-cop15", "**Place named:** 21 June 2022"],
    ["who announced that mc12 was postponed", "wto-mc12", "26 November 2021, according to the General Council"],
    ["who first said that the evian summit would move", "g7-evian-2026", "9 January 2026"],
    [
      "who first said the trump visit to beijing would be in april",
      "us-china-beijing-visit-2026",
      "**Day named:** 30 October 2025, according to President Trump",
    ],
    ["when did rutte name the dates of the ankara summit", "nato-ankara-2026", "**Day named:** 19 August 2025"],
    ["when was the date of nato ankara set", "nato-ankara-2026", "**Day named:** 19 August 2025"],
    ["when did the white house name may 14 for the beijing trip", "us-china-beijing-visit-2026", "25 March 2026"],
    ["which day did china announce trump's state visit", "us-china-beijing-visit-2026", "11 May 2026"],
    ["who says cop31 will be in antalya", "cop31", "**Place named:** "],
  ])("“%s”", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(told);
  });

  test("the first word on the whole event stays that", () => {
    expect(read("who announced the summit in alaska")).toContain("**First known:** ");
    expect(read("since when is the alaska summit known")).toContain("**First known:** ");
  });

  test("a word of what is named that the event does not have keeps it from being the answer", () => {
    expect(shown("who announced that the budapest memorandum was postponed").kind).not.toBe("event");
  });

  test("what somebody said of something else is no change of an event", () => {
    for (const text of ["who said that dates are not important", "who said ukraine would join nato"])
      expect(shown(text)).not.toMatchObject({ question: { focus: "told" } });
  });
});

test("a change that is asked for goes into a question and out of it", () => {
  const asked = { what: "place", nth: undefined, span: undefined, place: "phnom penh" } as const;
  expect(changeOfStep(changeAsStep(asked))).toEqual(asked);
  const dated = { what: "put-off", nth: -1, span: { from: "2021-01-01", to: "2021-12-31" }, place: undefined } as const;
  expect(changeOfStep(changeAsStep(dated))).toEqual(dated);
  expect(changeOfStep("change")).toBeUndefined();
});
