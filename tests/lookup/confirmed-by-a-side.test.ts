// Who confirmed it when is told of that side alone, and since when its date is known is another day than since when it is.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { tellsDeed } from "#src/lookup/answers/step-told.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("the step in which that side confirms", () => {
  test.each([
    ["When did Russia confirm the date of the Normandy summit in Paris?", "**Confirmed by Russia:** 18 November 2019"],
    [
      "When did Germany confirm the date for the Normandy summit in Paris?",
      "**Confirmed by Germany:** A day between 15",
    ],
    ["when did Kyiv confirm the second round of Istanbul talks in 2025", "**Confirmed by Ukraine:** 1 June 2025"],
    [
      "When did Iran confirm the date of the first round of talks with the US in 2025?",
      "**Confirmed by Iran:** 8 April",
    ],
    ["When did the host first confirm the date of COP31?", "**Confirmed by Türkiye:** 26 December 2025"],
    ["when did london confirm the date of starmer trip to china 2026", "26 January 2026"],
    ["when did China agree to the dates of the Anchorage talks", "**Confirmed by China:** 11 March 2021"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each([
    ["When did Japan confirm the date of the Normandy summit?", "does not tell that Japan confirmed a day"],
    ["Did Rwanda confirm the date of the meeting with Tshisekedi in Washington?", "that Rwanda confirmed a day"],
  ])("“%s” is told by no day of another side", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toMatch(/\*\*(?:Day named|Confirmed by)/u);
  });

  test("of a recurring meeting in which they have no part nothing else of theirs is told", () => {
    expect(shown("when did Mexico confirm the date of the G7").kind).toBe("notice");
  });

  test("of several visits it is asked which is meant", () => {
    expect(told("when did China confirm the Beijing visit")).toContain("Which one do you mean?");
  });

  test("of two sides each is told, the first first", () => {
    expect(told("Did China confirm the Bali meeting of Biden and Xi before or after the White House?")).toMatch(
      /White House:\*\* 10 November 2022.*China:\*\* 11 November 2022/su,
    );
  });
});

describe("since when the date is known", () => {
  test.each([
    ["Since when has the date of APEC Shenzhen been known?", "12 December 2025"],
    ["Commonwealth summit 2026: who announced the dates?", "4 November 2025"],
    ["g20 new delhi dates since when known?", "13 September 2022"],
    ["When did the dates of SCO 2024 become known?", "21 May 2024"],
    ["First announcement of the dates of COP30?", "10 December 2023"],
    ["Since when do people know when MC14 will be?", "16 December 2024"],
  ])("“%s”", (message, day) => {
    expect(told(message)).toContain(`**Day named:** ${day}`);
    expect(told(message)).not.toContain("First known");
  });

  test("days that were given up are told after those that hold", () => {
    expect(told("who announced the date of COP26")).toMatch(
      /named:\*\* 27 May 2020.*Other days before:\*\* 9 August 2019/su,
    );
  });

  test.each(["since when is APEC Shenzhen known", "when was the Commonwealth summit of 2026 announced"])(
    "“%s” is asked of the event",
    (message) => {
      expect(told(message)).not.toContain("Day named");
    },
  );
});

describe("an event that is named before it is asked when a side confirmed it", () => {
  test.each([
    ["Normandy format Paris 2019: when did Moscow finally confirm it", "**Confirmed by Russia:** 18 November 2019"],
    ["when did Moscow at last confirm the Normandy summit in Paris", "**Confirmed by Russia:** 18 November 2019"],
    ["Paris Normandy summit 2019, when did Germany eventually confirm the date", "**Confirmed by Germany:** A day"],
    ["Anchorage talks: when did China confirm them", "**Confirmed by China:** 11 March 2021"],
    ["Normandy format Paris 2019: when did Japan finally confirm it", "does not tell that Japan confirmed it"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("neither confirmed");
  });
});

test("a step that denies a confirmation tells of none", () => {
  expect(tellsDeed("Russia has neither confirmed it nor said no.", "confirmed")).toBe(false);
  expect(tellsDeed("Iran has not yet confirmed the round.", "confirmed")).toBe(false);
  expect(tellsDeed("Oman confirms the round, which Iran has not confirmed.", "confirmed")).toBe(true);
  expect(tellsDeed("Peskov does not rule out a visit and confirms the day.", "confirmed")).toBe(true);
});
