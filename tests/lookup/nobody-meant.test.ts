// Each message is read by itself: whoever is only called “they” or “he” in it is nobody, and no quotation or list is told instead.
import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("that nobody is named is said", () => {
  test.each([
    ["when did they last see each other", "they"],
    ["where will they meet", "they"],
    ["how often have they met", "they"],
    ["did she meet Putin", "she"],
    ["has he ever met Macron", "he"],
    ["what was his last visit", "his"],
    ["what changed about it", "it"],
    ["how long did it last", "it"],
    ["who did he meet in March 2025", "he"],
    ["how many rounds did they have", "they"],
    ["how many summits has he attended", "he"],
  ])("%s", (text, word) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: ENGLISH.conversation.whoIsMeant({ word }) });
  });

  test("and no quotation is told for when two of whom nobody is named met", () => {
    expect(shown("when did you first meet").kind).toBe("notice");
  });
});

describe("whoever is named is meant", () => {
  test.each([
    "did Trump say he met Putin in Helsinki",
    "when did they sign the Washington accords",
    "Putin and Trump: when did they meet in Alaska",
    "when did Xi and Biden first meet and where did they meet",
    "what did they talk about at the Alaska summit",
    "who is he, Wang Yi",
    "when did they announce the next COP",
  ])("%s", (text) => {
    const view = shown(text);
    expect(view.kind === "notice" ? view.text : "").not.toContain("by itself");
  });
});
