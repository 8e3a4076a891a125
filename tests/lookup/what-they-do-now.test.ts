// “What is Baerbock doing now at the UN”, “where is Blinken now”: the offices of whoever is named, and no meeting.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("what somebody does now is what office they hold or held", () => {
  test.each([
    ["what is Baerbock doing now at the UN", "annalena-baerbock"],
    ["what is Waltz doing now at the UN", "mike-waltz"],
    ["what is Sunak doing nowadays", "rishi-sunak"],
    ["what's Truss up to now", "liz-truss"],
    ["where is Blinken now", "antony-blinken"],
    ["where is Stoltenberg now", "jens-stoltenberg"],
    ["what is Baerbock doing at the UN", "annalena-baerbock"],
    ["what is Rutte doing at NATO", "mark-rutte"],
    ["what did Stoltenberg do at NATO", "jens-stoltenberg"],
    ["what is Guterres doing at the moment", "antonio-guterres"],
    ["what is Macron doing at present", "emmanuel-macron"],
  ])("%s", (text, id) => {
    const view = shown(text);
    expect(view.kind === "who" && view.actor.id).toBe(id);
  });

  test.each([
    ["where is COP31 now", "cop31"],
    ["what is Macron doing in Beijing", "macron-china-2025"],
    ["what is Macron doing now in Beijing", "macron-china-2025"],
    ["where is the G20 now", "g20-miami-2026"],
  ])("%s is told by an event", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});

describe("where somebody in office is now is where the archive knows them to have been last", () => {
  test.each([
    ["where is Putin now", "putin-beijing-2026"],
    ["where is Lavrov today", "us-russia-alaska-2025"],
    ["where's Trump rn", "us-china-beijing-visit-2026"],
    ["where is Zelensky at the moment", "trump-zelensky-davos-2026"],
    ["where is Vance right now", "us-iran-islamabad-2026-04"],
  ])("%s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("where they meet somebody, or two are, is asked of what they have together", () => {
    expect(idsShown(shown("where is Putin meeting Trump"))).toEqual(["putin-g20-miami-2026"]);
    expect(idsShown(shown("where are Putin and Trump now")).length).toBeGreaterThan(1);
  });

  test("a body that is in no office of theirs is none that they are asked about", () => {
    expect(shown("what did Biden do at NATO").kind).toBe("events");
    expect(shown("what did Zelensky do at the UN").kind).toBe("events");
  });
});
