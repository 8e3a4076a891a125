// Talks by what they are about: “the nuclear talks with Iran”, “the ceasefire talks”, and the last of several.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("what talks are about stands with an article too", () => {
  test.each([
    ["latest on the nuclear talks with iran", "nuclear"],
    ["what's the latest on the trade talks with china", "trade"],
    ["any update on the climate talks", "climate"],
  ])("%s", (text, topic) => {
    const view = shown(text);
    expect(view.kind === "changes" ? view.question.topic : view.kind).toBe(topic);
  });

  test("and so do where and when they were", () => {
    expect(idsShown(shown("where are the nuclear talks in rome held"))).toEqual([
      "us-iran-rome-2025-04",
      "us-iran-rome-2025-05",
    ]);
    expect(idsShown(shown("when are the trade talks in london"))).toEqual(["us-china-london-2025"]);
  });

  test.each(["what's the latest on the ceasefire talks", "what's new with the peace talks"])(
    "%s: what is called so, and not all that is new",
    (text) => expect(shown(text).kind).toBe("search"),
  );
});

describe("the last of several talks is one", () => {
  test.each([
    ["where were the last us iran talks", ["us-iran-islamabad-2026-04"]],
    ["where were the latest russia ukraine talks held", ["russia-ukraine-us-geneva-2026"]],
  ])("%s", (text, ids) => expect(idsShown(shown(text))).toEqual(ids));

  test("but all without a word for it, and three where three are asked for", () => {
    expect(idsShown(shown("where were the us iran talks")).length).toBeGreaterThan(5);
    expect(idsShown(shown("where were the last three us iran talks")).length).toBe(3);
  });
});
