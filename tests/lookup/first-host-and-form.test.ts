// Who or what was first, before the change: each place that one event was to have, each date, the form in which it was planned, who exchanged turns and who bid; of two places the one that holds.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who was to be the host before", () => {
  test.each([
    ["Who was supposed to be MC12 host before Geneva?", "wto-mc12", "**Nur-Sultan, Kazakhstan** · 26 July 2018"],
    ["who was originally supposed to host COP25", "cop25", "**Brazil** · 15 November 2017"],
    ["who was supposed to host COP29 before Azerbaijan", "cop29", "**Bulgaria** · 15 June 2022"],
    ["who was meant to host the francophonie summit before Phnom Penh", "francophonie-summit-20-2026", "**Siem Reap**"],
    ["Which country stepped in after Turkey withdrew from COP16?", "cbd-cop16", "**Colombia** · 11 December 2023"],
    ["which country stepped in after Chile pulled out of COP25", "cop25", "**Madrid, Spain** · 31 October 2019"],
    ["who took over COP15 when Kunming couldn't host", "cbd-cop15", "**Montreal, Canada"],
    ["wasn't China supposed to host COP15", "cbd-cop15", "**Kunming, China** · 3 September 2019"],
    ["did Chile not host COP25 in the end", "cop25", "**None any more** · 30 October 2019"],
    ["did Australia not host COP31", "cop31", "**Antalya** · 19 November 2025"],
    ["What happened to Trump's G7 at Doral in 2020?", "g7-usa-2020", "**None any more** · 19 October 2019"],
    ["what happened to Putin's SCO summit in Chelyabinsk", "sco-2020", "**St Petersburg** · 19 July 2019"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each([
    ["who was supposed to host the G20 in 2022", "g20-bali-2022", "**Host:** Indonesia"],
    ["who hosted COP25", "cop25", "**Host:** Spain"],
    ["what became of the EU-China summit in Leipzig", "eu-china-leipzig-2020", "Not in Leipzig"],
    ["which country was supposed to host CBD COP16 before Colombia", "cbd-cop16", "**Host:** Türkiye"],
  ])("“%s” stays what it was", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("Every place that");
  });

  test("what is in one state is told without it", () => {
    expect(told("which city was going to host the brics summit 2023 before johannesburg")).toContain("- **Durban** ·");
  });
});

describe("of two places", () => {
  test.each([
    ["was it Madrid or Santiago", "cop25", "**Madrid, Spain** · 31 October 2019"],
    ["was it Kunming or Montreal?", "cbd-cop15", "**Montreal, Canada"],
    ["COP16: Cali or Bogotá?", "cbd-cop16", "**Cali, Colombia** · 20 February 2024"],
    ["BRICS 2023: Johannesburg or China?", "brics-2023", "Magwenya knows of reports that the summit moves to China"],
    ["Helsinki 2018: was it Vienna or Helsinki", "us-russia-helsinki-2018", "**Not in Vienna:**"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test("nothing is told where no event was to be in both", () => {
    expect(shown("was it Bali or Lima").kind).toBe("notice");
  });
});

describe("in a room or on a screen", () => {
  test.each([
    ["Was APEC 2020 supposed to be in person?", "apec-malaysia-2020", "then by video:** 4 September 2020"],
    ["was the 2020 SCO summit meant to be face to face", "sco-2020", "then by video:** 9 September 2020"],
    ["when did APEC 2020 become virtual", "apec-malaysia-2020", "then by video:** 4 September 2020"],
    ["when was the 2020 SCO summit moved online", "sco-2020", "then by video:** 9 September 2020"],
    [
      "was the 2021 EU-India meeting in Porto supposed to be in person",
      "eu-india-2021",
      "then by video:** 20 April 2021",
    ],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test("what was always in a room is told as before", () => {
    expect(told("was the G20 in Bali supposed to be in person")).not.toContain("First planned");
  });
});

describe("who exchanged turns, and who bid", () => {
  test.each([
    ["Who swapped G20 years with India?", "g20-new-delhi-2023", "which Indonesia takes"],
    ["who swapped Quad years with the United States", "quad-2024", "exchange their turns"],
    ["with whom did Brazil swap its BRICS turn", "brics-2024", "Russia takes the chair in 2024"],
    ["which Japanese cities bid for the 2023 G7", "g7-hiroshima-2023", "Nagoya means to offer itself"],
    ["which african countries bid for COP32", "cop32", "Nigeria wants to host"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each(["who swapped APEC years with Malaysia", "who traded G20 turns with Brazil"])(
    "“%s” is not told",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );
});

describe("two bodies in one word", () => {
  test.each([
    "EU-AU summit 2022",
    "AU-EU summit 2022",
    "EU/AU summit 2022",
    "sixth EU-AU summit",
    "European Union-African Union summit 2022",
    "african union/european union summit",
  ])("“%s”", (message) => {
    expect(idsShown(shown(message))).toEqual(["eu-african-union-summit-6-2022"]);
  });

  test.each(["US-AU summit", "EU-ASEAN summit", "EU-Japan summit"])("“%s” is none that is on record", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["When was the sixth EU-AU summit first meant to be held", "- **A day in the first half of 2021** · 4 July 2019"],
    ["when was the EU-India summit in 2020 first meant to be held", "- **13 March 2020** ·"],
    ["when was the 22nd China-EU summit originally supposed to happen", "- **30–31 March 2020** ·"],
  ])("“%s”: each date", (message, line) => {
    expect(told(message)).toContain(line);
  });
});
