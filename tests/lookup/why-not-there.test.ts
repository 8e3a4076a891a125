// Why it was in one place, or held by one state, and not another: never why somebody stayed away.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("why it was there and not elsewhere", () => {
  test.each([
    ["why was the 2025 EU–China summit in Beijing and not Brussels", "eu-china-2025", "declines to come to Brussels"],
    ["why was the EU-China summit 2025 in Beijing instead of Brussels", "eu-china-2025", "11 April 2025"],
    ["why was the EU-China summit 2025 not in Brussels", "eu-china-2025", "declines to come to Brussels"],
    ["why was cop25 in Madrid instead of Santiago", "cop25", "because of protests"],
    ["why was the cop31 in Turkey and not Australia", "cop31", "**Place named:** 19 November 2025"],
    ["why was the 2023 BRICS summit in Johannesburg and not Durban", "brics-2023", "**Place changed:** 2 March 2023"],
  ])("“%s”", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
    expect(told(message)).not.toContain("never moved");
  });
});

describe("why one state held it and not another", () => {
  test.each([
    ["why did Russia host BRICS in 2024 instead of Brazil", "brics-2024", "because it has the G20"],
    ["why did Russia host BRICS instead of Brazil in 2024", "brics-2024", "because it has the G20"],
    ["why did Russia and not Brazil host BRICS 2024", "brics-2024", "because it has the G20"],
    ["why was BRICS 2024 held in Russia rather than Brazil", "brics-2024", "because it has the G20"],
    ["why did Brazil not host BRICS in 2024", "brics-2024", "because it has the G20"],
    ["why didn't Brazil host the 2024 BRICS summit", "brics-2024", "because it has the G20"],
    ["why did Spain host cop25 instead of Chile", "cop25", "because of protests"],
    ["why did Colombia host cop16 instead of Turkey", "cbd-cop16", "earthquakes"],
    ["why did the US host the Quad 2024 instead of India", "quad-2024", "suited the diaries"],
    ["why was the G20 2023 held in India instead of Indonesia", "g20-new-delhi-2023", "which Indonesia takes"],
  ])("“%s”", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
    expect(told(message)).not.toContain("After a fall at home");
  });

  test("what no step tells is not told by who stayed away", () => {
    expect(told("why did Canada host the G7 in 2025 and not France")).toContain("does not tell why");
  });
});

describe("what is asked of somebody stays asked of them", () => {
  test.each([
    ["why did Lula miss BRICS 2024", "After a fall at home"],
    ["why did Brazil not attend BRICS 2024", "After a fall at home"],
    ["why was lavrov at BRICS 2023 instead of Putin", "Putin will not come"],
    ["why was COP26 held in 2021 instead of 2020", "because of the pandemic"],
    ["why did Chile not host COP25", "because of protests"],
  ])("“%s”", (message, words) => {
    expect(told(message)).toContain(words);
  });
});
