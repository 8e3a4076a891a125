// What was agreed at a meeting, a declaration, a treaty or a truce, is a step of it and no event of its own.

import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";
import { render } from "../../src/discord/render/render.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const text = (asked: string) => JSON.stringify(render(shown(asked), archive, ENGLISH));

describe("the step that tells of it", () => {
  test.each([
    ["was there a declaration at the G20 in Bali", "g20-bali-2022", "adopt a declaration"],
    ["did the EU and China issue a joint statement in 2023", "eu-china-2023", "there is no joint statement"],
    ["did the EPC in Chisinau adopt a declaration", "epc-chisinau-2023", "adopt no declaration"],
    ["did putin and kim sign a treaty", "putin-north-korea-2024", "sign a treaty"],
    ["did the two Koreas sign anything in Pyongyang", "inter-korean-pyongyang-2018", "Pyongyang Declaration"],
    ["is there an EU-India trade deal", "eu-india-2026", "are concluded"],
    ["did arab leaders adopt a plan for gaza", "arab-summit-cairo-2025", "adopt Egypt's plan"],
    ["did India and China agree on border patrols", "modi-xi-kazan-2024", "border patrols"],
    ["did Trump and Kim sign an agreement in Hanoi", "us-north-korea-hanoi-2019", "no agreement was reached"],
  ])("%s", (asked, id, told) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(text(asked)).toContain(told);
  });

  test("by whom it speaks, where its words do not say so", () => {
    expect(text("was there a communique at the NATO summit in Brussels 2021")).toContain("in their communiqué");
  });

  test("that none does is said, and not that there was none", () => {
    const asked = "did Witkoff and Putin reach an agreement in December 2025";
    expect(text(asked)).toContain("My archive does not tell whether there was one.");
  });
});

describe("how long a truce was extended", () => {
  test.each([
    ["by how long was the israel-lebanon ceasefire extended in May 2026", "by 45 days"],
    ["how long was the truce between Israel and Lebanon extended in April", "by three weeks"],
    ["has the US-Iran ceasefire been extended", "Trump extends the ceasefire"],
    ["has the New START treaty been extended", "extended to 5 February 2026"],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });
});

describe("what a text says, by its name", () => {
  test.each([
    ["what does the Panmunjom declaration say", "inter-korean-panmunjom-2018-04", "without nuclear weapons"],
    ["what did the Moscow Declaration of BRICS say", "brics-2020", "against terrorism"],
    ["what does the Bali declaration say about the war", "g20-bali-2022", "condemn the war"],
    ["what is in the Rio declaration of the G20", "g20-rio-2024", "pact against hunger"],
  ])("%s", (asked, id, told) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(text(asked)).toContain(told);
  });

  test("of those who signed several, each with its own", () => {
    expect(idsShown(shown("what did the Moon-Kim declaration say"))).toContain("inter-korean-pyongyang-2018");
  });
});

describe("how often a truce was extended: each time", () => {
  test("of one", () => {
    const told = text("how often was the US-China tariff truce prolonged");
    expect(told).toContain("Trump extends the pause to 10 November");
    expect(told).toContain("extends the suspension to 10 November 2026");
    expect(told).not.toContain("likely to be worked out");
  });

  test("at several meetings", () => {
    expect(idsShown(shown("how many times was the Israel Lebanon ceasefire extended"))).toEqual([
      "israel-lebanon-white-house-2026",
      "israel-lebanon-washington-2026-05",
    ]);
  });
});

describe("but nothing of it", () => {
  test("where a truce is asked for between nobody", () => {
    expect(shown("is there a ceasefire in Ukraine").kind).toBe("notice");
  });

  test("where an agreement in force is named itself", () => {
    const view = shown("is there a ceasefire between India and Pakistan");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "india-pakistan-ceasefire-2025" } } });
    expect(view).not.toMatchObject({ question: { focus: "told" } });
  });

  test("where two met often and none of it tells", () => {
    expect(shown("was there a peace treaty between Russia and Ukraine").kind).toBe("notice");
  });
});
