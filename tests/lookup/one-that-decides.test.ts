// A question that wants yes or no, or one of two, gets the step that decides it; one of a cause or a deed what tells that.

import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { render } from "../../src/discord/render/render.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const text = (asked: string) => JSON.stringify(render(shown(asked), archive, ENGLISH));

describe("whether it is so", () => {
  test.each([
    [
      "is 24 September confirmed by China for Xi's US visit",
      "My archive does not tell that China confirmed 24 September",
    ],
    [
      "has China confirmed the date of Xi's US visit",
      "My archive does not tell that China confirmed a day. **Confirmed",
    ],
    ["did the US confirm 24 September for Xi's visit", "**Confirmed by the United States:** 18 May 2026"],
    ["did China confirm 30 October for the Busan meeting", "China announces the meeting for 30 October"],
    ["sudan talks geneva 2024 did the army come", "**On record:** 14 August 2024"],
    ["has putin been to turkey since 2022", "**Not yet:** planned"],
    ["did Pelosi postpone her Taiwan trip once", "**Moved:** 10 April 2022"],
    ["did NATO shorten its Hague summit", "**Shortened:** 3 days by its date"],
    ["was the EU-China summit 2025 shortened", "1 day by its date"],
    ["was the Alaska summit shortened", "does not tell that it was made shorter"],
    ["was the trump xi meeting in busan ever in doubt", "no reason for the meeting"],
    ["was the Alaska summit ever in doubt", "My archive does not tell that it was in doubt."],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });

  test("of several visits that lay ahead then it is asked which one is meant", () => {
    expect(shown("is the Beijing visit still the same date as in February")).toMatchObject({
      kind: "events",
      events: [{ event: { id: "us-china-beijing-visit-2026" } }, { event: { id: "putin-beijing-2026" } }],
    });
  });

  test("what is not in the archive is not in doubt", () => {
    expect(shown("was the Yalta conference ever at risk").kind).toBe("notice");
  });
});

describe("one of two", () => {
  test.each([
    ["was the Budapest summit cancelled or postponed", "us-russia-budapest-2025", "**Cancelled:** 22 October 2025"],
    ["was the Budapest summit cancelled or postponed", "us-russia-budapest-2025", "**Postponed:** 21 October 2025"],
    ["was the 2022 G20 in Bali or Lima", "g20-bali-2022", "Bali"],
    ["COP25: Santiago or Madrid?", "cop25", "**Not in Santiago:**"],
    ["was cop26 in 2020 or 2021", "cop26", "9–19 November 2020"],
    [
      "global fund pledging conference in new york, 19 or 21 september?",
      "global-fund-replenishment-2022",
      "19 September",
    ],
    ["quad summit march 2021, video or in person", "quad-virtual-2021", "**Where:** By video"],
    ["was the 2020 UN General Assembly online or in person", "un-general-assembly-75-2020", "by video"],
    [
      "did Blinken or Lavrov call off their Geneva meeting in february 2022",
      "blinken-lavrov-geneva-2022",
      "**Cancelled:**",
    ],
  ])("%s", (asked, id, told) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(text(asked)).toContain(told);
  });

  test("a year behind the places narrows both", () => {
    expect(shown("was the Biden-Xi meeting in Lima or Bali in 2024")).toMatchObject({
      at: { event: { id: "biden-xi-lima-2024" } },
    });
  });

  test("nothing is told of what is in neither", () => {
    expect(shown("was the 2021 Summit for Democracy in Rome or Lima").kind).toBe("notice");
  });
});

describe("first and final", () => {
  test.each([
    ["US-ASEAN special summit 2022 original and final dates", "28–29 March 2022"],
    ["When was the 2020 G7 at Camp David supposed to be?", "10–12 June 2020"],
    ["as of 11 July 2025 how long was the EU–China summit going to last", "1 day by its date"],
    ["which leader missed cop27 at first and then changed his mind", "**At first not to come: Rishi Sunak**"],
    [
      "what was known on 15 october 2025 about a budapest summit",
      "The first news of it in my archive is of 16 October 2025",
    ],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });

  test("one of that time is told as it was known then", () => {
    expect(shown("what did we know on 15 August 2024 about a summit in Budapest")).toMatchObject({
      at: { event: { id: "epc-budapest-2024" } },
    });
  });
});

describe("a cause or a deed", () => {
  test.each([
    ["why is there no date for the japan china korea trilateral", "There is no consensus on a time"],
    ["why is there no date for Kim's Moscow visit", "The reason is not in my archive."],
    ["Why was Myanmar's seat empty at the October 2021 ASEAN summit?", "**Did not come: Myanmar**"],
    ["why was there nobody from Myanmar at the October 2021 ASEAN summit", "**Did not come: Myanmar**"],
    ["Who put off the two-state conference in June 2025?", "Macron puts the conference off"],
    ["who brokered israel iran ceasefire 2025 and date", "Qatar's prime minister won Iran's assent"],
    ["what was agreed between saudi arabia and iran, where, who mediated", "**Outcome:** 10 March 2023"],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });

  test("no question word is quoted as what is not told", () => {
    expect(text("why was COP26 in Glasgow")).toContain("My archive does not tell why.");
  });
});
