// “After Trump took office”: the day on which an office was taken up bounds what is asked; of a war the archive has no day.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

const idsOf = (text: string) => idsShown(shown(text));

describe("since somebody took office", () => {
  test.each([
    ["first call of Trump and Putin after Trump took office", ["trump-putin-call-2025-02"]],
    ["first Trump Xi meeting after Trump took office", ["trump-xi-busan-2025"]],
    ["first call between Trump and Xi since the inauguration", ["trump-xi-call-2025-06"]],
    ["first call between Xi and Biden after the inauguration", ["biden-xi-call-2021-02"]],
    ["how many times did Trump meet Putin since he took office", ["us-russia-alaska-2025"]],
    ["first visit of Modi to Washington after Trump took office", ["modi-white-house-2025"]],
    ["first summit of Xi and Trump after Trump returned to the White House", ["trump-xi-busan-2025"]],
    ["first foreign trip after Trump took office", ["trump-zelensky-vatican-2025-04"]],
    // Who took it up is asked of the office.
    ["who took office after Biden", ["office"]],
    ["call of Trump and Xi before Trump's inauguration", ["trump-xi-call-2025-01"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe("what is no event of the archive bounds nothing", () => {
  test.each([
    "first summit since the invasion",
    "first meeting of Putin and Trump after the war began",
    "first NATO summit after the war began",
    "which meetings did Xi have since the invasion",
    "what was the first summit after the pandemic",
    "talks since the start of the war in Ukraine",
    "did Biden and Xi meet before the midterms in 2022",
    "next meeting after the Olympics",
    "what was held after Easter 2026",
    "when did they meet before the US election 2024",
  ])("“%s”", (text) => {
    const view = shown(text);
    expect(view.kind === "notice" && view.text).toContain("has no record of");
  });

  test.each([
    "when did macron meet putin before the invasion",
    "meetings on the war in Gaza",
    "when is the Thanksgiving deadline",
  ])("but “%s”", (text) => {
    expect(shown(text).kind).not.toBe("notice");
  });
});
