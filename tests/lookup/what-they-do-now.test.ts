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
  ])("%s", (text, id) => {
    const view = shown(text);
    expect(view.kind === "who" && view.actor.id).toBe(id);
  });

  test.each([
    ["where is COP31 now", "cop31"],
    ["what is Macron doing now in Beijing", "macron-china-2025"],
    ["where is the G20 now", "g20-miami-2026"],
  ])("%s is told by an event", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});
