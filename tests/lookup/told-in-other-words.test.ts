// What a step tells is told to whoever asks it in other words; what it counts, the hour, the side and who was in the chair too; and nothing of it where it does not.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-30";
const archive = shipped();
const view = shownTo(archive, TODAY);
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

describe("a step is told in other words than it is asked in", () => {
  test.each([
    ["Who announced that Phnom Penh replaces Siem Reap?", "moves from Siem Reap"],
    ["When did snapback take effect on Iran?", "apply again"],
    ["When did the UN sanctions on Iran come back into force?", "apply again"],
    ["When did Timor-Leste become the eleventh ASEAN member?", "becomes the eleventh member"],
    ["When did Iran become a full SCO member?", "as a full member"],
    ["Who competed with Ethiopia for COP32?", "Nigeria"],
    ["Who beat Nigeria in the race for COP32?", "Ethiopia over Nigeria"],
    ["Who replaced Johnson as Commonwealth chair in Kigali?", "to Kagame"],
    ["Who could not come to the October 2022 Tigray talks at first?", "he cannot come"],
    ["What did Kissinger get called by Xi in 2023?", "an old friend"],
    ["What did Xi call Kissinger in 2023?", "an old friend"],
    ["who filled in for Laos at the jakarta myanmar meeting", "stand in for Laos"],
    ["what was launched on the first day of COP28", "fund for loss and damage is launched"],
  ])("“%s” tells “%s”", (text, words) => {
    expect(told(text)).toContain(words);
  });
});

describe("what a sentence counts, the hour, the side, the chair and the mediator", () => {
  test.each([
    ["how many senators came with Schumer", "Six senators"],
    ["by what count did Yerevan win COP17", "65 votes to 58"],
    ["how many cities wanted cop16 biodiversity", "almost ten cities"],
    ["At what time did Pelosi land", "22:44"],
    ["what hour was the Biden-Xi call of march 2022 scheduled", "9:00 in Washington"],
    ["who sat on Xi's left", "on his left"],
    ["who chaired wto mc14", "is elected chair"],
    ["who was elected chair of MC14", "is elected chair"],
    ["what came out of Reykjavik 1986", "fail over the American plan"],
    ["Reykjavik 1986: did Reagan and Gorbachev sign a deal?", "fail over the American plan"],
    ["Anchorage 2021: was there an agreement?", "brought no formal agreement"],
    ["What did the NATO summit of The Hague agree on spending?", "Outcome:** 25 June 2025"],
    ["what was agreed at Woodside on fentanyl", "curb the making of fentanyl"],
  ])("“%s” tells “%s”", (text, words) => {
    expect(told(text)).toContain(words);
  });
});

test("of two questions the half that has an answer is told", () => {
  expect(idsShown(view("Did Xi receive Schumer and how many senators came along?"))).toEqual(["schumer-china-2023"]);
});

describe("nobody else, no other deed and no outcome is told instead", () => {
  test.each([
    "who sat on Biden's left",
    "how many senators came with Pelosi",
    "who mediated the Helsinki summit",
    "who brokered the meeting in Argyle",
    "When did Turkey become the eleventh ASEAN member?",
    "When did Finland become a member of NATO",
    "who sat on Putin's left in Kazan",
  ])("“%s”", (text) => {
    expect(idsShown(view(text))).toEqual(["notice"]);
  });

  test("who takes over is not whoever it is taken from", () => {
    expect(told("who took over from Indonesia as chair of ASEAN")).toContain("Laos follows in the chair");
  });
});
