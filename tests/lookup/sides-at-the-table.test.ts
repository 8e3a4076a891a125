// “Who was on the Tigray side”, “which ambassador presided over it”, “who signed it”: by what those who took part were there as, else by the step that tells most of it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-02");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who was on one side", () => {
  test.each([
    ["who was on the American side in Anchorage", "for the United States: Antony Blinken"],
    ["who sat on the Chinese side in Geneva in May 2025", "for China: He Lifeng"],
    ["who was on the Ukrainian side in Jeddah", "for Ukraine: Andriy Yermak"],
    ["who was on Iran's side in Rome", "for Iran: Abbas Araghchi"],
    ["who was on the Tigray side", "for Tigray: Getachew Reda"],
    ["who was there for Tigray in Pretoria", "for Tigray: Getachew Reda"],
    ["who was on the Ethiopian side in Pretoria", "for Ethiopia: Redwan Hussien"],
    ["who was there for Kosovo in Ohrid", "for Kosovo: Albin Kurti"],
  ])("“%s”", (message, words) => {
    expect(told(message)).toContain(words);
  });

  test("whoever is there for a party beside its government is not told to be there for the state", () => {
    expect(told("who represented Ethiopia in Pretoria")).not.toMatch(/for Ethiopia:[^*]*(?:Getachew|Tsadkan)/u);
    expect(told("who represented Afghanistan in Doha in 2020")).not.toMatch(/for Afghanistan:[^*]*Taliban/u);
  });

  test("each side is told by itself, and no mediator is one", () => {
    const both = told("who led the delegations in Pretoria");
    expect(both).toContain("for Ethiopia: Redwan Hussien");
    expect(both).toContain("for Tigray: Getachew Reda");
    expect(both).not.toContain("for Nigeria");
  });

  test("that somebody of a state did not come tells of nobody who was there for it", () => {
    expect(told("who headed the US delegation at COP28")).toContain("Kirsten Allen");
  });
});

describe("by what somebody is called the chair is asked for", () => {
  test.each([
    ["which Vietnamese ambassador presided over the NPT conference", "Do Hung Viet"],
    ["which ambassador chaired the NPT review conference in 2022", "Gustavo Zlauvinen"],
  ])("“%s”", (message, words) => {
    expect(told(message)).toContain(`**In the chair:** ${words}`);
  });
});

test.each(["who signed the Thailand–Cambodia declaration", "who signed the joint declaration in Kuala Lumpur"])(
  "“%s”: not told, but who was to",
  (message) => {
    expect(told(message)).toContain("My archive does not tell who signed");
    expect(told(message)).toContain("Thailand and Cambodia are to sign");
  },
);

test.each([
  ["who was on the right side of history", "notice"],
  ["who signed the phase one deal", "us-china-phase-one-2020"],
  ["who was at the Madrid trade talks", "us-china-madrid-2025"],
  ["who chaired the WTO conference in Abu Dhabi", "wto-mc13"],
])("“%s” stays as it was", (message, id) => {
  expect(idsShown(shown(message))).toEqual([id]);
});
