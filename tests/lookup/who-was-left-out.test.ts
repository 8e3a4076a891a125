// Who was not invited, a guest or alone is told by a step or by all who came; what never was called off, and why it was held in a later year.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who came, and who was to", () => {
  test.each([
    ["Which governments were not invited to Munich in 2024?", "The governments of Russia and Iran are not invited"],
    ["Who wasn't invited to the Swiss peace summit?", "Russia was not invited"],
    ["who were the guests at the 20th East Asia Summit?", "Brazil and South Africa are guests"],
    ["Did Witkoff go alone to see Putin in January 2026?", "Jared Kushner"],
    ["who was invited to join BRICS", "invite Argentina, Egypt"],
    ["who announced that south africa isnt invited to the g20 in the us", "Trump will not invite South Africa"],
    ["who announced that russia is not invited to the summit in switzerland", "Russia was not invited"],
    ["Who asked for the delay of the Pompeo-Kim Yong Chol meeting?", "North Korea asked for the delay"],
    ["Who cancelled Pompeo's New York meeting with Kim Yong Chol?", "North Korea asked for the delay"],
    ["did Trump or Xi postpone the Beijing visit", "**Postponed:** 16 March 2026"],
    ["did Russia cancel the Geneva meeting of Blinken and Lavrov", "does not tell that Russia did so"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("what is named is meant, and not what only tells of it", () => {
    expect(shown("did Russia attend the Summit on Peace in Ukraine")).toMatchObject({
      kind: "event",
      at: { event: { id: "ukraine-peace-summit-2024" } },
    });
  });

  test("that nobody is told to have been left out is said", () => {
    expect(shown("who was not invited to the G20 in Rome").kind).toBe("notice");
  });
});

describe("whether it was called off", () => {
  test.each([
    ["Was the May 2026 ASEAN summit cancelled", "does not tell that it was called off"],
    ["was the ASEAN summit in Cebu called off because of oil prices", "The summit goes ahead in May as scheduled"],
    ["Was the Djerba summit cancelled?", "**Postponed"],
    ["Was the Trump-Kim summit in Singapore cancelled?", "**Cancelled:** 24 May 2018"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("what only moved to an earlier day is told by no move", () => {
    expect(told("Was the May 2026 ASEAN summit cancelled")).not.toContain("Moved earlier");
  });

  test("as of a day what was off long before is not meant", () => {
    expect(shown("On 10 March 2022, was the US–ASEAN special summit still on?")).toMatchObject({
      at: { event: { id: "us-asean-washington-2022" } },
    });
  });
});

describe("why", () => {
  test.each([
    ["Why did the Commonwealth meeting in Kigali happen in 2022 rather than 2020?", "because of the pandemic"],
    ["Why was the Francophonie summit in 2022 instead of 2020?", "Because of the pandemic"],
  ])("“%s”: the reason of the year in which it was to be", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("after a fall he did not come, and that is a reason", () => {
    expect(told("Why did Lula not go to the BRICS summit in Kazan?")).not.toContain("The reason is not in my archive");
  });
});

describe("days and places that were named", () => {
  test.each([
    ["What was the original in-person date of the 2020 APEC leaders' meeting in Kuala Lumpur?", "**12 November 2020**"],
    ["Fourth round of the US-Iran talks in 2025: which dates were named before it was held?", "**7 May 2025**"],
    ["Was Camp David or Doral the last place given for the G7 of 2020?", "**Camp David**"],
    ["Was Durban or Johannesburg the first place named for BRICS 2023?", "**Durban**"],
    ["What moved the Djerba francophonie summit, and to when?", "Because of the pandemic"],
    ["zelenskiy saudia visit 2025 why moved??", "**Moved later:** 18 February 2025"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });
});
