// A word of a question that is not read leaves another meeting, time or deed as if it were the one that is asked for.
import { describe, expect, test } from "vitest";
import { withoutDoubt, withoutTag } from "#src/lookup/message/doubt.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");

describe("who or what else stands in a heading has to be there", () => {
  test.each(["islamabad talks taliban", "alaska talks japan", "doha development round", "zurich talks cyprus"])(
    "“%s”",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );

  test("and whoever was there is told as before", () => {
    expect(shown("alaska talks china")).toMatchObject({
      kind: "event",
      at: { event: { id: "us-china-anchorage-2021" } },
    });
  });
});

test("when somebody will do something again is not told by when they did", () => {
  expect(shown("when do the us and iran resume talks")).not.toMatchObject({
    at: { event: { id: "iran-vienna-2021" } },
  });
});

describe("between Christmas and New Year are eight days of one winter", () => {
  test.each([
    ["between christmas and new year 2025", "2025-12-25", "2026-01-01"],
    ["between christmas 2024 and new year", "2024-12-25", "2025-01-01"],
    ["from christmas to new year's eve", "2025-12-25", "2026-01-01"],
  ])("“%s”", (text, from, to) => {
    expect(parseSpan(text, "2026-11-29", "past")).toEqual({ from, to });
  });
});

describe("the words of doubt are none of what is doubted", () => {
  test.each([
    "they met in Busan, true?",
    "they met in Busan - is that real?",
    "they met in Busan, right or wrong",
    "they met in Busan true or false?",
    "they met in Busan. Is that authentic or fake?",
    "they met in Busan, didn't they?",
    "they met in Busan, or not?",
  ])("“%s”", (text) => {
    expect(withoutDoubt(text)).toBe("they met in Busan");
  });

  test("behind “is it right that” a space is enough, and only before a question mark", () => {
    expect(withoutTag("they met in Busan right?")).toBe("they met in Busan");
    expect(withoutTag("they met on the right")).toBe("they met on the right");
    expect(withoutDoubt("nothing is agreed until everything is true")).toBe(
      "nothing is agreed until everything is true",
    );
  });
});
