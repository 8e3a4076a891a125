// “First time Bessent talked with He Lifeng”: the first that two had with each other, and neither the next nor the last.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");
const missedBy = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? view.missed?.which : undefined;
};

describe("the first time that two did something", () => {
  test.each([
    ["first time bessent talked with he lifeng", "bessent-he-call-2025-02"],
    ["when was the first time that Bessent spoke to He Lifeng?", "bessent-he-call-2025-02"],
    ["the first time Blinken spoke with Wang Yi", "us-china-anchorage-2021"],
    ["First time that Rubio talked to Lavrov?", "us-russia-riyadh-2025"],
    ["first time ever Trump met Kim", "us-north-korea-singapore-2018"],
    ["first time Modi and Xi met", "modi-xi-mamallapuram-2019"],
    ["first time xi met putin in 2022", "putin-xi-samarkand-2022"],
    ["first time trump called putin", "trump-putin-call-2025-02"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(missedBy(text)).toBeUndefined();
  });

  test("a journey is neither the next nor the last", () => {
    expect(missedBy("first time macron visited china")).toBeUndefined();
  });
});

describe("what is no first time of two", () => {
  test("the last time is the last", () => {
    expect(idsShown(shown("last time bessent talked with he lifeng"))).toEqual(["us-china-seoul-2026"]);
  });

  test("what one called the other is asked of their words", () => {
    expect(shown("first time Trump called Xi a dictator").kind).toBe("notice");
  });

  test("what one said about the other is no meeting of theirs that is called the first", () => {
    const view = shown("first time Trump spoke about Xi");
    expect(view.kind === "event" && view.question.focus === undefined && view.missed === undefined).toBe(false);
  });
});
