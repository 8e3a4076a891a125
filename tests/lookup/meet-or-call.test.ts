// “Meet or call”, “met or spoke”: both kinds are asked for, and neither alone.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("two kinds in one question", () => {
  test.each([
    ["how often did Lloyd Austin meet or call Wei Fenghe", 3],
    ["how often have Austin and Dong Jun met or spoken", 2],
    ["how often did Hegseth call or meet Dong Jun", 2],
    ["how often did Trump meet or speak with Putin in 2025", 11],
    ["how many calls did Austin have with Wei Fenghe", 1],
    ["how many times did Austin meet Wei Fenghe", 2],
  ])("“%s”: %i", (text, count) => {
    expect(idsShown(shown(text))).toHaveLength(count);
  });
});
