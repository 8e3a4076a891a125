// “Did the pope go to COP28”, “was Putin ever going to come”, “who went for China”: what became of whoever had an office, or was there for somebody.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whoever is named by an office", () => {
  test.each([
    ["did the pope go to cop28", "**Did not come: Pope Francis** · 28 November 2023"],
    ["did the president of the United States go to cop28", "**Did not come: Joe Biden**"],
    ["did the Saudi crown prince attend the Arab League summit in Algiers", "**Did not come: Mohammed bin Salman**"],
    ["did the crown prince go to Algiers", "**Did not come: Mohammed bin Salman**"],
    ["did the Russian president go to the G20 in Bali", "**Did not come: Vladimir Putin**"],
    ["did the thai prime minister go to the Jakarta meeting on Myanmar", "Prayut will not come himself"],
    ["did the Chinese premier go to the G20 in New Delhi", "**Took part: Li Qiang**"],
  ])("“%s” is told as by the name: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("of an office that several had who may be meant nobody is told", () => {
    expect(told("did the president go to COP28")).not.toContain("**Did not come: Joe Biden**");
  });
});

describe("who was at a meeting for a state, and who could not come at first", () => {
  test.each([
    ["who represented the US at the 2024 East Asia Summit", "Blinken stands in for President Biden"],
    ["was the US at the 2024 East Asia Summit", "Antony Blinken"],
    ["who spoke for Russia at the G20 in Bali", "Sergey Lavrov"],
    // Who said that he could not come then, and came to the talks that were held.
    ["was Kenyatta at the Tigray talks", "**Who took part:** Uhuru Kenyatta"],
  ])("“%s”: %s", (message, what) => expect(told(message)).toContain(what));

  test.each([
    ["who spoke at the shangri-la dialogue 2023", "Li Shangfu"],
    ["who spoke at the virtual munich conference feb 2021", "Joe Biden"],
  ])("“%s”: who was there, where no word of it is on record", (message, name) => {
    expect(told(message)).toMatch(new RegExp(`Who took part:.*${name}`, "u"));
  });

  test("and what was said, where it is", () => expect(shown("who spoke at cop26").kind).toBe("quotes"));

  test("whom nobody invites is told by that, and not by another meeting at which they were not", () => {
    expect(told("will south africa be at the miami g20")).toContain("South Africa, a member, is not invited");
  });
});

describe("whether somebody was ever to come", () => {
  test("what was told of it before stands before that they did not", () => {
    const card = told("was Putin going to come to the 2019 APEC");
    expect(card).toContain("has confirmed that he is to lead");
    expect(card.indexOf("16 August 2019")).toBeLessThan(card.indexOf("Putin stays away"));
    expect(told("did Putin come to the 2019 APEC")).not.toContain("16 August 2019");
  });

  test("that another is to go, and not they, tells of no coming", () => {
    expect(told("was Modi supposed to attend the SCO summit in Astana")).not.toContain("and not Modi");
  });

  test("who came after all is told to have come", () => {
    expect(told("was Zelensky ever going to come to the G7 in Hiroshima")).toContain(
      "**Took part: Volodymyr Zelensky**",
    );
  });
});

describe("who was there for somebody", () => {
  test.each([
    ["who went for the US to the East Asia Summit 2020", "Robert O’Brien as his envoy"],
    ["who went to cop28 for China", "Ding Xuexiang"],
    ["who went to COP28 on behalf of Biden", "Vice President Harris"],
    ["who represented Saudi Arabia at the Algiers summit", "Faisal bin Farhan stands in"],
  ])("“%s”: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("who went for talks went for nobody", () => {
    expect(shown("who went to Beijing for talks in 2023").kind).toBe("events");
  });
});

describe("who brought them together or led the talks", () => {
  test.each([
    ["who were the AU mediators in Pretoria", "led for the African Union by Obasanjo"],
    ["who convened the Paris meeting of 17 Feb 2025", "Macron has called leaders of Europe to Paris"],
    ["who called the European leaders to Paris in February 2025", "Macron has called leaders of Europe to Paris"],
    ["who convened the extraordinary BRICS meeting on Gaza in November 2023", "Ramaphosa calls the leaders together"],
    ["who chaired the Jakarta ASEAN meeting on Myanmar", "the Sultan of Brunei will be in the chair"],
  ])("“%s”: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });
});
