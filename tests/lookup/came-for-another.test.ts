// “Why Wang Yi and not Qin Gang”: a meeting to which one came in the place of the other, and none at which both were; “is Xi coming to Miami”: by the recurring meeting that is to be there.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");

describe("why one and not the other", () => {
  test.each([
    ["why Wang and not Qin Gang", ["blinken-wang-jakarta-2023"]],
    ["why did Wang Yi come and not Qin Gang", ["blinken-wang-jakarta-2023"]],
    ["why was Wang Yi there instead of Qin Gang", ["blinken-wang-jakarta-2023"]],
    ["why Lavrov and not Putin", ["g20-bali-2022", "g20-new-delhi-2023", "g20-rio-2024"]],
    ["why Li Qiang and not Xi", ["g20-new-delhi-2023", "brics-2025"]],
    ["why Vance and not Trump", ["g20-johannesburg-2025"]],
    ["why Rubio and not Witkoff", ["notice"]],
    ["why Macron and not Merz", ["notice"]],
    ["why Kostyukov and not Medinsky", ["notice"]],
  ])("“%s”", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });

  test.each([
    ["why was it Li Qiang and not Xi at the G20 in New Delhi", ["g20-new-delhi-2023"]],
    ["why Wang Yi and not Qin Gang in Jakarta", ["blinken-wang-jakarta-2023"]],
    ["why Han Zheng and not Xi Jinping", ["vance-han-washington-2025"]],
  ])("“%s” stays as it was", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });
});

describe("whether somebody comes to a place", () => {
  test.each([
    ["is Xi coming to Miami", "g20-miami-2026"],
    ["so it is settled that Xi comes to Miami", "g20-miami-2026"],
    ["so it's official that Trump goes to Ankara", "nato-ankara-2026"],
    ["is Lula coming to Bishkek", "sco-2026"],
    ["is Putin coming to Miami", "putin-g20-miami-2026"],
    ["is Xi coming to Washington", "us-china-washington-visit-2026"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});
